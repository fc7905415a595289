#include "session/clock_check.h"

#include <boost/test/unit_test.hpp>

#include "session/setting_names.h"
#include "tablet_for_tests.h"
#include "viewmodels/clock_warning.h"

using namespace sightline;
using namespace sightline::mobile;
using namespace std::chrono_literals;

namespace {

const Instant kHeard = *parseInstant("2026-11-22T10:00:00Z");

std::optional<ClockProblem> problemAt(std::chrono::milliseconds server_minus_tablet, Instant now)
{
    return clockProblem({server_minus_tablet, kHeard}, now);
}

} // namespace

BOOST_AUTO_TEST_SUITE(clock_check)

BOOST_AUTO_TEST_CASE(a_clock_within_five_minutes_of_the_servers_is_right)
{
    BOOST_CHECK(!problemAt(5min, kHeard + 1h));
    BOOST_CHECK(!problemAt(-5min, kHeard + 1h));
    BOOST_CHECK(!problemAt(0ms, kHeard - 5min));
}

BOOST_AUTO_TEST_CASE(a_clock_that_is_behind_or_ahead_is_told_with_how_far)
{
    BOOST_CHECK((problemAt(5min + 1ms, kHeard) == ClockProblem{ClockProblem::Kind::Behind, 5min}));
    BOOST_CHECK((problemAt(-3h - 10s, kHeard) == ClockProblem{ClockProblem::Kind::Ahead, 180min}));
}

BOOST_AUTO_TEST_CASE(a_clock_earlier_than_when_the_server_was_heard_was_turned_back)
{
    BOOST_CHECK((problemAt(0ms, kHeard - 48h) == ClockProblem{ClockProblem::Kind::TurnedBack, 48h}));
}

BOOST_AUTO_TEST_CASE(the_warning_says_how_far_and_what_to_do)
{
    const QString warning = inWords({ClockProblem::Kind::Behind, 180min});
    BOOST_TEST(warning.contains(QStringLiteral("3 hour")));
    BOOST_TEST(warning.contains(QStringLiteral("set the date and time")));
    BOOST_TEST(inWords({ClockProblem::Kind::Ahead, 72h}).contains(QStringLiteral("3 day")));
}

BOOST_AUTO_TEST_CASE(what_the_server_said_last_is_read_from_the_tablet_and_nonsense_is_nothing)
{
    test::TabletWithCaseload of;
    BOOST_REQUIRE(of.tablet->store().setSetting(kServerOffset, "10800000").has_value());
    BOOST_REQUIRE(of.tablet->store().setSetting(kServerOffsetAt, std::to_string(kHeard.time_since_epoch().count())).has_value());
    const auto measure = clockMeasure(*of.tablet);
    BOOST_REQUIRE(measure.has_value() && measure.value());
    BOOST_CHECK(measure.value()->server_minus_tablet == 3h);
    BOOST_CHECK(measure.value()->measured_at == kHeard);
    BOOST_REQUIRE(of.tablet->store().setSetting(kServerOffset, "3 hours").has_value());
    BOOST_CHECK(!clockMeasure(*of.tablet).value());
}

BOOST_AUTO_TEST_SUITE_END()
