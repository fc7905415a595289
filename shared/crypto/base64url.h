#pragma once

#include <string>
#include <string_view>

namespace sightline::crypto {

/// Base64 as it may stand in an address: RFC 4648 section 5, without padding.
[[nodiscard]] std::string toBase64Url(std::string_view bytes);

} // namespace sightline::crypto
