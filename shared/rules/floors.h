#pragma once

#include <string>
#include <vector>

#include "rules/catalogue.h"
#include "rules/facts.h"

namespace sightline::rules {

/// A plan row that could fall due later than the law allows.
struct FloorBreach {
    RequirementId requirement;
    std::string rule; ///< The statutory clock's name, `cp.seen_alone`.
    std::string source; ///< `WT2010 5.115`
    CivilDate first_day; ///< The first day on which the row's due date is after the statutory one; the plan's start for its first
                         ///< due date.
    std::string message; ///< One line with the rule and its source.
};

/// For every day of the plan's first two years (as the day of the last visit) the requirement's due date must not be after the
/// statutory clock's of the same measure; so must the first due date. Compared by dates, never by numbers. Empty: none is.
/// At most one breach for a row and a rule.
///
/// Which rows are compared: those of a plan that the rule applies to, with the rule's measure, whose visits could be made by the
/// person the rule asks for (`social_worker`, `any_professional`, a named worker). A row for a health visitor promises something
/// else beside the statutory clock and cannot loosen it; neither can a row with another measure, nor a narrower place. Days are
/// counted from the plan's start: a later birth moves both clocks alike.
[[nodiscard]] std::vector<FloorBreach> floorBreaches(const Catalogue& catalogue, const Plan& plan);

} // namespace sightline::rules
