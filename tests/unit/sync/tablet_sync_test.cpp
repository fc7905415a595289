#include <boost/test/unit_test.hpp>

#include "support/revisions.h"
#include "sync/tablet_sync.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::sync;

namespace {

/// An authority's key and answers signed with it.
struct Fixture {
    crypto::SigningKey authority = crypto::SigningKey::generate();
    TabletSync engine{authority.public_key};
    GroupChain chain{nth<DeviceId>(1)};

    wire::SyncResponse answer(std::uint64_t seq, std::uint64_t generation = 7) const
    {
        wire::SyncResponse response;
        response.set_protocol(kProtocol);
        response.set_generation(generation);
        response.mutable_head()->set_seq(seq);
        response.mutable_head()->set_chain(std::string(32, static_cast<char>('a' + seq)));
        response.set_head_signature(authority.sign(headBytes(generation, response.head())));
        return response;
    }

    Action reply(wire::SyncResponse response) { return engine.step(Replied{std::move(response), Instant{}}); }
    /// Up to the first request.
    wire::SyncRequest begin(TabletPosition position = {}, std::vector<revision::Group> unsent = {})
    {
        BOOST_REQUIRE(std::holds_alternative<LoadPosition>(engine.step(Start{})));
        Action action = engine.step(Loaded{std::move(position), std::move(unsent)});
        BOOST_REQUIRE(std::holds_alternative<Send>(action));
        return std::get<Send>(action).request;
    }
};

TabletPosition known(std::uint64_t generation, std::uint64_t seq)
{
    TabletPosition position;
    position.generation = generation;
    position.known_head.set_seq(seq);
    position.known_head.set_chain(std::string(32, static_cast<char>('a' + seq)));
    return position;
}

std::string whyGivenUp(const Action& action)
{
    const auto* gave_up = std::get_if<GaveUp>(&action);
    return gave_up == nullptr ? "went on" : gave_up->error.detail;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(tablet_sync, Fixture)

BOOST_AUTO_TEST_CASE(a_quiet_tablet_needs_one_exchange)
{
    const wire::SyncRequest request = begin(known(7, 3));
    BOOST_TEST(request.protocol() == kProtocol);
    BOOST_TEST(request.groups_size() == 0);
    BOOST_REQUIRE(std::holds_alternative<Apply>(reply(answer(3))));
    BOOST_TEST(std::holds_alternative<Finished>(engine.step(Stored{})));
}

BOOST_AUTO_TEST_CASE(what_is_waiting_is_sent_and_its_receipts_are_told_at_the_end)
{
    const revision::Group group = chain.add(aVisit(1, 1, "sam"));
    const wire::SyncRequest request = begin(known(7, 3), {group});
    BOOST_REQUIRE(request.groups_size() == 1);
    BOOST_TEST(request.groups(0).header() == group.header_bytes);

    wire::SyncResponse response = answer(4);
    response.add_receipts()->set_header_digest(group.headerDigest());
    response.add_receipts()->set_header_digest(std::string(32, 'z')); // Of nothing that was sent: not believed.
    Action action = reply(response);
    BOOST_REQUIRE(std::holds_alternative<Apply>(action));
    BOOST_TEST(std::get<Apply>(action).response.response.receipts_size() == 1);

    action = engine.step(Stored{{1, 0, 0, {}}});
    BOOST_REQUIRE(std::holds_alternative<Finished>(action));
    BOOST_TEST(std::get<Finished>(action).receipts.size() == 1U);
    BOOST_TEST(std::get<Finished>(action).total.pushed == 1);
}

BOOST_AUTO_TEST_CASE(it_asks_again_while_there_is_more_or_the_caseload_changed_or_something_waits)
{
    begin();
    wire::SyncResponse more = answer(3);
    more.set_more(true);
    BOOST_REQUIRE(std::holds_alternative<Apply>(reply(more)));
    BOOST_TEST(std::holds_alternative<LoadPosition>(engine.step(Stored{{0, 5, 0, {}}})));

    BOOST_REQUIRE(std::holds_alternative<Send>(engine.step(Loaded{known(7, 3), {}})));
    wire::SyncResponse scope = answer(3);
    scope.mutable_scope()->set_authority("Anyshire");
    BOOST_REQUIRE(std::holds_alternative<Apply>(reply(scope)));
    BOOST_TEST(std::holds_alternative<LoadPosition>(engine.step(Stored{})));

    BOOST_REQUIRE(std::holds_alternative<Send>(engine.step(Loaded{known(7, 3), {}})));
    BOOST_REQUIRE(std::holds_alternative<Apply>(reply(answer(3))));
    BOOST_TEST(std::holds_alternative<LoadPosition>(engine.step(Stored{{0, 0, 2, {}}})));
}

BOOST_AUTO_TEST_CASE(rows_it_cannot_read_are_passed_on_unread_and_stay_in_place)
{
    begin(known(7, 3));
    wire::SyncResponse response = answer(5);
    const revision::Revision visit = revision::makeRevision(aVisit(1, 1, "sam"));
    response.add_rows()->set_revision("\xff\xff of a newer kind");
    response.add_rows()->set_revision(visit.bytes);
    const Action action = reply(response);
    BOOST_REQUIRE(std::holds_alternative<Apply>(action));
    const auto& rows = std::get<Apply>(action).response.rows;
    BOOST_REQUIRE(rows.size() == 2U);
    BOOST_TEST(!rows[0].has_value());
    BOOST_TEST(rows[1]->id.text() == visit.id.text());
}

BOOST_AUTO_TEST_CASE(an_answer_that_contradicts_what_was_confirmed_is_not_used)
{
    begin(known(7, 3));
    BOOST_TEST(
        whyGivenUp(reply(answer(2))) == "the server's answer is not used: its log is shorter than what it confirmed before");

    begin(known(7, 3));
    wire::SyncResponse beside = answer(3);
    beside.mutable_head()->set_chain(std::string(32, 'q'));
    beside.set_head_signature(authority.sign(headBytes(7, beside.head())));
    BOOST_TEST(whyGivenUp(reply(beside)) == "the server's answer is not used: its log differs from what it confirmed before");

    begin(known(7, 3));
    BOOST_TEST(whyGivenUp(reply(answer(3, 8))) == "the server's answer is not used: it is of another generation");

    begin(known(7, 3));
    wire::SyncResponse unsigned_head = answer(4);
    unsigned_head.set_head_signature(std::string(64, 'x'));
    BOOST_TEST(whyGivenUp(reply(unsigned_head)) == "the server's answer is not used: its head is not signed by this authority");

    begin(known(7, 3));
    wire::SyncResponse newer = answer(4);
    newer.set_protocol(2);
    BOOST_TEST(whyGivenUp(reply(newer)) == "the server's answer is not used: it speaks protocol 2, this program 1");
}

BOOST_AUTO_TEST_CASE(a_server_that_lost_history_is_given_everything_again_but_not_for_ever)
{
    begin(known(7, 3));
    Action action = engine.step(Diverged{8, 0});
    BOOST_REQUIRE(std::holds_alternative<Rewind>(action));
    BOOST_TEST(std::get<Rewind>(action).generation == 8U);
    BOOST_REQUIRE(std::holds_alternative<LoadPosition>(engine.step(Rewound{})));
    BOOST_REQUIRE(std::holds_alternative<Rewind>(engine.step(Diverged{9, 0})));
    BOOST_TEST(whyGivenUp(engine.step(Diverged{10, 0})) == "the server keeps saying that it lost history; nothing here is lost");
}

BOOST_AUTO_TEST_CASE(a_server_that_never_moves_on_is_left_alone)
{
    begin(known(7, 3));
    for (int i = 0; i < 10; ++i) {
        wire::SyncResponse idle = answer(3);
        idle.set_more(true);
        BOOST_REQUIRE(std::holds_alternative<Apply>(reply(idle)));
        const Action action = engine.step(Stored{{0, 0, 1, {}}});
        if (std::holds_alternative<GaveUp>(action)) {
            BOOST_TEST(
                whyGivenUp(action) == "the server answers without moving on; everything is kept here and will be sent again");
            return;
        }
        BOOST_REQUIRE(std::holds_alternative<Send>(engine.step(Loaded{known(7, 3), {}})));
    }
    BOOST_ERROR("it asked ten times without getting anywhere");
}

BOOST_AUTO_TEST_CASE(a_child_that_does_not_match_is_fetched_again_once)
{
    begin(known(7, 3));
    BOOST_REQUIRE(std::holds_alternative<Apply>(reply(answer(4))));
    BOOST_REQUIRE(std::holds_alternative<LoadPosition>(engine.step(Stored{{0, 0, 0, {"child"}}})));
    BOOST_REQUIRE(std::holds_alternative<Send>(engine.step(Loaded{known(7, 4), {}})));
    BOOST_REQUIRE(std::holds_alternative<Apply>(reply(answer(4))));
    BOOST_TEST(std::holds_alternative<GaveUp>(engine.step(Stored{{0, 0, 0, {"child"}}})));
}

BOOST_AUTO_TEST_CASE(a_failure_at_any_moment_keeps_what_was_done)
{
    begin(known(7, 3));
    BOOST_REQUIRE(std::holds_alternative<Apply>(reply(answer(4))));
    wire::SyncResponse none;
    BOOST_REQUIRE(std::holds_alternative<LoadPosition>(engine.step(Stored{{2, 3, 1, {}}})));
    const Action action = engine.step(Failed{{ErrorCode::NetworkUnreachable, "no signal"}});
    BOOST_REQUIRE(std::holds_alternative<GaveUp>(action));
    BOOST_TEST(std::get<GaveUp>(action).total.pushed == 2);
    BOOST_TEST(std::get<GaveUp>(action).total.pulled == 3);
}

BOOST_AUTO_TEST_CASE(no_signature_can_be_used_for_another_purpose)
{
    wire::Head head;
    head.set_seq(1);
    head.set_chain("x");
    BOOST_TEST(headBytes(1, head) != enrolBytes("1", "x"));
    BOOST_TEST(enrolBytes("ab", "c") != enrolBytes("a", "bc"));
    BOOST_TEST(sessionBytes("a", "b") != enrolBytes("a", "b"));
}

BOOST_AUTO_TEST_SUITE_END()
