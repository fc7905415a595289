#include <boost/test/unit_test.hpp>

#include "unit/domain/visit_fixture.h"

using namespace sightline;
using namespace sightline::test;

BOOST_FIXTURE_TEST_SUITE(visit_checks, VisitFixture)

BOOST_AUTO_TEST_CASE(alone_and_somebody_else_in_the_room_contradict_each_other)
{
    add(bea, Sighting::SeenAlone).awake = Awake::Awake;
    visit.children.back().others_in_room = true;
    BOOST_TEST(problems()
        == "children[1].others_in_room: You said that you spoke to Bea alone, and that somebody else was in the room: "
           "change one of the two");
    visit.children.back().others_in_room = false;
    BOOST_TEST(problems() == "");
    part().others_in_room = true;
    part().sighting = Sighting::SeenWithOthers;
    part().not_alone_reason = NotAloneReason::ChildRefused;
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(where_there_is_abuse_it_says_who_was_offered_the_chance_to_be_seen_alone)
{
    for (const DomesticAbuse abuse : {DomesticAbuse::Suspected, DomesticAbuse::Known}) {
        visit.domestic_abuse = abuse;
        visit.women.reset();
        part().offered_alone.reset();
        BOOST_TEST(problems()
            == "children[0].child_offered_alone: Select yes if you offered Ali the chance to be seen alone\n"
               "women_offered_alone: Select for each adult woman whether you offered her the chance to be seen alone");
        part().offered_alone = false;
        visit.women = WomenOffered{{}, {"Amira Khan"}};
        BOOST_TEST(problems() == "");
        visit.women = WomenOffered{}; // There was no adult woman.
        BOOST_TEST(problems() == "");
    }
    visit.domestic_abuse = DomesticAbuse::NoSign;
    visit.women.reset();
    part().offered_alone.reset();
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(a_baby_is_not_offered_to_be_seen_alone)
{
    visit.children.clear();
    add(bea, Sighting::SeenWithOthers).awake = Awake::Awake;
    visit.domestic_abuse = DomesticAbuse::Known;
    visit.women = WomenOffered{};
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(a_woman_was_offered_it_or_not)
{
    visit.women = WomenOffered{{"Amira Khan", "Zia Khan"}, {"Amira Khan"}};
    BOOST_TEST(problems() == "women_offered_alone: Say once whether you offered Amira Khan the chance to be seen alone");
}

BOOST_AUTO_TEST_CASE(nothing_about_abuse_is_asked_when_nobody_was_met)
{
    visit.outcome = Outcome::NoAnswer;
    visit.domestic_abuse = DomesticAbuse::Known;
    part().sighting = Sighting::NotSeen;
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(a_section_47_enquiry_leaves_no_sighting_open)
{
    visit.purpose = Purpose::Section47;
    part().sighting = Sighting::NotRecorded;
    BOOST_TEST(problems() == "children[0].sighting: Select yes if you saw Ali");
    visit.outcome = Outcome::NoAnswer;
    BOOST_TEST(problems() == "children[0].sighting: Select whether you saw Ali: a section 47 enquiry cannot leave it open");
    part().sighting = Sighting::NotSeen;
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(a_health_review_belongs_to_a_health_visit_which_says_which_one_it_was)
{
    part().health_review = HealthReview::TwoYear;
    BOOST_TEST(
        problems() == "children[0].health_review: A health review of Ali needs the purpose health visit: change one of the two");
    visit.purpose = Purpose::HealthContact;
    BOOST_TEST(problems() == "");
    BOOST_TEST(asked() == "");
    part().health_review.reset();
    BOOST_TEST(problems() == "");
    BOOST_TEST(asked() == "children[0].health_review: Select which health review this was for Ali");
    visit.outcome = Outcome::NoAnswer;
    BOOST_TEST(asked() == "");
}

BOOST_AUTO_TEST_CASE(the_next_visit_is_after_this_one)
{
    for (const char* const next : {"2026-06-04", "2026-06-03"}) {
        visit.next_visit_on = day(next);
        BOOST_TEST(problems() == "next_visit_on: Date of the next visit must be after this visit");
    }
    visit.next_visit_on = day("2026-06-05");
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(later_than_two_working_days_is_late_and_the_form_asks_why)
{
    // Thursday; the second working day is Monday.
    BOOST_TEST(!isWrittenUpLate(day("2026-06-04"), day("2026-06-04")));
    BOOST_TEST(!isWrittenUpLate(day("2026-06-04"), day("2026-06-08")));
    BOOST_TEST(isWrittenUpLate(day("2026-06-04"), day("2026-06-09")));
    BOOST_TEST(!isWrittenUpLate(day("2026-12-24"), day("2026-12-30")), "Christmas is no working day");
    BOOST_TEST(isWrittenUpLate(day("2026-12-24"), day("2026-12-31")));

    BOOST_TEST(asked("2026-06-08") == "");
    BOOST_TEST(asked("2026-06-09") == "late_reason: Select why this visit is written up more than two working days later");
    BOOST_TEST(problems("2026-06-09") == "", "a document of an older program stays valid");
    visit.late = LateWriting{LateReason::Workload, std::nullopt};
    BOOST_TEST(asked("2026-06-09") == "");
}

BOOST_AUTO_TEST_CASE(something_else_says_nothing_without_words)
{
    visit.late = LateWriting{LateReason::Other, " "};
    BOOST_TEST(problems() == "late_detail: Enter why this visit is written up late");
    visit.late->detail = "The car broke down.";
    BOOST_TEST(problems() == "");
}

BOOST_AUTO_TEST_CASE(the_form_asks_why_a_member_of_the_family_interpreted)
{
    visit.interpreter = Interpreter{InterpreterUse::FamilyMember, "Aunt"};
    BOOST_TEST(problems() == "", "a document of an older program stays valid");
    BOOST_TEST(asked() == "interpreter_why: Enter why a member of the family interpreted");
    visit.interpreter->why = "The interpreter did not come.";
    BOOST_TEST(asked() == "");
}

BOOST_AUTO_TEST_SUITE_END()
