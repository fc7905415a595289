#pragma once

#include <vector>

#include "dashboard/shell/web.h"

namespace sightline::server::dashboard {

/// The figures: `/`, `/dashboard`, `/dashboard/teams/{team}`, `/dashboard/workers/{worker}`, `/dashboard/trend`,
/// `/dashboard/known-at`, `/children`, `/visits`, `/due`, `/freshness`, and for other programs `/dashboard.json`.
[[nodiscard]] std::vector<http::Route> boardRoutes(Web& web);

/// One child: `/children/{child}`, its visits and its due dates. Each look is written into the audit log before it is answered.
[[nodiscard]] std::vector<http::Route> childRoutes(Web& web);

/// `/changes?after=SEQ&day=2026-06-04`: 204 while nothing that this reader may see has changed since and it is the same day in
/// London (if one is given), else 200 and `{"head": N}`. Says nothing of anybody else's children, not even that there was
/// something.
[[nodiscard]] std::vector<http::Route> changesRoutes(Web& web);

} // namespace sightline::server::dashboard
