#pragma once

#include "dashboard/shell/web.h"

namespace sightline::server::api {

/// /v1 for people: what the pages show and do, as JSON. `web` must outlive the routes. What tablets talk to is
/// http/sync_routes.h.
[[nodiscard]] std::vector<http::Route> apiRoutes(dashboard::Web& web);

/// The figures: board, children, visits, due dates, trend, freshness, what late entries changed.
[[nodiscard]] std::vector<http::Route> boardRoutes(dashboard::Web& web);
/// One child: clocks and why, visits, plans, allocations, exceptions, transfers, supervision. Every read is audited.
[[nodiscard]] std::vector<http::Route> childRoutes(dashboard::Web& web);
/// What needs a person, and what a manager writes.
[[nodiscard]] std::vector<http::Route> reviewRoutes(dashboard::Web& web);
[[nodiscard]] std::vector<http::Route> planRoutes(dashboard::Web& web);
[[nodiscard]] std::vector<http::Route> workRoutes(dashboard::Web& web);
/// Whoever is signed in, the audit log.
[[nodiscard]] std::vector<http::Route> personRoutes(dashboard::Web& web);

} // namespace sightline::server::api
