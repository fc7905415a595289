#pragma once

#include "service/append.h"

namespace sightline::server {

/// Fills scope, rows, cursors, heads, complete_to and `more` of a response: what this worker's tablet does not hold yet. Nothing
/// outside the worker's caseload on `today` is read. PROTOCOL.md (shared/sync) says how the two ends share the bookkeeping.
void fillPull(wire::SyncResponse& response, ReadSession& session, const Worker& worker, const Device& device,
    const std::string& authority, std::uint32_t too_young_below_years, const wire::SyncRequest& request, CivilDate today);

} // namespace sightline::server
