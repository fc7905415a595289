// What a child said, on the worker's pages: exactly as given, with its sharing choice, and with what was written beside it.
#include "support/sayings.h"
#include "tablet_for_tests.h"
#include "viewmodels/child_page_view_model.h"
#include "viewmodels/observe_view_model.h"
#include "viewmodels/voice_entry_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

struct Fixture : test::TabletWithCaseload {
    ChildId ali = childCalled("Ali Khan");
    RecordId entry = saved();

    RecordId saved()
    {
        VoiceEntry made = test::aSaying();
        made.occurred_on = today;
        return tablet->saveVoice(ali, {made}).value().entries.front();
    }
    std::unique_ptr<VoiceEntryViewModel> page()
    {
        auto made = VoiceEntryViewModel::open(*tablet, entry);
        BOOST_REQUIRE_MESSAGE(made.has_value(), (made.has_value() ? "" : made.error().detail));
        return std::move(made).value();
    }
    std::unique_ptr<ChildPageViewModel> child()
    {
        auto made = ChildPageViewModel::open(*tablet, ali);
        BOOST_REQUIRE(made.has_value());
        return std::move(made).value();
    }
    projection::VoiceFile voice() { return tablet->child(ali).value().voices.front(); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(wishes, Fixture)

BOOST_AUTO_TEST_CASE(the_tab_has_the_childs_words_exactly_with_the_choice_in_words)
{
    const auto file = child();
    BOOST_REQUIRE(file->voices()->count() == 1);
    const QStringList said = file->voices()->value(0, "said").toStringList();
    BOOST_TEST(said.front().toStdString() == test::hostileTexts().front());
    BOOST_TEST(said.back().isEmpty());
    BOOST_TEST(file->voices()->value(0, "notes").toStringList().back().toStdString() == "Ali chose “I don’t want to say”.");
    BOOST_TEST(file->voices()->value(0, "sharing").toString().toStdString()
        == "Ali lets only Jo Marsh and their manager read it. Not: my stepdad.");
    BOOST_TEST(file->voices()->value(0, "about").toString().contains("In the room: Jo Marsh, my cat. Interpreter: Ana."));
    BOOST_TEST(file->voices()->value(0, "drawings").toInt() == 1);
    const QVariantList pictures = file->voices()->value(0, "pictures").toList();
    BOOST_REQUIRE(pictures.size() == said.size());
    BOOST_TEST(!pictures.front().isValid());
    BOOST_TEST((pictures[pictures.size() - 2].value<Drawing>() == test::aDrawing()));
    BOOST_TEST(file->lastSaid()->value(0, "happened").toString().toStdString() == "What happened next is not recorded yet.");
}

BOOST_AUTO_TEST_CASE(a_response_is_a_record_of_its_own)
{
    const auto opened = page();
    opened->add(VoiceEntryViewModel::Adding::Response);
    opened->save();
    BOOST_TEST(opened->text()->error().toStdString() == "Enter your answer");
    opened->text()->answer("I read this. Thank you.");
    opened->save();
    BOOST_TEST((opened->adding() == VoiceEntryViewModel::Adding::Nothing));
    BOOST_REQUIRE(voice().additions.size() == 1U);
    BOOST_TEST((voice().additions.front().addition.kind == AdditionKind::Response));
    BOOST_TEST(voice().record.history.size() == 1U, "the entry itself is as it was");
    BOOST_TEST(
        child()->voices()->value(0, "answered").toString().toStdString() == "Answered. What happened is not recorded yet.");
    BOOST_TEST(page()->text()->value().isEmpty(), "what was saved is not offered again");
}

BOOST_AUTO_TEST_CASE(what_happened_says_what_it_led_to_and_comes_on_top_of_the_tab)
{
    const auto opened = page();
    opened->add(VoiceEntryViewModel::Adding::WhatHappened);
    opened->text()->answer("Nan comes on Fridays.");
    opened->happenedOn()->answer("1/1/2030");
    opened->save();
    BOOST_TEST(opened->decision()->error().toStdString() == "Select what it led to");
    BOOST_TEST(opened->happenedOn()->error().toStdString() == "Date must be today or in the past");
    opened->decision()->answer("plan_changed");
    opened->happenedOn()->answer("21/11/2026");
    opened->decidedIn()->answer(QString::fromStdString(tablet->child(ali).value().plans.front().record.id.toString()));
    opened->save();
    BOOST_REQUIRE(voice().additions.size() == 1U);
    const VoiceAddition added = voice().additions.front().addition;
    BOOST_TEST((added.decision == DecisionKind::PlanChanged));
    BOOST_TEST((added.happened_on == *CivilDate::parse("2026-11-21")));
    BOOST_TEST(added.decision_record.has_value());
    BOOST_TEST(child()->lastSaid()->value(0, "happened").toString().toStdString() == "Nan comes on Fridays.");
}

BOOST_AUTO_TEST_CASE(sharing_wider_says_who_decided_why_and_whether_the_child_was_told)
{
    const auto opened = page();
    BOOST_REQUIRE(opened->mayShareWider());
    opened->add(VoiceEntryViewModel::Adding::SharedWider);
    opened->save();
    BOOST_TEST(opened->text()->error().toStdString() == "Enter why more people should read it");
    BOOST_TEST(opened->decidedBy()->error().toStdString() == "Select who decided");
    BOOST_TEST(opened->childTold()->error().toStdString() == "Select whether Ali was told");
    BOOST_TEST(opened->readersError().toStdString() == "Select who may read it now");
    BOOST_TEST(voice().additions.empty());
    opened->text()->answer("The school has to know about the mornings.");
    opened->decidedBy()->answer("jo");
    opened->childTold()->answer("no");
    opened->readers()->all().at(3)->wasThere(true);
    opened->save();
    BOOST_REQUIRE(voice().additions.size() == 1U);
    const VoiceAddition added = voice().additions.front().addition;
    BOOST_TEST((added.readers == std::vector{Audience::School}));
    BOOST_TEST((added.child_told == false));
    BOOST_TEST(opened->sharing().contains("Shared wider by a decision, too: School."));
    BOOST_TEST(opened->additions()->value(0, "detail").toString().contains("Ali was not told."));
}

BOOST_AUTO_TEST_CASE(what_a_child_took_back_is_folded_and_ends_sharing_wider)
{
    const auto opened = page();
    opened->add(VoiceEntryViewModel::Adding::TakenBack);
    opened->save(); // A child need not say why.
    BOOST_TEST(opened->takenBack());
    BOOST_TEST(opened->answers()->count() == 0);
    BOOST_TEST(!opened->mayShareWider());
    const auto file = child();
    BOOST_TEST(file->voices()->value(0, "takenBack").toBool());
    BOOST_TEST(file->voices()->value(0, "said").toStringList().isEmpty());
    BOOST_TEST(file->lastSaid()->count() == 0);
}

BOOST_AUTO_TEST_CASE(a_flag_stands_on_the_childs_page_until_a_manager_acknowledges_it)
{
    SafetyFlag flag = test::aRaisedFlag();
    flag.occurred_on = today;
    BOOST_REQUIRE(tablet->raiseSafetyFlag(ali, flag).has_value());
    const auto file = child();
    BOOST_REQUIRE(file->flags()->count() == 1);
    BOOST_TEST(file->flags()->value(0, "text").toString().endsWith("Not yet acknowledged by a manager."));
    BOOST_TEST(!file->flags()->value(0, "acknowledged").toBool());
}

BOOST_AUTO_TEST_CASE(what_a_worker_saw_is_listed_as_the_workers)
{
    auto made = ObserveViewModel::begin(*tablet, ali);
    BOOST_REQUIRE(made.has_value());
    made.value()->save();
    BOOST_TEST(made.value()->seen()->error().toStdString() == "Enter what you saw");
    made.value()->seen()->answer("Smiled at his mother, turned to her voice.");
    made.value()->mightSay()->answer("I like being held.");
    made.value()->people()->all().front()->wasThere(true);
    made.value()->save();
    const auto file = child();
    BOOST_REQUIRE(file->observations()->count() == 1);
    BOOST_TEST(file->observations()->value(0, "title").toString().toStdString() == "What the worker saw of Ali");
    BOOST_TEST(file->observations()->value(0, "lines").toStringList().back().startsWith("The worker’s own view"));
    BOOST_TEST(file->voices()->count() == 1, "never among the child's own");
}

BOOST_AUTO_TEST_SUITE_END()
