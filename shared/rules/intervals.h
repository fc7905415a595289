#pragma once

#include <string>

#include "domain/records.h"

namespace sightline::rules {

/// As plusInterval; with `countEventDay` a working day `from` is itself day 1 (the catalogue's policy).
[[nodiscard]] CivilDate plusInterval(CivilDate from, const Interval& interval, bool countEventDay);

/// "6 weeks", "1 week", "10 working days": a length in words.
[[nodiscard]] std::string lengthInWords(const Interval& interval);

} // namespace sightline::rules
