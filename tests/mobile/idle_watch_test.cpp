#include "tablet_for_tests.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include "platform/idle_watch.h"
#include "session/idle.h"
#include "support/fake_clock.h"

using namespace sightline;
using namespace sightline::mobile;
using namespace std::chrono_literals;

namespace {

struct Watched {
    test::FakeClock clock;
    int locked = 0;
    IdleWatch watch{clock, [this] { ++locked; }};

    /// False: the key was not passed on.
    bool key()
    {
        QObject target;
        QKeyEvent event{QEvent::KeyPress, Qt::Key_A, Qt::NoModifier};
        return !watch.eventFilter(&target, &event);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(idle_watch, Watched)

BOOST_AUTO_TEST_CASE(a_tablet_that_nobody_touches_locks_itself)
{
    clock.advance(kIdleLock - 1ms);
    BOOST_TEST(!watch.look());
    clock.advance(1ms);
    BOOST_TEST(watch.look());
    BOOST_TEST(locked == 1);
}

BOOST_AUTO_TEST_CASE(each_touch_begins_the_time_anew)
{
    for (int i = 0; i < 3; ++i) {
        clock.advance(kIdleLock - 1ms);
        BOOST_TEST(key());
    }
    BOOST_TEST(locked == 0);
}

BOOST_AUTO_TEST_CASE(the_touch_that_comes_too_late_locks_and_is_not_passed_on)
{
    clock.advance(kIdleLock);
    BOOST_TEST(!key());
    BOOST_TEST(locked == 1);
    BOOST_TEST(key());
}

BOOST_AUTO_TEST_CASE(setting_the_wall_clock_neither_locks_nor_keeps_open)
{
    clock.setWallClock(clock.now() + 24h);
    BOOST_TEST(!watch.look());
    clock.setWallClock(clock.now() - 48h);
    clock.advance(kIdleLock);
    BOOST_TEST(watch.look());
}

BOOST_AUTO_TEST_CASE(the_last_minute_is_counted_and_one_touch_keeps_the_tablet_open)
{
    clock.advance(kIdleLock - 61s);
    watch.look();
    BOOST_TEST(watch.viewModel()->secondsLeft() == 0);
    clock.advance(1s);
    watch.look();
    BOOST_TEST(watch.viewModel()->secondsLeft() == 60);
    clock.advance(59s + 500ms);
    watch.look();
    BOOST_TEST(watch.viewModel()->secondsLeft() == 1);
    BOOST_TEST(key());
    BOOST_TEST(watch.viewModel()->secondsLeft() == 0);
    BOOST_TEST(locked == 0);
}

BOOST_AUTO_TEST_CASE(a_screen_reader_that_presses_the_button_keeps_the_tablet_open)
{
    clock.advance(kIdleLock - 1s);
    watch.look();
    watch.viewModel()->stay();
    clock.advance(kIdleLock - 1s);
    BOOST_TEST(!watch.look());
    watch.viewModel()->stay();
    clock.advance(kIdleLock);
    watch.viewModel()->stay();
    BOOST_TEST(locked == 1);
}

BOOST_AUTO_TEST_CASE(a_locked_tablet_warns_of_nothing)
{
    watch.warnWhile([] { return false; });
    clock.advance(kIdleLock - 1s);
    watch.look();
    BOOST_TEST(watch.viewModel()->secondsLeft() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
