#pragma once

#include "base/result.h"
#include "imports/import_batch.h"

namespace sightline::server {

/// The workbook that Ofsted asks for before an inspection of local authority children's services (ILACS, Annex A): list 6
/// (children in need), list 7 (child protection plans), list 8 (children looked after). The other lists say nothing that is
/// imported.
///
/// Dates of last visits and "was the child seen alone?" are *not* turned into visits: a date without an author is not a visit,
/// and an answer without a date is not a sighting. A notice says how many there were.
///
/// Bad rows name the sheet and its row: `workbook.xlsx [List 7]:3: …`.
[[nodiscard]] Result<ImportBatch> readAnnexA(const std::string& file);

} // namespace sightline::server
