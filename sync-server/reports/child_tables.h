#pragma once

#include <set>

#include "reports/export_child.h"
#include "reports/export_request.h"

namespace sightline::server::reports {

/// Tables of what is recorded about children: no notes, nothing a child said. Names of columns are a contract with scripts.

/// Which visits of a child.
struct VisitsAsked {
    std::optional<CivilDate> from = std::nullopt; ///< The first day.
    std::optional<std::set<RecordId>> only = std::nullopt; ///< Only these.
};

[[nodiscard]] ExportShape complianceShape(); ///< As `compliance --format csv` (commands.md).
/// `only`: these due dates; nullopt: every one.
void addComplianceRows(const ExportChild& child, const std::optional<std::set<DueDate>>& only, const RowSink& sink);
[[nodiscard]] ExportShape childrenShape();
void addChildRow(const ExportChild& child, const RowSink& sink);
[[nodiscard]] ExportShape visitsShape();
/// Attempts and struck-out visits too, each said to be so.
void addVisitRows(const ExportChild& child, const VisitsAsked& asked, const RowSink& sink);
[[nodiscard]] ExportShape plansShape();
void addPlanRows(const ExportChild& child, const RowSink& sink); ///< One row a requirement; one for a plan without.
[[nodiscard]] ExportShape placementsShape();
void addPlacementRows(const ExportChild& child, const RowSink& sink);
[[nodiscard]] ExportShape allocationsShape();
void addAllocationRows(const ExportChild& child, const RowSink& sink);
[[nodiscard]] ExportShape exceptionsShape();
void addExceptionRows(const ExportChild& child, const RowSink& sink);
/// What a data quality report lists of a child: visits at which nobody recorded whether the child was seen, visits without a
/// reason for not seeing the child alone, disputes, records that cannot be read.
[[nodiscard]] ExportShape gapsShape();
void addGapRows(const ExportChild& child, const VisitsAsked& asked, const RowSink& sink);

} // namespace sightline::server::reports
