#include <boost/test/unit_test.hpp>

#include <rapidcheck.h>

#include "session_events.h"
#include "voice/voice_checks.h"

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr auto kDraw = VoiceModule::Draw;
constexpr auto kHouses = VoiceModule::MyHouses;

ChildSession drawn()
{
    return replay({PromptShown{kDraw, 0, "draw.picture", "Draw what you like.", 5}, MarkMade{kDraw, 0, stroke(1)},
        MarkMade{kDraw, 0, stroke(2)}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(child_session)

BOOST_AUTO_TEST_CASE(a_journal_cut_after_any_event_gives_the_session_as_it_was_then)
{
    rc::check("cut anywhere", [](unsigned seed) {
        const auto events = randomEvents(seed, 60);
        ChildSession live;
        for (std::size_t cut = 0; cut < events.size(); ++cut) {
            apply(live, events[cut]);
            RC_ASSERT(replay({events.begin(), events.begin() + static_cast<std::ptrdiff_t>(cut) + 1}) == live);
        }
    });
}

BOOST_AUTO_TEST_CASE(what_was_undone_and_done_again_is_as_before)
{
    rc::check("undo and redo", [](unsigned seed) {
        ChildSession before = replay(randomEvents(seed, 60));
        for (const SessionModule& module : before.modules) {
            for (const SessionSlot& slot : module.answers) {
                ChildSession after = before;
                apply(after, MarkUndone{module.module, slot.slot});
                if (after == before) continue; // Nothing to undo.
                apply(after, MarkRedone{module.module, slot.slot});
                RC_ASSERT(after == before);
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(a_mark_that_is_undone_is_not_kept_and_a_new_one_cannot_be_followed_by_an_old)
{
    ChildSession session = drawn();
    apply(session, MarkUndone{kDraw, 0});
    BOOST_TEST(session.find(kDraw, 0)->marks.size() == 1U);
    apply(session, MarkMade{kDraw, 0, stroke(3)});
    apply(session, MarkRedone{kDraw, 0});
    const auto entries = entriesOf(session, handOver(), 9);
    BOOST_REQUIRE(entries.at(0).answers.at(0).drawing);
    BOOST_TEST((entries[0].answers[0].drawing->marks == std::vector<DrawingMark>{stroke(1), stroke(3)}));
}

BOOST_AUTO_TEST_CASE(what_the_child_took_out_is_nowhere_in_the_entries)
{
    rc::check("taken out", [](unsigned seed) {
        auto events = randomEvents(seed, 60);
        events.push_back(PromptShown{kHouses, 0, "houses.good", "What is good?", 1});
        events.push_back(AnswerKept{kHouses, 0, answer("houses.good", "CANARY")});
        events.push_back(MarkMade{kHouses, 0, stroke(3'999)});
        events.push_back(TakenOut{kHouses, 0, 2});
        const auto later = randomEvents(seed + 1, 30);
        ChildSession session = replay(events);
        for (const SessionEvent& event : later) apply(session, event);
        const SessionSlot* slot = session.find(kHouses, 0);
        RC_ASSERT(slot->answer.text.empty() && slot->answer.picked.empty() && slot->marks.empty() && slot->undone.empty());
        for (const VoiceEntry& entry : entriesOf(session, handOver(), 9)) {
            for (const VoiceAnswer& said : entry.answers) {
                RC_ASSERT(said.text.find("CANARY") == std::string::npos);
                if (said.drawing)
                    for (const DrawingMark& mark : said.drawing->marks) RC_ASSERT(mark != DrawingMark{stroke(3'999)});
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(whatever_a_child_does_the_entries_can_be_kept)
{
    rc::check("no objection", [](unsigned seed) {
        const auto given = handOver();
        const ChildSession session = replay(randomEvents(seed, 80));
        for (const VoiceEntry& entry : entriesOf(session, given, 1'780'567'990'000)) {
            const auto why = objectionTo(entry);
            if (why) RC_FAIL(*why);
        }
        for (const SafetyFlag& flag : flagsOf(session, given)) RC_ASSERT(!objectionTo(flag));
    });
}

BOOST_AUTO_TEST_CASE(a_prompt_that_was_shown_and_not_answered_comes_as_skipped_once)
{
    const ChildSession session = replay({ModuleOpened{kHouses, 4}, PromptShown{kHouses, 0, "houses.good", "What is good?", 5},
        PromptShown{kHouses, 1, "houses.worries", "What do you worry about?", 6},
        AnswerKept{kHouses, 1, answer("houses.worries", "dogs")},
        PromptShown{kHouses, 2, "houses.worries", "What do you worry about?", 7}});
    const auto entries = entriesOf(session, handOver(), 9);
    BOOST_REQUIRE(entries.size() == 1U);
    BOOST_REQUIRE(entries[0].answers.size() == 2U);
    BOOST_TEST((entries[0].answers[0].given == Given::Skipped));
    BOOST_TEST(entries[0].answers[1].text == "dogs");
    BOOST_TEST(entries[0].began_ms == 4);
}

BOOST_AUTO_TEST_CASE(i_dont_want_to_say_keeps_neither_words_nor_drawing_and_can_be_taken_back)
{
    ChildSession session = drawn();
    VoiceAnswer aside = answer("draw.picture", "still here");
    aside.given = Given::DontWantToSay;
    apply(session, AnswerKept{kDraw, 0, aside});
    const auto entries = entriesOf(session, handOver(), 9);
    BOOST_TEST((entries.at(0).answers.at(0).given == Given::DontWantToSay));
    BOOST_TEST(!entries[0].answers[0].drawing);
    BOOST_TEST(entries[0].answers[0].text.empty());
    apply(session, AnswerKept{kDraw, 0, answer("draw.picture", "")});
    BOOST_TEST(answerOf(*session.find(kDraw, 0)).drawing->marks.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_choice_about_reading_that_was_never_made_is_read_as_the_narrowest)
{
    ChildSession session = drawn();
    BOOST_TEST(entriesOf(session, handOver(), 9).at(0).sharing.not_sure);
    apply(session, SharingChosen{SharingMoment::Before, {{Audience::School}, {}, false}});
    BOOST_TEST((entriesOf(session, handOver(), 9).at(0).sharing.readers == std::vector{Audience::School}));
    apply(session, SharingChosen{SharingMoment::After, {{}, {"my stepdad"}, false}});
    const VoiceEntry entry = entriesOf(session, handOver(), 9).at(0);
    BOOST_TEST((entry.sharing_before.readers == std::vector{Audience::School}));
    BOOST_TEST(entry.sharing.readers.empty());
    BOOST_TEST((entry.sharing.never == std::vector<std::string>{"my stepdad"}));
}

BOOST_AUTO_TEST_CASE(i_dont_feel_safe_is_a_flag_each_time_and_holds_nothing_else_that_was_said)
{
    const ChildSession session = replay({NotSafe{7, std::nullopt, "I don't feel safe"}, NotSafe{8, kDraw, "I don't feel safe"}});
    const auto flags = flagsOf(session, handOver());
    BOOST_REQUIRE(flags.size() == 2U);
    BOOST_TEST(!flags[0].module);
    BOOST_TEST((flags[1].module == kDraw));
    BOOST_TEST(flags[1].raised_ms == 8);
    BOOST_TEST((flags[0].present == std::vector<std::string>{"Jo"}));
}

BOOST_AUTO_TEST_SUITE_END()
