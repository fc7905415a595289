#pragma once

#include "api/metrics.h"
#include "http/router.h"
#include "http/worker_queue.h"
#include "projections/boards.h"
#include "service/authority.h"

namespace sightline::server::api {

/// GET /metrics, to this machine only: what asks through a proxy gets the 404 of an address that does not exist. All must outlive
/// the routes.
[[nodiscard]] std::vector<http::Route> metricsRoutes(
    Authority& authority, Boards& boards, Metrics& metrics, http::WorkerQueue& queue, Clock& clock);

} // namespace sightline::server::api
