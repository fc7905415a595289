#include <boost/test/unit_test.hpp>

#include "unit/domain/visit_fixture.h"

using namespace sightline;
using namespace sightline::test;

BOOST_FIXTURE_TEST_SUITE(validation, VisitFixture)

BOOST_AUTO_TEST_CASE(a_complete_visit_may_be_finished)
{
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(the_day_is_today_or_in_the_past)
{
    BOOST_TEST(problems("2026-06-03") == "occurred_on: Date of the visit must be today or in the past");
    BOOST_TEST(problems("2026-12-31") == "");
}

BOOST_AUTO_TEST_CASE(the_finish_time_is_after_the_start_time)
{
    for (const char* const ended : {"14:00", "13:59", "00:00"}) {
        visit.ended_at = ended;
        BOOST_TEST(problems() == "ended_at: Finish time must be after the start time");
    }
    visit.started_at.reset();
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(times_are_times)
{
    visit.started_at = "25:00";
    visit.ended_at = "2pm";
    BOOST_TEST(
        problems() == "started_at: Start time must be a time, like 14:10\nended_at: Finish time must be a time, like 14:10");
}

BOOST_AUTO_TEST_CASE(a_completed_visit_says_whether_each_child_was_seen)
{
    part().sighting = Sighting::NotRecorded;
    add(bea, Sighting::NotRecorded);
    BOOST_TEST(problems() == "children[0].sighting: Select yes if you saw Ali\nchildren[1].sighting: Select yes if you saw Bea");
}

BOOST_AUTO_TEST_CASE(a_child_who_was_not_seen_needs_no_more_answers)
{
    part().sighting = Sighting::NotSeen;
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(a_child_seen_with_others_needs_a_reason)
{
    part().sighting = Sighting::SeenWithOthers;
    BOOST_TEST(problems() == "children[0].not_alone_reason: Select why you did not speak to Ali alone");
    part().not_alone_reason = NotAloneReason::ChildRefused;
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(some_reasons_need_words)
{
    part().sighting = Sighting::SeenWithOthers;
    for (const NotAloneReason reason : {NotAloneReason::Other, NotAloneReason::ParentRefused}) {
        part().not_alone_reason = reason;
        part().not_alone_detail.reset();
        BOOST_TEST(problems() == "children[0].not_alone_detail: Enter what stopped you speaking to Ali alone");
        part().not_alone_detail = "  \n";
        BOOST_TEST(problems() == "children[0].not_alone_detail: Enter what stopped you speaking to Ali alone");
        part().not_alone_detail = "Mother would not leave the room.";
        BOOST_TEST(problems() == "");
    }
    for (const NotAloneReason reason :
        {NotAloneReason::ChildRefused, NotAloneReason::InappropriateForAgeOrUnderstanding, NotAloneReason::Unable}) {
        part().not_alone_reason = reason;
        part().not_alone_detail.reset();
        BOOST_TEST(problems() == "");
    }
}

BOOST_AUTO_TEST_CASE(seen_alone_with_a_reason_why_not_is_a_contradiction)
{
    part().not_alone_reason = NotAloneReason::Unable;
    BOOST_TEST(
        problems() == "children[0].not_alone_reason: You said that you spoke to Ali alone: take out the reason why you did not");
}

BOOST_AUTO_TEST_CASE(an_attempt_needs_no_sighting_and_cannot_have_one)
{
    for (const Outcome outcome : {Outcome::NoAnswer, Outcome::RefusedEntry, Outcome::ChildAbsent, Outcome::Cancelled}) {
        visit.outcome = outcome;
        for (const Sighting sighting : {Sighting::NotRecorded, Sighting::NotSeen}) {
            part().sighting = sighting;
            BOOST_TEST(problems() == "");
        }
        for (const Sighting sighting : {Sighting::SeenWithOthers, Sighting::SeenAlone}) {
            part().sighting = sighting;
            BOOST_TEST(problems() == "children[0].sighting: Select no if the visit did not take place and you did not see Ali");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_baby_was_awake_or_asleep_instead_of_a_reason)
{
    for (const Sighting sighting : {Sighting::SeenWithOthers, Sighting::SeenAlone}) {
        visit.children.erase(visit.children.begin() + 1, visit.children.end());
        ChildSeen& baby = add(bea, sighting);
        BOOST_TEST(problems() == "children[1].awake: Select whether Bea was awake or asleep");
        baby.awake = Awake::Asleep;
        BOOST_TEST(problems() == "");
    }
}

BOOST_AUTO_TEST_CASE(the_age_for_that_is_the_authoritys_and_counted_on_the_day_of_the_visit)
{
    part().sighting = Sighting::SeenWithOthers;
    ali.date_of_birth = day("2024-06-04"); // two on the day of the visit
    BOOST_TEST(problems() == "children[0].not_alone_reason: Select why you did not speak to Ali alone");
    ali.date_of_birth = day("2024-06-05");
    BOOST_TEST(problems() == "children[0].awake: Select whether Ali was awake or asleep");
    policy.too_young_below_years = 1;
    BOOST_TEST(problems() == "children[0].not_alone_reason: Select why you did not speak to Ali alone");
}

BOOST_AUTO_TEST_CASE(a_child_who_cannot_speak_is_observed_at_any_age)
{
    ali.speaks = false;
    part().sighting = Sighting::SeenWithOthers;
    BOOST_TEST(problems() == "children[0].awake: Select whether Ali was awake or asleep");
}

BOOST_AUTO_TEST_CASE(a_child_with_another_language_needs_an_answer_about_an_interpreter)
{
    for (const char* const english : {"English", "en", "ENG", "en-GB", "", " "}) {
        ali.language = english;
        BOOST_TEST(problems() == "", english);
    }
    ali.language = "Urdu";
    BOOST_TEST(problems() == "interpreter: Select whether you used an interpreter");
    for (const InterpreterUse use : {InterpreterUse::NotNeeded, InterpreterUse::NeededNotThere}) {
        visit.interpreter = Interpreter{use, std::nullopt};
        BOOST_TEST(problems() == "");
    }
}

BOOST_AUTO_TEST_CASE(whoever_interpreted_is_named)
{
    for (const InterpreterUse use :
        {InterpreterUse::Professional, InterpreterUse::SignedOrMakaton, InterpreterUse::FamilyMember}) {
        visit.interpreter = Interpreter{use, " "};
        BOOST_TEST(problems() == "interpreter.who: Enter who interpreted");
        visit.interpreter->who = "No. 4471";
        BOOST_TEST(problems() == "");
    }
}

BOOST_AUTO_TEST_CASE(a_language_does_not_matter_when_nobody_was_met)
{
    ali.language = "Urdu";
    visit.outcome = Outcome::NoAnswer;
    part().sighting = Sighting::NotRecorded;
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(a_visit_is_about_somebody_and_about_each_child_once)
{
    add(ali, Sighting::SeenAlone);
    BOOST_TEST(problems() == "children[1].child_id: Record Ali only once on this visit");
    visit.children.clear();
    BOOST_TEST(problems() == "children: Select which children the visit was for");
}

BOOST_AUTO_TEST_CASE(a_problem_of_a_child_says_which_child)
{
    part().sighting = Sighting::NotRecorded;
    const auto found = validate(visit, {ali}, day("2026-06-04"));
    BOOST_REQUIRE(found.size() == 1u);
    BOOST_TEST((found.front().child == ali.id));
}

BOOST_AUTO_TEST_SUITE_END()
