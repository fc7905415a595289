#pragma once

#include <optional>
#include <string>

#include "dashboard/board/query.h"
#include "dashboard/shell/page.h"
#include "projections/figures.h"

namespace sightline::server::dashboard {

inline constexpr std::size_t kListRows = 50; ///< A page of a list.

/// What stands behind a number: the children, visits or due dates that it counts, a page at a time.
struct ListPage {
    BoardQuery query;
    Choosable choices;
    View view;
    std::size_t overdue_in_scope = 0;
    bool exports = false; ///< The reader may take them out.
};

/// `/children?list=…`: the longest overdue first unless it is sorted otherwise.
[[nodiscard]] Page childrenPage(const ListPage& list, ChildList which);
[[nodiscard]] const std::vector<std::string>& childrenSorts();

/// What somebody wrote about visits is on the page: why a child was not seen alone, why it was written up late. Whoever looks at
/// it is noted.
struct VisitsShown {
    Page page;
    bool reasons = false;
};
/// `/visits?list=…`: the newest first. `reasons`: the reader may see why children were not seen alone.
[[nodiscard]] VisitsShown visitsPage(const ListPage& list, VisitList which, bool reasons);

/// `/due?within=…`: the earliest first; without a number, what is overdue, the longest first.
[[nodiscard]] Page duePage(const ListPage& list, std::optional<int> within);
inline constexpr int kWithinMost = 60; ///< Working days.
/// "Due within 5 working days", "Overdue dates"
[[nodiscard]] std::string titleOfDue(std::optional<int> within);

} // namespace sightline::server::dashboard
