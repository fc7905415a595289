#pragma once

#include "access/sessions.h"
#include "api/metrics.h"
#include "dashboard/shell/web.h"
#include "http/worker_queue.h"
#include "service/sealed_deposits.h"
#include "service/sync_service.h"

namespace sightline::server::cli {

/// What the server's addresses work with; outlives them.
struct Served {
    SyncService& service;
    SealedDeposits& deposits;
    Sessions& sessions;
    dashboard::Web& web;
    api::Metrics& metrics;
    http::WorkerQueue& queue;
};

/// Every address that `serve` answers: tablets, pages, /v1, and what describes and measures them.
[[nodiscard]] std::vector<http::Route> servedRoutes(const Served& served);

} // namespace sightline::server::cli
