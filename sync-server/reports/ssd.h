#pragma once

#include "reports/export_child.h"

namespace sightline::server::reports {

/// The visit tables of the sector's Standard Safeguarding Dataset, with its field names:
/// the data model that Data to Insight publishes, ssd-data-model (items CPPV…, CINV…, CLAV…).
///
/// One row a visit that was made (visits_counted.h) while such a plan, or a placement, was open: by a qualified social worker in
/// `ssd_cp_visits` and `ssd_cla_visits` (WT2010 5.115, CPPCR 2010 reg 28), by anybody of social care in `ssd_cin_visits`. A visit
/// may stand in several. Attempts and struck-out visits are no rows: the tables have no field that says what they are, and the
/// queries upon them would count them as visits. `seen` is Y, N or empty; so is `seen_alone`: never Y because the child was seen,
/// never N because nobody said. Under dispute the lowest sighting and the earliest day stand.
enum class SsdTable { CpVisits, CinVisits, ClaVisits };

/// Sightline knows placements, not periods of care: `clav_cla_id` is the placement's id.
[[nodiscard]] ExportShape ssdShape(SsdTable table);
void addSsdRows(SsdTable table, const ExportChild& child, const RowSink& sink);
[[nodiscard]] std::optional<SsdTable> ssdTableFromText(std::string_view name);

/// Who of the table's visits counts, and in which days; for the lint too.
[[nodiscard]] std::optional<CountedVisit> ssdVisit(
    SsdTable table, const ExportChild& child, const projection::VisitFile& visit, std::string* plan_id = nullptr);

/// Y or N; empty where nobody recorded whether the bedroom was seen. Under dispute Y only if every version says so.
[[nodiscard]] ExportCell bedroomCell(const projection::VisitFile& visit);

} // namespace sightline::server::reports
