#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>

#include "reports/export_table.h"
#include "store/authority_store.h"

namespace sightline::server::reports {

/// A due date of a child, as a list of them names it.
struct DueDate {
    ChildId child;
    std::string clock;
    std::optional<CivilDate> next_due; ///< Of a clock that does not run there may be none.

    friend auto operator<=>(const DueDate&, const DueDate&) = default; // NOLINT(modernize-use-nullptr)
};

enum class ExportFormat { Csv, Xlsx };
[[nodiscard]] std::string_view toText(ExportFormat format) noexcept; ///< `csv`, `xlsx`

/// Which table, of whom, as of when.
struct ExportRequest {
    std::string table; ///< A name of the catalogue (export_catalogue.h).
    CivilDate as_of;
    std::optional<Instant> known_at = std::nullopt;
    std::optional<std::string> team = std::nullopt; ///< Children with a lead in it on that day; "" for those without.
    std::optional<CivilDate> from = std::nullopt; ///< Of tables of visits: the first day.
    std::optional<std::set<ChildId>> only = std::nullopt; ///< The children that a page's filters left; nullopt: no such filter.
    std::optional<std::set<RecordId>> only_visits = std::nullopt; ///< Of tables of visits: those of the page's list.
    std::optional<std::set<DueDate>> only_due = std::nullopt; ///< Of the table of due dates: those of the page's list.
    std::string only_where = {}; ///< Those filters in words, for the log: "plan Looked after, age Under 1".
    ExportFormat format = ExportFormat::Csv;
    bool byte_order_mark = false;
    bool hide_small_numbers = false; ///< Counts below 5 are not printed: for what leaves the team.

    /// "as of 1 September 2026, team North, csv": for the log.
    [[nodiscard]] std::string inWords() const;
    /// `sightline-annex-a-list-7-2026-09-01.csv`
    [[nodiscard]] std::string fileName() const;
};

/// For whom an export is made: what one authorisation function lets them have.
struct ExportAsker {
    Worker worker;
    bool everything = false; ///< Every child of the authority.
    std::function<bool(const ChildId&)> may; ///< Asked of each child.

    /// Whether tables about the people of this team are theirs.
    [[nodiscard]] bool hasTeam(const std::string& team) const;
};

} // namespace sightline::server::reports
