#include "api/board_documents.h"

namespace sightline::server::api {

using sightline::toText; // Of moments; those of this folder's neighbours are found by their arguments.

namespace {

json::Json wordOrNull(const auto& word)
{
    return word ? json::Json(toText(*word)) : json::Json(nullptr);
}

json::Json workersIn(const Board& board, const std::vector<WorkerId>& ids)
{
    json::Json list = json::Json::array();
    for (const WorkerId& id : ids) list.push_back(workerIn(board, id));
    return list;
}

json::Json childIdOf(const BoardChild& child)
{
    return child.withheld ? json::Json(nullptr) : json::Json(child.id.toString());
}

json::Json silentIn(const std::vector<const BoardWorker*>& workers)
{
    json::Json list = json::Json::array();
    for (const BoardWorker* const worker : workers)
        list.push_back({{"id", worker->id.text()}, {"name", worker->name}, {"team", worker->team},
            {"last_contact", momentOrNull(worker->last_contact)}});
    return list;
}

} // namespace

json::Json dayOrNull(const std::optional<CivilDate>& day)
{
    return day ? json::Json(day->toString()) : json::Json(nullptr);
}

json::Json momentOrNull(const std::optional<Instant>& moment)
{
    return moment ? json::Json(toText(*moment)) : json::Json(nullptr);
}

json::Json workerIn(const Board& board, const WorkerId& worker)
{
    const BoardWorker* const found = board.worker(worker);
    return {{"id", worker.text()}, {"name", found == nullptr ? json::Json(nullptr) : json::Json(found->name)}};
}

json::Json share(std::size_t part, std::size_t whole)
{
    return {{"part", part}, {"whole", whole}, {"words", server::share(part, whole)}};
}

json::Json standing(const Board& board)
{
    return {{"as_of", board.as_of.toString()}, {"known_at", momentOrNull(board.known_at)}, {"made_at", toText(board.made_at)},
        {"seq", board.seq}};
}

json::Json document(const Tally& tally)
{
    return {{"sentence", inWords(tally)}, {"children", tally.children}, {"on_time", share(tally.on_time, tally.with_clock)},
        {"held_missed", share(tally.held_missed, tally.with_clock)},
        {"visit_overdue", share(tally.visit_overdue, tally.with_clock)},
        {"alone_overdue", share(tally.alone_overdue, tally.with_clock)}, {"due_soon", tally.due_soon}, {"paused", tally.paused},
        {"birth_unknown", tally.birth_unknown}, {"no_clock", tally.no_clock}, {"no_plan", tally.no_plan},
        {"nothing_asked", tally.nothing_asked}, {"held", tally.held},
        {"alone_in_time", share(tally.alone_in_time, tally.alone_asked)},
        {"alone_not_yet", share(tally.alone_not_yet, tally.alone_asked)}, {"over_42", share(tally.over_42, tally.alone_asked)},
        {"disputed", tally.disputed}, {"two_attempts", tally.two_attempts}, {"to_review", tally.to_review},
        {"safety_flags", tally.safety_flags}, {"visits", tally.visits}, {"took_place", tally.took_place},
        {"attempts", tally.attempts}, {"seen", tally.seen}, {"not_recorded", share(tally.not_recorded, tally.took_place)},
        {"written_late", share(tally.written_late, tally.visits)},
        {"views_recorded", share(tally.views_recorded, tally.views_asked)},
        {"views_answered", share(tally.views_answered, tally.views_recorded)},
        {"never_seen", share(tally.never_seen, tally.with_clock)},
        {"longest_gap_days", tally.longest_gap_days ? json::Json(*tally.longest_gap_days) : json::Json(nullptr)}};
}

json::Json document(const Rows& rows)
{
    json::Json list = json::Json::array();
    for (const Row& row : rows.rows) list.push_back({{"key", row.key}, {"name", row.name}, {"figures", document(row.tally)}});
    return {
        {"rows", std::move(list)}, {"total", document(rows.total)}, {"in_several", rows.in_several}, {"why_more", whyMore(rows)}};
}

json::Json document(const BoardClock& clock)
{
    json::Json held = nullptr;
    if (clock.exception)
        held = {{"from", clock.exception->from.toString()}, {"until", clock.exception->until.toString()},
            {"authority", clock.exception->authority}};
    return {{"clock", clock.clock}, {"source", clock.source}, {"state", toText(clock.state)}, {"measure", toText(clock.measure)},
        {"by", clock.by.toText()}, {"counts_from", dayOrNull(clock.anchor)},
        {"last_qualifying", dayOrNull(clock.last_qualifying)}, {"next_due", dayOrNull(clock.next_due)},
        {"days_overdue", clock.days_overdue}, {"disputed", clock.disputed}, {"explanation", clock.explanation},
        {"exception", std::move(held)}, {"due_regardless", dayOrNull(clock.due_regardless)}, {"days_missed", clock.days_missed}};
}

json::Json document(const BoardChild& child, const Board& board)
{
    json::Json clocks = json::Json::array();
    for (const BoardClock& clock : child.clocks) clocks.push_back(document(clock));
    json::Json plans = json::Json::array();
    for (const BoardPlan& plan : child.plans)
        plans.push_back({{"kind", toText(plan.kind)}, {"id", plan.id},
            {"start", dayOrNull(child.withheld ? std::nullopt : std::optional{plan.start})}});
    return {{"id", childIdOf(child)}, {"withheld", child.withheld}, {"local_id", child.local_id}, {"name", child.name},
        {"date_of_birth", dayOrNull(child.date_of_birth)}, {"expected_date_of_birth", dayOrNull(child.expected_date_of_birth)},
        {"state", toText(stateOf(child))}, {"plans", std::move(plans)}, {"leads", workersIn(board, child.leads.items())},
        {"teams", child.teams.items()}, {"clocks", std::move(clocks)},
        {"last_seen", dayOrNull(child.last_seen ? std::optional{child.last_seen->on} : std::nullopt)},
        {"last_seen_alone", dayOrNull(child.last_seen_alone ? std::optional{child.last_seen_alone->on} : std::nullopt)},
        {"days_since_seen_alone", child.days_since_seen_alone ? json::Json(*child.days_since_seen_alone) : json::Json(nullptr)},
        {"last_alone_by_social_worker",
            dayOrNull(child.alone_by_social_worker ? std::optional{child.alone_by_social_worker->on} : std::nullopt)},
        {"seen_alone", child.days_since_seen_alone ? json::Json(toText(child.alone())) : json::Json(nullptr)},
        {"alone_first_due", dayOrNull(child.alone_first_due)}, {"attempts_in_a_row", child.attempts_in_a_row},
        {"not_recorded", child.not_recorded}, {"disputed_records", child.disputed_records}, {"open_reviews", child.open_reviews}};
}

json::Json document(const VisitOfChild& of, const Board& board)
{
    const BoardVisit& visit = *of.visit;
    const bool withheld = of.child->withheld;
    return {{"id", withheld ? json::Json(nullptr) : json::Json(visit.record.toString())}, {"child_id", childIdOf(*of.child)},
        {"child_name", of.child->name}, {"occurred_on", visit.reading.occurred_on.toString()},
        {"worker", workerIn(board, visit.reading.performer.worker)}, {"mode", toText(visit.reading.mode)},
        {"outcome", toText(visit.reading.outcome)}, {"purpose", toText(visit.reading.purpose)},
        {"sighting", toText(visit.reading.sighting)}, {"bedroom_seen", visit.reading.bedroom_seen},
        {"place", wordOrNull(visit.place)},
        {"took_place",
            visit.took_place_disputed ? "disputed"
                : visit.tookPlace()   ? "yes"
                                      : "no"},
        {"disputed", visit.disputed}, {"struck", visit.struck}, {"written_up_on", visit.written_up_on.toString()},
        {"received_at", toText(visit.received_at)}, {"late_by_working_days", visit.lateByWorkingDays()},
        {"views_recorded", visit.views_recorded}};
}

json::Json document(const DueClock& due)
{
    return {{"child_id", childIdOf(*due.child)}, {"child_name", due.child->name}, {"clock", document(*due.clock)}};
}

json::Json document(const Freshness& freshness, const View& view, Instant now)
{
    return {{"sentence", inWords(freshness)}, {"up_to", toText(freshness.up_to)}, {"asked_at", toText(now)},
        {"children", view.children.size()}, {"workers_with_tablet", freshness.with_tablet},
        {"since_yesterday", silentIn(freshness.since_yesterday)}, {"never", silentIn(freshness.never)},
        {"without_tablet", silentIn(freshness.without_tablet)}};
}

json::Json document(const TrendPoint& point)
{
    return {{"week_end", point.week_end.toString()}, {"on_time", share(point.on_time, point.with_clock)},
        {"visit_overdue", share(point.visit_overdue, point.with_clock)},
        {"alone_overdue", share(point.alone_overdue, point.with_clock)},
        {"held_missed", share(point.held_missed, point.with_clock)}};
}

} // namespace sightline::server::api
