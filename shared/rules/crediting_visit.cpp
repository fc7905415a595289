#include "rules/crediting_visit.h"

#include <algorithm>

namespace sightline::rules {

std::vector<ClockTerms> termsInOrder(const Catalogue& catalogue, const ChildFacts& child, const AsOf& asOf)
{
    std::vector<ClockTerms> terms = termsOf(catalogue, child, asOf);
    std::stable_sort(terms.begin(), terms.end(), [](const ClockTerms& a, const ClockTerms& b) { return a.clock < b.clock; });
    return terms;
}

const VisitFact* creditingVisit(const std::vector<Candidate>& visits, const ClockTerms& terms, CivilDate anchor, CivilDate day,
    const std::vector<WorkerId>& leads)
{
    const VisitFact* found = nullptr;
    for (const Candidate& visit : visits) {
        if (visit.day != day || !credits(visit, terms.needs, anchor)) continue;
        if (madeByOneOf(*visit.visit, leads)) return visit.visit;
        if (found == nullptr) found = visit.visit;
    }
    return found;
}

bool madeByOneOf(const VisitFact& visit, const std::vector<WorkerId>& workers)
{
    const auto isOne = [&](const VisitReading& reading) {
        return std::find(workers.begin(), workers.end(), reading.performer.worker) != workers.end();
    };
    return isOne(visit.reading) && std::all_of(visit.other_readings.begin(), visit.other_readings.end(), isOne);
}

} // namespace sightline::rules
