#pragma once

#include <set>

#include "reports/export_table.h"
#include "reports/report_words.h"
#include "reports/visits_counted.h"

namespace sightline::server::reports {

/// One child as the exports see it: what every table asks of a child, answered in one place.
struct ExportChild {
    const projection::ChildFile& file;
    const Directory& workers;
    CivilDate as_of;

    /// The authority's own number; the id of Sightline where there is none.
    [[nodiscard]] std::string number() const;
    /// Completed years; nothing for an unborn child, or one whose birth is not known.
    [[nodiscard]] ExportCell age() const;
    /// Everybody who leads on that day, by name; two while managers disagree. Empty: nobody.
    [[nodiscard]] std::string leadNames(CivilDate day) const;
    /// Their teams, each once.
    [[nodiscard]] std::string teams(CivilDate day) const;
    [[nodiscard]] std::set<std::string> teamSet(CivilDate day) const;
};

[[nodiscard]] inline Days daysOf(const Plan& plan)
{
    return {plan.start, plan.end};
}
[[nodiscard]] inline Days daysOf(const Placement& placement)
{
    return {placement.start, placement.end};
}

/// Open on the day, or ended in the six months up to it: whom the statutory lists ask for.
[[nodiscard]] bool isListed(const Days& days, CivilDate as_of);

/// Whether the plan is of this type; one whose type is disputed is of each of them.
[[nodiscard]] bool isOfType(const projection::PlanFile& plan, PlanType type);

/// The plan of this type that is listed; of several the one that began last. Null: none.
[[nodiscard]] const projection::PlanFile* listedPlan(const ExportChild& child, PlanType type);

} // namespace sightline::server::reports
