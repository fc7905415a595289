#pragma once

#include "base/civil_date.h"

namespace sightline {

/// A bank holiday of England: New Year's Day, Good Friday, Easter Monday, early May, spring, summer, Christmas Day, Boxing Day,
/// their substitutes, and the one-offs listed in `bank_holidays.cpp` (Banking and Financial Dealings Act 1971 and proclamations).
[[nodiscard]] bool isBankHoliday(CivilDate day) noexcept;

/// Monday to Friday, and not a bank holiday of England.
[[nodiscard]] bool isWorkingDay(CivilDate day) noexcept;

/// The `n`-th working day after `day`; the day itself is not counted, the next working day is day 1. `n` >= 0; 0 gives `day`.
/// Constant time in `n` within 1990-2100 (a table), so that the engine can ask it for every visit.
[[nodiscard]] CivilDate plusWorkingDays(CivilDate day, int n) noexcept;

} // namespace sightline
