#pragma once

#include <string_view>

namespace sightline::server {

/// The digest of every file that decides what a projection says, put into a source file by the build.
extern const std::string_view kProjectionFormat;

} // namespace sightline::server
