#include "rules/floors.h"

#include <algorithm>

#include "base/contract.h"
#include "rules/clock_terms.h"
#include "rules/explanation.h"
#include "rules/intervals.h"

namespace sightline::rules {

namespace {

constexpr int kMonthsCompared = 24;
constexpr int kMonthsToAnniversary = 12;

bool isAbout(const Rule& rule, const Plan& plan)
{
    if (!rule.appliesTo(plan.start)) return false;
    switch (rule.subject) {
    case Subject::ChildProtectionPlan: return plan.type == PlanType::ChildProtection;
    case Subject::ChildInNeedPlan: return plan.type == PlanType::ChildInNeed;
    case Subject::PrivateFosteringPlan: return plan.type == PlanType::PrivateFostering;
    case Subject::Placement: return false;
    }
    unreachable("Subject");
}

bool isComparable(const Rule& rule, const Requirement& row)
{
    if (rule.measure != row.measure) return false;
    return !row.by.role || !rule.by.role || row.by.role == rule.by.role;
}

FloorBreach breach(
    const Rule& rule, const Requirement& row, CivilDate firstDay, const std::string& after, CivilDate due, CivilDate allowed)
{
    return {row.id, rule.clock, rule.source, firstDay,
        "the row \"" + row.id.text() + "\" could fall due too late: " + after + " it is due " + due.inWords() + ", but "
            + std::string{inWords(rule.measure)} + " by " + inWords(rule.by) + " is due by " + allowed.inWords() + " ("
            + rule.clock + ", " + rule.source + ")"};
}

std::optional<FloorBreach> firstBreach(const Rule& rule, const Plan& plan, const Requirement& row, bool countEventDay)
{
    const CivilDate due = plusInterval(plan.start, row.first.value_or(row.interval), countEventDay);
    const CivilDate allowed = plusInterval(plan.start, rule.first, countEventDay);
    if (due > allowed) return breach(rule, row, plan.start, "without a visit", due, allowed);

    const CivilDate anniversary = plan.start.plusMonths(kMonthsToAnniversary);
    const CivilDate end = plan.start.plusMonths(kMonthsCompared);
    for (CivilDate visit = plan.start; visit < end; visit = visit.plusDays(1)) {
        const CivilDate dueNext = plusInterval(visit, row.interval, countEventDay);
        const CivilDate allowedNext = plusInterval(visit, phaseInterval(rule.then, visit, anniversary, nullptr), countEventDay);
        if (dueNext > allowedNext) return breach(rule, row, visit, "after a visit on " + visit.inWords(), dueNext, allowedNext);
    }
    return std::nullopt;
}

} // namespace

std::vector<FloorBreach> floorBreaches(const Catalogue& catalogue, const Plan& plan)
{
    std::vector<FloorBreach> breaches;
    for (const Requirement& row : plan.requirements)
        for (const Rule& rule : catalogue.rules) {
            if (!isAbout(rule, plan) || !isComparable(rule, row)) continue;
            if (auto found = firstBreach(rule, plan, row, catalogue.count_event_day)) breaches.push_back(*std::move(found));
        }
    return breaches;
}

} // namespace sightline::rules
