#pragma once

#include <vector>

#include "access/sessions.h"
#include "http/router.h"
#include "service/sealed_deposits.h"
#include "service/sync_service.h"

namespace sightline::server::http {

/// What tablets talk to: POST /v1/sync, /v1/enrol, /v1/session/challenge and /v1/session, Protocol Buffers both ways. Decode,
/// call, encode; every decision is the service's. Both must outlive the routes. GET /v1/session says 204 if the token is that of
/// a session, else 401: the front asks before it reads a large body.
[[nodiscard]] std::vector<Route> syncRoutes(SyncService& service, Sessions& sessions);

/// POST /v1/sealed: the sealed groups of a tablet that nobody can unlock. Both must outlive the routes.
[[nodiscard]] std::vector<Route> sealedRoutes(SealedDeposits& deposits, Sessions& sessions);

/// GET /healthz: this process answers. GET /readyz: its store does too.
[[nodiscard]] std::vector<Route> healthRoutes(Authority& authority);

} // namespace sightline::server::http
