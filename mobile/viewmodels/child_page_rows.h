#pragma once

#include "viewmodels/clock_cards.h"
#include "viewmodels/rows_model.h"
#include "viewmodels/worker_names.h"

/// The rows of the child page. Pure; the roles of each list stand beside its function.
namespace sightline::mobile::child_page {

using Rows = std::vector<RowsModel::Row>;

/// text, record: what says two things.
[[nodiscard]] Rows needs(const projection::ChildFile& file);
/// title, visitState, stateWord, when, last, rule, why, source
[[nodiscard]] Rows clocks(const std::vector<ClockCard>& cards);
/// text, detail: "Child protection plan", "Since 3 October 2026"
[[nodiscard]] Rows plans(const projection::ChildFile& file, CivilDate today);
/// group, rule, when, visitState, stateWord, dates, source
[[nodiscard]] Rows planRows(const std::vector<ClockCard>& cards);
/// about, said, happened, record, latest
[[nodiscard]] Rows wishes(const projection::ChildFile& file, const WorkerNames& names);
/// group, text, detail
[[nodiscard]] Rows people(const projection::ChildFile& file, const WorkerNames& names, CivilDate today);

/// What was written about what happens next, at this visit; empty if nothing was.
[[nodiscard]] QString happenedNext(const projection::VisitFile& visit);
[[nodiscard]] QStringList said(const projection::VisitFile& visit);
[[nodiscard]] QString planType(PlanType type);

} // namespace sightline::mobile::child_page
