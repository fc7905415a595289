#include "service/plan_preview.h"

#include <algorithm>

#include "base/bank_holiday_name.h"
#include "rules/compliance.h"
#include "service/child_files.h"
#include "service/plan_changes.h"

namespace sightline::server {

namespace {

using projection::ChildFile;
using projection::PlanFile;

constexpr int kDatesShown = 5;

const PlanFile* planIn(const ChildFile& file, const RecordId& id)
{
    for (const PlanFile& plan : file.plans)
        if (plan.record.id == id) return &plan;
    return nullptr;
}

std::string measureInWords(Measure measure)
{
    switch (measure) {
    case Measure::Seen: return "Seen";
    case Measure::SeenAlone: return "Seen alone";
    case Measure::BedroomSeen: return "Bedroom seen";
    }
    return {};
}

DueDay dueDay(CivilDate from, CivilDate due, bool working_days)
{
    DueDay one{due, {}};
    if (!working_days) return one;
    for (CivilDate day = from.plusDays(1); day <= due; day = day.plusDays(1))
        if (const std::string name = bankHolidayName(day); !name.empty())
            one.bank_holidays.push_back(name + " on " + day.inWords());
    return one;
}

/// When the next visit of this row is due, and from which day that was counted.
std::pair<CivilDate, CivilDate> nextOf(const ChildFile& file, const PlanFile& plan, const Requirement& row, CivilDate today)
{
    rules::ChildFacts facts = file.facts();
    facts.plans = {plan.fact};
    facts.placements.clear();
    facts.exceptions.clear(); // A paused due date is counted from the same visits.
    const CivilDate asked = std::max(today, plan.fact.plan.start);
    for (const rules::ClockResult& clock : rules::evaluate(rules::builtInCatalogue(), facts, {asked, std::nullopt}))
        if (clock.clock == "plan:" + row.id.text() && clock.next_due)
            return {clock.last_qualifying.value_or(plan.fact.plan.start), *clock.next_due};
    return {plan.fact.plan.start, rules::plusInterval(plan.fact.plan.start, row.first.value_or(row.interval))};
}

RowPreview previewOf(const ChildFile& file, const PlanFile& plan, const Requirement& row, CivilDate today)
{
    RowPreview preview{row.id, inWords(row), {}};
    auto [from, due] = nextOf(file, plan, row, today);
    for (int n = 0; n < kDatesShown; ++n) {
        preview.due.push_back(dueDay(from, due, row.interval.unit == IntervalUnit::WorkingDays));
        from = std::max(due, today); // A visit that was missed is made today at the earliest.
        due = rules::plusInterval(from, row.interval);
    }
    return preview;
}

} // namespace

std::string inWords(const Requirement& row)
{
    std::string words = measureInWords(row.measure) + " by " + rules::inWords(row.by) + " " + rules::inWords(row.interval);
    if (row.where_child_lives) words += ", where the child lives";
    if (row.first) words += "; the first time within " + rules::inWords(*row.first).substr(std::string_view{"every "}.size());
    return words;
}

Result<PlanPreview> previewPlan(ReadSession& session, const PlanChange& change, Clock& clock)
{
    const CivilDate today = londonDate(clock.now());
    SIGHTLINE_TRY(before, existingChild(session, change.child));
    const RecordId id = change.plan.value_or(RecordId{crypto::newUuid(clock.now())});
    const auto authorship = consoleAuthorship(WorkerId{"preview"}, clock);
    wire::Revision message = revision::blankRevision(RecordKind::Plan, id, change.child, authorship);
    if (change.plan) {
        const auto* const record = projection::findRecord(before, id);
        if (record == nullptr || record->kind != RecordKind::Plan) return Error{ErrorCode::NotFound, "there is no such plan"};
        message = changeOf(*record, change.child, authorship, "preview");
    }
    *message.mutable_plan() = change.patch;
    const ChildFile after = withRevision(knownRevisions(session, change.child), change.child, message, clock.now());
    PlanPreview preview;
    preview.refusal = planObjection(before, after, id, today);
    preview.fewer = reducesFrequency(before, after, id);
    const PlanFile* const plan = planIn(after, id);
    if (plan == nullptr) return preview;
    preview.plan = plan->fact.plan;
    for (const Requirement& row : plan->fact.plan.requirements) preview.rows.push_back(previewOf(after, *plan, row, today));
    return preview;
}

} // namespace sightline::server
