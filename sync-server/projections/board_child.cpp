#include "projections/board_child.h"

#include <algorithm>

#include "projection/took_place.h"
#include "projections/figures.h"
#include "rules/crediting_visit.h"
#include "rules/due_regardless.h"
#include "rules/seen_alone.h"
#include "rules/visit_credit.h"

namespace sightline::server {

namespace {

bool inForce(const Allocation& allocation, CivilDate day)
{
    return allocation.from <= day && (!allocation.to || *allocation.to > day);
}

std::vector<WorkerId> leadsOn(const std::vector<Allocation>& allocations, CivilDate day)
{
    std::vector<WorkerId> leads;
    for (const Allocation& allocation : allocations)
        if (allocation.role == AllocationRole::Lead && inForce(allocation, day)
            && std::find(leads.begin(), leads.end(), allocation.worker) == leads.end())
            leads.push_back(allocation.worker);
    return leads;
}

template <typename Fact>
bool isOpen(const Fact& fact, CivilDate day)
{
    return fact.start <= day && (!fact.end || *fact.end > day);
}

PlanKind kindOf(PlanType type) noexcept
{
    switch (type) {
    case PlanType::ChildProtection: return PlanKind::ChildProtection;
    case PlanType::ChildInNeed: return PlanKind::ChildInNeed;
    case PlanType::PrivateFostering: break;
    }
    return PlanKind::PrivateFostering;
}

/// While the type of a plan is disputed it is a plan of each.
std::vector<BoardPlan> openPlans(const rules::ChildFacts& facts, CivilDate day)
{
    std::vector<BoardPlan> plans;
    for (const rules::PlanFact& fact : facts.plans) {
        if (!isOpen(fact.plan, day)) continue;
        plans.push_back({kindOf(fact.plan.type), fact.plan_id, fact.plan.start});
        for (const PlanType other : fact.other_types)
            if (other != fact.plan.type) plans.push_back({kindOf(other), fact.plan_id, fact.plan.start});
    }
    for (const rules::PlacementFact& fact : facts.placements)
        if (isOpen(fact.placement, day)) plans.push_back({PlanKind::LookedAfter, fact.placement_id, fact.placement.start});
    return plans;
}

/// The visit that moved the clock last. A duty worker's credits, and is shown as not made by the lead.
void addLastVisit(BoardClock& clock, const projection::ChildSummary& summary, const std::vector<rules::Candidate>& visits,
    const rules::ClockTerms& terms)
{
    if (!clock.last_qualifying || !clock.anchor) return;
    const auto leads = leadsOn(summary.allocations, *clock.last_qualifying);
    const auto* visit = rules::creditingVisit(visits, terms, *clock.anchor, *clock.last_qualifying, leads);
    if (visit == nullptr) return;
    clock.last_visit = RecordId::parse(visit->visit_id);
    clock.last_by_other_than_lead = !leads.empty() && !rules::madeByOneOf(*visit, leads);
}

std::vector<BoardClock> clocksOn(
    const projection::ChildSummary& summary, const std::vector<rules::Candidate>& visits, CivilDate day)
{
    const rules::AsOf asOf{day, std::nullopt};
    std::vector<BoardClock> clocks;
    const auto terms = rules::termsInOrder(rules::builtInCatalogue(), summary.facts, asOf);
    for (rules::ClockResult& clock : rules::evaluate(rules::builtInCatalogue(), summary.facts, asOf)) {
        BoardClock kept{std::move(clock.clock), std::move(clock.source), clock.state, clock.measure, std::move(clock.by),
            clock.anchor, clock.last_qualifying, clock.next_due, clock.days_overdue, clock.disputed, false,
            std::move(clock.explanation)};
        addLastVisit(kept, summary, visits, terms.at(clocks.size()));
        clocks.push_back(std::move(kept));
    }
    if (std::all_of(clocks.begin(), clocks.end(), [](const BoardClock& clock) { return clock.running(); })) return clocks;
    std::vector<rules::DueRegardless> regardless = rules::dueRegardless(rules::builtInCatalogue(), summary.facts, asOf);
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        if (clocks[i].running()) continue;
        clocks[i].due_regardless = regardless[i].due;
        clocks[i].days_missed = regardless[i].days_overdue;
        if (clocks[i].state != rules::ClockState::Suspended) continue;
        clocks[i].exception = std::move(regardless[i].held_by);
        clocks[i].held_until = regardless[i].held_until;
    }
    return clocks;
}

std::optional<LastSeen> lastSeen(const rules::Candidate* visit)
{
    if (visit == nullptr) return std::nullopt;
    return LastSeen{visit->day, visit->visit->reading.performer.worker, visit->visit->reading.performer.role};
}

/// While it is not yet done: the earliest date that a clock asks it by, else 42 days from when it was first asked.
CivilDate aloneFirstDue(const BoardChild& board, CivilDate day)
{
    std::optional<CivilDate> due;
    for (const BoardClock& clock : board.clocks)
        if (clock.running() && clock.measure == Measure::SeenAlone && clock.next_due)
            due = due ? std::min(*due, *clock.next_due) : *clock.next_due;
    return due.value_or(day.plusDays(rules::kSeenAloneWithin_days - board.days_since_seen_alone.value_or(0)));
}

void addSeenAlone(BoardChild& board, const rules::SeenAlone& alone, CivilDate day)
{
    board.days_since_seen_alone = alone.days;
    board.alone_by_social_worker = lastSeen(alone.last);
    if (alone.last != nullptr) board.days_since_alone_visit = day.daysSince(alone.last->day);
    if (board.aloneNotYet()) board.alone_first_due = aloneFirstDue(board, day);
}

BoardVisit boardVisit(const ChildProjection& child, std::size_t index, const BoardDay& on)
{
    const rules::VisitFact& fact = child.summary.facts.visits[index];
    const ProjectedVisit& more = child.visits[index];
    BoardVisit visit{RecordId::parse(fact.visit_id).value_or(RecordId{Uuid{}}), more.home_visit, fact.reading, more.place,
        more.not_alone_reason, more.disputed, fact.credits_nothing && !fact.strike_disputed, fact.credits_nothing,
        more.written_up_on, fact.recorded_at, more.changed_at, more.late_reason};
    if (const auto attempt = projection::attemptOf(fact)) visit.reading.outcome = *attempt;
    visit.took_place_disputed = projection::tookPlace(fact) == projection::TookPlace::Disputed;
    visit.sighting_disputed = projection::sightingDisputed(fact);
    const auto& born = child.summary.facts.date_of_birth;
    // As the report of wishes counts (service/wishes.h).
    visit.views_asked = visit.tookPlace() && fact.reading.sighting >= Sighting::SeenWithOthers
        && (!born || ageInYears(*born, fact.reading.occurred_on) >= on.too_young_below_years);
    visit.views_recorded = visit.views_asked && more.views_recorded;
    visit.views_answered = visit.views_asked && more.views_answered;
    return visit;
}

void addVisits(BoardChild& board, const ChildProjection& child, const BoardDay& on)
{
    const CivilDate first = on.day.plusDays(1 - 7 * kBoardWeeks);
    for (std::size_t i = 0; i < child.visits.size(); ++i) {
        const CivilDate day = child.summary.facts.visits[i].reading.occurred_on;
        if (day < first || day > on.day) continue;
        BoardVisit visit = boardVisit(child, i, on);
        if (visit.tookPlace() && visit.reading.sighting == Sighting::NotRecorded) ++board.not_recorded;
        board.marks.push_back(markOf(visit));
        board.visits.push_back(std::move(visit));
    }
}

std::vector<WorkerId> workersOn(const std::vector<Allocation>& allocations, CivilDate day)
{
    std::vector<WorkerId> workers;
    for (const Allocation& allocation : allocations)
        if (inForce(allocation, day) && std::find(workers.begin(), workers.end(), allocation.worker) == workers.end())
            workers.push_back(allocation.worker);
    return workers;
}

void addWeeks(BoardChild& board, const ChildProjection& child, LeadLists& lists)
{
    const auto& allocations = child.summary.allocations;
    board.weeks.reserve(child.weeks.size());
    for (const ProjectedWeek& week : child.weeks) {
        WorkedWith with{lists.leads.of(leadsOn(allocations, week.end)), lists.leads.of(workersOn(allocations, week.end))};
        if (board.worked_with.empty() || board.worked_with.back() != with) board.worked_with.push_back(std::move(with));
        board.weeks.push_back({week.running, week.visit_overdue, week.alone_overdue, week.held_missed,
            static_cast<std::uint8_t>(board.worked_with.size() - 1)});
    }
    board.worked_with.shrink_to_fit();
}

void addWorkers(BoardChild& board, const ChildProjection& child, const BoardDay& on)
{
    for (const Allocation& allocation : child.summary.allocations)
        if (inForce(allocation, on.day)) board.workers.push_back({allocation.worker, allocation.role, allocation.from});
    board.leads = on.lists.leads.of(leadsOn(child.summary.allocations, on.day));
    board.teams = on.lists.teams.of(teamsOf(board.leads, on.teams));
    const auto leads =
        std::count_if(child.leads.begin(), child.leads.end(), [&](const Allocation& lead) { return inForce(lead, on.day); });
    board.open_reviews = child.open_reviews + (leads > 1 ? 1 : 0);
}

} // namespace

std::vector<std::string> teamsOf(const SharedList<WorkerId>& leads, const std::map<WorkerId, std::string>& teams)
{
    std::vector<std::string> found;
    for (const WorkerId& lead : leads) {
        const auto team = teams.find(lead);
        std::string name = team == teams.end() ? std::string{} : team->second;
        if (std::find(found.begin(), found.end(), name) == found.end()) found.push_back(std::move(name));
    }
    return found;
}

BoardChild boardChild(const ChildProjection& child, const BoardDay& on)
{
    const projection::ChildSummary& summary = child.summary;
    const rules::ChildFacts& facts = summary.facts;
    const rules::AsOf asOf{on.day, std::nullopt};
    const std::vector<rules::Candidate> visits = rules::candidates(facts, asOf);
    BoardChild board{summary.id, summary.local_id.value_or(std::string{}), summary.displayName(), facts.date_of_birth,
        facts.expected_date_of_birth, openPlans(facts, on.day), {}, {}, {}, clocksOn(summary, visits, on.day), {}, {}, {}};
    board.last_seen = lastSeen(rules::lastSeen(visits, Measure::Seen, {}));
    board.last_seen_alone = lastSeen(rules::lastSeen(visits, Measure::SeenAlone, {}));
    addSeenAlone(board, rules::seenAlone(facts, visits, on.day), on.day);
    board.birth_unknown = rules::isBirthUnknown(facts, on.day);
    board.attempts_in_a_row = rules::attemptsInARow(facts, asOf);
    board.disputed_records = static_cast<int>(summary.disputed.size());
    board.open_safety_flags = summary.unacknowledged_flags;
    board.exceptions = static_cast<int>(std::count_if(facts.exceptions.begin(), facts.exceptions.end(),
        [&](const rules::ExceptionFact& exception) { return exception.until > on.day; }));
    addWorkers(board, child, on);
    addVisits(board, child, on);
    addWeeks(board, child, on.lists);
    board.mark = markOf(board);
    board.tally = tallyOf(board, on.day, kPeriodDays);
    return board;
}

} // namespace sightline::server
