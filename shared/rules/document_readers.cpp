#include "rules/document_readers.h"

#include <set>

namespace sightline::rules {

namespace {

using json::Place;

constexpr int kIntervalMax = 10'000; ///< As in the records (projection/): longer than any childhood in days.

std::optional<CivilDate> optionalDate(const Place& place, std::string_view name)
{
    const auto member = place.optionalMember(name);
    return member ? std::optional{member->date()} : std::nullopt;
}

Interval readInterval(const Place& place)
{
    place.expectMembers({"n", "unit"});
    return {place.member("n").integer(1, kIntervalMax), place.member("unit").word<IntervalUnit>()};
}

PerformedBy readPerformedBy(const Place& place)
{
    const std::string given = place.text();
    const auto by = PerformedBy::fromText(given);
    if (!by)
        place.fail(
            "must be one of social_worker, health_visitor, school_nurse, personal_adviser, any_professional or user:<id>, not "
            + json::Json(given).dump());
    return *by;
}

void expectEndNotBeforeStart(const Place& place, CivilDate start, const std::optional<CivilDate>& end)
{
    if (end && *end < start) place.member("end").fail("must not be before the start, " + start.toString());
}

Requirement readRequirement(const Place& place, const std::function<std::string()>& makeId)
{
    place.expectMembers({"requirement_id", "measure", "interval", "first", "by", "place"});
    const auto id = makeId && !place.has("requirement_id") ? makeId() : nonEmptyText(place.member("requirement_id"));
    Requirement row{RequirementId{id}, place.member("measure").word<Measure>(), readInterval(place.member("interval")),
        std::nullopt, readPerformedBy(place.member("by"))};
    if (const auto first = place.optionalMember("first")) row.first = readInterval(*first);
    if (const auto where = place.optionalMember("place")) {
        if (where->text() != "where_child_lives") where->fail("must be where_child_lives, or be left out");
        row.where_child_lives = true;
    }
    return row;
}

} // namespace

std::string nonEmptyText(const Place& place)
{
    std::string given = place.text();
    if (given.empty()) place.fail("must not be empty");
    return given;
}

PlanDocument readPlan(const Place& place, const std::function<std::string()>& makeId)
{
    place.expectMembers({"plan_id", "type", "start", "end", "recorded_at", "requirements"});
    PlanDocument document{
        std::nullopt, {place.member("type").word<PlanType>(), place.member("start").date(), optionalDate(place, "end"), {}}};
    if (const auto id = place.optionalMember("plan_id")) document.plan_id = nonEmptyText(*id);
    expectEndNotBeforeStart(place, document.plan.start, document.plan.end);

    std::set<RequirementId> ids;
    for (const Place& item : place.itemsOf("requirements")) {
        document.plan.requirements.push_back(readRequirement(item, makeId));
        const RequirementId& id = document.plan.requirements.back().id;
        if (!ids.insert(id).second)
            item.member("requirement_id").fail("the plan has another row with the id " + json::Json(id.text()).dump());
    }
    return document;
}

PlacementDocument readPlacement(const Place& place)
{
    place.expectMembers({"placement_id", "start", "end", "recorded_at", "first_review", "intended_to_last_until_18", "regime"});
    PlacementDocument document{std::nullopt,
        {place.member("start").date(), optionalDate(place, "end"), place.member("regime").word<Regime>(),
            optionalDate(place, "first_review")}};
    if (const auto id = place.optionalMember("placement_id")) document.placement_id = nonEmptyText(*id);
    if (const auto intended = place.optionalMember("intended_to_last_until_18"))
        document.placement.intended_to_last_until_18 = intended->boolean();
    expectEndNotBeforeStart(place, document.placement.start, document.placement.end);
    return document;
}

namespace {

PlanFact readPlanFact(const Place& place)
{
    PlanDocument document = readPlan(place, nullptr);
    std::string id = nonEmptyText(place.member("plan_id"));
    return {id, std::move(document.plan), place.member("recorded_at").instant(), {}, {}, id};
}

PlacementFact readPlacementFact(const Place& place)
{
    PlacementDocument document = readPlacement(place);
    std::string id = nonEmptyText(place.member("placement_id"));
    return {id, document.placement, place.member("recorded_at").instant(), {}, id};
}

Performer readPerformer(const Place& place)
{
    place.expectMembers({"user_id", "role", "qualified"});
    return {WorkerId{nonEmptyText(place.member("user_id"))}, place.member("role").word<WorkerRole>(),
        place.member("qualified").boolean()};
}

VisitFact readVisitFact(const Place& place)
{
    place.expectMembers({"visit_id", "occurred_on", "recorded_at", "struck_at", "performer", "mode", "outcome", "purpose",
        "where_child_lives", "sighting", "bedroom_seen"});
    VisitFact visit{nonEmptyText(place.member("visit_id")),
        {place.member("occurred_on").date(), readPerformer(place.member("performer")), place.member("mode").word<Mode>(),
            place.member("outcome").word<Outcome>(), place.member("purpose").word<Purpose>(),
            place.member("where_child_lives").boolean(), place.member("sighting").word<Sighting>(),
            place.member("bedroom_seen").boolean()},
        place.member("recorded_at").instant(), std::nullopt, {}};
    if (const auto struck = place.optionalMember("struck_at")) visit.struck_at = struck->instant();
    return visit;
}

/// What it is about is one of the plans and placements of `child`.
ExceptionFact readExceptionFact(const Place& place, const ChildFacts& child)
{
    place.expectMembers({"clock", "about", "from", "until", "authority", "reason", "recorded_at"});
    ExceptionFact exception{nonEmptyText(place.member("clock")), place.member("from").date(), place.member("until").date(),
        nonEmptyText(place.member("authority")), place.member("reason").text(), place.member("recorded_at").instant()};
    if (exception.until <= exception.from) place.member("until").fail("must be after from, " + exception.from.toString());
    if (const auto about = place.optionalMember("about")) {
        exception.about = nonEmptyText(*about);
        const auto isIt = [&](const auto& fact) { return fact.record == *exception.about; };
        if (std::none_of(child.plans.begin(), child.plans.end(), isIt)
            && std::none_of(child.placements.begin(), child.placements.end(), isIt))
            about->fail("the child has no plan or placement with the id " + json::Json(*exception.about).dump());
    }
    return exception;
}

} // namespace

ChildFacts readChildFacts(const Place& place)
{
    place.expectMembers({"child_id", "date_of_birth", "expected_date_of_birth", "plans", "placements", "visits", "exceptions"});
    ChildFacts child;
    child.child_id = nonEmptyText(place.member("child_id"));
    child.date_of_birth = optionalDate(place, "date_of_birth");
    child.expected_date_of_birth = optionalDate(place, "expected_date_of_birth");
    if (child.date_of_birth && child.expected_date_of_birth)
        place.member("expected_date_of_birth").fail("must be left out when there is a date_of_birth");

    for (const Place& item : place.itemsOf("plans")) child.plans.push_back(readPlanFact(item));
    for (const Place& item : place.itemsOf("placements")) child.placements.push_back(readPlacementFact(item));
    for (const Place& item : place.itemsOf("exceptions")) child.exceptions.push_back(readExceptionFact(item, child));
    std::set<std::string> visitIds;
    for (const Place& item : place.itemsOf("visits")) {
        child.visits.push_back(readVisitFact(item));
        if (!visitIds.insert(child.visits.back().visit_id).second)
            item.member("visit_id")
                .fail("the child has another visit with the id " + json::Json(child.visits.back().visit_id).dump());
    }
    return child;
}

} // namespace sightline::rules
