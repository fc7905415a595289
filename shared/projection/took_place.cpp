#include "projection/took_place.h"

#include <algorithm>

#include "rules/visit_credit.h"

namespace sightline::projection {

bool tookPlace(const rules::VisitReading& reading)
{
    return rules::proofsOf(reading) != 0; // Whatever was seen: who was there is another question.
}

TookPlace tookPlace(const rules::VisitFact& visit)
{
    if (visit.credits_nothing && !visit.strike_disputed) return TookPlace::No;
    const auto took = [](const rules::VisitReading& reading) { return tookPlace(reading); };
    const auto& others = visit.other_readings;
    const bool all = took(visit.reading) && std::all_of(others.begin(), others.end(), took);
    if (all) return visit.credits_nothing ? TookPlace::Disputed : TookPlace::Yes;
    return took(visit.reading) || std::any_of(others.begin(), others.end(), took) ? TookPlace::Disputed : TookPlace::No;
}

std::optional<Outcome> attemptOf(const rules::VisitFact& visit)
{
    if (visit.reading.outcome != Outcome::Completed) return visit.reading.outcome;
    for (const rules::VisitReading& other : visit.other_readings)
        if (other.outcome != Outcome::Completed) return other.outcome;
    return std::nullopt;
}

bool sightingDisputed(const rules::VisitFact& visit)
{
    return std::any_of(visit.other_readings.begin(), visit.other_readings.end(),
        [&](const rules::VisitReading& other) { return other.sighting != visit.reading.sighting; });
}

} // namespace sightline::projection
