#pragma once

#include <vector>

#include "dashboard/shell/web.h"

namespace sightline::server::dashboard {

/// Every address of the page: one line a topic. `web` must outlive the routes.
[[nodiscard]] std::vector<http::Route> pageRoutes(Web& web);

} // namespace sightline::server::dashboard
