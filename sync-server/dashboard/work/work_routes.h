#pragma once

#include <string>
#include <vector>

#include "dashboard/shell/web.h"

namespace sightline::server::dashboard {

/// What a manager does from the page. Every change is a signed revision like any other, decided in a write session
/// (sync-server/service).

[[nodiscard]] std::vector<http::Route> reviewRoutes(Web& web); ///< `/reviews`, `/reviews/{review}`
[[nodiscard]] std::vector<http::Route> planRoutes(Web& web); ///< `/children/{child}/plans/new`, `…/plans/{plan}`
[[nodiscard]] std::vector<http::Route> allocationRoutes(Web& web); ///< `/children/{child}/allocations`, `…/{allocation}`
[[nodiscard]] std::vector<http::Route> transferRoutes(Web& web); ///< `/transfers`, `/transfers/{offer}`, `…/transfers/new`
[[nodiscard]] std::vector<http::Route> exceptionRoutes(
    Web& web); ///< `/exceptions`, `…/exceptions/new`, `…/exceptions/{exception}`
[[nodiscard]] std::vector<http::Route> strikeRoutes(Web& web); ///< `/children/{child}/visits/{visit}/strike`
[[nodiscard]] std::vector<http::Route> supervisionRoutes(Web& web); ///< `/children/{child}/supervision/new`

/// All of them.
[[nodiscard]] std::vector<http::Route> workRoutes(Web& web);

/// `cp.seen_alone` -> "Seen alone under the child protection plan (cp.seen_alone)"
[[nodiscard]] std::string clockInWords(const std::string& clock);

} // namespace sightline::server::dashboard
