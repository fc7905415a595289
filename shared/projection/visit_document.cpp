#include <set>

#include "projection/new_records.h"
#include "projection/time_text.h"

namespace sightline::projection {

namespace {

std::string timeOfDay(const json::Place& place)
{
    std::string text = place.text();
    if (!isTimeOfDay(text)) place.fail("must be a time of day as HH:MM");
    return text;
}

std::vector<std::string> texts(const std::vector<json::Place>& items)
{
    std::vector<std::string> list;
    list.reserve(items.size());
    for (const json::Place& item : items) list.push_back(item.text());
    return list;
}

std::optional<std::string> optionalText(const json::Place& place, std::string_view name)
{
    const auto member = place.optionalMember(name);
    if (!member) return std::nullopt;
    std::string text = member->text();
    if (text.empty()) return std::nullopt;
    return text;
}

std::optional<bool> optionalBoolean(const json::Place& place, std::string_view name)
{
    const auto member = place.optionalMember(name);
    return member ? std::optional{member->boolean()} : std::nullopt;
}

template <Coded E>
std::optional<E> optionalWord(const json::Place& place, std::string_view name)
{
    const auto member = place.optionalMember(name);
    return member ? std::optional{member->word<E>()} : std::nullopt;
}

NoteText readNote(const json::Place& place)
{
    place.expectMembers({"observation", "verbatim", "opinion", "analysis", "actions"});
    return {optionalText(place, "observation"), texts(place.itemsOf("verbatim")), optionalText(place, "opinion"),
        optionalText(place, "analysis"), optionalText(place, "actions")};
}

ChildSeen readChildSeen(const json::Place& place)
{
    place.expectMembers({"child_id", "sighting", "not_alone_reason", "not_alone_detail", "awake", "bedroom_seen", "note",
        "others_in_room", "where_sleeps", "language_used", "communication", "child_offered_alone", "health_review"});
    const json::Place idPlace = place.member("child_id");
    const auto id = ChildId::parse(idPlace.text());
    if (!id) idPlace.fail("must be a child's full id");
    ChildSeen seen{*id, {}, {}, {}, {}, {}, {}};
    seen.sighting = place.member("sighting").word<Sighting>();
    if (const auto reason = place.optionalMember("not_alone_reason")) seen.not_alone_reason = reason->word<NotAloneReason>();
    seen.not_alone_detail = optionalText(place, "not_alone_detail");
    if (const auto awake = place.optionalMember("awake")) seen.awake = awake->word<Awake>();
    if (const auto bedroom = place.optionalMember("bedroom_seen")) seen.bedroom_seen = bedroom->boolean();
    if (const auto note = place.optionalMember("note")) seen.note = readNote(*note);
    seen.others_in_room = optionalBoolean(place, "others_in_room");
    seen.where_sleeps = optionalText(place, "where_sleeps");
    seen.language_used = optionalText(place, "language_used");
    seen.communication = optionalWord<Communication>(place, "communication");
    seen.offered_alone = optionalBoolean(place, "child_offered_alone");
    seen.health_review = optionalWord<HealthReview>(place, "health_review");
    return seen;
}

std::vector<ChildSeen> readChildren(const json::Place& list)
{
    std::vector<ChildSeen> children;
    std::set<ChildId> named;
    for (const json::Place& item : list.items()) {
        children.push_back(readChildSeen(item));
        if (!named.insert(children.back().child).second) item.fail("names a child that is already there");
    }
    if (children.empty()) list.fail("must name at least one child");
    return children;
}

Interpreter readInterpreter(const json::Place& place)
{
    place.expectMembers({"use", "who"});
    return {place.member("use").word<InterpreterUse>(), optionalText(place, "who")};
}

/// What may be said of the home besides. A document without it is as valid as ever.
void readHomeAnswers(const json::Place& place, HomeVisit& visit)
{
    visit.domestic_abuse = optionalWord<DomesticAbuse>(place, "domestic_abuse");
    if (place.has("women_offered_alone") || place.has("women_not_offered_alone"))
        visit.women = WomenOffered{texts(place.itemsOf("women_offered_alone")), texts(place.itemsOf("women_not_offered_alone"))};
    visit.new_in_home = texts(place.itemsOf("new_in_home"));
    visit.in_danger_now = optionalBoolean(place, "in_danger_now");
    if (const auto next = place.optionalMember("next_visit_on")) visit.next_visit_on = next->date();
    if (const auto late = optionalWord<LateReason>(place, "late_reason"))
        visit.late = LateWriting{*late, optionalText(place, "late_detail")};
    else if (const auto detail = place.optionalMember("late_detail"))
        detail->fail("needs a late_reason");
    const auto why = place.optionalMember("interpreter_why");
    if (why && !visit.interpreter) why->fail("needs an interpreter");
    if (why) visit.interpreter->why = why->text();
}

} // namespace

HomeVisit readHomeVisit(const json::Place& place)
{
    place.expectMembers({"occurred_on", "started_at", "ended_at", "purpose", "mode", "outcome", "place", "where_child_lives",
        "announced", "present", "interpreter", "interpreter_why", "children", "domestic_abuse", "women_offered_alone",
        "women_not_offered_alone", "new_in_home", "in_danger_now", "next_visit_on", "late_reason", "late_detail"});
    HomeVisit visit{place.member("occurred_on").date(), {}, {}, place.member("purpose").word<Purpose>(),
        place.member("mode").word<Mode>(), place.member("outcome").word<Outcome>(), place.member("place").word<Place>(),
        place.member("where_child_lives").boolean(), {}, texts(place.itemsOf("present")), {}, {}};
    if (const auto started = place.optionalMember("started_at")) visit.started_at = timeOfDay(*started);
    if (const auto ended = place.optionalMember("ended_at")) visit.ended_at = timeOfDay(*ended);
    if (const auto announced = place.optionalMember("announced")) visit.announced = announced->boolean();
    if (const auto interpreter = place.optionalMember("interpreter")) visit.interpreter = readInterpreter(*interpreter);
    readHomeAnswers(place, visit);
    visit.children = readChildren(place.member("children"));
    return visit;
}

} // namespace sightline::projection
