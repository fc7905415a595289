#include "session/caseload.h"

#include <algorithm>

#include "rules/crediting_visit.h"

namespace sightline::mobile {

namespace {

const rules::ClockResult* firstDue(const std::vector<rules::ClockResult>& clocks, bool alone)
{
    const rules::ClockResult* first = nullptr;
    for (const rules::ClockResult& clock : clocks) {
        if ((clock.measure == Measure::SeenAlone) != alone || !clock.next_due) continue;
        if (first == nullptr || *clock.next_due < *first->next_due) first = &clock;
    }
    return first;
}

std::vector<Allocation> inForce(const std::vector<Allocation>& allocations, CivilDate day)
{
    std::vector<Allocation> found;
    for (const Allocation& allocation : allocations)
        if (allocation.from <= day && (!allocation.to || *allocation.to > day)) found.push_back(allocation);
    return found;
}

std::vector<WorkerId> leadsAmong(const std::vector<Allocation>& allocations)
{
    std::vector<WorkerId> leads;
    for (const Allocation& allocation : allocations)
        if (allocation.role == AllocationRole::Lead && std::find(leads.begin(), leads.end(), allocation.worker) == leads.end())
            leads.push_back(allocation.worker);
    return leads;
}

/// A duty worker's visit credits, and is shown as not made by the lead, whatever else the lead did that day.
bool byOtherThanLead(const rules::ClockResult& clock, const rules::ClockTerms& terms, const projection::ChildSummary& summary,
    const std::vector<rules::Candidate>& visits)
{
    if (!clock.last_qualifying || !clock.anchor) return false;
    const auto leads = leadsAmong(inForce(summary.allocations, *clock.last_qualifying));
    if (leads.empty()) return false;
    const auto* visit = rules::creditingVisit(visits, terms, *clock.anchor, *clock.last_qualifying, leads);
    return visit != nullptr && !rules::madeByOneOf(*visit, leads);
}

/// By the same measure as every other clock (domain.md section 2): in person, and the child was there; before birth it is the
/// mother.
bool makesContact(const rules::VisitReading& reading, std::string_view review)
{
    const bool there = reading.sighting >= Sighting::SeenWithOthers || review == toText(HealthReview::Antenatal);
    return reading.outcome == Outcome::Completed && reading.mode == Mode::InPerson && there;
}

/// A contact is made when its visit was, whatever its purpose was called. Of a disputed visit, when every version of it says so.
std::vector<rules::HealthVisit> healthVisits(const projection::ChildSummary& summary)
{
    std::vector<rules::HealthVisit> visits;
    for (std::size_t i = 0; i < summary.facts.visits.size(); ++i) {
        const rules::VisitFact& visit = summary.facts.visits[i];
        const std::string& review = summary.health_reviews[i];
        const auto makes = [&](const rules::VisitReading& reading) { return makesContact(reading, review); };
        if (review.empty() || visit.credits_nothing || !makes(visit.reading)) continue;
        if (!std::all_of(visit.other_readings.begin(), visit.other_readings.end(), makes)) continue;
        visits.push_back({visit.reading.occurred_on, review});
    }
    return visits;
}

} // namespace

const rules::ClockResult* CaseloadEntry::visitClock() const
{
    return firstDue(clocks, false);
}
const rules::ClockResult* CaseloadEntry::seenAloneClock() const
{
    return firstDue(clocks, true);
}

bool CaseloadEntry::isAllocated(const WorkerId& worker) const
{
    return std::any_of(allocations.begin(), allocations.end(), [&](const Allocation& one) { return one.worker == worker; });
}

std::vector<WorkerId> CaseloadEntry::leads() const
{
    return leadsAmong(allocations);
}

CaseloadEntry entryOf(const projection::ChildSummary& summary, CivilDate day)
{
    const rules::AsOf asOf{day, std::nullopt};
    CaseloadEntry entry{summary.id, summary.displayName(), summary.facts.date_of_birth, summary.address, summary.household, {}};
    entry.clocks = rules::evaluate(rules::builtInCatalogue(), summary.facts, asOf);
    const auto visits = rules::candidates(summary.facts, asOf);
    const auto terms = rules::termsInOrder(rules::builtInCatalogue(), summary.facts, asOf);
    for (std::size_t i = 0; i < entry.clocks.size(); ++i)
        entry.clocks[i].last_by_other_than_lead = byOtherThanLead(entry.clocks[i], terms.at(i), summary, visits);
    entry.unsent = summary.unsent;
    entry.disputed = summary.shows_dispute;
    entry.attempts_in_a_row = rules::attemptsInARow(summary.facts, asOf);
    entry.local_id = summary.local_id;
    entry.known_as = summary.known_as;
    entry.unacknowledged_flags = summary.unacknowledged_flags;
    if (summary.last_wishes) {
        entry.last_wishes_on = summary.last_wishes->on;
        entry.last_wishes_answered = summary.last_wishes->answered;
    }
    entry.allocations = inForce(summary.allocations, day);
    entry.health = rules::healthWindows(rules::builtInHealthProgramme(), summary.facts.date_of_birth,
        summary.facts.expected_date_of_birth, healthVisits(summary), day);
    return entry;
}

} // namespace sightline::mobile
