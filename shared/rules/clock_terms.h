#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/compliance.h"
#include "rules/visit_credit.h"

namespace sightline::rules {

/// From the anchor to the first due date, and from each crediting visit to the next.
struct Cadence {
    Interval first;
    std::vector<Phase> then;
};

/// What one clock of one child goes by, put together from a plan's row or from a rule of the catalogue. Points into the facts and
/// the catalogue it was made from.
struct ClockTerms {
    std::string clock;
    std::string source;
    Measure measure;
    CivilDate start; ///< Of the plan or placement.
    const Placement* placement = nullptr; ///< Null for the clocks of plans.
    const PerformedBy* by = nullptr;
    bool where_child_lives = false;
    Needs needs{};
    std::vector<Cadence> versions{}; ///< More than one: a disputed row, whose earliest due date counts.
    bool row_disputed = false;
    Instant recorded_at{}; ///< Of the plan or placement.
    std::string record{}; ///< Of the plan or placement: what an exception names it by.
};

/// The clocks of this child: one for each row of each open plan, and the statutory ones of its plans and placements.
[[nodiscard]] std::vector<ClockTerms> termsOf(const Catalogue& catalogue, const ChildFacts& child, const AsOf& asOf);

/// A due date and the length it was counted with.
struct Due {
    CivilDate day;
    Interval interval;
};

[[nodiscard]] Due firstDue(const ClockTerms& terms, CivilDate anchor, bool countEventDay);

/// `anniversary`: the anchor's first.
[[nodiscard]] Due dueAfterVisit(const ClockTerms& terms, CivilDate visit, CivilDate anniversary, bool countEventDay);

/// The length that follows an event on `day`: of the first phase that applies.
[[nodiscard]] const Interval& phaseInterval(
    const std::vector<Phase>& phases, CivilDate day, CivilDate anniversary, const Placement* placement);

} // namespace sightline::rules
