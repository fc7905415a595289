#include "projections/view.h"

#include <algorithm>

#include "base/contract.h"

namespace sightline::server {

namespace {

bool hasOverdue(const BoardChild& child, bool alone)
{
    return std::any_of(child.clocks.begin(), child.clocks.end(),
        [&](const BoardClock& clock) { return clock.overdue() && (clock.measure == Measure::SeenAlone) == alone; });
}

bool anyRuns(const BoardChild& child)
{
    return std::any_of(child.clocks.begin(), child.clocks.end(), [](const BoardClock& clock) { return clock.running(); });
}

bool anyOverdue(const BoardChild& child)
{
    return std::any_of(child.clocks.begin(), child.clocks.end(), [](const BoardClock& clock) { return clock.overdue(); });
}

bool anyMissed(const BoardChild& child)
{
    return std::any_of(child.clocks.begin(), child.clocks.end(), [](const BoardClock& clock) { return clock.missed(); });
}

bool isDueSoon(const BoardChild& child)
{
    return std::any_of(child.clocks.begin(), child.clocks.end(),
        [](const BoardClock& clock) { return clock.state == rules::ClockState::DueSoon; });
}

bool isHeld(const BoardChild& child)
{
    return std::any_of(
        child.clocks.begin(), child.clocks.end(), [](const BoardClock& clock) { return clock.exception.has_value(); });
}

bool hasNotRecorded(const BoardChild& child, const View& view)
{
    const auto within = [&](const VisitMark& mark) {
        return isIn(VisitList::NotRecorded, mark) && mark.day >= view.periodStart() && mark.day <= view.board->as_of;
    };
    if (child.marks.size() == child.visits.size()) return std::any_of(child.marks.begin(), child.marks.end(), within);
    return std::any_of(child.visits.begin(), child.visits.end(), [&](const BoardVisit& visit) { return within(markOf(visit)); });
}

ChildState workedOutState(const BoardChild& child) noexcept
{
    if (child.clocks.empty()) return ChildState::NoClock;
    if (anyOverdue(child)) return ChildState::Overdue;
    if (anyMissed(child)) return ChildState::HeldMissed;
    if (isDueSoon(child)) return ChildState::DueSoon;
    if (child.birth_unknown) return ChildState::BirthUnknown;
    return anyRuns(child) ? ChildState::Met : ChildState::Paused;
}

bool workedOut(ChildList list, const BoardChild& child)
{
    switch (list) {
    case ChildList::All: return true;
    case ChildList::WithClock: return anyRuns(child) || anyMissed(child);
    case ChildList::OnTime: return anyRuns(child) && !anyOverdue(child) && !anyMissed(child);
    case ChildList::HeldMissed: return anyMissed(child);
    case ChildList::VisitOverdue: return hasOverdue(child, false);
    case ChildList::AloneOverdue: return hasOverdue(child, true);
    case ChildList::DueSoon: return isDueSoon(child);
    case ChildList::Paused: return workedOutState(child) == ChildState::Paused;
    case ChildList::BirthUnknown: return workedOutState(child) == ChildState::BirthUnknown;
    case ChildList::NoClock: return child.clocks.empty();
    case ChildList::NoPlan: return child.clocks.empty() && child.plans.empty();
    case ChildList::NothingAsked: return child.clocks.empty() && !child.plans.empty();
    case ChildList::Held: return isHeld(child);
    case ChildList::NeverSeen: return (anyRuns(child) || anyMissed(child)) && !child.last_seen;
    case ChildList::AloneAsked: return child.days_since_seen_alone.has_value();
    case ChildList::AloneInTime: return child.alone() == rules::AloneState::InTime;
    case ChildList::AloneNotYet: return child.aloneNotYet();
    case ChildList::Over42: return child.over42Days();
    case ChildList::Disputed: return child.disputed_records > 0;
    case ChildList::NotRecorded: return false;
    case ChildList::TwoAttempts: return child.attempts_in_a_row >= 2;
    case ChildList::ToReview: return child.open_reviews > 0;
    case ChildList::SafetyFlag: return child.open_safety_flags > 0;
    case ChildList::NoLead: return child.leads.empty();
    case ChildList::SeveralLeads: return child.leads.size() > 1;
    }
    unreachable("ChildList");
}

constexpr bool has(std::uint32_t lists, ChildList list) noexcept
{
    return (lists >> static_cast<unsigned>(list) & 1U) != 0;
}

/// The same state from the lists, which are at hand.
ChildState stateFrom(std::uint32_t lists) noexcept
{
    if (has(lists, ChildList::NoClock)) return ChildState::NoClock;
    if (has(lists, ChildList::VisitOverdue) || has(lists, ChildList::AloneOverdue)) return ChildState::Overdue;
    if (has(lists, ChildList::HeldMissed)) return ChildState::HeldMissed;
    if (has(lists, ChildList::DueSoon)) return ChildState::DueSoon;
    if (has(lists, ChildList::BirthUnknown)) return ChildState::BirthUnknown;
    return has(lists, ChildList::Paused) ? ChildState::Paused : ChildState::Met;
}

} // namespace

std::optional<CivilDate> comesDue(const BoardClock& clock) noexcept
{
    const auto due = clock.due();
    if (clock.overdue() || !due || !clock.exception) return clock.overdue() ? std::nullopt : due;
    return std::max(*due, clock.held_until.value_or(clock.exception->until));
}

ChildMark markOf(const BoardChild& child)
{
    ChildMark mark;
    for (unsigned list = 0; list < kChildLists; ++list)
        if (workedOut(static_cast<ChildList>(list), child)) mark.lists |= 1U << list;
    for (const BoardClock& clock : child.clocks)
        if (const auto due = comesDue(clock); due && (!mark.comes_due || *due < *mark.comes_due)) mark.comes_due = due;
    return mark;
}

ChildState stateOf(const BoardChild& child) noexcept
{
    return child.mark ? stateFrom(child.mark->lists) : workedOutState(child);
}

bool isIn(ChildList list, const BoardChild& child, const View& view)
{
    return list == ChildList::NotRecorded ? hasNotRecorded(child, view) : isIn(list, child);
}

bool isIn(ChildList list, const BoardChild& child)
{
    return child.mark ? has(child.mark->lists, list) : workedOut(list, child);
}

std::vector<const BoardChild*> childrenIn(ChildList list, const View& view)
{
    std::vector<const BoardChild*> found;
    for (const BoardChild* child : view.children)
        if (isIn(list, *child, view)) found.push_back(child);
    return found;
}

} // namespace sightline::server
