#include "rules/clock_terms.h"

#include <algorithm>

#include "base/contract.h"
#include "rules/intervals.h"

namespace sightline::rules {

namespace {

bool isOpen(const std::optional<CivilDate>& end, CivilDate day)
{
    return !end || *end > day;
}

Subject subjectOf(PlanType type)
{
    switch (type) {
    case PlanType::ChildProtection: return Subject::ChildProtectionPlan;
    case PlanType::ChildInNeed: return Subject::ChildInNeedPlan;
    case PlanType::PrivateFostering: return Subject::PrivateFosteringPlan;
    }
    unreachable("PlanType");
}

/// While two people disagree about a plan's type or a placement's regime, no clock of either reading stops.
bool isAbout(const Rule& rule, const PlanFact& plan)
{
    const auto asks = [&](PlanType type) { return rule.subject == subjectOf(type); };
    return asks(plan.plan.type) || std::any_of(plan.other_types.begin(), plan.other_types.end(), asks);
}

bool isAbout(const Rule& rule, const PlacementFact& fact)
{
    const auto asks = [&](Regime regime) { return rule.subject == Subject::Placement && rule.regime == regime; };
    return asks(fact.placement.regime) || std::any_of(fact.other_regimes.begin(), fact.other_regimes.end(), asks);
}

/// Adds one version of a plan's row; further versions only make the terms stricter.
void addVersion(ClockTerms& terms, const Requirement& row)
{
    addNeeds(terms.needs, row.measure, row.by, row.where_child_lives);
    terms.versions.push_back({row.first.value_or(row.interval), {{Phase::When::Always, row.interval}}});
}

ClockTerms termsOfRow(const PlanFact& plan, const Requirement& row)
{
    ClockTerms terms{"plan:" + row.id.text(), "plan", row.measure, plan.plan.start};
    terms.by = &row.by;
    terms.recorded_at = plan.recorded_at;
    terms.record = plan.record;
    terms.where_child_lives = row.where_child_lives;
    addVersion(terms, row);
    return terms;
}

void addRows(const PlanFact& plan, std::vector<ClockTerms>& all)
{
    const std::size_t before = all.size();
    for (const Requirement& row : plan.plan.requirements) all.push_back(termsOfRow(plan, row));
    for (const Requirement& version : plan.disputed_versions) {
        const std::string clock = "plan:" + version.id.text();
        auto row = std::find_if(all.begin() + static_cast<std::ptrdiff_t>(before), all.end(),
            [&](const ClockTerms& terms) { return terms.clock == clock; });
        if (row == all.end())
            row = all.insert(row, termsOfRow(plan, version));
        else
            addVersion(*row, version);
        row->row_disputed = true;
    }
}

ClockTerms termsOfRule(const Rule& rule, CivilDate start, Instant recordedAt, const Placement* placement)
{
    ClockTerms terms{rule.clock, rule.source, rule.measure, start};
    terms.placement = placement;
    terms.by = &rule.by;
    terms.recorded_at = recordedAt;
    terms.where_child_lives = rule.where_child_lives;
    addNeeds(terms.needs, rule.measure, rule.by, rule.where_child_lives);
    terms.versions.push_back({rule.first, rule.then});
    return terms;
}

/// Of a disputed row the earliest due date counts.
template <typename DueOf>
Due earliest(const std::vector<Cadence>& versions, DueOf dueOf)
{
    Due due = dueOf(versions.front());
    for (std::size_t i = 1; i < versions.size(); ++i)
        if (const Due other = dueOf(versions[i]); other.day < due.day) due = other;
    return due;
}

} // namespace

std::vector<ClockTerms> termsOf(const Catalogue& catalogue, const ChildFacts& child, const AsOf& asOf)
{
    const auto anchorOf = [&](CivilDate start) { return child.date_of_birth ? std::max(start, *child.date_of_birth) : start; };
    std::vector<ClockTerms> all;
    for (const PlanFact& plan : child.plans) {
        if (!wasKnown(plan.recorded_at, asOf) || !isOpen(plan.plan.end, asOf.day)) continue;
        addRows(plan, all);
        for (const Rule& rule : catalogue.rules) {
            if (!isAbout(rule, plan) || !rule.appliesTo(anchorOf(plan.plan.start))) continue;
            all.push_back(termsOfRule(rule, plan.plan.start, plan.recorded_at, nullptr));
            all.back().row_disputed = !plan.other_types.empty();
            all.back().record = plan.record;
        }
    }
    for (const PlacementFact& fact : child.placements) {
        const Placement& placement = fact.placement;
        if (!wasKnown(fact.recorded_at, asOf) || !isOpen(placement.end, asOf.day)) continue;
        for (const Rule& rule : catalogue.rules) {
            if (!isAbout(rule, fact) || !rule.appliesTo(anchorOf(placement.start))) continue;
            all.push_back(termsOfRule(rule, placement.start, fact.recorded_at, &placement));
            all.back().row_disputed = !fact.other_regimes.empty();
            all.back().record = fact.record;
        }
    }
    return all;
}

const Interval& phaseInterval(const std::vector<Phase>& phases, CivilDate day, CivilDate anniversary, const Placement* placement)
{
    const auto applies = [&](const Phase& phase) {
        switch (phase.when) {
        case Phase::When::BeforeFirstReview:
            return placement != nullptr && (!placement->first_review || day < *placement->first_review);
        case Phase::When::BeforeFirstAnniversary: return day < anniversary;
        case Phase::When::IntendedToLastUntil18: return placement != nullptr && placement->intended_to_last_until_18;
        case Phase::When::Always: return true;
        }
        unreachable("Phase::When");
    };
    for (const Phase& phase : phases)
        if (applies(phase)) return phase.interval;
    unreachable("a rule without a phase for every case");
}

Due firstDue(const ClockTerms& terms, CivilDate anchor, bool countEventDay)
{
    return earliest(terms.versions, [&](const Cadence& cadence) {
        return Due{plusInterval(anchor, cadence.first, countEventDay), cadence.first};
    });
}

Due dueAfterVisit(const ClockTerms& terms, CivilDate visit, CivilDate anniversary, bool countEventDay)
{
    return earliest(terms.versions, [&](const Cadence& cadence) {
        const Interval& interval = phaseInterval(cadence.then, visit, anniversary, terms.placement);
        return Due{plusInterval(visit, interval, countEventDay), interval};
    });
}

} // namespace sightline::rules
