#pragma once

#include <string_view>

namespace sightline::server::dashboard {

/// `dashboard.css`, put into a source file by the build.
extern const std::string_view kStyleSheet;

} // namespace sightline::server::dashboard
