#include "rules/held_until.h"

#include <algorithm>

namespace sightline::rules {

std::optional<CivilDate> heldUntil(const std::vector<const ExceptionFact*>& exceptions, CivilDate day)
{
    std::vector<const ExceptionFact*> by_start = exceptions;
    std::sort(by_start.begin(), by_start.end(), [](const ExceptionFact* a, const ExceptionFact* b) { return a->from < b->from; });
    CivilDate until = day;
    for (const ExceptionFact* each : by_start)
        if (each->from <= until) until = std::max(until, each->until);
    return until > day ? std::optional{until} : std::nullopt;
}

} // namespace sightline::rules
