#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "rules/compliance.h"

/// Short ways to write down what a child's record holds. Everything is recorded at noon of its own day unless a test says
/// otherwise.
namespace sightline::rules::test {

inline CivilDate day(const std::string& text)
{
    return CivilDate::parse(text).value();
}
inline Instant noon(CivilDate on)
{
    return Instant{on.days()} + std::chrono::hours{12};
}
inline Instant moment(const std::string& text)
{
    return parseInstant(text).value();
}

inline Interval interval(int n, IntervalUnit unit)
{
    return {n, unit};
}

inline PerformedBy by(const std::string& text)
{
    return PerformedBy::fromText(text).value();
}

inline Requirement row(const std::string& id, Measure measure, Interval every, const std::string& who = "social_worker")
{
    return {RequirementId{id}, measure, every, std::nullopt, by(who)};
}

inline PlanFact plan(PlanType type, const std::string& start, std::vector<Requirement> rows = {})
{
    return {"p-" + start, {type, day(start), std::nullopt, std::move(rows)}, noon(day(start)), {}};
}

inline PlacementFact placement(Regime regime, const std::string& start)
{
    return {"l-" + start, {day(start), std::nullopt, regime, std::nullopt, false}, noon(day(start))};
}

/// A visit that credits every clock with role social_worker: seen alone in the bedroom at home by a qualified social worker.
inline VisitFact visit(const std::string& on)
{
    return {"v-" + on,
        {day(on), {WorkerId{"sam.reid"}, WorkerRole::SocialWorker, true}, Mode::InPerson, Outcome::Completed,
            Purpose::StatutoryVisit, true, Sighting::SeenAlone, true},
        noon(day(on)), std::nullopt, {}};
}

inline VisitFact visit(const std::string& on, Sighting sighting)
{
    VisitFact fact = visit(on);
    fact.reading.sighting = sighting;
    return fact;
}

inline ChildFacts child(const std::string& birth = "2016-06-01")
{
    ChildFacts facts;
    facts.child_id = "c1";
    facts.date_of_birth = day(birth);
    return facts;
}

/// The clocks of this child on a day, with everything known.
inline std::vector<ClockResult> clocksOf(const ChildFacts& facts, const std::string& asOf)
{
    return evaluate(builtInCatalogue(), facts, {day(asOf), std::nullopt});
}

/// The only clock of that name. A test that names another fails with a readable message.
inline ClockResult clockNamed(const std::vector<ClockResult>& clocks, const std::string& name)
{
    const auto found = std::find_if(clocks.begin(), clocks.end(), [&](const ClockResult& clock) { return clock.clock == name; });
    if (found == clocks.end()) throw std::runtime_error{"no clock named " + name};
    return *found;
}

inline ClockResult clockOf(const ChildFacts& facts, const std::string& name, const std::string& asOf)
{
    return clockNamed(clocksOf(facts, asOf), name);
}

inline std::string text(const std::optional<CivilDate>& date)
{
    return date ? date->toString() : "none";
}

/// `2026-07-13 overdue`: next due date and state.
inline std::string dueAndState(const ClockResult& clock)
{
    return text(clock.next_due) + ' ' + std::string{toText(clock.state)};
}

/// `2026-07-13<2026-07-01 on_time, 2026-08-12<none open`: every window with its visit.
inline std::string windowsOf(const ClockResult& clock)
{
    std::string line;
    for (const Window& window : clock.windows)
        line += (line.empty() ? "" : ", ") + window.due.toString() + '<' + text(window.visited_on) + ' '
            + std::string{toText(window.result)};
    return line;
}

} // namespace sightline::rules::test
