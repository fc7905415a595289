#pragma once

#include "base/result.h"
#include "imports/import_batch.h"

namespace sightline::server {

/// The return on looked-after children (SSDA903): `header.csv`, `episodes.csv` and `reviews.csv` of a folder; `missing.csv` and
/// `uasc.csv` are checked and counted when they are there.
///
/// A child's open episode (no DEC) says where the child is placed. The placement began with the latest episode whose RNE is not
/// `L`: a change of legal status alone keeps the placement. V3 and V4 (series of short breaks) have no visiting clock and make no
/// placement. The first review is the first one held on or after the placement's start.
///
/// InvalidInput or NotFound, one line with the file's path, when a file or a column is missing; everything else is a bad row or a
/// notice.
[[nodiscard]] Result<ImportBatch> readSsda903(const std::string& folder);

} // namespace sightline::server
