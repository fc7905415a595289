#include "bench/authority.h"

#include <random>

namespace sightline::bench {

namespace {

using namespace rules;

CivilDate today()
{
    return *CivilDate::parse("2026-06-01");
}
Instant noonOf(CivilDate day)
{
    return Instant{day.days()} + std::chrono::hours{12};
}

class Maker {
public:
    explicit Maker(std::uint64_t seed)
        : m_random{seed}
    { }

    ChildFacts child(int number, int visits)
    {
        ChildFacts child;
        child.child_id = "c" + std::to_string(number);
        child.date_of_birth = today().plusDays(-between(30, 17 * 365));
        const CivilDate start = std::max(*child.date_of_birth, today().plusDays(-between(200, 1200)));
        addReason(child, start, number);
        for (int i = 0; i < visits; ++i) child.visits.push_back(visit(start, i, visits));
        return child;
    }

private:
    int between(int lowest, int highest) { return std::uniform_int_distribution{lowest, highest}(m_random); }
    bool oneIn(int n) { return between(1, n) == 1; }

    static Requirement row(const char* id, Measure measure, Interval interval)
    {
        return {RequirementId{id}, measure, interval, std::nullopt, PerformedBy{WorkerRole::SocialWorker, std::nullopt}};
    }

    void addReason(ChildFacts& child, CivilDate start, int number)
    {
        const auto plan = [&](PlanType type, std::vector<Requirement> rows) {
            child.plans.push_back(
                {"p" + std::to_string(number), {type, start, std::nullopt, std::move(rows)}, noonOf(start), {}});
        };
        const int share = between(1, 100);
        if (share <= 45)
            plan(PlanType::ChildProtection,
                {row("seen", Measure::Seen, {10, IntervalUnit::WorkingDays}),
                    row("bedroom", Measure::BedroomSeen, {3, IntervalUnit::Months})});
        else if (share <= 75)
            child.placements.push_back({"l" + std::to_string(number),
                {start, std::nullopt, static_cast<Regime>(between(0, 3)), start.plusDays(28), oneIn(2)}, noonOf(start)});
        else if (share <= 95)
            plan(PlanType::ChildInNeed, {row("seen", Measure::Seen, {20, IntervalUnit::WorkingDays})});
        else
            plan(PlanType::PrivateFostering, {row("seen", Measure::Seen, {6, IntervalUnit::Weeks})});
    }

    VisitFact visit(CivilDate start, int index, int count)
    {
        const int days = today().daysSince(start);
        const CivilDate on = start.plusDays(days * index / count + between(0, 3));
        const bool socialWorker = !oneIn(5);
        VisitReading reading{on,
            {WorkerId{"worker" + std::to_string(between(1, 400))},
                socialWorker ? WorkerRole::SocialWorker : WorkerRole::HealthVisitor, socialWorker},
            oneIn(20) ? Mode::Video : Mode::InPerson, oneIn(10) ? Outcome::NoAnswer : Outcome::Completed,
            oneIn(8) ? Purpose::CoreGroup : Purpose::StatutoryVisit, !oneIn(6), static_cast<Sighting>(between(1, 3)), oneIn(3)};
        VisitFact fact{"v" + std::to_string(index), reading, noonOf(on.plusDays(between(0, 9))), std::nullopt, {}};
        if (oneIn(200)) fact.struck_at = fact.recorded_at + std::chrono::hours{48};
        if (oneIn(500)) fact.other_readings.push_back(reading);
        return fact;
    }

    std::mt19937_64 m_random;
};

json::Json toJson(const VisitFact& visit)
{
    const VisitReading& reading = visit.reading;
    json::Json written{{"visit_id", visit.visit_id}, {"occurred_on", reading.occurred_on.toString()},
        {"recorded_at", toText(visit.recorded_at)}};
    if (visit.struck_at) written["struck_at"] = toText(*visit.struck_at);
    written["performer"] = json::Json{{"user_id", reading.performer.worker.text()}, {"role", toText(reading.performer.role)},
        {"qualified", reading.performer.qualified}};
    written["mode"] = toText(reading.mode);
    written["outcome"] = toText(reading.outcome);
    written["purpose"] = toText(reading.purpose);
    written["where_child_lives"] = reading.where_child_lives;
    written["sighting"] = toText(reading.sighting);
    written["bedroom_seen"] = reading.bedroom_seen;
    return written;
}

json::Json toJson(const Requirement& row)
{
    return {{"requirement_id", row.id.text()}, {"measure", toText(row.measure)},
        {"interval", {{"n", row.interval.n}, {"unit", toText(row.interval.unit)}}}, {"by", row.by.toText()}};
}

json::Json toJson(const ChildFacts& child)
{
    json::Json written{{"child_id", child.child_id}, {"date_of_birth", child.date_of_birth->toString()}};
    written["plans"] = json::Json::array();
    written["placements"] = json::Json::array();
    written["visits"] = json::Json::array();
    for (const PlanFact& plan : child.plans) {
        json::Json rows = json::Json::array();
        for (const Requirement& row : plan.plan.requirements) rows.push_back(toJson(row));
        written["plans"].push_back({{"plan_id", plan.plan_id}, {"type", toText(plan.plan.type)},
            {"start", plan.plan.start.toString()}, {"recorded_at", toText(plan.recorded_at)}, {"requirements", std::move(rows)}});
    }
    for (const PlacementFact& fact : child.placements)
        written["placements"].push_back({{"placement_id", fact.placement_id}, {"start", fact.placement.start.toString()},
            {"recorded_at", toText(fact.recorded_at)}, {"regime", toText(fact.placement.regime)},
            {"first_review", fact.placement.first_review->toString()},
            {"intended_to_last_until_18", fact.placement.intended_to_last_until_18}});
    for (const VisitFact& visit : child.visits) written["visits"].push_back(toJson(visit));
    return written;
}

} // namespace

std::vector<ChildFacts> makeAuthority(const AuthoritySize& size)
{
    Maker maker{size.seed};
    std::vector<ChildFacts> children;
    children.reserve(static_cast<std::size_t>(size.children));
    int left = size.visits;
    for (int i = 0; i < size.children; ++i) {
        const int visits = left / (size.children - i);
        children.push_back(maker.child(i, visits));
        left -= visits;
    }
    return children;
}

json::Json toDocument(const std::vector<ChildFacts>& children)
{
    json::Json document{{"as_of", today().toString()}};
    document["children"] = json::Json::array();
    for (const ChildFacts& child : children) document["children"].push_back(toJson(child));
    return document;
}

} // namespace sightline::bench
