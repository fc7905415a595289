#pragma once

#include <vector>

#include "rules/clock_terms.h"

namespace sightline::rules {

/// Which visit it was that moved a clock, for pages that name it. `evaluate` keeps only its day.

/// `termsOf` in the order of `evaluate`: the n-th are the terms of its n-th clock.
[[nodiscard]] std::vector<ClockTerms> termsInOrder(const Catalogue& catalogue, const ChildFacts& child, const AsOf& asOf);

/// The visit that credits the clock on this day; of several one that one of `leads` made, because the order within a day is not
/// recorded. Null: none does. It lives as long as the facts behind `visits` (rules::candidates).
[[nodiscard]] const VisitFact* creditingVisit(const std::vector<Candidate>& visits, const ClockTerms& terms, CivilDate anchor,
    CivilDate day, const std::vector<WorkerId>& leads);

/// On every version of it.
[[nodiscard]] bool madeByOneOf(const VisitFact& visit, const std::vector<WorkerId>& workers);

} // namespace sightline::rules
