#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sightline::mobile {

/// When to try again. Pure: the clock and the dice are the caller's.

inline constexpr std::chrono::seconds kFirstWait{10};
inline constexpr std::chrono::minutes kLongestWait{5}; ///< Unless the server asks for more.
inline constexpr std::chrono::hours kLongestAsked{1}; ///< What a server may ask for.

/// How long to wait after so many failures in a row (1 or more): 10 seconds, twice as long each time, 5 minutes at most, and of
/// that a part between the half and the whole, which `dice` (any value, all as likely) decides: tablets that failed together do
/// not come back together. Never sooner than the server `asked` for, and up to a quarter later.
[[nodiscard]] std::chrono::milliseconds waitBeforeRetry(
    int failures, std::optional<std::chrono::seconds> asked, std::uint32_t dice) noexcept;

/// A Retry-After header in seconds, at most kLongestAsked. Nullopt for a date: the tablet's clock is wrong (sync.md), so a date
/// says nothing here.
[[nodiscard]] std::optional<std::chrono::seconds> readRetryAfter(std::string_view header) noexcept;

} // namespace sightline::mobile
