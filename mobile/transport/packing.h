#pragma once

#include <optional>
#include <string>

namespace sightline::mobile {

/// As one zstd frame that says how long it unpacks to; nullopt if that is no smaller.
[[nodiscard]] std::optional<std::string> pack(const std::string& plain);

/// One whole frame and nothing behind it; nullopt if it is not, if it does not say how long it is, or if that is more than
/// `most` bytes: then nothing is unpacked.
[[nodiscard]] std::optional<std::string> unpack(const std::string& packed, std::size_t most);

} // namespace sightline::mobile
