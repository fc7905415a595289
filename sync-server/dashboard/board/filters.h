#pragma once

#include <string>
#include <string_view>

#include "dashboard/board/query.h"

namespace sightline::server::dashboard {

/// Which filters a page offers.
struct FilterFields {
    std::string action; ///< The page's own path.
    bool team = true;
    bool worker = true;
    std::vector<std::string> kept = {}; ///< Parameters that are carried along unseen: `list`, `sort`.
    bool of_the_day = true; ///< Plan type, state and period, which are those of the page's day.
};

/// The form (GET, so that the address says everything) in a part that can be closed.
[[nodiscard]] std::string filterForm(const BoardQuery& query, const Choosable& choices, const FilterFields& fields);

/// What narrows the page now, each with a link that takes it away; empty if nothing does.
[[nodiscard]] std::string filterChips(const BoardQuery& query, const Choosable& choices, const FilterFields& fields);

[[nodiscard]] std::size_t overdueAmong(const std::vector<const BoardChild*>& children);

/// "3 overdue children are not in this list." with a link to them: overdue is never hidden without saying so. Empty for 0.
[[nodiscard]] std::string overdueNotHere(std::size_t hidden, std::string_view where, std::string_view href);

/// Where the page is narrowed to a team or worker of whose children the reader sees only some. Empty: it is not.
[[nodiscard]] std::string onlySomeOf(const View& view);
/// Of a past day: who is counted without a name, and who came later and is not counted. Empty where nobody moved.
[[nodiscard]] std::string movedSince(const View& view);

} // namespace sightline::server::dashboard
