#include "session/lease.h"
#include "session/setting_names.h"
#include "unit/field/tablet_fixture.h"

using namespace sightline;
using namespace sightline::test;
using namespace std::chrono_literals;
using mobile::LeaseMark;

namespace {

constexpr auto kDay = 24h;

/// A tablet that is looked at now and then.
struct Looking {
    FakeClock clock;
    LeaseMark mark = mobile::inContact(clock, clock.bootId());

    void look() { mark = mobile::lookedAt(mark, clock, clock.bootId()); }
    bool over()
    {
        look();
        return mobile::isOver(mark, mobile::kLeaseDays);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(lease)

BOOST_AUTO_TEST_CASE(it_ends_after_two_weeks_without_contact_and_not_before)
{
    Looking tablet;
    tablet.clock.advance(14 * kDay);
    BOOST_TEST(!tablet.over());
    tablet.clock.advance(1ms);
    BOOST_TEST(tablet.over());
}

BOOST_AUTO_TEST_CASE(while_the_machine_runs_what_the_clock_is_set_to_makes_no_difference)
{
    Looking tablet;
    tablet.clock.setWallClock(tablet.clock.now() - 365 * kDay);
    tablet.clock.advance(10 * kDay);
    BOOST_TEST(!tablet.over());
    tablet.clock.setWallClock(tablet.clock.now() + 3 * 365 * kDay);
    BOOST_TEST(!tablet.over());
    tablet.clock.setWallClock(tablet.clock.now() - 4 * 365 * kDay);
    tablet.clock.advance(5 * kDay);
    BOOST_TEST(tablet.over());
}

BOOST_AUTO_TEST_CASE(a_clock_turned_back_between_two_starts_does_not_give_time_back)
{
    Looking tablet;
    for (int day = 0; day < 15; ++day) {
        tablet.clock.advance(kDay);
        tablet.look();
        tablet.clock.setWallClock(tablet.clock.now() - 30 * kDay);
        tablet.clock.reboot(1min);
    }
    BOOST_TEST(tablet.over());
}

BOOST_AUTO_TEST_CASE(time_switched_off_counts_by_the_wall_clock)
{
    Looking tablet;
    tablet.clock.setWallClock(tablet.clock.now() + 15 * kDay);
    tablet.clock.reboot();
    BOOST_TEST(tablet.over());
}

BOOST_AUTO_TEST_CASE(a_mark_is_read_as_it_was_written_and_nothing_else_is_one)
{
    Looking tablet;
    tablet.clock.advance(3 * kDay);
    tablet.look();
    BOOST_TEST((mobile::leaseMarkFrom(mobile::toText(tablet.mark)) == tablet.mark));
    for (const char* text : {"", "1", "1 2", "1 2 3", "-1 2 3 boot", "x 2 3 boot"})
        BOOST_TEST(!mobile::leaseMarkFrom(text).has_value());
}

BOOST_FIXTURE_TEST_CASE(over_it_locks_what_can_be_read_while_visits_are_saved_and_a_sync_renews_it, EnrolledTablet)
{
    static_cast<void>(sync());
    BOOST_TEST(must(tablet->caseload()).size() == 1u);
    clock.advance(14 * kDay + 1h);
    const auto caseload = tablet->caseload();
    BOOST_TEST_REQUIRE(!caseload.has_value());
    BOOST_TEST((caseload.error().code == ErrorCode::Refused));
    BOOST_TEST(caseload.error().detail.starts_with("This tablet has not been in contact with your organisation for 14 days"));
    BOOST_TEST(!tablet->child(nth<ChildId>(1)).has_value());
    BOOST_TEST(!tablet->childOfRecord(nth<RecordId>(1)).has_value());
    static_cast<void>(must(tablet->saveHomeVisit(visit())));
    BOOST_TEST(must(tablet->status()).pending == 1);
    tablet = open(); // A new start of the program makes no difference.
    BOOST_TEST(!tablet->caseload().has_value());
    BOOST_TEST(sync().total.pending == 0);
    BOOST_TEST(must(tablet->caseload()).size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(a_failed_sync_does_not_renew_it, EnrolledTablet)
{
    static_cast<void>(sync());
    clock.advance(15 * kDay);
    server.unreachable = Error{ErrorCode::NetworkUnreachable, "no network"};
    static_cast<void>(mobile::runSync(*tablet, server));
    BOOST_TEST(!tablet->caseload().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
