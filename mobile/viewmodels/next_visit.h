#pragma once

#include <map>

#include <QString>

#include "rules/facts.h"
#include "viewmodels/visit_sections.h"

namespace sightline::mobile {

/// When the next visit falls due once this one is finished, and the rule in its own words.
struct NextVisit {
    CivilDate due;
    bool overdue; ///< Due on the day of this visit or before: it does not count for that clock, and `due` is no day to propose.
    QString words; ///< "Sara: next visit due by 6 December 2026. Seen by a social worker …"
};

/// The earliest day on which a clock of these children falls due after `visit`, if it credits that clock. Nullopt: no clock asks
/// for one, or nothing may be read of the children. Pure.
[[nodiscard]] std::optional<NextVisit> nextVisit(const HomeVisit& visit, const std::vector<ChildAnswers*>& children,
    const std::map<ChildId, rules::ChildFacts>& facts, const Performer& performer);

} // namespace sightline::mobile
