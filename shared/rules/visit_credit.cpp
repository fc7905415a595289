#include "rules/visit_credit.h"

#include <algorithm>

#include "base/contract.h"

namespace sightline::rules {

namespace {

constexpr Proofs kCounts = 1U << 0; ///< Completed, in person, for a purpose that counts.
constexpr Proofs kSeen = 1U << 1;
constexpr Proofs kSeenAlone = 1U << 2;
constexpr Proofs kBedroomSeen = 1U << 3;
constexpr Proofs kWhereChildLives = 1U << 4;
constexpr unsigned kFirstRole = 5; ///< One bit a role from here on.

Proofs roleProof(WorkerRole role) noexcept
{
    return 1U << (kFirstRole + static_cast<unsigned>(role));
}

bool purposeCounts(Purpose purpose) noexcept
{
    switch (purpose) {
    case Purpose::CoreGroup:
    case Purpose::FamilyTime:
    case Purpose::Transport: return false;
    case Purpose::StatutoryVisit:
    case Purpose::Section47:
    case Purpose::ReturnInterview:
    case Purpose::HealthContact:
    case Purpose::Other: return true;
    }
    unreachable("Purpose");
}

Proofs measureProof(Measure measure) noexcept
{
    switch (measure) {
    case Measure::Seen: return kSeen;
    case Measure::SeenAlone: return kSeenAlone;
    case Measure::BedroomSeen: return kBedroomSeen;
    }
    unreachable("Measure");
}

bool madeByAll(const std::vector<const WorkerId*>& workers, const Performer& performer)
{
    return std::all_of(workers.begin(), workers.end(), [&](const WorkerId* worker) { return *worker == performer.worker; });
}

bool readingCredits(const VisitReading& reading, const Needs& needs, CivilDate anchor)
{
    return (proofsOf(reading) & needs.proofs) == needs.proofs && madeByAll(needs.workers, reading.performer)
        && reading.occurred_on >= anchor;
}

} // namespace

void addNeeds(Needs& needs, Measure measure, const PerformedBy& by, bool whereChildLives)
{
    needs.proofs |= kCounts | measureProof(measure);
    if (whereChildLives) needs.proofs |= kWhereChildLives;
    if (by.worker)
        needs.workers.push_back(&*by.worker);
    else if (by.role)
        needs.proofs |= roleProof(*by.role);
}

Proofs proofsOf(const VisitReading& reading)
{
    if (reading.outcome != Outcome::Completed || reading.mode != Mode::InPerson || !purposeCounts(reading.purpose)) return 0;

    Proofs proofs = kCounts;
    const bool seen = reading.sighting >= Sighting::SeenWithOthers;
    if (seen) proofs |= kSeen;
    if (reading.sighting == Sighting::SeenAlone) proofs |= kSeenAlone;
    if (seen && reading.bedroom_seen) proofs |= kBedroomSeen;
    if (reading.where_child_lives) proofs |= kWhereChildLives;
    // `social_worker` always means a qualified one.
    if (reading.performer.role != WorkerRole::SocialWorker || reading.performer.qualified)
        proofs |= roleProof(reading.performer.role);
    return proofs;
}

bool wasKnown(Instant recordedAt, const AsOf& asOf) noexcept
{
    return !asOf.known_at || recordedAt <= *asOf.known_at;
}

bool exists(const VisitFact& visit, const AsOf& asOf)
{
    if (!wasKnown(visit.recorded_at, asOf) || visit.reading.occurred_on > asOf.day) return false;
    return !visit.struck_at || !wasKnown(*visit.struck_at, asOf);
}

std::vector<Candidate> candidates(const ChildFacts& child, const AsOf& asOf)
{
    std::vector<Candidate> found;
    found.reserve(child.visits.size());
    for (const VisitFact& visit : child.visits) {
        if (!exists(visit, asOf)) continue;
        Candidate candidate{visit.reading.occurred_on, visit.credits_nothing ? 0 : proofsOf(visit.reading), &visit};
        for (const VisitReading& other : visit.other_readings) {
            candidate.day = std::min(candidate.day, other.occurred_on);
            candidate.proofs &= other.occurred_on > asOf.day ? 0 : proofsOf(other);
        }
        if (candidate.proofs != 0 || visit.disputed()) found.push_back(candidate);
    }
    const auto byDay = [](const Candidate& a, const Candidate& b) { return a.day < b.day; };
    if (!std::is_sorted(found.begin(), found.end(), byDay)) std::sort(found.begin(), found.end(), byDay);
    return found;
}

bool credits(const Candidate& candidate, const Needs& needs, CivilDate anchor)
{
    if ((candidate.proofs & needs.proofs) != needs.proofs || candidate.day < anchor) return false;
    if (needs.workers.empty()) return true;
    const auto madeBy = [&](const VisitReading& reading) { return madeByAll(needs.workers, reading.performer); };
    const auto& others = candidate.visit->other_readings;
    return madeBy(candidate.visit->reading) && std::all_of(others.begin(), others.end(), madeBy);
}

bool mightCredit(const Candidate& candidate, const Needs& needs, CivilDate anchor)
{
    if (!candidate.visit->disputed()) return false;
    const auto wouldCredit = [&](const VisitReading& reading) { return readingCredits(reading, needs, anchor); };
    const auto& others = candidate.visit->other_readings;
    return wouldCredit(candidate.visit->reading) || std::any_of(others.begin(), others.end(), wouldCredit);
}

} // namespace sightline::rules
