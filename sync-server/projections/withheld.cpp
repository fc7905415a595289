#include "projections/withheld.h"

namespace sightline::server {

namespace {

constexpr std::string_view kOfAPlan = "plan";

BoardClock withheld(const BoardClock& clock)
{
    // The name of a plan's clock ends in what somebody called its row.
    const bool of_plan = clock.clock.starts_with("plan:");
    BoardClock shown{of_plan ? std::string{kOfAPlan} : clock.clock, clock.source, clock.state, clock.measure, clock.by,
        std::nullopt, std::nullopt, clock.next_due, clock.days_overdue, clock.disputed, false, {}};
    if (clock.exception)
        shown.exception = rules::ExceptionFact{
            shown.clock, clock.exception->from, clock.exception->until, {}, {}, clock.exception->recorded_at};
    shown.due_regardless = clock.due_regardless;
    shown.days_missed = clock.days_missed;
    shown.held_until = clock.held_until;
    return shown;
}

BoardVisit withheld(const BoardVisit& visit)
{
    BoardVisit shown{RecordId{Uuid{}}, HomeVisitId{Uuid{}}, visit.reading, std::nullopt, visit.not_alone_reason, visit.disputed,
        visit.struck, visit.credits_nothing, visit.written_up_on, visit.received_at, visit.changed_at, visit.late_reason,
        visit.views_asked, visit.views_recorded, visit.views_answered, visit.took_place_disputed, visit.sighting_disputed};
    return shown; // The reasons are counted, and the pages print them for nobody whose name is withheld.
}

} // namespace

std::shared_ptr<const BoardChild> withheld(const BoardChild& child)
{
    BoardChild shown{kNoChild, {}, kWithheldName, std::nullopt, std::nullopt, {}, child.leads, child.teams, {}, {},
        child.last_seen, std::nullopt, child.days_since_seen_alone, child.attempts_in_a_row, child.not_recorded,
        child.disputed_records, child.open_reviews, child.open_safety_flags, child.exceptions};
    for (const BoardPlan& plan : child.plans) shown.plans.push_back({plan.kind, {}, plan.start});
    for (const BoardClock& clock : child.clocks) shown.clocks.push_back(withheld(clock));
    for (const BoardVisit& visit : child.visits) shown.visits.push_back(withheld(visit));
    shown.marks = child.marks;
    shown.mark = child.mark; // Nothing of it is left out above.
    shown.tally = child.tally;
    shown.birth_unknown = child.birth_unknown;
    shown.days_since_alone_visit = child.days_since_alone_visit;
    shown.alone_first_due = child.alone_first_due;
    shown.withheld = true;
    return std::make_shared<const BoardChild>(std::move(shown));
}

} // namespace sightline::server
