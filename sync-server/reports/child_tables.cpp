#include "reports/child_tables.h"

#include "base/contract.h"
#include "projection/agreed_for.h"
#include "projection/took_place.h"
#include "rules/compliance.h"
#include "rules/seen_alone.h"

namespace sightline::server::reports {

namespace {

using projection::VisitFile;

/// `child_id`, `local_id`, `name`, `team`.
ExportRow whose(const ExportChild& child)
{
    return {cellOf(child.file.id.toString()), cellOf(child.file.child.local_id), cellOf(child.file.child.displayName()),
        cellOf(child.teams(child.as_of))};
}

ExportRow with(ExportRow row, std::initializer_list<ExportCell> cells)
{
    row.insert(row.end(), cells.begin(), cells.end());
    return row;
}

ExportShape shapeOf(std::string name, std::vector<std::string> headers)
{
    std::vector<std::string> all{"child_id", "local_id", "name", "team"};
    all.insert(all.end(), headers.begin(), headers.end());
    return {std::move(name), std::move(all)};
}

std::string leadIds(const ExportChild& child)
{
    std::string ids;
    for (const WorkerId& lead : child.file.leadsOn(child.as_of)) ids += (ids.empty() ? "" : ", ") + lead.text();
    return ids;
}

ExportCell intervalCell(const Interval& interval)
{
    return cellOf(std::to_string(interval.n) + " " + std::string{toText(interval.unit)});
}

bool running(const rules::ClockResult& clock)
{
    return clock.state != rules::ClockState::Suspended && clock.state != rules::ClockState::NotStarted;
}

bool isAsked(const VisitFile& visit, const ExportChild& child, const VisitsAsked& asked)
{
    const CivilDate on = visit.fact.reading.occurred_on;
    return on <= child.as_of && (!asked.from || on >= *asked.from) && (!asked.only || asked.only->contains(visit.record.id));
}

} // namespace

ExportShape complianceShape()
{
    return shapeOf("compliance",
        {"lead_worker", "clock", "source", "state", "anchor", "last_qualifying", "next_due", "days_overdue", "disputed",
            "explanation"});
}

void addComplianceRows(const ExportChild& child, const std::optional<std::set<DueDate>>& only, const RowSink& sink)
{
    for (const rules::ClockResult& clock :
        rules::evaluate(rules::builtInCatalogue(), child.file.facts(), {child.as_of, std::nullopt})) {
        if (only && !only->contains({child.file.id, clock.clock, clock.next_due})) continue;
        sink(with(whose(child),
            {cellOf(leadIds(child)), cellOf(clock.clock), cellOf(clock.source), cellOf(rules::toText(clock.state)),
                cellOf(clock.anchor), cellOf(clock.last_qualifying), cellOf(clock.next_due),
                running(clock) ? ExportCell{std::int64_t{clock.days_overdue}} : ExportCell{},
                cellOf(clock.disputed ? "true" : "false"), cellOf(clock.explanation)}));
    }
}

ExportShape childrenShape()
{
    return shapeOf("children",
        {"lead_worker", "date_of_birth", "expected_date_of_birth", "age", "language", "communication_needs", "last_seen",
            "open_plans", "open_placements", "last_alone_by_social_worker", "seen_alone"});
}

void addChildRow(const ExportChild& child, const RowSink& sink)
{
    std::string plans;
    for (const auto& plan : child.file.plans)
        if (daysOf(plan.fact.plan).has(child.as_of))
            plans += (plans.empty() ? "" : ", ") + std::string{toText(plan.fact.plan.type)};
    std::size_t placements = 0;
    for (const auto& placement : child.file.placements) placements += daysOf(placement.fact.placement).has(child.as_of) ? 1 : 0;
    const rules::ChildFacts facts = child.file.facts();
    const auto visits = rules::candidates(facts, {child.as_of, std::nullopt});
    const rules::SeenAlone alone = rules::seenAlone(facts, visits, child.as_of);
    std::optional<CivilDate> lastAlone;
    std::optional<int> sinceVisit;
    if (alone.last != nullptr) {
        lastAlone = alone.last->day;
        sinceVisit = child.as_of.daysSince(alone.last->day);
    }
    const Child& who = child.file.child;
    sink(with(whose(child),
        {cellOf(leadIds(child)), cellOf(who.date_of_birth), cellOf(who.expected_date_of_birth), child.age(), cellOf(who.language),
            cellOf(who.communication_needs), cellOf(lastSeen(child.file, child.as_of)), cellOf(plans), countCell(placements),
            cellOf(lastAlone), cellOf(rules::toText(rules::aloneState(alone.days, sinceVisit)))}));
}

ExportShape visitsShape()
{
    return shapeOf("visits",
        {"visit_id", "home_visit_id", "occurred_on", "started_at", "purpose", "mode", "outcome", "place", "where_child_lives",
            "performer", "performer_role", "performer_qualified", "sighting", "not_alone_reason", "awake", "bedroom_seen",
            "disputed", "struck_out", "took_place"});
}

namespace {

/// One of two versions alone would be a claim that nobody settled.
template <Coded E>
ExportCell unlessDisputed(const VisitFile& visit, std::string_view field, E value)
{
    return visit.record.state.disputed.contains(field) ? cellOf("disputed") : cellOf(toText(value));
}

/// In person, as every count of visits goes by: `yes`, `no` or `disputed`.
ExportCell tookPlaceCell(const VisitFile& visit)
{
    switch (projection::tookPlace(visit.fact)) {
    case projection::TookPlace::No: return cellOf("no");
    case projection::TookPlace::Disputed: return cellOf("disputed");
    case projection::TookPlace::Yes: return cellOf("yes");
    }
    unreachable("TookPlace");
}

} // namespace

void addVisitRows(const ExportChild& child, const VisitsAsked& asked, const RowSink& sink)
{
    for (const VisitFile& visit : child.file.visits) {
        if (!isAsked(visit, child, asked)) continue;
        const rules::VisitReading& reading = visit.fact.reading;
        const auto word = [](const auto& value) { return value ? cellOf(toText(*value)) : ExportCell{}; };
        sink(with(whose(child),
            {cellOf(visit.record.id.toString()), cellOf(visit.home_visit.toString()), reading.occurred_on,
                cellOf(visit.started_at), unlessDisputed(visit, "purpose", reading.purpose),
                unlessDisputed(visit, "mode", reading.mode), unlessDisputed(visit, "outcome", reading.outcome), word(visit.place),
                cellOf(visit.record.boolean("where_child_lives")), cellOf(reading.performer.worker.text()),
                cellOf(toText(reading.performer.role)), cellOf(std::optional{reading.performer.qualified}),
                cellOf(toText(reading.sighting)), word(visit.not_alone_reason), word(visit.awake),
                cellOf(visit.record.boolean("bedroom_seen")), cellOf(std::optional{visit.fact.disputed()}),
                cellOf(std::optional{visit.fact.struck_at.has_value()}), tookPlaceCell(visit)}));
    }
}

ExportShape plansShape()
{
    return shapeOf("plans",
        {"record_id", "plan_id", "type", "start", "end", "requirement", "measure", "interval", "first", "by", "where_child_lives",
            "disputed"});
}

void addPlanRows(const ExportChild& child, const RowSink& sink)
{
    for (const auto& plan : child.file.plans) {
        const Plan& fact = plan.fact.plan;
        const ExportRow start = with(whose(child),
            {cellOf(plan.record.id.toString()), cellOf(plan.fact.plan_id), cellOf(toText(fact.type)), fact.start,
                cellOf(fact.end)});
        const ExportCell disputed = cellOf(std::optional{plan.record.disputed()});
        if (fact.requirements.empty()) sink(with(start, {{}, {}, {}, {}, {}, {}, disputed}));
        for (const Requirement& row : fact.requirements)
            sink(with(start,
                {cellOf(row.id.text()), cellOf(toText(row.measure)), intervalCell(row.interval),
                    row.first ? intervalCell(*row.first) : ExportCell{}, cellOf(row.by.toText()),
                    cellOf(std::optional{row.where_child_lives}), disputed}));
    }
}

ExportShape placementsShape()
{
    return shapeOf("placements",
        {"record_id", "placement_id", "start", "end", "regime", "first_review", "intended_to_last_until_18", "disputed"});
}

void addPlacementRows(const ExportChild& child, const RowSink& sink)
{
    for (const auto& placement : child.file.placements) {
        const Placement& fact = placement.fact.placement;
        sink(with(whose(child),
            {cellOf(placement.record.id.toString()), cellOf(placement.fact.placement_id), fact.start, cellOf(fact.end),
                cellOf(toText(fact.regime)), cellOf(fact.first_review), cellOf(std::optional{fact.intended_to_last_until_18}),
                cellOf(std::optional{placement.record.disputed()})}));
    }
}

ExportShape allocationsShape()
{
    return shapeOf("allocations", {"record_id", "worker", "worker_name", "role", "from", "to", "disputed"});
}

void addAllocationRows(const ExportChild& child, const RowSink& sink)
{
    for (const auto& file : child.file.allocations)
        for (const Allocation& each : file.standing) {
            const auto known = child.workers.find(each.worker);
            sink(with(whose(child),
                {cellOf(file.record.id.toString()), cellOf(each.worker.text()),
                    known == child.workers.end() ? ExportCell{} : cellOf(known->second.name), cellOf(toText(each.role)),
                    each.from, cellOf(each.to), cellOf(std::optional{file.record.disputed()})}));
        }
}

ExportShape exceptionsShape()
{
    return shapeOf(
        "exceptions", {"record_id", "clock", "from", "until", "authority", "author", "disputed", "about", "agreed_for"});
}

void addExceptionRows(const ExportChild& child, const RowSink& sink)
{
    for (const auto& each : child.file.exceptions)
        sink(with(whose(child),
            {cellOf(each.record.id.toString()), cellOf(each.fact.clock), each.fact.from, each.fact.until,
                cellOf(each.fact.authority), cellOf(each.author), cellOf(std::optional{each.record.disputed()}),
                cellOf(each.fact.about), cellOf(projection::agreedForInWords(child.file, each.fact))}));
}

ExportShape gapsShape()
{
    return shapeOf("data-quality", {"record_id", "record", "day", "worker", "gap"});
}

void addGapRows(const ExportChild& child, const VisitsAsked& asked, const RowSink& sink)
{
    for (const VisitFile& visit : child.file.visits) {
        if (!isAsked(visit, child, asked)) continue;
        const rules::VisitReading& reading = visit.fact.reading;
        const auto gap = [&](const char* what) {
            sink(with(whose(child),
                {cellOf(visit.record.id.toString()), cellOf("visit"), reading.occurred_on,
                    cellOf(reading.performer.worker.text()), cellOf(what)}));
        };
        // Struck out, and nobody says otherwise: nothing of it is missing any more.
        if (visit.fact.credits_nothing && !visit.fact.strike_disputed) continue;
        if (visit.fact.disputed()) gap("Two versions differ, and nobody has settled it");
        if (!madeVisit(visit, child.as_of, anyProfessional())) continue;
        if (reading.sighting == Sighting::NotRecorded) gap("Whether the child was seen is not recorded");
        if (reading.sighting == Sighting::SeenWithOthers && !visit.not_alone_reason)
            gap("Seen, not alone, and no reason is recorded");
    }
    for (const auto& unreadable : child.file.unreadable)
        sink(with(whose(child),
            {cellOf(unreadable.record.id.toString()), cellOf(toText(unreadable.record.kind)), {}, {},
                cellOf("Cannot be read: " + unreadable.why)}));
    if (!child.file.child.date_of_birth && !child.file.child.expected_date_of_birth)
        sink(
            with(whose(child), {{}, cellOf("child"), {}, {}, cellOf("Neither a date of birth nor an expected one is recorded")}));
    if (child.file.leadsOn(child.as_of).empty()) sink(with(whose(child), {{}, cellOf("child"), {}, {}, cellOf("Nobody leads")}));
}

} // namespace sightline::server::reports
