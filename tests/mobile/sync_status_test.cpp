#include "tablet_for_tests.h"

#include "viewmodels/record_visit_view_model.h"
#include "viewmodels/sync_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

/// Does what the test says, when it says so.
class Runner final : public SyncRunner {
public:
    void start() override { ++started; }
    void end(std::optional<Error> error, std::optional<std::chrono::seconds> retry_after = std::nullopt)
    {
        SyncOutcome outcome;
        outcome.error = std::move(error);
        outcome.retry_after = retry_after;
        Q_EMIT finished(outcome);
    }
    int started = 0;
};

struct Fixture : test::TabletWithCaseload {
    Fixture() { settlePoppy(); }

    Runner runner;

    /// A chip about sending is read without the demonstration's dispute in the way.
    void settlePoppy()
    {
        test::CaseloadMaker maker{today, "jo"};
        Child tom{};
        tom.given_name = "Tom";
        tom.date_of_birth = today.plusDays(-3000);
        maker.addPlan(maker.addChild(tom), PlanType::ChildInNeed, 28);
        test::makeVault(folder.file("calm"), maker, clock);
        auto calm = Tablet::open(folder.file("calm"), test::kCaseloadPin, platform, clock);
        BOOST_REQUIRE(calm.has_value());
        tablet = std::move(calm).value();
    }

    void recordOne()
    {
        auto record = RecordVisitViewModel::begin(*tablet, childCalled("Tom"));
        BOOST_REQUIRE(record.has_value());
        record.value()->visit()->outcome()->answer("no_answer");
        record.value()->visit()->place()->answer("home");
        record.value()->visit()->purpose()->answer("statutory_visit");
        record.value()->finish();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sync_status, Fixture)

BOOST_AUTO_TEST_CASE(the_chip_says_when_everything_was_sent)
{
    const SyncViewModel sync{*tablet, runner};
    BOOST_TEST(sync.chip().toStdString() == "All sent, 10:42am");
}

BOOST_AUTO_TEST_CASE(what_is_saved_here_is_counted)
{
    recordOne();
    const SyncViewModel sync{*tablet, runner};
    BOOST_TEST(sync.chip().toStdString() == "1 to send");
}

BOOST_AUTO_TEST_CASE(sending_counts_up_and_a_second_tap_starts_nothing)
{
    recordOne();
    recordOne();
    SyncViewModel sync{*tablet, runner};
    sync.syncNow();
    sync.syncNow();
    BOOST_TEST(runner.started == 1);
    BOOST_TEST(sync.chip().toStdString() == "Sending 1 of 2");
    Q_EMIT runner.progressed(1);
    BOOST_TEST(sync.chip().toStdString() == "Sending 2 of 2");
}

BOOST_AUTO_TEST_CASE(without_a_server_it_says_offline_and_what_is_kept)
{
    recordOne();
    SyncViewModel sync{*tablet, runner};
    sync.syncNow();
    runner.end(Error{ErrorCode::NetworkUnreachable, "no route"});
    BOOST_TEST(sync.chip().toStdString() == "Offline. 1 saved here");
    BOOST_TEST(sync.problem().contains("will be sent when you are online"));
}

BOOST_AUTO_TEST_CASE(a_refusal_is_told_with_its_reason)
{
    SyncViewModel sync{*tablet, runner};
    sync.syncNow();
    runner.end(Error{ErrorCode::NotAuthorised, "this device was revoked"});
    BOOST_TEST(sync.problem().contains("this device was revoked"));
}

BOOST_AUTO_TEST_CASE(a_dispute_needs_the_worker)
{
    reopen();
    const SyncViewModel sync{*tablet, runner};
    BOOST_TEST(sync.chip().toStdString() == "Needs you: 1");
}

BOOST_AUTO_TEST_CASE(after_a_failure_it_asks_again_soon_and_then_less_often_and_not_before_the_server_wants_it)
{
    using namespace std::chrono_literals;
    SyncViewModel sync{*tablet, runner};
    const auto failAgain = [&](std::optional<std::chrono::seconds> asked = std::nullopt) {
        sync.syncNow();
        runner.end(Error{ErrorCode::NetworkUnreachable, "no connection to the server"}, asked);
        return sync.waits();
    };
    BOOST_TEST((failAgain() <= 10s));
    for (int i = 0; i < 10; ++i) static_cast<void>(failAgain());
    BOOST_TEST((sync.waits() >= 150s));
    BOOST_TEST((sync.waits() <= 300s));
    BOOST_TEST((failAgain(1800s) >= 1800s));
    sync.syncNow();
    runner.end(std::nullopt);
    BOOST_TEST((sync.waits() == std::chrono::milliseconds{SyncViewModel::kInterval_ms}));
}

BOOST_AUTO_TEST_SUITE_END()
