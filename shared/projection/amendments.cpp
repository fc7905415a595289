#include <array>
#include <functional>
#include <string_view>
#include <utility>

#include "projection/new_records.h"
#include "projection/time_text.h"

namespace sightline::projection {

namespace {

/// The members of an amendment, one row each: how the value is asserted, and how null withdraws what was said (an asserted empty
/// text). Without `withdraw` the member has no "none": it can be changed, not taken away.
template <typename Patch>
struct MemberRule {
    std::string_view name;
    void (*assertValue)(Patch&, const json::Place&);
    void (*withdraw)(Patch&);
};

template <typename E>
std::string word(const json::Place& place)
{
    return std::string{toText(place.word<E>())};
}

std::string timeOfDay(const json::Place& place)
{
    std::string text = place.text();
    if (!isTimeOfDay(text)) place.fail("must be a time of day as HH:MM");
    return text;
}

void assertList(wire::TextList& list, const json::Place& place)
{
    list.clear_items();
    for (const json::Place& item : place.items()) list.add_items(item.text());
}

void assertInterpreter(wire::VisitPatch& patch, const json::Place& place)
{
    place.expectMembers({"use", "who"});
    patch.mutable_interpreter()->set_use(word<InterpreterUse>(place.member("use")));
    if (const auto who = place.optionalMember("who")) patch.mutable_interpreter()->set_who(who->text());
}

using Visit = wire::VisitPatch;
using Place = json::Place;
const std::array<MemberRule<Visit>, 31> kVisitMembers{{
    {"occurred_on", [](Visit& v, const Place& p) { v.set_occurred_on(p.date().toString()); }, nullptr},
    {"started_at", [](Visit& v, const Place& p) { v.set_started_at(timeOfDay(p)); }, [](Visit& v) { v.set_started_at(""); }},
    {"ended_at", [](Visit& v, const Place& p) { v.set_ended_at(timeOfDay(p)); }, [](Visit& v) { v.set_ended_at(""); }},
    {"purpose", [](Visit& v, const Place& p) { v.set_purpose(word<Purpose>(p)); }, nullptr},
    {"mode", [](Visit& v, const Place& p) { v.set_mode(word<Mode>(p)); }, nullptr},
    {"outcome", [](Visit& v, const Place& p) { v.set_outcome(word<Outcome>(p)); }, nullptr},
    {"place", [](Visit& v, const Place& p) { v.set_place(word<sightline::Place>(p)); }, nullptr},
    {"where_child_lives", [](Visit& v, const Place& p) { v.set_where_child_lives(p.boolean()); }, nullptr},
    {"announced", [](Visit& v, const Place& p) { v.set_announced(p.boolean()); }, nullptr},
    {"present", [](Visit& v, const Place& p) { assertList(*v.mutable_present(), p); },
        [](Visit& v) { v.mutable_present()->clear_items(); }},
    {"interpreter", assertInterpreter, [](Visit& v) { v.mutable_interpreter(); }},
    {"interpreter_why", [](Visit& v, const Place& p) { v.set_interpreter_why(p.text()); },
        [](Visit& v) { v.set_interpreter_why(""); }},
    {"sighting", [](Visit& v, const Place& p) { v.set_sighting(word<Sighting>(p)); }, nullptr},
    {"not_alone_reason", [](Visit& v, const Place& p) { v.set_not_alone_reason(word<NotAloneReason>(p)); },
        [](Visit& v) { v.set_not_alone_reason(""); }},
    {"not_alone_detail", [](Visit& v, const Place& p) { v.set_not_alone_detail(p.text()); },
        [](Visit& v) { v.set_not_alone_detail(""); }},
    {"awake", [](Visit& v, const Place& p) { v.set_awake(word<Awake>(p)); }, [](Visit& v) { v.set_awake(""); }},
    {"bedroom_seen", [](Visit& v, const Place& p) { v.set_bedroom_seen(p.boolean()); }, nullptr},
    {"others_in_room", [](Visit& v, const Place& p) { v.set_others_in_room(p.boolean()); }, nullptr},
    {"where_sleeps", [](Visit& v, const Place& p) { v.set_where_sleeps(p.text()); }, [](Visit& v) { v.set_where_sleeps(""); }},
    {"language_used", [](Visit& v, const Place& p) { v.set_language_used(p.text()); }, [](Visit& v) { v.set_language_used(""); }},
    {"communication", [](Visit& v, const Place& p) { v.set_communication(word<Communication>(p)); },
        [](Visit& v) { v.set_communication(""); }},
    {"child_offered_alone", [](Visit& v, const Place& p) { v.set_child_offered_alone(p.boolean()); }, nullptr},
    {"health_review", [](Visit& v, const Place& p) { v.set_health_review(word<HealthReview>(p)); },
        [](Visit& v) { v.set_health_review(""); }},
    {"domestic_abuse", [](Visit& v, const Place& p) { v.set_domestic_abuse(word<DomesticAbuse>(p)); },
        [](Visit& v) { v.set_domestic_abuse(""); }},
    {"women_offered_alone", [](Visit& v, const Place& p) { assertList(*v.mutable_women_offered_alone(), p); },
        [](Visit& v) { v.mutable_women_offered_alone()->clear_items(); }},
    {"women_not_offered_alone", [](Visit& v, const Place& p) { assertList(*v.mutable_women_not_offered_alone(), p); },
        [](Visit& v) { v.mutable_women_not_offered_alone()->clear_items(); }},
    {"new_in_home", [](Visit& v, const Place& p) { assertList(*v.mutable_new_in_home(), p); },
        [](Visit& v) { v.mutable_new_in_home()->clear_items(); }},
    {"in_danger_now", [](Visit& v, const Place& p) { v.set_in_danger_now(p.boolean()); }, nullptr},
    {"next_visit_on", [](Visit& v, const Place& p) { v.set_next_visit_on(p.date().toString()); },
        [](Visit& v) { v.set_next_visit_on(""); }},
    {"late_reason", [](Visit& v, const Place& p) { v.set_late_reason(word<LateReason>(p)); },
        [](Visit& v) { v.set_late_reason(""); }},
    {"late_detail", [](Visit& v, const Place& p) { v.set_late_detail(p.text()); }, [](Visit& v) { v.set_late_detail(""); }},
}};

using Note = wire::NotePatch;
const std::array<MemberRule<Note>, 5> kNoteMembers{{
    {"observation", [](Note& n, const Place& p) { n.set_observation(p.text()); }, [](Note& n) { n.set_observation(""); }},
    {"verbatim", [](Note& n, const Place& p) { assertList(*n.mutable_verbatim(), p); },
        [](Note& n) { n.mutable_verbatim()->clear_items(); }},
    {"opinion", [](Note& n, const Place& p) { n.set_opinion(p.text()); }, [](Note& n) { n.set_opinion(""); }},
    {"analysis", [](Note& n, const Place& p) { n.set_analysis(p.text()); }, [](Note& n) { n.set_analysis(""); }},
    {"actions", [](Note& n, const Place& p) { n.set_actions(p.text()); }, [](Note& n) { n.set_actions(""); }},
}};

template <typename Patch, typename Rules>
void assertMember(Patch& patch, const Rules& rules, const std::string& name, const json::Place& value, std::string_view what)
{
    for (const auto& rule : rules) {
        if (rule.name != name) continue;
        if (!value.json().is_null()) return rule.assertValue(patch, value);
        if (rule.withdraw == nullptr) value.fail("can be changed, not withdrawn");
        return rule.withdraw(patch);
    }
    value.fail(std::string{what} + " has no such member");
}

/// A place for a member that may be null, which json::Place counts as absent.
json::Place memberPlace(const json::Place& parent, const std::string& name, const json::Json& value)
{
    return {value, parent.path().empty() ? name : parent.path() + '.' + name};
}

const json::Json& requireMembers(const json::Place& place)
{
    if (!place.json().is_object()) place.fail("must be an object");
    if (place.json().empty()) place.fail("asserts nothing");
    return place.json();
}

} // namespace

VisitAmendment readAmendment(const json::Place& place)
{
    VisitAmendment amendment;
    for (const auto& [name, value] : requireMembers(place).items()) {
        const json::Place member = memberPlace(place, name, value);
        if (name != "note") {
            if (!amendment.visit) amendment.visit.emplace();
            assertMember(*amendment.visit, kVisitMembers, name, member, "a visit");
            continue;
        }
        amendment.note.emplace();
        for (const auto& [noteName, text] : requireMembers(member).items())
            assertMember(*amendment.note, kNoteMembers, noteName, memberPlace(member, noteName, text), "a note");
    }
    return amendment;
}

} // namespace sightline::projection
