#pragma once

#include <string_view>

namespace sightline::server::reports {

/// `report.css`, put into a source file by the build.
extern const std::string_view kReportStyle;

} // namespace sightline::server::reports
