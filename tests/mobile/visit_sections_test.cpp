#include "recording.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

struct Fixture : test::Recording {
    static std::string states(RecordVisitViewModel& record)
    {
        record.goTo(RecordVisitViewModel::Sections);
        std::string text;
        const SectionsModel& model = *record.sections();
        for (int row = 0; row < model.rowCount(); ++row)
            text += (row == 0 ? "" : ", ") + model.data(model.index(row), SectionsModel::StateTextRole).toString().toStdString();
        return text;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(visit_sections, Fixture)

BOOST_AUTO_TEST_CASE(the_task_list_says_in_words_how_far_each_section_is)
{
    const auto record = begin("Tom Okafor");
    const std::string rest = ", Not started, Not started, Not started, Not started, Not started, Not started";
    BOOST_TEST(states(*record) == "Not started, Not started" + rest);
    record->visit()->place()->answer("home");
    child(*record, 0).seen()->answer("yes");
    BOOST_TEST(states(*record) == "Started, Started" + rest);
    record->visit()->purpose()->answer("statutory_visit");
    child(*record, 0).alone()->answer("yes");
    BOOST_TEST(states(*record) == "Done, Done" + rest);
}

BOOST_AUTO_TEST_CASE(a_visit_can_be_answered_from_the_last_section_to_the_first)
{
    const auto record = begin("Tom Okafor");
    record->goTo(RecordVisitViewModel::Safety);
    record->visit()->danger()->answer("no");
    record->goTo(RecordVisitViewModel::Heard);
    child(*record, 0).observation()->answer("Quiet.");
    record->goTo(RecordVisitViewModel::Children);
    child(*record, 0).seen()->answer("no");
    record->goTo(RecordVisitViewModel::Visit);
    record->visit()->purpose()->answer("statutory_visit");
    record->visit()->place()->answer("school");
    BOOST_TEST(isFinished(*record));
    const auto visit = lastVisit("Tom Okafor");
    BOOST_TEST((visit.record.boolean("in_danger_now") == false));
    BOOST_TEST((visit.fact.reading.sighting == Sighting::NotSeen));
}

BOOST_AUTO_TEST_CASE(place_time_and_people_are_shared_by_brothers_and_sisters_and_a_sighting_never_is)
{
    const auto record = answered("Ali Khan");
    record->visit()->started()->answer("10:30");
    record->visit()->present()->answer("Amira Khan – mother\nDan – uncle");
    child(*record, 0).othersInRoom()->answer("no");
    child(*record, 0).bedroom()->answer("yes");
    child(*record, 1).choose(true);
    BOOST_TEST(!isFinished(*record));
    BOOST_TEST(messages(*record) == Messages{"Select yes if you saw Sara"}, boost::test_tools::per_element());
    child(*record, 1).seen()->answer("no");
    BOOST_TEST(isFinished(*record));
    const auto ali = lastVisit("Ali Khan");
    const auto sara = lastVisit("Sara Khan");
    for (const char* const field : {"place", "started_at", "present", "occurred_on", "purpose"})
        BOOST_TEST(ali.record.state.fields.at(field) == sara.record.state.fields.at(field), field);
    BOOST_TEST((ali.fact.reading.sighting == Sighting::SeenAlone));
    BOOST_TEST((sara.fact.reading.sighting == Sighting::NotSeen));
    for (const char* const field : {"others_in_room", "bedroom_seen"})
        BOOST_TEST(!sara.record.state.fields.contains(field), field);
}

BOOST_AUTO_TEST_CASE(alone_with_somebody_in_the_room_is_to_be_checked_and_cannot_be_finished)
{
    const auto record = answered("Tom Okafor");
    ChildAnswers& tom = child(*record, 0);
    BOOST_TEST(tom.checkThisAnswer().isEmpty());
    tom.othersInRoom()->answer("yes");
    BOOST_TEST(tom.checkThisAnswer().startsWith("You said that you spoke to Tom alone"));
    BOOST_TEST(!isFinished(*record));
    BOOST_TEST(messages(*record).size() == 1U);
    tom.wasNotAlone();
    BOOST_TEST(tom.checkThisAnswer().isEmpty());
    BOOST_TEST(messages(*record) == Messages{"Select why you did not speak to Tom alone"}, boost::test_tools::per_element());
    tom.whyNot()->answer("no_private_place");
    BOOST_TEST(isFinished(*record));
    BOOST_TEST((lastVisit("Tom Okafor").fact.reading.sighting == Sighting::SeenWithOthers));
}

BOOST_AUTO_TEST_CASE(abuse_asks_about_the_child_and_each_woman_by_name)
{
    const auto record = answered("Tom Okafor");
    record->visit()->present()->answer("Ada – mother\nUncle Joe");
    record->visit()->domesticAbuse()->answer("suspected");
    BOOST_TEST(!isFinished(*record));
    const Messages expected{"Select whether you offered Ada – mother the chance to be seen alone",
        "Select whether you offered Uncle Joe the chance to be seen alone",
        "Select yes if you offered Tom the chance to be seen alone"};
    BOOST_TEST(messages(*record) == expected, boost::test_tools::per_element());
    child(*record, 0).offeredAlone()->answer("yes");
    record->people()->all().at(0)->offered()->answer("not_offered");
    record->people()->all().at(1)->offered()->answer("not_a_woman");
    BOOST_TEST(isFinished(*record));
    const auto& fields = lastVisit("Tom Okafor").record.state.fields;
    BOOST_TEST(fields.at("women_not_offered_alone") == R"(["Ada – mother"])");
    BOOST_TEST(fields.at("women_offered_alone") == "[]");
    BOOST_TEST(fields.at("child_offered_alone") == "true");
    BOOST_TEST(fields.at("domestic_abuse") == R"("suspected")");
}

BOOST_AUTO_TEST_CASE(nobody_named_is_not_the_same_as_no_woman)
{
    const auto record = answered("Tom Okafor");
    record->visit()->domesticAbuse()->answer("known");
    child(*record, 0).offeredAlone()->answer("no");
    BOOST_TEST(!isFinished(*record));
    BOOST_TEST(messages(*record) == Messages{"Select for each adult woman whether you offered her the chance to be seen alone"},
        boost::test_tools::per_element());
    record->visit()->anyWoman()->answer("no");
    BOOST_TEST(isFinished(*record));
    BOOST_TEST(lastVisit("Tom Okafor").record.state.fields.at("women_offered_alone") == "[]");
}

BOOST_AUTO_TEST_CASE(private_answers_are_shown_on_request_and_hidden_again_on_the_next_page)
{
    const auto record = answered("Tom Okafor");
    record->visit()->domesticAbuse()->answer("no_sign");
    record->goTo(RecordVisitViewModel::Check);
    const auto answer = [&] {
        for (const AnswerLine& line : record->answers()->lines())
            if (line.question == record->visit()->domesticAbuse()) return line.answer.toStdString();
        return std::string{"not listed"};
    };
    BOOST_TEST(answer() == "Hidden");
    record->showPrivate(true);
    BOOST_TEST(answer() == "No sign of it on this visit");
    record->goTo(RecordVisitViewModel::Sections);
    record->goTo(RecordVisitViewModel::Check);
    BOOST_TEST(answer() == "Hidden");
}

BOOST_AUTO_TEST_CASE(danger_now_leads_to_whom_to_call_and_back_again)
{
    BOOST_REQUIRE(tablet->store().setSetting("duty_numbers", "Duty: 01234 567890").has_value());
    const auto record = begin("Tom Okafor");
    BOOST_TEST(record->dutyNumbers().toStdString() == "Duty: 01234 567890");
    record->goTo(RecordVisitViewModel::Safety);
    record->visit()->danger()->answer("yes");
    BOOST_TEST(record->step() == RecordVisitViewModel::Danger);
    record->back();
    BOOST_TEST(record->step() == RecordVisitViewModel::Safety);
}

BOOST_AUTO_TEST_CASE(late_writing_asks_why)
{
    const auto record = answered("Tom Okafor");
    BOOST_TEST(!record->visit()->lateReason()->asked());
    record->visit()->day()->answer("other");
    record->visit()->otherDay()->answer("17/11/2026"); // Tuesday; written on the Sunday after.
    BOOST_TEST(record->visit()->lateReason()->asked());
    BOOST_TEST(!isFinished(*record));
    BOOST_TEST(messages(*record) == Messages{"Select why this visit is written up more than two working days later"},
        boost::test_tools::per_element());
    record->visit()->lateReason()->answer("other");
    BOOST_TEST(messages(*record) == Messages{"Enter why this visit is written up late"}, boost::test_tools::per_element());
    record->visit()->lateDetail()->answer("Flooded road.");
    BOOST_TEST(isFinished(*record));
    const auto file = tablet->child(childCalled("Tom Okafor"));
    bool kept = false;
    for (const auto& visit : file.value().visits) kept = kept || visit.record.text("late_detail") == "Flooded road.";
    BOOST_TEST(kept);
}

BOOST_AUTO_TEST_CASE(the_next_visit_is_proposed_from_the_rule_as_it_stands_after_this_visit)
{
    const auto record = answered("Tom Okafor");
    record->goTo(RecordVisitViewModel::NextSteps);
    BOOST_TEST(record->proposedDay().toStdString() == today.plusDays(14).inWords());
    BOOST_TEST(record->proposal().startsWith("Tom: the next visit is due by"));
    record->useProposal();
    BOOST_TEST((record->visit()->nextVisitOn() == today.plusDays(14)));
    // Not seen: nothing is credited, so what was due is due.
    child(*record, 0).seen()->answer("no");
    record->goTo(RecordVisitViewModel::NextSteps);
    BOOST_TEST(record->proposedDay().isEmpty());
    BOOST_TEST(record->proposal().startsWith("Tom: this visit, as answered so far, does not count."));
}

BOOST_AUTO_TEST_CASE(a_relative_who_interpreted_needs_a_reason)
{
    const auto record = answered("Tom Okafor");
    record->visit()->interpreter()->answer("family_member");
    record->visit()->interpreterWho()->answer("Aunt");
    BOOST_TEST(!isFinished(*record));
    BOOST_TEST(messages(*record) == Messages{"Enter why a member of the family interpreted"}, boost::test_tools::per_element());
    record->visit()->interpreterWhy()->answer("Nobody else came.");
    BOOST_TEST(isFinished(*record));
}

BOOST_AUTO_TEST_SUITE_END()
