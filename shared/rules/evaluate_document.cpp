#include "rules/evaluate_document.h"

#include <set>

#include "rules/document_readers.h"

namespace sightline::rules {

namespace {

using json::Json;
using json::Place;

Json dateOrNull(const std::optional<CivilDate>& date)
{
    return date ? Json(date->toString()) : Json(nullptr);
}

Json toJson(const Window& window)
{
    Json written = Json::object();
    written["due"] = window.due.toString();
    written["visited_on"] = dateOrNull(window.visited_on);
    written["result"] = toText(window.result);
    return written;
}

AsOf readAsOf(const Place& root)
{
    AsOf asOf{root.member("as_of").date(), std::nullopt};
    if (const auto known = root.optionalMember("known_at")) asOf.known_at = known->instant();
    return asOf;
}

Json evaluateAll(const Catalogue& catalogue, const Place& root)
{
    root.expectMembers({"as_of", "known_at", "children"});
    const AsOf asOf = readAsOf(root);
    Json children = Json::array();
    std::set<std::string> ids;
    for (const Place& item : root.member("children").items()) {
        const ChildFacts child = readChildFacts(item);
        if (!ids.insert(child.child_id).second)
            item.member("child_id").fail("another child has the id " + Json(child.child_id).dump());
        Json clocks = Json::array();
        for (const ClockResult& clock : evaluate(catalogue, child, asOf)) clocks.push_back(toJson(clock));
        children.push_back({{"child_id", child.child_id}, {"clocks", std::move(clocks)}});
    }
    return {{"as_of", asOf.day.toString()}, {"children", std::move(children)}};
}

} // namespace

Result<Json> evaluateDocument(const Catalogue& catalogue, const Json& input, std::vector<std::string>& unknown)
{
    return json::read([&] { return evaluateAll(catalogue, Place{input, {}, &unknown}); });
}

Json toJson(const ClockResult& clock)
{
    Json written = Json::object();
    written["clock"] = clock.clock;
    written["source"] = clock.source;
    written["state"] = toText(clock.state);
    if (clock.state == ClockState::Suspended || clock.state == ClockState::NotStarted) return written;

    written["anchor"] = dateOrNull(clock.anchor);
    written["last_qualifying"] = dateOrNull(clock.last_qualifying);
    written["next_due"] = dateOrNull(clock.next_due);
    written["days_overdue"] = clock.days_overdue;
    Json windows = Json::array();
    for (const Window& window : clock.windows) windows.push_back(toJson(window));
    written["windows"] = std::move(windows);
    written["explanation"] = clock.explanation;
    return written;
}

Json toJson(const Interval& interval)
{
    Json written = Json::object();
    written["n"] = interval.n;
    written["unit"] = sightline::toText(interval.unit);
    return written;
}

} // namespace sightline::rules
