#pragma once

#include <string>

#include "dashboard/compliance_page.h"

namespace sightline::server::dashboard {

/// Overdue, Due soon, On track, Paused: shape, word and colour, always all three.
[[nodiscard]] std::string stateTag(rules::ClockState state);

/// The table of one page of lines, and the links to the pages before and after it.
[[nodiscard]] std::string complianceTable(const CompliancePage& page);

} // namespace sightline::server::dashboard
