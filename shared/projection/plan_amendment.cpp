#include <set>

#include "projection/new_records.h"

namespace sightline::projection {

namespace {

constexpr int kIntervalMax = 10'000;

void readInterval(wire::IntervalValue& interval, const json::Place& place)
{
    place.expectMembers({"n", "unit"});
    interval.set_n(place.member("n").integer(1, kIntervalMax));
    interval.set_unit(std::string{toText(place.member("unit").word<IntervalUnit>())});
}

std::string performedBy(const json::Place& place)
{
    const auto by = PerformedBy::fromText(place.text());
    if (!by)
        place.fail("must be one of social_worker, health_visitor, school_nurse, personal_adviser, any_professional or user:<id>");
    return by->toText();
}

wire::RequirementPatch readRow(const json::Place& place)
{
    place.expectMembers({"requirement_id", "measure", "interval", "first", "by", "where_child_lives", "removed"});
    wire::RequirementPatch row;
    row.set_id(place.member("requirement_id").text());
    if (row.id().empty()) place.member("requirement_id").fail("must not be empty");
    if (const auto measure = place.optionalMember("measure")) row.set_measure(std::string{toText(measure->word<Measure>())});
    if (const auto interval = place.optionalMember("interval")) readInterval(*row.mutable_interval(), *interval);
    if (const auto first = place.optionalMember("first")) readInterval(*row.mutable_first(), *first);
    if (const auto by = place.optionalMember("by")) row.set_by(performedBy(*by));
    if (const auto lives = place.optionalMember("where_child_lives")) row.set_where_child_lives(lives->boolean());
    if (const auto removed = place.optionalMember("removed")) row.set_removed(removed->boolean());
    return row;
}

} // namespace

wire::PlanPatch readPlanAmendment(const json::Place& place)
{
    place.expectMembers({"type", "start", "end", "requirements"});
    wire::PlanPatch plan;
    if (const auto type = place.optionalMember("type")) plan.set_type(std::string{toText(type->word<PlanType>())});
    if (const auto start = place.optionalMember("start")) plan.set_start(start->date().toString());
    if (const auto end = place.optionalMember("end"))
        plan.set_end(end->date().toString());
    else if (place.json().contains("end"))
        plan.set_end(""); // null: it has not ended.
    std::set<std::string> ids;
    for (const json::Place& item : place.itemsOf("requirements")) {
        *plan.add_requirements() = readRow(item);
        if (!ids.insert(plan.requirements().rbegin()->id()).second) item.member("requirement_id").fail("is given twice");
    }
    if (plan.ByteSizeLong() == 0) place.fail("asserts nothing");
    return plan;
}

} // namespace sightline::projection
