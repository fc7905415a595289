#include <boost/test/unit_test.hpp>

#include <QKeyEvent>

#include "child_at_tablet.h"
#include "small_disk.h"

using namespace sightline;
using namespace sightline::child_space;
using namespace std::chrono_literals;
using Stage = ChildSpaceViewModel::Stage;

namespace {

/// Everything a screen could show of it.
QString everythingShown(ChildSpaceViewModel& space)
{
    QStringList all{space.heading(), space.notice(), space.childName(), space.module()};
    all += space.lines();
    for (const KeptRow& row : space.kept()->rows()) all << row.words << row.cards;
    for (const LastTimeRow& row : space.lastTime()->rows()) all << row.you_said << row.we_did;
    for (const PartRow& row : space.parts()->rows()) all << row.title;
    all += space.sharing()->never();
    return all.join(u'\n');
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(sleeping, ChildAtTablet)

BOOST_AUTO_TEST_CASE(a_tablet_nobody_touches_falls_asleep_keeps_what_was_typed_and_shows_nothing_of_it)
{
    HandOver given = handOverFor();
    given.last_time.push_back({*CivilDate::parse("2026-05-01"), "CANARY last", ""});
    begin(given);
    for (int i = 0; i < 3; ++i) space->next();
    PromptViewModel& say = at("my_words");
    say.setText(QStringLiteral("CANARY now"));
    clock.advance(ChildSpaceViewModel::kIdle - 1s);
    BOOST_TEST(!space->look());
    clock.advance(1s);
    BOOST_TEST(space->look());
    BOOST_TEST((space->stage() == Stage::Asleep));
    BOOST_TEST(space->heading() == QStringLiteral("Give the tablet to Jo."));
    BOOST_TEST(!everythingShown(*space).contains(QStringLiteral("CANARY")));
    BOOST_TEST(!everythingShown(*space).contains(QStringLiteral("Ali")));
    BOOST_TEST(say.text().isEmpty());
    BOOST_TEST(say.answers()->rowCount() == 0);
    BOOST_TEST(!space->given().has_value());
    BOOST_TEST(space->session().modules.empty());
    BOOST_TEST(space->prompt() == nullptr);
    BOOST_TEST(entriesOf(onDisk(), given, 9).at(0).answers.at(0).text == "CANARY now");
}

BOOST_AUTO_TEST_CASE(a_full_tablet_says_one_quiet_line_and_what_could_not_be_written_outlives_sleep)
{
    home();
    at("my_words");
    {
        const test::SmallDisk full{24};
        space->prompt()->setText(QStringLiteral("CANARY"));
        space->prompt()->flush();
        BOOST_TEST(space->notice() == QStringLiteral("This tablet is full. Show this to Jo."));
        clock.advance(ChildSpaceViewModel::kIdle);
        space->look();
        BOOST_TEST((space->stage() == Stage::Asleep));
        BOOST_TEST(!space->notice().contains(QStringLiteral("Jo")));
        BOOST_TEST(!everythingShown(*space).contains(QStringLiteral("CANARY")));
        BOOST_TEST(!everythingShown(*space).contains(QStringLiteral("Ali")));
    }
    BOOST_TEST(!space->session().modules.empty()); // For the worker, who may take it from here.
    BOOST_TEST(!space->stillInMemory().has_value()); // There is room again.
    space.reset();
    BOOST_TEST(entriesOf(onDisk(), handOverFor(), 9).at(0).answers.at(0).text == "CANARY");
}

BOOST_AUTO_TEST_CASE(what_a_full_tablet_could_not_take_goes_to_the_worker_whole)
{
    home();
    BOOST_TEST(!space->stillInMemory().has_value());
    at("my_words").setText(QStringLiteral("on the disk"));
    space->flush();
    const test::SmallDisk full{24};
    space->notSafe();
    space->back();
    at("good_news").setText(QStringLiteral("in memory"));
    space->giveBackNow();
    const auto memory = space->stillInMemory();
    BOOST_REQUIRE(memory.has_value());
    BOOST_TEST(memory->flags.size() == 1U);
    BOOST_REQUIRE(memory->entries.size() == 2U);
    BOOST_TEST(memory->entries[0].answers.at(0).text == "on the disk");
    BOOST_TEST(memory->entries[1].answers.at(0).text == "in memory");
}

BOOST_AUTO_TEST_CASE(nothing_wakes_it_but_the_workers_pin)
{
    home();
    clock.advance(ChildSpaceViewModel::kIdle);
    space->look();
    space->next();
    space->back();
    space->goHome();
    space->openModule(QStringLiteral("draw"));
    space->hide();
    space->notSafe();
    space->finished();
    space->giveBackNow();
    BOOST_TEST((space->stage() == Stage::Asleep));
    int given_back = 0;
    QObject::connect(space.get(), &ChildSpaceViewModel::givenBack, [&] { ++given_back; });
    space->giveBack()->enter(QStringLiteral("492817"));
    space->giveBack()->tryPin();
    BOOST_TEST(given_back == 1);
}

BOOST_AUTO_TEST_CASE(each_touch_begins_the_time_anew_and_the_touch_that_comes_too_late_is_nobodys)
{
    home();
    QObject target;
    QKeyEvent pressed{QEvent::KeyPress, Qt::Key_A, Qt::NoModifier};
    for (int i = 0; i < 3; ++i) {
        clock.advance(ChildSpaceViewModel::kIdle - 1s);
        BOOST_TEST(!space->eventFilter(&target, &pressed));
    }
    BOOST_TEST((space->stage() == Stage::Home));
    clock.advance(ChildSpaceViewModel::kIdle);
    BOOST_TEST(space->eventFilter(&target, &pressed));
    BOOST_TEST((space->stage() == Stage::Asleep));
}

BOOST_AUTO_TEST_CASE(a_child_who_works_by_switch_or_screen_reader_keeps_it_awake_without_a_touch)
{
    home();
    for (int i = 0; i < 3; ++i) {
        at("my_words").setText(QStringLiteral("word %1").arg(i));
        space->prompt()->flush();
        clock.advance(ChildSpaceViewModel::kIdle - 1s);
        space->hide(); // Neither an event nor a touch, and somebody is there.
        clock.advance(ChildSpaceViewModel::kIdle - 1s);
        BOOST_TEST(!space->look());
        space->unhide();
    }
    clock.advance(ChildSpaceViewModel::kIdle);
    BOOST_TEST(space->look());
}

BOOST_AUTO_TEST_CASE(after_a_restart_only_the_worker_is_asked_for_and_nobody_is_named)
{
    home();
    space.reset();
    BOOST_TEST(SessionJournal::present(folder.path().string()));
    ChildSpaceViewModel locked{lock(), clock, reader};
    BOOST_TEST((locked.stage() == Stage::Asleep));
    BOOST_TEST(locked.heading() == QStringLiteral("Give the tablet to your worker."));
    BOOST_TEST(locked.childName().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_session_that_was_interrupted_goes_on_with_all_that_was_said)
{
    home();
    at("my_words").setText(QStringLiteral("still here"));
    space.reset(); // What was typed is kept when the app ends.
    auto read = SessionJournal::openAndReplay(folder.path().string(), key.clone());
    BOOST_REQUIRE(read.has_value());
    JournalRead all = std::move(read).value();
    space = std::make_unique<ChildSpaceViewModel>(
        ChildSpaceStart{all.given, std::move(all.journal), std::move(all.events)}, lock(), clock, reader);
    BOOST_TEST((space->stage() == Stage::Home));
    BOOST_TEST(at("my_words").text() == QStringLiteral("still here"));
}

BOOST_AUTO_TEST_SUITE_END()
