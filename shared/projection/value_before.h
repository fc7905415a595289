#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "projection/child_file.h"

namespace sightline::projection {

/// What a record said of `field` before these revisions (their raw ids): the values that stood in what all of them are based on,
/// as compact JSON, in order. Empty: nobody had said anything. Two or more: it was in dispute then.
[[nodiscard]] std::vector<std::string> valuesBefore(
    const RecordFile& record, std::string_view field, const std::vector<std::string>& revisions);

} // namespace sightline::projection
