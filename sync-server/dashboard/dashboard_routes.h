#pragma once

#include <vector>

#include "http/router.h"
#include "service/authority.h"

namespace sightline::server::dashboard {

/// GET /dashboard, its style sheet, and /dashboard.json, which another program may watch. Shown only to a browser on this
/// machine: until people can sign in, a request that came through a proxy or under another name is refused. Both must outlive the
/// routes.
[[nodiscard]] std::vector<http::Route> dashboardRoutes(Authority& authority, Clock& clock);

} // namespace sightline::server::dashboard
