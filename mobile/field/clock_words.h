#pragma once

#include <string>

#include "rules/compliance.h"

namespace sightline::field {

/// `overdue by 3 days, was due by 1 June 2026`; `due by 4 June 2026, in 3 days`; for null, that no clock asks for it.
[[nodiscard]] std::string inWords(const rules::ClockResult* clock, CivilDate as_of);

} // namespace sightline::field
