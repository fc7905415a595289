#pragma once

#include <string_view>

namespace sightline::projection {

/// The digest of every source file that decides what a summary says, put into a source file by the build: nobody has to remember
/// to count a version up.
extern const std::string_view kSummaryFormat;

} // namespace sightline::projection
