#include "support/authority_fixture.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct Exchange : AuthorityFixture {
    crypto::SigningKey key = crypto::SigningKey::generate();
    DeviceId device = enrol("sam", key);

    wire::SyncRequest request(const std::string& scope_version = {}, std::uint64_t complete_to = 0) const
    {
        wire::SyncRequest message;
        message.set_protocol(sync::kProtocol);
        message.set_scope_version(scope_version);
        message.set_complete_to(complete_to);
        return message;
    }
    wire::SyncResponse ask(wire::SyncRequest message)
    {
        auto answer = service.exchange(device, std::move(message));
        BOOST_REQUIRE_MESSAGE(answer.has_value(), why(answer));
        BOOST_REQUIRE(std::holds_alternative<wire::SyncResponse>(answer.value()));
        return std::get<wire::SyncResponse>(std::move(answer).value());
    }
    static void from(wire::SyncRequest& message, int child, std::uint64_t seq)
    {
        message.add_cursors()->set_child_id(nth<ChildId>(child).raw());
        message.mutable_cursors()->rbegin()->set_seq(seq);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(exchange, Exchange)

BOOST_AUTO_TEST_CASE(a_new_tablet_is_given_its_caseload_then_each_child_from_the_beginning)
{
    addChild(1, "sam");
    addChild(2, "kim");
    const wire::SyncResponse first = ask(request());
    BOOST_REQUIRE(first.has_scope());
    BOOST_REQUIRE(first.scope().children_size() == 1);
    BOOST_TEST(first.scope().children(0) == nth<ChildId>(1).raw());
    BOOST_TEST(first.scope().colleagues(0).worker_id() == "sam");
    BOOST_TEST(first.rows_size() == 0);
    BOOST_TEST(first.more());
    BOOST_TEST(first.complete_to() == first.head().seq());
    BOOST_TEST(crypto::verifySignature(
        authority.signing_key.public_key, sync::headBytes(first.generation(), first.head()), first.head_signature()));

    wire::SyncRequest catch_up = request(first.scope().version(), first.complete_to());
    from(catch_up, 1, 0);
    const wire::SyncResponse second = ask(catch_up);
    BOOST_TEST(second.rows_size() == 2);
    BOOST_REQUIRE(second.heads_size() == 1);
    BOOST_TEST(second.heads(0).count() == 2U);
    BOOST_TEST(second.cursors_size() == 0);
    BOOST_TEST(second.more());

    const wire::SyncResponse quiet = ask(request(first.scope().version(), first.complete_to()));
    BOOST_TEST(quiet.rows_size() == 0);
    BOOST_TEST(!quiet.more());
    BOOST_TEST(!quiet.has_scope());
}

BOOST_AUTO_TEST_CASE(nothing_of_a_child_outside_the_caseload_is_served_whatever_is_asked)
{
    addChild(1, "sam");
    addChild(2, "kim");
    wire::SyncRequest nosy = request();
    from(nosy, 2, 0);
    const wire::SyncResponse answer = ask(nosy);
    BOOST_TEST(answer.rows_size() == 0);
    BOOST_TEST(answer.heads_size() == 0);
    const std::string bytes = answer.SerializeAsString();
    BOOST_TEST(bytes.find("Child2") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(news_of_a_child_comes_to_a_tablet_that_is_complete)
{
    addChild(1, "sam");
    const wire::SyncResponse first = ask(request());
    allocate(300, 1, "kim", "2026-01-01");
    const wire::SyncResponse news = ask(request(ask(request()).scope().version(), first.complete_to()));
    BOOST_REQUIRE(news.rows_size() == 1);
    BOOST_TEST(news.rows(0).seq() == first.complete_to() + 1);
    BOOST_TEST(news.complete_to() == news.head().seq());
}

BOOST_AUTO_TEST_CASE(a_small_budget_is_kept_and_the_rest_follows_without_gap_or_repeat)
{
    for (int child = 1; child <= 4; ++child) addChild(child, "sam");
    const wire::SyncResponse first = ask(request());
    std::vector<std::pair<int, std::uint64_t>> todo{{1, 0}, {2, 0}, {3, 0}, {4, 0}};
    std::vector<std::uint64_t> seen;
    for (int exchanges = 0; !todo.empty(); ++exchanges) {
        BOOST_REQUIRE(exchanges < 20);
        wire::SyncRequest catch_up = request(first.scope().version(), first.complete_to());
        catch_up.set_byte_budget(100);
        for (const auto& [child, seq] : todo) from(catch_up, child, seq);
        const wire::SyncResponse page = ask(catch_up);
        for (const wire::Row& row : page.rows()) seen.push_back(row.seq());
        todo.clear();
        for (const wire::Cursor& cursor : page.cursors()) todo.emplace_back(cursor.child_id()[15], cursor.seq());
    }
    std::sort(seen.begin(), seen.end());
    BOOST_TEST(seen.size() == 8U);
    BOOST_TEST((std::adjacent_find(seen.begin(), seen.end()) == seen.end()));
}

BOOST_AUTO_TEST_CASE(a_child_that_moves_away_leaves_the_caseload_with_a_reason)
{
    addChild(1, "sam");
    const auto row = inRead([](server::ReadSession& session) { return session.rowsOfRecord(nth<RecordId>(5001)).at(0); });
    wire::Revision end = revision::blankRevision(RecordKind::Allocation, nth<RecordId>(5001), nth<ChildId>(1), by("admin"));
    end.add_parents(row.revision_id);
    end.set_reason("Moved");
    end.mutable_allocation()->set_to("2026-06-01");
    const std::string before = ask(request()).scope().version();
    console(end);
    const wire::SyncResponse answer = ask(request(before, 1));
    BOOST_REQUIRE(answer.has_scope());
    BOOST_TEST(answer.scope().children_size() == 0);
    BOOST_REQUIRE(answer.scope().revoked_size() == 1);
    BOOST_TEST(answer.scope().revoked(0).reason() == "no longer allocated to you since 1 June 2026");
}

BOOST_AUTO_TEST_CASE(a_tablet_that_knows_another_log_is_told_that_history_was_lost)
{
    addChild(1, "sam");
    wire::SyncRequest message = request();
    const wire::SyncResponse first = ask(message);
    message.set_generation(first.generation());
    *message.mutable_known_head() = first.head();
    ask(message);

    wire::SyncRequest further = message;
    further.mutable_known_head()->set_seq(first.head().seq() + 5);
    BOOST_TEST(std::holds_alternative<sync::Diverged>(service.exchange(device, further).value()));
    wire::SyncRequest beside = message;
    beside.mutable_known_head()->set_chain(std::string(32, 'x'));
    BOOST_TEST(std::holds_alternative<sync::Diverged>(service.exchange(device, beside).value()));
    wire::SyncRequest older = message;
    older.set_generation(first.generation() + 1);
    BOOST_TEST(std::holds_alternative<sync::Diverged>(service.exchange(device, older).value()));
}

BOOST_AUTO_TEST_CASE(a_revoked_device_and_a_disabled_worker_are_told_so)
{
    inWrite([&](server::WriteSession& session) {
        server::Device lost = *session.device(device);
        lost.revoked_at = clock.now();
        session.putDevice(lost);
    });
    const auto answer = service.exchange(device, request());
    BOOST_REQUIRE(!answer.has_value());
    BOOST_TEST((answer.error().code == ErrorCode::NotAuthorised));
    BOOST_TEST(answer.error().detail == "this device may not sync: it was revoked");
}

BOOST_AUTO_TEST_CASE(requests_beyond_the_limits_are_refused_by_name)
{
    wire::SyncRequest message = request();
    message.set_protocol(9);
    BOOST_TEST(service.exchange(device, message).error().detail == "this server speaks protocol 1");
    message = request();
    message.add_cursors()->set_child_id("short");
    BOOST_TEST(service.exchange(device, message).error().detail == "cursors[0].child_id: is not 16 bytes");
    message = request();
    for (std::size_t i = 0; i <= sync::kGroupsPerPushMax; ++i) message.add_groups();
    BOOST_TEST(service.exchange(device, message).error().detail == "groups: more than 512");
}

BOOST_AUTO_TEST_CASE(a_review_that_a_tablet_writes_settles_nothing_and_is_kept_aside)
{
    addChild(1, "sam");
    const crypto::SigningKey managers = crypto::SigningKey::generate();
    device = enrol("max", managers);
    wire::Revision review = revision::blankRevision(RecordKind::Review, nth<RecordId>(70), nth<ChildId>(1), by("max"));
    review.set_reason("looks fine");
    review.mutable_review()->set_review_id("0123456789abcdef");
    review.mutable_review()->set_about("late");
    review.mutable_review()->set_decision("acknowledged");
    std::vector<revision::Revision> revisions;
    revisions.push_back(revision::makeRevision(std::move(review)));
    wire::SyncRequest push = request();
    *push.add_groups() =
        revision::toWire(revision::makeGroup(nth<GroupId>(9), device, wire::LANE_NORMAL, {}, std::move(revisions), managers));
    const wire::SyncResponse answer = ask(push);
    BOOST_REQUIRE(answer.receipts_size() == 1);
    BOOST_TEST(answer.receipts(0).outcome() == wire::OUTCOME_QUARANTINED);
    BOOST_TEST(answer.receipts(0).reason() == "group: holds a review, and those are settled at the organisation's server");
    BOOST_TEST(inRead([](server::ReadSession& session) { return session.quarantine().size(); }) == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
