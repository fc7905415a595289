#pragma once

#include "session/tablet.h"
#include "viewmodels/rows_model.h"

/// The rows of the Sync page.
namespace sightline::mobile::sync_page {

using Rows = std::vector<RowsModel::Row>;

/// text, age, why, tone, record: one row a record that is not simply with the server; the most urgent first. `record` is empty
/// where the child has left the caseload.
[[nodiscard]] Rows records(const std::vector<store::OwnRecord>& own, Tablet& tablet, Instant now);
/// text, detail, record
[[nodiscard]] Rows disputes(const std::vector<DisputedRecord>& disputed);
[[nodiscard]] QStringList holdings(const Holdings& holdings, Instant now);

} // namespace sightline::mobile::sync_page
