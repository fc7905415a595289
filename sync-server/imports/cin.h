#pragma once

#include "base/result.h"
#include "imports/import_batch.h"

namespace sightline::server {

/// The children in need census (CIN, XML). Each child gives a record; each open episode (no CINclosureDate) a child-in-need plan,
/// from its CIN plan's start where there is one, else from the referral; each child protection plan without CPPendDate a child
/// protection plan. Neither has requirement rows: the census says nothing about how often the child is to be visited.
///
/// UPNs with a wrong check letter are a notice. A child with a date of death gets no open plan. InvalidInput or NotFound, one
/// line with the file's path and line, when the file is no such census.
[[nodiscard]] Result<ImportBatch> readCin(const std::string& file);

} // namespace sightline::server
