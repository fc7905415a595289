#pragma once

#include "support/caseload_fixture.h"

namespace sightline::bench {

/// How large a manager's tablet is.
struct TeamSize {
    int children = 400;
    int records = 20'000; ///< At least so many, spread over the children evenly.
    int visits_of_first = 500; ///< Of the child with the long history, its notes beside them.
};

/// Given names go round; the one that a search is measured with is at this place of them.
inline constexpr int kGivenNames = 23;
inline constexpr int kPlaceOfLukasz = 11;

/// The children of one team as a server would send them: twelve social workers, brothers and sisters in one home, plans of two
/// kinds, some children overdue. The same in every run.
[[nodiscard]] test::CaseloadMaker teamCaseload(CivilDate today, const TeamSize& size);
/// The manager whose tablet it is.
[[nodiscard]] test::TabletOwner teamManager();

} // namespace sightline::bench
