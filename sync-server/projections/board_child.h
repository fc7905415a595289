#pragma once

#include <map>
#include <string>

#include "projections/board.h"
#include "projections/child_projection.h"

namespace sightline::server {

/// Who leads, and from which teams, each set of people once in memory.
struct LeadLists {
    ListPool<WorkerId> leads;
    ListPool<std::string> teams;
};

/// What a board's day adds to the facts.
struct BoardDay {
    CivilDate day;
    std::vector<CivilDate> week_ends;
    int too_young_below_years = 0;
    std::map<WorkerId, std::string> teams; ///< Of every worker.
    LeadLists& lists;
};

/// One child on one day. `child.weeks` must be those of the day (`bringWeeksUpTo`). Pure, but for the lists it shares.
[[nodiscard]] BoardChild boardChild(const ChildProjection& child, const BoardDay& on);
/// Of these leads, each once.
[[nodiscard]] std::vector<std::string> teamsOf(const SharedList<WorkerId>& leads, const std::map<WorkerId, std::string>& teams);

} // namespace sightline::server
