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

/// An exception pauses a due date; what was missed before it, or will be once it has run out, is missed all the same.
rules::ChildFacts withoutExceptions(const ChildFile& file)
{
    rules::ChildFacts facts = file.facts();
    facts.exceptions.clear();
    return facts;
}

/// A due date missed by this day that the change would hide: of a row or of the law, of whichever clock of the child.
std::optional<std::string> hidesOverdue(const rules::ChildFacts& before, const rules::ChildFacts& after, CivilDate day)
{
    const auto isOverdue = [](const rules::ClockResult& clock) { return clock.state == rules::ClockState::Overdue; };
    const auto then = clocksOn(before, day);
    if (std::none_of(then.begin(), then.end(), isOverdue)) return std::nullopt;
    const auto now = clocksOn(after, day);
    for (const rules::ClockResult& clock : then) {
        if (!isOverdue(clock)) continue;
        const std::vector<CivilDate> old = dueDates(then, clock.clock);
        const std::vector<CivilDate> kept = dueDates(now, clock.clock);
        const auto place = static_cast<std::size_t>(std::find(old.begin(), old.end(), *clock.next_due) - old.begin());
        const auto alike = static_cast<std::size_t>(std::count(old.begin(), old.end(), *clock.next_due));
        if (kept.size() >= place + alike && kept[place + alike - 1] <= *clock.next_due) continue;
        const std::string source = clock.source == "plan" ? "" : ", " + clock.source;
        return "the visit that was due by " + clock.next_due->inWords() + " (" + clock.clock + source
            + ") has been missed; that date stays";
    }
    return std::nullopt;
}

/// The clocks that the law gives this plan alone, on `day`, whether or not it has ended.
std::vector<rules::ClockResult> statutoryClocks(const ChildFile& file, const PlanFile& plan, CivilDate day)
{
    rules::ChildFacts facts = withoutExceptions(file);
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

struct Days {
    CivilDate first, last; ///< None if the first is after the last.
};

/// The days on which nothing that was overdue may be hidden. Of a plan that goes on: today, for what was missed once and made
/// good is history whatever its rows say from now on. Of an end in the past: each day on which the plan would not have been in
/// force. Of a plan that is over, or whose first day moves: each day that it was in force, for nobody can make those visits good
/// any more.
Days daysJudged(const Plan& old, const Plan& now, CivilDate today)
{
    CivilDate last = old.end ? std::min(old.end->plusDays(-1), today) : today;
    if (now.end == today) last = std::min(last, today.plusDays(-1)); // Any plan may end today.
    const bool is_over = old.end && *old.end <= today;
    if (is_over || old.start != now.start) return {old.start, last};
    return {now.end && *now.end < today ? std::max(*now.end, old.start) : today, last};
}

std::optional<std::string> hidesMissed(
    const ChildFile& before, const PlanFile& old, const ChildFile& after, const PlanFile& now, CivilDate today)
{
    const rules::ChildFacts then = withoutExceptions(before);
    const rules::ChildFacts changed = withoutExceptions(after);
    const Days days = daysJudged(old.fact.plan, now.fact.plan, today);
    for (CivilDate day = days.first; day <= days.last; day = day.plusDays(1))
        if (const auto hidden = hidesOverdue(then, changed, day))
            return *hidden
                + (day == today ? ". Keep to the stricter version, and change the plan once the visit has been made"
                                : ", and so do the days on which this plan asked for it");
    return std::nullopt;
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
    return old == nullptr ? std::nullopt : hidesMissed(before, *old, after, *now, today);
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
