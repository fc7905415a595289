#pragma once

#include <optional>
#include <string_view>

namespace sightline {

/// The number written by these digits and nothing else (no sign, no space); at most nine of them.
[[nodiscard]] constexpr std::optional<int> decimalDigits(std::string_view digits) noexcept
{
    if (digits.empty() || digits.size() > 9) return std::nullopt;
    int number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace sightline
