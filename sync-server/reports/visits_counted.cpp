#include "reports/visits_counted.h"

#include <algorithm>

#include "rules/visit_credit.h"

namespace sightline::server::reports {

namespace {

using projection::VisitFile;

/// What the rules would make of it had the child been seen with others: everything but the sighting decides.
rules::VisitReading asIfSeen(rules::VisitReading reading)
{
    reading.sighting = Sighting::SeenWithOthers;
    return reading;
}

std::optional<std::string> startOf(const CountedVisit& counted)
{
    return counted.visit->fact.disputed() ? std::nullopt : counted.visit->started_at;
}

/// Whether `candidate` takes the place of `chosen` as the last one.
bool isLater(const CountedVisit& candidate, const CountedVisit& chosen, bool all_timed)
{
    if (candidate.on != chosen.on) return candidate.on > chosen.on;
    if (all_timed && startOf(candidate) != startOf(chosen)) return startOf(candidate) > startOf(chosen);
    return candidate.sighting < chosen.sighting;
}

} // namespace

std::optional<CountedVisit> madeVisit(const VisitFile& visit, CivilDate as_of, const PerformedBy& by)
{
    const rules::VisitFact& fact = visit.fact;
    if (fact.credits_nothing || !rules::exists(fact, {as_of, std::nullopt})) return std::nullopt;
    rules::Needs needs;
    rules::addNeeds(needs, Measure::Seen, by, false);
    CountedVisit counted{&visit, fact.reading.occurred_on, fact.reading.sighting};
    std::vector<rules::VisitReading> readings = fact.other_readings;
    readings.push_back(fact.reading);
    for (const rules::VisitReading& reading : readings) {
        if (reading.occurred_on > as_of || (rules::proofsOf(asIfSeen(reading)) & needs.proofs) != needs.proofs)
            return std::nullopt;
        counted.on = std::min(counted.on, reading.occurred_on);
        counted.sighting = std::min(counted.sighting, reading.sighting);
    }
    return counted;
}

std::optional<CivilDate> lastSeen(const projection::ChildFile& file, CivilDate as_of)
{
    std::optional<CivilDate> last;
    for (const VisitFile& visit : file.visits) {
        const auto made = madeVisit(visit, as_of, anyProfessional());
        if (made && made->sighting >= Sighting::SeenWithOthers) last = std::max(last.value_or(made->on), made->on);
    }
    return last;
}

std::optional<CountedVisit> lastStatutoryVisit(const projection::ChildFile& file, const Days& during, CivilDate as_of)
{
    std::vector<CountedVisit> made;
    for (const VisitFile& visit : file.visits) {
        const auto counted = madeVisit(visit, as_of, socialWorker());
        if (counted && during.has(counted->on) && counted->sighting != Sighting::NotSeen) made.push_back(*counted);
    }
    if (made.empty()) return std::nullopt;
    const CivilDate last =
        std::max_element(made.begin(), made.end(), [](const auto& a, const auto& b) { return a.on < b.on; })->on;
    std::erase_if(made, [&](const CountedVisit& counted) { return counted.on != last; });
    const bool all_timed = std::all_of(made.begin(), made.end(), [](const CountedVisit& c) { return startOf(c).has_value(); });
    CountedVisit chosen = made.front();
    for (const CountedVisit& candidate : made)
        if (isLater(candidate, chosen, all_timed)) chosen = candidate;
    return chosen;
}

std::optional<CivilDate> lastPlacementVisit(const projection::ChildFile& file, const Days& during, CivilDate as_of)
{
    std::optional<CivilDate> last;
    for (const VisitFile& visit : file.visits) {
        const auto made = madeVisit(visit, as_of, socialWorker());
        if (!made || !during.has(made->on) || made->sighting < Sighting::SeenWithOthers) continue;
        const auto lives = [](const rules::VisitReading& reading) { return reading.where_child_lives; };
        const rules::VisitFact& fact = visit.fact;
        if (lives(fact.reading) && std::all_of(fact.other_readings.begin(), fact.other_readings.end(), lives))
            last = std::max(last.value_or(made->on), made->on);
    }
    return last;
}

} // namespace sightline::server::reports
