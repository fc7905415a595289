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

/// A missed due date that the change would hide.
std::optional<std::string> hidesOverdue(const ChildFile& before, const ChildFile& after, const PlanFile& plan, CivilDate today)
{
    const auto clocksOf = [&](const ChildFile& file) {
        return rules::evaluate(rules::builtInCatalogue(), file.facts(), {today, std::nullopt});
    };
    const auto now = clocksOf(after);
    for (const rules::ClockResult& clock : clocksOf(before)) {
        if (clock.state != rules::ClockState::Overdue) continue;
        const bool ofThisPlan = std::any_of(plan.fact.plan.requirements.begin(), plan.fact.plan.requirements.end(),
            [&](const Requirement& row) { return clock.clock == "plan:" + row.id.text(); });
        if (!ofThisPlan) continue;
        const auto same =
            std::find_if(now.begin(), now.end(), [&](const rules::ClockResult& other) { return other.clock == clock.clock; });
        if (same != now.end() && same->next_due && *same->next_due <= *clock.next_due) continue;
        return "the visit that was due by " + clock.next_due->inWords() + " (" + clock.clock
            + ") has been missed; a change of the plan does not move that date. Change the plan once the visit has been made";
    }
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

std::optional<std::string> planObjection(
    const ChildFile& before, const ChildFile& after, const RecordId& id, CivilDate today, MissedDate missed)
{
    for (const projection::UnreadableRecord& unreadable : after.unreadable)
        if (unreadable.record.id == id && unreadable.record.takesPart()) return unreadable.why;
    const PlanFile* const now = planIn(after, id);
    if (now == nullptr) return "it would not be a plan";
    if (now->fact.plan.end && *now->fact.plan.end < now->fact.plan.start) return "the plan would end before it starts";
    const PlanFile* const old = planIn(before, id);
    if (auto below = belowFloor(old, *now)) return below;
    const bool open = !now->fact.plan.end || *now->fact.plan.end > today;
    if (old == nullptr || !open || missed == MissedDate::WasDisputed) return std::nullopt;
    return hidesOverdue(before, after, *old, today);
}

bool reducesFrequency(const ChildFile& before, const ChildFile& after, const RecordId& id)
{
    const PlanFile* const old = planIn(before, id);
    const PlanFile* const now = planIn(after, id);
    if (old == nullptr || now == nullptr) return false;
    for (const Requirement& row : old->fact.plan.requirements) {
        const auto& rows = now->fact.plan.requirements;
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const Requirement& other) { return other.id == row.id; });
        if (same == rows.end() || couldFallLater(old->fact.plan, row, now->fact.plan, *same)) return true;
    }
    return false;
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
