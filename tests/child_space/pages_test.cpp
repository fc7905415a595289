#include <boost/test/unit_test.hpp>

#include "child_at_tablet.h"

using namespace sightline;
using namespace sightline::child_space;
using Stage = ChildSpaceViewModel::Stage;

BOOST_FIXTURE_TEST_SUITE(pages, ChildAtTablet)

BOOST_AUTO_TEST_CASE(a_child_goes_from_welcome_to_thanks_and_the_tablet_to_the_worker)
{
    begin();
    BOOST_TEST((space->stage() == Stage::Welcome));
    BOOST_TEST(space->heading() == QStringLiteral("Hello Ali"));
    for (const Stage stage : {Stage::WhoReads, Stage::Practice, Stage::Home}) {
        space->next();
        BOOST_TEST((space->stage() == stage));
    }
    BOOST_TEST(space->modules()->rowCount() == 8);
    space->finished();
    for (const Stage stage : {Stage::WhoReadsAfter, Stage::Thanks, Stage::GiveBack}) {
        space->next();
        BOOST_TEST((space->stage() == stage));
    }
    BOOST_TEST(onDisk().finished_ms.has_value());
    int given_back = 0;
    QObject::connect(space.get(), &ChildSpaceViewModel::givenBack, [&] { ++given_back; });
    space->giveBack()->enter(QStringLiteral("492817"));
    space->giveBack()->tryPin();
    BOOST_TEST(given_back == 1);
}

BOOST_AUTO_TEST_CASE(last_time_opens_the_session_in_the_childs_words)
{
    HandOver given = handOverFor();
    given.last_time.push_back({*CivilDate::parse("2026-05-01"), "I wnat my bike", "Dad brought it on Friday."});
    begin(given);
    BOOST_REQUIRE(space->lastTime()->rowCount() == 1);
    BOOST_TEST(space->lastTime()->rows()[0].you_said == QStringLiteral("I wnat my bike"));
    BOOST_TEST(space->lines().join(u' ').contains(QStringLiteral("last time")));
}

BOOST_AUTO_TEST_CASE(a_module_shows_its_prompts_one_by_one_and_ends_at_home_with_none_required)
{
    home();
    space->openModule(QStringLiteral("how_i_feel"));
    BOOST_TEST((space->stage() == Stage::Module));
    BOOST_TEST(space->heading() == QStringLiteral("How I feel"));
    BOOST_TEST(space->parts()->rowCount() == 3);
    space->next();
    space->next();
    BOOST_TEST(space->prompt()->name() == QStringLiteral("feel.why"));
    space->back();
    BOOST_TEST(space->prompt()->name() == QStringLiteral("feel.where"));
    space->openPart(2);
    space->next();
    BOOST_TEST((space->stage() == Stage::Home));
    BOOST_TEST(space->prompt() == nullptr);
    BOOST_TEST(!space->modules()->rows()[0].touched);
    at("how_i_feel").pick(QStringLiteral("ok"));
    space->goHome();
    BOOST_TEST(space->modules()->rows()[0].touched);
}

BOOST_AUTO_TEST_CASE(i_dont_feel_safe_is_kept_at_once_from_every_page_and_the_child_can_go_on)
{
    begin();
    for (int page = 0; page < 4; ++page) {
        const Stage before = space->stage();
        const std::size_t flags = onDisk().not_safe.size();
        space->notSafe();
        BOOST_TEST(onDisk().not_safe.size() == flags + 1);
        BOOST_TEST(space->heading() == QStringLiteral("Thank you for telling me."));
        BOOST_TEST(space->lines() == QStringList{QStringLiteral("Show this to Jo now.")});
        space->notSafe(); // Again on the same page: said once.
        BOOST_TEST(onDisk().not_safe.size() == flags + 1);
        space->back();
        BOOST_TEST((space->stage() == before));
        space->next();
    }
    at("draw");
    space->notSafe();
    BOOST_TEST((onDisk().not_safe.back().module == VoiceModule::Draw));
    BOOST_TEST(onDisk().not_safe.back().shown == "I don't feel safe");
    space->giveBackNow();
    space->back();
    BOOST_TEST((space->stage() == Stage::NotSafe));
    space->back();
    BOOST_TEST((space->stage() == Stage::Module));
}

BOOST_AUTO_TEST_CASE(the_child_sees_what_will_be_kept_and_takes_things_out)
{
    home();
    PromptViewModel& say = at("my_words");
    say.setText(QStringLiteral("CANARY dad shouts"));
    at("how_i_feel").pick(QStringLiteral("scared"));
    space->finished();
    BOOST_REQUIRE(space->kept()->rowCount() == 2);
    BOOST_TEST(space->kept()->rows()[0].words == QStringLiteral("CANARY dad shouts"));
    BOOST_TEST(space->kept()->rows()[1].cards == QStringList{QStringLiteral("Scared")});
    BOOST_TEST(space->kept()->rows()[1].pictures == QStringList{QStringLiteral("face_scared")});
    space->takeOut(space->kept()->rows()[0].item);
    BOOST_TEST(space->kept()->rows()[0].taken_out);
    BOOST_TEST(space->kept()->rows()[0].words.isEmpty());
    const VoiceAnswer out = entriesOf(onDisk(), handOverFor(), 9).at(0).answers.at(0);
    BOOST_TEST((out.given == Given::TakenOut));
    BOOST_TEST(out.text.empty());
    // What is said afterwards is a new answer.
    space->back();
    at("my_words").setText(QStringLiteral("hello"));
    space->goHome();
    BOOST_TEST(entriesOf(onDisk(), handOverFor(), 9).at(0).answers.at(1).text == "hello");
}

BOOST_AUTO_TEST_CASE(where_there_is_no_voice_for_the_language_the_button_is_hidden_and_nothing_else_changes)
{
    home();
    at("how_i_feel");
    BOOST_TEST(space->canReadAloud());
    const QString heading = space->heading();
    reader.voice = QStringLiteral("cy");
    BOOST_TEST(!space->canReadAloud());
    BOOST_TEST(space->heading() == heading);
    space->readAloud();
    BOOST_TEST(reader.said.isEmpty());
}

BOOST_AUTO_TEST_CASE(reading_stops_when_the_page_changes)
{
    home();
    space->readAloud();
    BOOST_TEST(space->reading());
    space->openModule(QStringLiteral("draw"));
    BOOST_TEST(!space->reading());
}

BOOST_AUTO_TEST_SUITE_END()
