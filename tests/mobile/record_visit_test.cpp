#include "tablet_for_tests.h"

#include "viewmodels/record_visit_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

struct Fixture : test::TabletWithCaseload {
    std::unique_ptr<RecordVisitViewModel> begin(const std::string& name)
    {
        auto record = RecordVisitViewModel::begin(*tablet, childCalled(name));
        BOOST_REQUIRE(record.has_value());
        return std::move(record).value();
    }

    static void answerTheVisit(RecordVisitViewModel& record)
    {
        record.visit()->place()->answer("home");
        record.visit()->purpose()->answer("statutory_visit");
    }

    static std::vector<std::string> messages(RecordVisitViewModel& record)
    {
        std::vector<std::string> all;
        for (const Problem& problem : record.problems()->problems()) all.push_back(problem.message.toStdString());
        return all;
    }

    static ChildAnswers& child(RecordVisitViewModel& record, std::size_t index) { return *record.children()->all().at(index); }
};

using Messages = std::vector<std::string>;

} // namespace

BOOST_FIXTURE_TEST_SUITE(record_visit, Fixture)

BOOST_AUTO_TEST_CASE(brothers_and_sisters_are_offered_and_only_the_asked_one_is_chosen)
{
    const auto record = begin("Ali Khan");
    BOOST_REQUIRE(record->children()->rowCount() == 2);
    BOOST_TEST(child(*record, 0).chosen());
    BOOST_TEST(!child(*record, 1).chosen());
    BOOST_TEST(record->title().toStdString() == "Record a visit to Ali");
    child(*record, 1).choose(true);
    BOOST_TEST(record->title().toStdString() == "Record a visit to Ali and Sara");
}

BOOST_AUTO_TEST_CASE(seen_and_alone_are_not_answered_for_anybody)
{
    const auto record = begin("Ali Khan");
    for (std::size_t i : {0u, 1u}) {
        BOOST_TEST(child(*record, i).seen()->value().isEmpty());
        BOOST_TEST((child(*record, i).answers().sighting == Sighting::NotRecorded));
    }
    child(*record, 1).choose(true);
    child(*record, 0).seen()->answer("yes");
    child(*record, 0).alone()->answer("yes");
    BOOST_TEST((child(*record, 1).answers().sighting == Sighting::NotRecorded), "a sighting was copied to a sibling");
}

BOOST_AUTO_TEST_CASE(a_visit_with_seen_alone_blank_cannot_be_finished_and_the_message_names_the_child)
{
    const auto record = begin("Ali Khan");
    answerTheVisit(*record);
    child(*record, 1).choose(true);
    child(*record, 0).seen()->answer("yes");
    record->finish();
    BOOST_TEST(messages(*record) == (Messages{"Select yes if you spoke to Ali alone", "Select yes if you saw Sara"}),
        boost::test_tools::per_element());
    BOOST_TEST(tablet->status().value().pending == 0);
}

BOOST_AUTO_TEST_CASE(a_line_of_the_summary_leads_to_its_answer)
{
    const auto record = begin("Ali Khan");
    answerTheVisit(*record);
    record->finish();
    Question* seen = child(*record, 0).seen();
    int asked = 0;
    QObject::connect(seen, &Question::focusWanted, seen, [&asked] { ++asked; });
    record->putRight(0);
    BOOST_TEST(record->step() == RecordVisitViewModel::Children);
    BOOST_TEST(asked == 1);
    BOOST_TEST(seen->error().toStdString() == "Select yes if you saw Ali");
}

BOOST_AUTO_TEST_CASE(what_the_form_itself_misses_comes_first_in_its_order)
{
    const auto record = begin("Tom Okafor");
    record->visit()->day()->answer("other");
    record->visit()->otherDay()->answer("31/02/2026");
    record->finish();
    const Messages expected{"Date of the visit must be a day, month and year, like 18/11/2026", "Select where the visit was",
        "Select what the visit was for", "Select yes if you saw Tom"};
    BOOST_TEST(messages(*record) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_carers_refusal_needs_words)
{
    const auto record = begin("Tom Okafor");
    answerTheVisit(*record);
    child(*record, 0).seen()->answer("yes");
    child(*record, 0).alone()->answer("no");
    child(*record, 0).whyNot()->answer("parent_refused");
    record->finish();
    BOOST_TEST(messages(*record) == Messages{"Enter what stopped you speaking to Tom alone"}, boost::test_tools::per_element());
    child(*record, 0).whyNotDetail()->answer("Mum stayed in the room.");
    BOOST_TEST(record->problems()->count() == 0);
}

BOOST_AUTO_TEST_CASE(a_baby_is_asked_about_awake_and_not_about_alone)
{
    const auto record = begin("Maya Reid");
    child(*record, 0).seen()->answer("yes");
    BOOST_TEST(!child(*record, 0).alone()->asked());
    BOOST_TEST(child(*record, 0).awake()->label().toStdString() == "Did you see Maya awake and held or playing?");
    child(*record, 0).awake()->answer("asleep");
    const ChildSeen seen = child(*record, 0).answers();
    BOOST_TEST((seen.sighting == Sighting::SeenWithOthers));
    BOOST_TEST((seen.not_alone_reason == NotAloneReason::InappropriateForAgeOrUnderstanding));
    BOOST_TEST((seen.awake == Awake::Asleep));
}

BOOST_AUTO_TEST_CASE(an_attempt_asks_nothing_about_seeing_and_is_kept_as_not_seen)
{
    const auto record = begin("Tom Okafor");
    answerTheVisit(*record);
    child(*record, 0).seen()->answer("yes");
    record->visit()->outcome()->answer("no_answer");
    BOOST_TEST(!child(*record, 0).seen()->asked());
    BOOST_TEST((child(*record, 0).answers().sighting == Sighting::NotSeen));
    record->finish();
    BOOST_TEST(record->step() == RecordVisitViewModel::Finished);
}

BOOST_AUTO_TEST_CASE(calls_and_meetings_say_that_they_do_not_count)
{
    const auto record = begin("Tom Okafor");
    record->visit()->place()->answer("phone");
    BOOST_TEST(record->visit()->doesNotCount().toStdString() == "A phone or video call does not count as a visit.");
    record->visit()->place()->answer("home");
    record->visit()->purpose()->answer("core_group");
    BOOST_TEST(record->visit()->doesNotCount().toStdString() == "A meeting does not count as a visit.");
}

BOOST_AUTO_TEST_CASE(another_language_asks_for_the_interpreter)
{
    const auto record = begin("Amir Hassan");
    answerTheVisit(*record);
    child(*record, 0).seen()->answer("yes");
    child(*record, 0).alone()->answer("yes");
    record->finish();
    BOOST_TEST(messages(*record) == Messages{"Select whether you used an interpreter"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_finished_visit_is_saved_and_its_draft_is_gone)
{
    {
        const auto record = begin("Tom Okafor");
        answerTheVisit(*record);
        child(*record, 0).seen()->answer("yes");
        child(*record, 0).alone()->answer("yes");
        child(*record, 0).childsWords()->answer("I like school.");
        record->finish();
        BOOST_TEST(record->step() == RecordVisitViewModel::Finished);
    }
    const auto file = tablet->child(childCalled("Tom Okafor"));
    BOOST_REQUIRE(file.has_value());
    BOOST_TEST((file.value().visits.back().fact.reading.sighting == Sighting::SeenAlone));
    BOOST_TEST(tablet->status().value().pending == 1);
    BOOST_TEST(begin("Tom Okafor")->visit()->place()->value().isEmpty(), "the draft was offered again");
}

BOOST_AUTO_TEST_CASE(answers_are_there_again_after_a_restart)
{
    {
        const auto record = begin("Ali Khan");
        answerTheVisit(*record);
        child(*record, 1).choose(true);
        child(*record, 1).seen()->answer("no");
        record->goTo(RecordVisitViewModel::Children);
    }
    reopen();
    const auto record = begin("Sara Khan");
    BOOST_TEST(record->step() == RecordVisitViewModel::Children);
    BOOST_TEST(record->visit()->place()->value().toStdString() == "home");
    for (const auto& each : record->children()->all())
        BOOST_TEST(each->seen()->value().toStdString() == (each->called() == "Sara" ? "no" : ""));
}

BOOST_AUTO_TEST_CASE(a_choice_is_kept_at_once_and_typing_when_the_form_goes)
{
    auto record = begin("Tom Okafor");
    answerTheVisit(*record);
    const auto kept = tablet->draft("visit/okafor");
    BOOST_REQUIRE(kept.has_value());
    BOOST_REQUIRE(kept.value().has_value());
    BOOST_TEST(kept.value()->find("statutory_visit") != std::string::npos);
    child(*record, 0).observation()->answer("The kitchen was warm.");
    record.reset();
    BOOST_TEST(tablet->draft("visit/okafor").value().value_or("").find("The kitchen was warm.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(check_your_answers_lists_what_was_asked_and_what_is_missing)
{
    const auto record = begin("Tom Okafor");
    answerTheVisit(*record);
    record->goTo(RecordVisitViewModel::Check);
    const auto& lines = record->answers()->lines();
    const auto line = [&](const char* label) {
        return std::find_if(lines.begin(), lines.end(), [&](const AnswerLine& each) { return each.label == label; });
    };
    BOOST_REQUIRE((line("When was it?") != lines.end()));
    BOOST_TEST(line("When was it?")->answer.toStdString() == "22 November 2026");
    BOOST_REQUIRE((line("Did you see Tom?") != lines.end()));
    BOOST_TEST(!line("Did you see Tom?")->answered);
    BOOST_TEST((line("Start time") == lines.end()), "an optional question without an answer is not listed");
}

BOOST_AUTO_TEST_CASE(yesterdays_draft_of_today_is_about_yesterday)
{
    {
        const auto record = begin("Tom Okafor");
        answerTheVisit(*record);
    }
    clock.advance(std::chrono::hours{24});
    const auto record = begin("Tom Okafor");
    BOOST_TEST(record->visit()->day()->value().toStdString() == "yesterday");
    BOOST_TEST((record->visit()->occurredOn() == today));
}

BOOST_AUTO_TEST_CASE(a_draft_of_the_first_version_restores_what_it_has)
{
    const std::string tom = childCalled("Tom Okafor").toString();
    const std::string old = R"({"version":1,"step":2,"date":"2026-11-22","visit":{"outcome":"completed","occurred_on":"today",)"
                            R"("place":"home","purpose":"statutory_visit","present":"Gran"},"children":{")"
        + tom + R"(":{"chosen":true,"seen":"yes","alone":"yes","observation":"Warm kitchen."}}})";
    BOOST_REQUIRE(tablet->saveDraft("visit/okafor", old).has_value());
    const auto record = begin("Tom Okafor");
    BOOST_TEST(record->step() == RecordVisitViewModel::Heard);
    BOOST_TEST(record->visit()->place()->value().toStdString() == "home");
    BOOST_TEST(child(*record, 0).observation()->value().toStdString() == "Warm kitchen.");
    BOOST_TEST(record->people()->there().size() == 1U);
    record->finish();
    BOOST_TEST(record->step() == RecordVisitViewModel::Finished);
}

BOOST_AUTO_TEST_CASE(the_child_asked_for_is_ticked_in_the_draft_of_a_sibling)
{
    answerTheVisit(*begin("Ali Khan"));
    const auto record = begin("Sara Khan");
    BOOST_TEST(record->visit()->place()->value().toStdString() == "home");
    for (const auto& each : record->children()->all())
        BOOST_TEST(each->chosen(), each->called().toStdString() << " is not ticked");
    BOOST_TEST(record->title().toStdString() == "Record a visit to Sara and Ali");
}

BOOST_AUTO_TEST_CASE(answers_about_somebody_who_left_the_home_stay_in_the_draft)
{
    const std::string gone = test::nth<ChildId>(900).toString();
    const std::string old = R"({"version":2,"step":1,"date":"2026-11-22","visit":{"place":"home","later":"x"},"children":{")"
        + gone
        + R"(":{"chosen":true,"observation":"Bruise on the arm."}},"people":[{"name":"Lodger","there":true,"offered":"yes"}]})";
    BOOST_REQUIRE(tablet->saveDraft("visit/okafor", old).has_value());
    const auto record = begin("Tom Okafor");
    BOOST_TEST(record->draftText().contains("somebody who is not in this home now"));
    record->visit()->purpose()->answer("statutory_visit");
    BOOST_TEST(record->draftText().contains("somebody who is not in this home now"));
    const std::string kept = tablet->draft("visit/okafor").value().value_or("");
    for (const char* const answer : {"statutory_visit", "Bruise on the arm.", "Lodger", "later"})
        BOOST_TEST(kept.find(answer) != std::string::npos, answer << " is lost");

    record->discard();
    BOOST_TEST(!tablet->draft("visit/okafor").value().has_value());
    const std::string theirs = tablet->draft("visit/" + gone).value().value_or("");
    BOOST_TEST(theirs.find("Bruise on the arm.") != std::string::npos);
    BOOST_TEST(theirs.find(childCalled("Tom Okafor").toString()) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_draft_is_found_when_the_household_changed)
{
    const std::string tom = childCalled("Tom Okafor").toString();
    const std::string old = R"({"version":2,"step":1,"date":"2026-11-22","visit":{"place":"school"},"children":{")" + tom
        + R"(":{"chosen":true,"observation":"Warm kitchen."}}})";
    BOOST_REQUIRE(tablet->saveDraft("visit/elsewhere", old).has_value());
    const auto record = begin("Tom Okafor");
    BOOST_TEST(child(*record, 0).observation()->value().toStdString() == "Warm kitchen.");
    BOOST_TEST(tablet->draft("visit/elsewhere").value().has_value(), "gone before it was kept under its new name");
    record->visit()->purpose()->answer("statutory_visit");
    BOOST_TEST(tablet->draft("visit/okafor").value().value_or("").find("Warm kitchen.") != std::string::npos);
    BOOST_TEST(!tablet->draft("visit/elsewhere").value().has_value(), "offered twice");
}

BOOST_AUTO_TEST_SUITE_END()
