#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reports/export_child.h"

namespace sightline::server::reports {

/// What the sector's usual queries would make of a child's visits where that is not what was recorded. The queries are those of
/// the published SQL of the Standard Safeguarding Dataset and of its Annex A lists, and habits that are common in the same place;
/// each is here as data and a pure function, so that the difference can be shown row by row.

/// A cell that such a query would fill differently.
struct Misstatement {
    std::string_view query;
    std::string table; ///< `Annex A list 7`, `ssd_cp_visits`
    std::string column;
    RecordId visit; ///< The visit that misleads the query.
    CivilDate visit_on;
    std::string theirs; ///< What the query would say; empty: an empty cell.
    std::string ours; ///< What is recorded, as our export has it.
    std::string why; ///< One plain sentence.
};

struct SectorQuery {
    std::string_view name; ///< `tie_goes_to_alone`
    std::string_view does; ///< What the query does, in a plain sentence.
    std::string_view seen_in; ///< Where it is done.
    void (*find)(const ExportChild& child, std::vector<Misstatement>& found);
};

[[nodiscard]] std::span<const SectorQuery> sectorQueries() noexcept;

/// Every misstatement of one child, query by query. Of single visits those of the six months up to the day.
[[nodiscard]] std::vector<Misstatement> misstatements(const ExportChild& child);

[[nodiscard]] ExportShape lintShape();
/// The child's misstatements as rows of the lint.
void addLintRows(const ExportChild& child, const RowSink& sink);

} // namespace sightline::server::reports
