#pragma once

#include <vector>

#include "dashboard/shell/web.h"

namespace sightline::server::dashboard {

/// Signing in and out, and one's own password. `web` must outlive the routes, as of the next.
[[nodiscard]] std::vector<http::Route> signInRoutes(Web& web);
[[nodiscard]] std::vector<http::Route> elsewhereRoutes(Web& web); ///< With an account elsewhere: OpenID Connect.
[[nodiscard]] std::vector<http::Route> passwordRoutes(Web& web);
/// People and teams, for administrators.
[[nodiscard]] std::vector<http::Route> peopleRoutes(Web& web);
/// The tablets of a person, and shutting one out.
[[nodiscard]] std::vector<http::Route> tabletRoutes(Web& web);
/// Opening a child outside one's own, with a reason.
[[nodiscard]] std::vector<http::Route> breakGlassRoutes(Web& web);
/// Who looked at what.
[[nodiscard]] std::vector<http::Route> auditRoutes(Web& web);

/// All of them.
[[nodiscard]] std::vector<http::Route> accountRoutes(Web& web);

} // namespace sightline::server::dashboard
