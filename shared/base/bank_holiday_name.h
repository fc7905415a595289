#pragma once

#include <string>

#include "base/civil_date.h"

namespace sightline {

/// "Good Friday", "Boxing Day (substitute day)"; empty for a day that is no bank holiday of England.
[[nodiscard]] std::string bankHolidayName(CivilDate day);

} // namespace sightline
