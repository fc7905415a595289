#pragma once

#include "viewmodels/rows_model.h"
#include "viewmodels/worker_names.h"

/// The rows of the visit page. Pure; the roles of each list stand beside its function.
namespace sightline::mobile::visit_page {

using Rows = std::vector<RowsModel::Row>;

/// label, value
[[nodiscard]] Rows facts(const projection::VisitFile& visit, const WorkerNames& names);
/// heading, text, quotes, by: one section a row; what was seen, exact words, opinion, analysis and actions are never mixed.
[[nodiscard]] Rows notes(const projection::VisitFile& visit, const WorkerNames& names);
/// text, reason, changes, standing: newest first.
[[nodiscard]] Rows history(const projection::VisitFile& visit, const WorkerNames& names);
/// text, record: other records that may be about this visit.
[[nodiscard]] Rows sameVisits(const projection::ChildFile& file, const projection::VisitFile& visit, const WorkerNames& names);

[[nodiscard]] const projection::VisitFile* find(const projection::ChildFile& file, RecordId visit) noexcept;
/// Who wrote it first; nullopt while that has not arrived.
[[nodiscard]] std::optional<WorkerId> authorOf(const projection::RecordFile& record);

} // namespace sightline::mobile::visit_page
