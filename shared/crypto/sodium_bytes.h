#pragma once

#include <string>
#include <string_view>

namespace sightline::crypto {

/// libsodium speaks of unsigned characters, the rest of the program of byte strings.
inline const unsigned char* in(std::string_view bytes) noexcept
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

inline unsigned char* out(std::string& bytes) noexcept
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace sightline::crypto
