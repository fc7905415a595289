#include "caseload_standing.h"

#include <algorithm>

#include "viewmodels/health_words.h"

namespace sightline::mobile {

namespace {

constexpr int kSoonDays = 7;

bool isHealthWorker(WorkerRole role)
{
    return role == WorkerRole::HealthVisitor || role == WorkerRole::SchoolNurse;
}

/// Whether this very person, or anybody of the same profession, is asked for. "Any professional" is everybody's.
bool isTheirs(const rules::ClockResult& clock, const Me& me)
{
    if (clock.by.worker) return *clock.by.worker == me.id;
    return !clock.by.role || *clock.by.role == me.role;
}

const rules::ClockResult* firstDue(const CaseloadEntry& entry, const Me& me, bool alone, bool theirs)
{
    const rules::ClockResult* first = nullptr;
    for (const rules::ClockResult& clock : entry.clocks) {
        if ((clock.measure == Measure::SeenAlone) != alone || !clock.next_due || isTheirs(clock, me) != theirs) continue;
        if (first == nullptr || *clock.next_due < *first->next_due) first = &clock;
    }
    return first;
}

/// A child whose clocks all wait for something (not born yet) is paused; one without clocks has no plan.
bool isPaused(const CaseloadEntry& entry)
{
    return std::any_of(entry.clocks.begin(), entry.clocks.end(),
        [](const rules::ClockResult& clock) { return clock.state == rules::ClockState::Suspended; });
}

void takeEarlier(std::optional<CivilDate>& due, std::optional<CivilDate> other)
{
    if (other && (!due || *other < *due)) due = other;
}

/// The group and the state follow from the date as the engine's do: overdue from the day after, due soon within seven days.
void stand(Standing& standing, CivilDate today)
{
    const int left = standing.due->daysSince(today);
    standing.state = left < 0 ? VisitState::Overdue : left <= kSoonDays ? VisitState::DueSoon : VisitState::OnTrack;
    standing.group = left < 0 ? VisitGroup::Overdue
        : left == 0           ? VisitGroup::Today
        : left <= kSoonDays   ? VisitGroup::NextSevenDays
                              : VisitGroup::Later;
}

/// Their own clocks and contact before everybody else's; false if nothing is theirs.
bool takeTheirs(Standing& standing, const CaseloadEntry& entry, const Me& me, CivilDate today)
{
    standing.visit = firstDue(entry, me, false, true);
    standing.alone = firstDue(entry, me, true, true);
    standing.also = firstDue(entry, me, false, false);
    standing.health = nextHealthContact(entry.health, me.role, entry.date_of_birth, today);
    if (standing.visit != nullptr) takeEarlier(standing.due, standing.visit->next_due);
    if (standing.alone != nullptr) takeEarlier(standing.due, standing.alone->next_due);
    // What is not open yet is due at its own end, far away; a child without anything nearer is on track.
    if (standing.health != nullptr) takeEarlier(standing.due, standing.health->closes);
    return standing.due.has_value();
}

} // namespace

Standing standingOf(const CaseloadEntry& entry, const Me& me, CivilDate today)
{
    Standing standing;
    const bool theirs = isHealthWorker(me.role) && takeTheirs(standing, entry, me, today);
    if (standing.alone == nullptr) standing.alone = entry.seenAloneClock();
    if (!theirs) {
        standing.visit = entry.visitClock();
        standing.also = nullptr;
        if (standing.visit != nullptr) takeEarlier(standing.due, standing.visit->next_due);
        if (standing.alone != nullptr) takeEarlier(standing.due, standing.alone->next_due);
    }
    if (standing.due)
        stand(standing, today);
    else if (isPaused(entry))
        standing.state = VisitState::Paused;
    return standing;
}

} // namespace sightline::mobile
