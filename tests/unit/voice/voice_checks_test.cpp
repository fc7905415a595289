#include "voice/voice_checks.h"

#include <boost/test/unit_test.hpp>

#include "support/voice_revisions.h"

using namespace sightline;
using namespace sightline::test;

namespace {

const CivilDate kToday = *CivilDate::parse("2026-06-10");
const CivilDate kTomorrow = *CivilDate::parse("2026-06-11");

Drawing aPage()
{
    Drawing page;
    page.marks.emplace_back(Stroke{DrawingColour::Blue, 40, DrawnWith::Finger, 5, {{10, 10, 0}, {20, 30, 4}}});
    page.marks.emplace_back(Stamp{StampPicture::House, DrawingColour::Red, 100, 100, 200, 6});
    return page;
}

template <typename Value>
struct Row {
    void (*edit)(Value&);
    std::string why; ///< Empty: no objection.
};

std::optional<std::string> objectionOn(const VoiceEntry& entry, CivilDate)
{
    return objectionTo(entry);
}
std::optional<std::string> objectionOn(const SafetyFlag& flag, CivilDate)
{
    return objectionTo(flag);
}
template <typename Value>
std::optional<std::string> objectionOn(const Value& value, CivilDate today)
{
    return objectionTo(value, today);
}

template <typename Value, std::size_t N>
void check(const Value& sound, const Row<Value> (&table)[N])
{
    BOOST_TEST(!objectionOn(sound, kToday));
    for (const Row<Value>& row : table) {
        Value value = sound;
        row.edit(value);
        BOOST_TEST(objectionOn(value, kToday).value_or("") == row.why);
    }
}

VoiceEntry drawn()
{
    VoiceEntry entry = anEntry();
    entry.answers.front().drawing = aPage();
    return entry;
}

Stroke& strokeOf(VoiceEntry& entry)
{
    return std::get<Stroke>(entry.answers.front().drawing->marks.front());
}
Stamp& stampOf(VoiceEntry& entry)
{
    return std::get<Stamp>(entry.answers.front().drawing->marks.back());
}

} // namespace

BOOST_AUTO_TEST_SUITE(what_can_be_kept_of_what_a_child_said)

BOOST_AUTO_TEST_CASE(every_objection_to_an_entry_names_its_place)
{
    const Row<VoiceEntry> table[] = {
        {[](auto& e) { e.occurred_on = kTomorrow; }, ""}, // The tablet's clock decides nothing.
        {[](auto& e) { e.language.clear(); }, "language: is missing"},
        {[](auto& e) { e.ended_ms = e.began_ms - 1; }, "ended: is before it began"},
        {[](auto& e) { e.answers.clear(); }, "answers: there is none, not even one that was skipped"},
        {[](auto& e) { e.answers.front().prompt.clear(); }, "answers[0].prompt: is missing"},
        {[](auto& e) { e.answers.front().asked.clear(); }, "answers[0].asked: the words shown to the child are missing"},
        {[](auto& e) { e.answers.front().typed_by.reset(); }, "answers[0].typed_by: say who typed the words, child or scribe"},
        {[](auto& e) { e.answers.front().text.clear(); }, "answers[0].typed_by: there are no words"},
        {[](auto& e) {
             e.answers.front().text.clear();
             e.answers.front().typed_by.reset();
         },
            "answers[0].given: answered, but there are no words, choices or drawing"},
        {[](auto& e) { e.answers.front().given = Given::TakenOut; }, "answers[0].given: taken out, but its content is here"},
        {[](auto& e) {
             e.answers.push_back(e.answers.front());
             e.answers.back().asked.clear();
         },
            "answers[1].asked: the words shown to the child are missing"},
        // Nothing that a child may do is objected to: words beside "skip", a house of another name, nobody in the room.
        {[](auto& e) { e.answers.front().given = Given::DontWantToSay; }, ""},
        {[](auto& e) { e.answers.front().named = "\xF0\x9F\x90\x8E"; }, ""},
        {[](auto& e) { e.present.clear(); }, ""},
        {[](auto& e) { e.answers.front().text = "  "; }, ""},
    };
    check(anEntry(), table);
}

BOOST_AUTO_TEST_CASE(every_objection_to_a_drawing_names_its_mark)
{
    const Row<VoiceEntry> table[] = {
        {[](auto& e) { e.answers.front().drawing->width = 0; }, "answers[0].drawing: the page has no size that can be drawn"},
        {[](auto& e) { e.answers.front().drawing->height = 20'001; },
            "answers[0].drawing: the page has no size that can be drawn"},
        {[](auto& e) { e.answers.front().drawing->marks.clear(); }, "answers[0].drawing: has no marks"},
        {[](auto& e) {
             strokeOf(e).points.assign(kPointsPerPageMax + 1, {1, 1, 0});
         },
            "answers[0].drawing: holds more than one page can"},
        {[](auto& e) { e.answers.front().drawing->marks.assign(kMarksPerPageMax + 1, stampOf(e)); },
            "answers[0].drawing: holds more than one page can"},
        {[](auto& e) { strokeOf(e).points.clear(); }, "answers[0].drawing.marks[0].points: a stroke has at least one point"},
        {[](auto& e) { strokeOf(e).width = 0; },
            "answers[0].drawing.marks[0].width: must lie between 1 and the width of the page"},
        {[](auto& e) { strokeOf(e).points.back().x = kPageWidth + 1; },
            "answers[0].drawing.marks[0].points: a point lies outside the page"},
        {[](auto& e) { strokeOf(e).points.back().after_ms = -1; },
            "answers[0].drawing.marks[0].points: a point is earlier than the one before"},
        {[](auto& e) { stampOf(e).y = -1; }, "answers[0].drawing.marks[1].x, y: a stamp lies outside the page"},
        {[](auto& e) { stampOf(e).side = kPageWidth + 1; },
            "answers[0].drawing.marks[1].side: must lie between 1 and the width of the page"},
        {[](auto& e) { strokeOf(e).points.back().x = kPageWidth; }, ""},
    };
    check(drawn(), table);
}

BOOST_AUTO_TEST_CASE(a_flag_says_what_was_on_the_button_and_its_day)
{
    const Row<SafetyFlag> table[] = {
        {[](auto& f) { f.shown.clear(); }, "shown: the words on the button are missing"},
        {[](auto& f) { f.occurred_on = kTomorrow; }, ""},
        {[](auto& f) { f.present.clear(); }, ""},
    };
    check(aPlainFlag(), table);
}

BOOST_AUTO_TEST_CASE(what_is_set_beside_an_entry_says_what_it_must)
{
    const Row<VoiceAddition> response[] = {
        {[](auto& a) { a.text = " \n"; }, "text: write the response"},
        {[](auto& a) { a.happened_on = kTomorrow; }, "happened_on: must be today or in the past"},
    };
    check(beside(1, AdditionKind::Response), response);

    VoiceAddition happened = beside(1, AdditionKind::WhatHappened);
    happened.decision = DecisionKind::School;
    const Row<VoiceAddition> what_happened[] = {
        {[](auto& a) { a.text.clear(); }, "text: write what happened"},
        {[](auto& a) { a.decision.reset(); }, "decision: say what it informed"},
    };
    check(happened, what_happened);

    const Row<VoiceAddition> wider[] = {
        {[](auto& a) { a.text.clear(); }, "text: write why more people may read it"},
        {[](auto& a) { a.decided_by.reset(); }, "decided_by: say who decided"},
        {[](auto& a) { a.child_told.reset(); }, "child_told: say whether the child was told"},
        {[](auto& a) { a.readers.clear(); }, "readers: say who may read it now"},
        {[](auto& a) { a.child_told = false; }, ""},
    };
    check(sharedWider(1, {Audience::School}), wider);

    const Row<VoiceAddition> withdrawn[] = {{[](auto& a) { a.text.clear(); }, ""}}; // A child need not say why.
    check(beside(1, AdditionKind::WithdrawnByChild), withdrawn);
}

BOOST_AUTO_TEST_CASE(an_observation_says_what_was_seen)
{
    const Observation sound{kToday, std::nullopt, {}, "Slept in the cot", "", "", ""};
    const Row<Observation> table[] = {
        {[](auto& o) { o.seen = "\t"; }, "seen: write what you saw"},
        {[](auto& o) { o.occurred_on = kTomorrow; }, "occurred_on: must be today or in the past"},
    };
    check(sound, table);
}

BOOST_AUTO_TEST_SUITE_END()
