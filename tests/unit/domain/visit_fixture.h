#pragma once

#include <string>
#include <vector>

#include "domain/validation.h"

namespace sightline::test {

inline CivilDate day(const char* text)
{
    return *CivilDate::parse(text);
}

inline ChildId childNumber(std::uint8_t n)
{
    Uuid uuid;
    uuid.bytes[15] = n;
    return ChildId{uuid};
}

/// Ali is nine, Bea is a baby; a completed visit at which Ali was seen alone.
struct VisitFixture {
    ChildOnVisit ali{childNumber(1), "Ali", day("2017-01-01"), std::nullopt, true};
    ChildOnVisit bea{childNumber(2), "Bea", day("2026-01-01"), std::nullopt, true};
    HomeVisit visit{day("2026-06-04"), "14:00", "14:45", Purpose::StatutoryVisit, Mode::InPerson, Outcome::Completed, Place::Home,
        true, std::nullopt, {}, std::nullopt, {}};
    VisitPolicy policy;

    VisitFixture() { add(ali, Sighting::SeenAlone); }

    ChildSeen& add(const ChildOnVisit& child, Sighting sighting)
    {
        visit.children.push_back({child.id, sighting, std::nullopt, std::nullopt, std::nullopt, std::nullopt, {}});
        return visit.children.back();
    }
    ChildSeen& part() { return visit.children.front(); }

    /// `field: message` of each problem, one a line.
    [[nodiscard]] std::string problems(const char* today = "2026-06-04") const
    {
        return lines(validate(visit, {ali, bea}, day(today), policy));
    }
    /// The same of what only the form asks.
    [[nodiscard]] std::string asked(const char* today = "2026-06-04") const
    {
        return lines(unanswered(visit, {ali, bea}, day(today), policy));
    }

private:
    static std::string lines(const std::vector<FieldProblem>& problems)
    {
        std::string text;
        for (const FieldProblem& problem : problems) text += (text.empty() ? "" : "\n") + problem.field + ": " + problem.message;
        return text;
    }
};

} // namespace sightline::test
