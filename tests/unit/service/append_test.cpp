#include "service/last_received.h"
#include "support/authority_fixture.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct Append : AuthorityFixture {
    GroupChain chain{nth<DeviceId>(1)};
    DeviceId device = nth<DeviceId>(1);

    Append()
    {
        addChild(1, "sam");
        inWrite([&](server::WriteSession& session) {
            session.putDevice(
                {device, WorkerId{"sam"}, chain.key().public_key, "tablet", clock.now(), std::nullopt, false, std::nullopt});
        });
    }

    server::AppendOutcome push(const std::vector<wire::SignedGroup>& groups)
    {
        server::AppendOutcome outcome;
        inWrite([&](server::WriteSession& session) {
            const auto from = session.device(device);
            outcome = server::appendArrived(
                session, *from, *session.worker(from->worker), server::checkArrived(groups, *from), clock.now());
        });
        return outcome;
    }
    wire::SignedGroup visit(int record) { return revision::toWire(chain.add(aVisit(10 + record, 1, "sam"))); }
    std::uint64_t head()
    {
        return inRead([](server::ReadSession& session) { return session.head().seq(); });
    }
    std::size_t quarantined()
    {
        return inRead([](server::ReadSession& session) { return session.quarantine().size(); });
    }
};

std::string_view outcomeOf(const wire::GroupReceipt& receipt)
{
    return sync::toText(receipt.revisions_size() > 0 ? receipt.revisions(0).outcome() : receipt.outcome());
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(append, Append)

BOOST_AUTO_TEST_CASE(a_group_is_appended_once_however_often_it_comes)
{
    const wire::SignedGroup group = visit(1);
    const std::uint64_t before = head();
    BOOST_TEST(outcomeOf(push({group}).receipts.at(0)) == "accepted");
    const auto again = push({group});
    BOOST_TEST(outcomeOf(again.receipts.at(0)) == "duplicate");
    BOOST_TEST(again.receipts.at(0).revisions(0).seq() == before + 1);
    BOOST_TEST(head() == before + 1);
}

BOOST_AUTO_TEST_CASE(nothing_is_received_before_what_is_in_the_log_though_the_clock_steps_back)
{
    const auto received = [&](std::uint64_t seq) {
        return inRead([&](server::ReadSession& session) { return server::receivedAt(session, seq).value(); });
    };
    clock.advance(std::chrono::hours{5});
    BOOST_REQUIRE(outcomeOf(push({visit(1)}).receipts.at(0)) == "accepted");
    const Instant last = clock.now();
    BOOST_TEST((received(head()) == last));
    clock.setWallClock(last - std::chrono::minutes{50}); // Within what last_received.h lets a clock be set back.
    BOOST_REQUIRE(outcomeOf(push({visit(2)}).receipts.at(0)) == "accepted");
    BOOST_TEST((received(head()) == last));
    clock.setWallClock(last + std::chrono::hours{1});
    BOOST_REQUIRE(outcomeOf(push({visit(3)}).receipts.at(0)) == "accepted");
    BOOST_TEST((received(head()) == clock.now()));
    inRead([](server::ReadSession& session) {
        BOOST_TEST(!server::receivedAt(session, 0));
        BOOST_TEST(!server::receivedAt(session, session.head().seq() + 1));
        return 0;
    });
}

BOOST_AUTO_TEST_CASE(a_clock_that_is_far_behind_the_log_is_noticed)
{
    const auto behind = [&](Instant now) {
        return inRead([&](server::ReadSession& session) { return server::clockBehind(session, now); });
    };
    BOOST_REQUIRE(outcomeOf(push({visit(1)}).receipts.at(0)) == "accepted");
    const Instant last = clock.now();
    BOOST_TEST(!behind(last));
    BOOST_TEST(!behind(last + std::chrono::hours{500}));
    BOOST_TEST(!behind(last - server::kSetBackMost));
    BOOST_TEST((behind(last - server::kSetBackMost - std::chrono::minutes{1}) == std::chrono::minutes{61}));
}

BOOST_AUTO_TEST_CASE(a_group_that_cannot_be_read_is_kept_byte_for_byte_and_blocks_nothing)
{
    wire::SignedGroup broken = visit(1);
    broken.set_revisions(0, broken.revisions(0).substr(0, 20));
    const wire::SignedGroup sound = visit(2);
    const auto outcome = push({broken, sound});
    BOOST_REQUIRE(outcome.receipts.size() == 2U);
    BOOST_TEST(outcomeOf(outcome.receipts.at(0)) == "quarantined");
    BOOST_TEST(outcomeOf(outcome.receipts.at(1)) == "accepted");
    BOOST_TEST(!outcome.history_lost);
    inRead([&](server::ReadSession& session) {
        BOOST_REQUIRE(session.quarantine().size() == 1U);
        BOOST_TEST(session.quarantine().at(0).bytes == broken.SerializeAsString());
        return 0;
    });
    push({broken});
    BOOST_TEST(quarantined() == 1U);
}

BOOST_AUTO_TEST_CASE(a_group_signed_by_nobody_known_is_kept_aside)
{
    wire::SignedGroup forged = visit(1);
    forged.set_signature(std::string(64, 'x'));
    const auto outcome = push({forged});
    BOOST_TEST(outcomeOf(outcome.receipts.at(0)) == "quarantined");
    BOOST_TEST(outcome.receipts.at(0).reason() == "group: is not signed by the device that sent it");
    BOOST_TEST(quarantined() == 1U);
}

BOOST_AUTO_TEST_CASE(another_devices_group_is_kept_aside)
{
    GroupChain other{nth<DeviceId>(2)};
    const auto outcome = push({revision::toWire(other.add(aVisit(11, 1, "sam")))});
    BOOST_TEST(outcome.receipts.at(0).reason() == "group: is of another device than the one that sent it");
}

BOOST_AUTO_TEST_CASE(a_gap_in_the_chain_is_lost_history_and_appends_nothing_after_it)
{
    const wire::SignedGroup first = visit(1);
    visit(2);
    const wire::SignedGroup third = visit(3);
    const auto outcome = push({first, third});
    BOOST_TEST(outcome.history_lost);
    BOOST_TEST(outcome.receipts.size() == 1U);
}

BOOST_AUTO_TEST_CASE(two_devices_with_one_key_are_noticed_and_both_saves_are_kept)
{
    const revision::Group mine = chain.add(aVisit(11, 1, "sam"));
    push({revision::toWire(mine)});
    const revision::Group twin = revision::makeGroup(
        nth<GroupId>(900), device, wire::LANE_NORMAL, {}, {revision::makeRevision(aVisit(12, 1, "sam"))}, chain.key());
    const auto outcome = push({revision::toWire(twin)});
    BOOST_TEST(outcome.cloned);
    BOOST_TEST(outcomeOf(outcome.receipts.at(0)) == "quarantined");
    BOOST_TEST(quarantined() == 1U);
}

BOOST_AUTO_TEST_CASE(a_change_against_a_rule_is_in_the_log_with_its_reason_and_counts_for_nothing)
{
    const revision::Group visit_group = chain.add(aVisit(11, 1, "sam"));
    push({revision::toWire(visit_group)});
    GroupChain kims{nth<DeviceId>(9)};
    device = nth<DeviceId>(9);
    inWrite([&](server::WriteSession& session) {
        session.putDevice(
            {device, WorkerId{"kim"}, kims.key().public_key, "tablet", clock.now(), std::nullopt, false, std::nullopt});
    });
    allocate(200, 1, "kim", "2026-01-01");
    wire::Revision raise = aChange(visit_group.revisions.at(0), "kim", "I was told she was");
    raise.mutable_visit()->set_sighting("not_seen");
    const auto outcome = push({revision::toWire(kims.add(raise))});
    BOOST_TEST(outcomeOf(outcome.receipts.at(0)) == "quarantined");
    BOOST_TEST(outcome.receipts.at(0).revisions(0).reason() == "only the author of a visit or a manager may change it");

    const auto file = inRead([](server::ReadSession& session) { return server::childFile(session, nth<ChildId>(1)); });
    BOOST_REQUIRE(file.visits.size() == 1U);
    BOOST_TEST(file.visits.at(0).record.history.size() == 2U);
    BOOST_TEST((file.visits.at(0).fact.reading.sighting == Sighting::SeenAlone));
}

BOOST_AUTO_TEST_CASE(the_chain_covers_every_row)
{
    push({visit(1), visit(2), visit(3)});
    inRead([](server::ReadSession& session) {
        std::string value;
        session.scan(0, [&](const server::LogRow& row) {
            value = server::nextChain(value, row);
            BOOST_TEST(value == row.chain);
            return true;
        });
        BOOST_TEST(value == session.head().chain());
        return 0;
    });
}

BOOST_AUTO_TEST_CASE(the_console_refuses_what_would_be_kept_aside_and_writes_nothing)
{
    const std::uint64_t before = head();
    wire::Revision bad = revision::blankRevision(RecordKind::Visit, nth<RecordId>(77), nth<ChildId>(1), by("admin"));
    bad.mutable_visit()->set_occurred_on("2026-06-01");
    const auto done = server::recordAtConsole(authority, WorkerId{"admin"}, {{bad}}, clock);
    BOOST_REQUIRE(!done.has_value());
    BOOST_TEST((done.error().code == ErrorCode::Refused));
    BOOST_TEST(head() == before);
}

BOOST_AUTO_TEST_SUITE_END()
