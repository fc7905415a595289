#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sightline::crypto {

/// The bytes (DER) of the first certificate in a PEM text; nullopt if there is none that can be read. Looks at the armour only:
/// what the certificate says is for TLS to judge.
[[nodiscard]] std::optional<std::string> certificateFromPem(std::string_view pem);

} // namespace sightline::crypto
