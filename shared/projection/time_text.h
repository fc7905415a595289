#pragma once

#include <string_view>

#include "base/decimal_text.h"

namespace sightline::projection {

/// Exactly `HH:MM`, 00:00 to 23:59.
[[nodiscard]] constexpr bool isTimeOfDay(std::string_view text) noexcept
{
    if (text.size() != 5 || text[2] != ':') return false;
    const auto hours = decimalDigits(text.substr(0, 2));
    const auto minutes = decimalDigits(text.substr(3, 2));
    return hours && minutes && *hours < 24 && *minutes < 60;
}

} // namespace sightline::projection
