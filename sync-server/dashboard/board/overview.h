#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dashboard/board/query.h"
#include "dashboard/safety_panel.h"
#include "dashboard/shell/page.h"
#include "projections/figures.h"

namespace sightline::server::dashboard {

/// The page of figures: of everything the reader may see, of one team, or of one worker.
struct Overview {
    enum class Of { Everything, Team, Worker };
    Of of = Of::Everything;
    std::string path; ///< `/dashboard`, `/dashboard/teams/North`
    std::string title; ///< "Visits in my teams", the team, the worker's name.
    std::vector<Crumb> crumbs = {};
    BoardQuery query;
    Choosable choices;
    View view; ///< As the query asks.
    Instant asked_at;
    std::size_t overdue_in_scope = 0; ///< Children overdue among all that the reader may see, whatever narrows the view.
    std::vector<SafetyNotice> safety = {}; ///< Now, whatever narrows the view.
    bool exports = false; ///< The reader may take the figures out.
    bool tablets = false; ///< The reader may see which tablets have not synced.
    std::string opened = {}; ///< HTML: the reader's children whom somebody opened in an emergency.
};

[[nodiscard]] Page overviewPage(const Overview& overview);

/// The words that the table of teams or workers can be sorted by.
[[nodiscard]] const std::vector<std::string>& overviewSorts();

} // namespace sightline::server::dashboard
