#pragma once

#include <vector>

#include "projections/view.h"

namespace sightline::server {

/// How it stood at the end of one week, with what is known now. A late entry changes the past; what was believed then is the
/// board "as known at" that day.
struct TrendPoint {
    CivilDate week_end; ///< A Sunday.
    std::size_t with_clock = 0;
    std::size_t on_time = 0;
    std::size_t visit_overdue = 0;
    std::size_t alone_overdue = 0;
    std::size_t held_missed = 0; ///< Of `with_clock`, and never of `on_time`.

    friend bool operator==(const TrendPoint&, const TrendPoint&) = default;
};

/// Team and worker of the filter are those of the week (whoever led then, in the team where they work now), so that a child who
/// moved or whose plan ended still counts where it was; age is that at the end of the week. Plan type and state do not narrow it:
/// those of past weeks are not kept, and today's would rewrite the past. Children counted: of a manager whoever was with the
/// manager's teams that week (`BoardScope::with`); of others those of the scope, and those led then from a team of the scope.
[[nodiscard]] std::vector<TrendPoint> trend(const View& view);

} // namespace sightline::server
