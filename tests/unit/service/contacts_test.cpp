#include "service/contacts.h"
#include "support/authority_fixture.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct InContact : AuthorityFixture {
    crypto::SigningKey key = crypto::SigningKey::generate();
    DeviceId device;

    InContact()
        : device{(addChild(1, "sam"), addChild(2, "sam"), enrol("sam", key))}
    { }

    wire::SyncResponse exchange(const std::string& scope_version, std::uint64_t complete_to = 0)
    {
        wire::SyncRequest request;
        request.set_protocol(sync::kProtocol);
        request.set_scope_version(scope_version);
        request.set_complete_to(complete_to);
        const auto answer = service.exchange(device, request);
        BOOST_REQUIRE_MESSAGE(answer.has_value(), why(answer));
        return std::get<wire::SyncResponse>(answer.value());
    }
    std::optional<Instant> lastSeen()
    {
        return inRead([&](server::ReadSession& session) { return session.device(device)->last_seen; });
    }
    std::vector<server::HeldChild> held()
    {
        return inRead([&](server::ReadSession& session) { return session.heldBy(device); });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(contacts, InContact)

BOOST_AUTO_TEST_CASE(an_exchange_that_sends_nothing_counts_as_contact)
{
    static_cast<void>(exchange(""));
    BOOST_TEST((lastSeen() == clock.now()));
}

BOOST_AUTO_TEST_CASE(contacts_in_the_same_minute_cost_no_write_and_later_ones_are_written_together)
{
    const std::string version = exchange("").scope().version();
    const Instant first = clock.now();
    clock.advance(std::chrono::seconds{30});
    static_cast<void>(exchange(version));
    BOOST_TEST((lastSeen() == first));
    clock.advance(std::chrono::seconds{40});
    static_cast<void>(exchange(version));
    BOOST_TEST((lastSeen() == clock.now()));
}

BOOST_AUTO_TEST_CASE(a_child_is_entered_before_its_first_record_leaves)
{
    const wire::SyncResponse first = exchange("");
    BOOST_TEST(first.rows_size() == 0);
    const auto entered = held();
    BOOST_TEST_REQUIRE(entered.size() == 2u);
    BOOST_TEST((entered[0].child == nth<ChildId>(1)));
    BOOST_TEST(entered[0].seq == 0u);
}

BOOST_AUTO_TEST_CASE(how_far_a_child_was_sent_is_written_within_a_minute)
{
    const std::string version = exchange("").scope().version();
    const wire::SyncResponse news = exchange(version);
    BOOST_TEST(news.rows_size() > 0);
    clock.advance(std::chrono::minutes{2});
    static_cast<void>(exchange(version, news.complete_to()));
    for (const server::HeldChild& child : held()) BOOST_TEST(child.seq > 0u);
}

BOOST_AUTO_TEST_CASE(a_child_that_left_the_caseload_is_withdrawn_and_stays_listed)
{
    const std::string version = exchange("").scope().version();
    const auto rows = inRead([](server::ReadSession& session) { return session.rowsOfRecord(nth<RecordId>(5001)); });
    wire::Revision end = revision::blankRevision(RecordKind::Allocation, nth<RecordId>(5001), nth<ChildId>(1), by("admin"));
    end.add_parents(rows.at(0).revision_id); // Not beside the allocation: that would be a dispute, and the child would stay.
    end.mutable_allocation()->set_to("2026-02-01");
    console(end);
    clock.advance(std::chrono::hours{1});
    static_cast<void>(exchange(version));
    const auto entered = held();
    BOOST_TEST_REQUIRE(entered.size() == 2u);
    BOOST_TEST((entered[0].withdrawn_at == clock.now()));
    BOOST_TEST(!entered[1].withdrawn_at.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
