#pragma once

#include <vector>

#include "dashboard/exports/one_at_a_time.h"
#include "dashboard/shell/web.h"

namespace sightline::server::dashboard {

/// `/exports` and what is below it: making an export, exports made before, what is missing or disputed, everything held on one
/// child.
[[nodiscard]] std::vector<http::Route> exportRoutes(
    Web& web, const std::shared_ptr<OneAtATime>& exports = std::make_shared<OneAtATime>());

} // namespace sightline::server::dashboard
