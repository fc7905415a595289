#pragma once

#include <string>
#include <string_view>

#include "store/authority_store.h"

namespace sightline::server {

/// What a password must be: 12 characters or more, and not one of the first that somebody would try. No rule about kinds of
/// characters. InvalidInput with the reason in words.
inline constexpr std::size_t kPasswordCharactersLeast = 12;
inline constexpr std::size_t kPasswordBytesMost = 1024;
[[nodiscard]] Result<void> checkPassword(std::string_view password, const Worker& whose);

/// One that can be read out over the telephone: five groups of four letters and digits that cannot be mistaken for each other.
[[nodiscard]] std::string newTemporaryPassword();

} // namespace sightline::server
