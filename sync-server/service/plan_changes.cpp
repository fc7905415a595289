#include "service/plan_changes.h"

#include <algorithm>
#include <limits>
#include <set>

#include "projection/record_files.h"
#include "rules/compliance.h"
#include "rules/floors.h"

namespace sightline::server {

namespace {

using projection::ChildFile;
using projection::PlanFile;

constexpr int kDaysCompared = 730; ///< Two years, as the floors are.

const PlanFile* planIn(const ChildFile& file, const RecordId& id)
{
    for (const PlanFile& plan : file.plans)
        if (plan.record.id == id) return &plan;
    return nullptr;
}

/// Every version of every row.
Plan everyVersion(const PlanFile& file)
{
    Plan plan = file.fact.plan;
    plan.requirements.insert(plan.requirements.end(), file.fact.disputed_versions.begin(), file.fact.disputed_versions.end());
    return plan;
}

std::set<std::pair<std::string, std::string>> breaches(const PlanFile* file)
{
    std::set<std::pair<std::string, std::string>> found;
    if (file == nullptr) return found;
    for (const rules::FloorBreach& breach : rules::floorBreaches(rules::builtInCatalogue(), everyVersion(*file)))
        found.emplace(breach.requirement.text(), breach.rule);
    return found;
}

std::optional<std::string> belowFloor(const PlanFile* before, const PlanFile& after)
{
    const auto known = breaches(before);
    std::string reasons;
    for (const rules::FloorBreach& breach : rules::floorBreaches(rules::builtInCatalogue(), everyVersion(after)))
        if (!known.contains({breach.requirement.text(), breach.rule})) reasons += (reasons.empty() ? "" : "; ") + breach.message;
    return reasons.empty() ? std::nullopt : std::optional{reasons};
}

std::vector<rules::ClockResult> clocksOn(const rules::ChildFacts& facts, CivilDate day)
{
    return rules::evaluate(rules::builtInCatalogue(), facts, {day, std::nullopt});
}

/// The due dates of the clocks of one name, earliest first: rows of two plans may have one name.
std::vector<CivilDate> dueDates(const std::vector<rules::ClockResult>& clocks, const std::string& name)
{
    std::vector<CivilDate> days;
    for (const rules::ClockResult& clock : clocks)
        if (clock.clock == name && clock.next_due) days.push_back(*clock.next_due);
    std::sort(days.begin(), days.end());
    return days;
}

/// A missed due date that the change would hide: of a row or of the law, of whichever clock of the child.
std::optional<std::string> hidesOverdue(const ChildFile& before, const ChildFile& after, CivilDate today)
{
    const auto then = clocksOn(before.facts(), today);
    const auto now = clocksOn(after.facts(), today);
    for (const rules::ClockResult& clock : then) {
        if (clock.state != rules::ClockState::Overdue) continue;
        const std::vector<CivilDate> old = dueDates(then, clock.clock);
        const std::vector<CivilDate> kept = dueDates(now, clock.clock);
        const auto place = static_cast<std::size_t>(std::find(old.begin(), old.end(), *clock.next_due) - old.begin());
        const auto alike = static_cast<std::size_t>(std::count(old.begin(), old.end(), *clock.next_due));
        if (kept.size() >= place + alike && kept[place + alike - 1] <= *clock.next_due) continue;
        const std::string source = clock.source == "plan" ? "" : ", " + clock.source;
        return "the visit that was due by " + clock.next_due->inWords() + " (" + clock.clock + source
            + ") has been missed; that date stays. Keep to the stricter version, and change the plan once the visit has been "
              "made";
    }
    return std::nullopt;
}

/// The clocks that the law gives this plan alone, on `day`, whether or not it has ended.
std::vector<rules::ClockResult> statutoryClocks(const ChildFile& file, const PlanFile& plan, CivilDate day)
{
    rules::ChildFacts facts = file.facts();
    facts.plans = {plan.fact};
    facts.plans.front().plan.end.reset();
    facts.plans.front().plan.requirements.clear();
    facts.plans.front().disputed_versions.clear();
    facts.plans.front().recorded_at = {};
    facts.placements.clear();
    return clocksOn(facts, day);
}

/// Whether a statutory clock of the plan is gone, starts later or falls due later. Asked for the first day on which both versions
/// have started and every visit was made: whether it is overdue meanwhile does not matter here.
bool putsOffStatutory(const ChildFile& before, const PlanFile& old, const ChildFile& after, const PlanFile& now)
{
    const rules::ChildFacts facts = before.facts();
    CivilDate day = std::max(old.fact.plan.start, now.fact.plan.start);
    if (facts.date_of_birth) day = std::max(day, *facts.date_of_birth);
    for (const rules::VisitFact& visit : facts.visits) day = std::max(day, visit.reading.occurred_on);
    const auto clocks = statutoryClocks(after, now, day);
    for (const rules::ClockResult& clock : statutoryClocks(before, old, day)) {
        const auto same = std::find_if(
            clocks.begin(), clocks.end(), [&](const rules::ClockResult& other) { return other.clock == clock.clock; });
        if (same == clocks.end()) return true;
        if (clock.next_due && (!same->next_due || *same->next_due > *clock.next_due || *same->anchor > *clock.anchor))
            return true;
    }
    return false;
}

bool couldFallLater(const Plan& before, const Requirement& ours, const Plan& after, const Requirement& theirs)
{
    if (rules::plusInterval(after.start, theirs.first.value_or(theirs.interval))
        > rules::plusInterval(before.start, ours.first.value_or(ours.interval)))
        return true;
    for (int day = 0; day < kDaysCompared; ++day) {
        const CivilDate visit = after.start.plusDays(day);
        if (rules::plusInterval(visit, theirs.interval) > rules::plusInterval(visit, ours.interval)) return true;
    }
    return false;
}

} // namespace

std::optional<std::string> planObjection(const ChildFile& before, const ChildFile& after, const RecordId& id, CivilDate today)
{
    for (const projection::UnreadableRecord& unreadable : after.unreadable)
        if (unreadable.record.id == id && unreadable.record.takesPart()) return unreadable.why;
    const PlanFile* const now = planIn(after, id);
    if (now == nullptr) return "it would not be a plan";
    if (now->fact.plan.end && *now->fact.plan.end < now->fact.plan.start) return "the plan would end before it starts";
    const PlanFile* const old = planIn(before, id);
    if (auto below = belowFloor(old, *now)) return below;
    const bool open = !now->fact.plan.end || *now->fact.plan.end > today;
    if (old == nullptr || !open) return std::nullopt;
    return hidesOverdue(before, after, today);
}

bool reducesFrequency(const ChildFile& before, const ChildFile& after, const RecordId& id)
{
    const PlanFile* const old = planIn(before, id);
    const PlanFile* const now = planIn(after, id);
    if (old == nullptr || now == nullptr) return false;
    for (const Requirement& row : everyVersion(*old).requirements) { // Under dispute the stricter counts.
        const auto& rows = now->fact.plan.requirements;
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const Requirement& other) { return other.id == row.id; });
        if (same == rows.end() || couldFallLater(old->fact.plan, row, now->fact.plan, *same)) return true;
    }
    return putsOffStatutory(before, *old, after, *now);
}

std::vector<projection::KnownRevision> seenFrom(
    std::vector<projection::KnownRevision> revisions, const RecordId& record, const std::vector<std::string>& parents)
{
    const std::set<std::string> seen = projection::withAncestors(revisions, parents);
    std::erase_if(revisions, [&](const projection::KnownRevision& known) {
        return known.revision.record() == record && !seen.contains(known.revision.id.text());
    });
    return revisions;
}

ChildFile withRevision(
    std::vector<projection::KnownRevision> revisions, const ChildId& child, const wire::Revision& added, Instant now)
{
    revisions.push_back({revision::makeRevision(added), rules::WrittenBy::Manager, false,
        std::numeric_limits<std::uint64_t>::max() - 1, now, std::nullopt});
    return projection::readChild(child, std::move(revisions));
}

} // namespace sightline::server
