#include <boost/test/unit_test.hpp>

#include "service/append.h"
#include "service/verify.h"
#include "support/fake_clock.h"
#include "support/temporary_folder.h"
#include "tampered_session.h"

using namespace sightline;
using namespace server;

namespace {

/// A log with ten children, each added as one group at the console.
struct LogWorld {
    test::TemporaryFolder folder;
    test::FakeClock clock;
    bool sodium = crypto::ready();
    Authority authority = Authority::init(folder.file("authority"), "Testshire", clock).value();

    LogWorld()
    {
        for (int i = 0; i < 10; ++i) addChild("L" + std::to_string(i));
    }

    void addChild(const std::string& local_id)
    {
        const ChildId id{crypto::newUuid(clock.now())};
        wire::RecordedAt now;
        now.set_wall_ms(clock.now().time_since_epoch().count());
        const WorkerId admin{std::string{kAdministrator}};
        wire::Revision message = revision::blankRevision(RecordKind::Child, RecordId{id.uuid()}, id, {admin, now});
        message.mutable_child()->set_local_id(local_id);
        BOOST_REQUIRE(recordAtConsole(authority, admin, {{message}}, clock).has_value());
    }

    Verification verified(const std::function<void(test::TamperedSession&)>& tamper)
    {
        test::TamperedSession session{authority.store->beginRead().value()};
        tamper(session);
        return verify(session);
    }
    std::string fault(const std::function<void(test::TamperedSession&)>& tamper)
    {
        return verified(tamper).fault.value_or("none");
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(verify_log, LogWorld)

BOOST_AUTO_TEST_CASE(a_log_that_nobody_touched_is_intact)
{
    const Verification found = verified([](auto&) {});
    BOOST_TEST(found.fault.value_or("none") == "none");
    BOOST_TEST(found.revisions == 10u);
    BOOST_TEST(found.groups == 10u);
}

BOOST_AUTO_TEST_CASE(an_altered_row_is_named)
{
    BOOST_TEST(fault([](auto& session) {
        session.rows[3].bytes[40] = static_cast<char>(session.rows[3].bytes[40] ^ 1);
    }).starts_with("row 4: "));
    BOOST_TEST(fault([](auto& session) { session.rows[3].outcome = wire::OUTCOME_QUARANTINED; }).starts_with("row 4: "));
    BOOST_TEST(fault([](auto& session) {
        session.rows[3].chain[0] = static_cast<char>(session.rows[3].chain[0] ^ 1);
    }).starts_with("row 4: "));
    BOOST_TEST(fault([](auto& session) { session.rows[3].revision_id = session.rows[5].revision_id; }).starts_with("row 4: "));
    BOOST_TEST(fault([](auto& session) { session.rows[3].child = session.rows[5].child; }).starts_with("row 4: "));
}

BOOST_AUTO_TEST_CASE(a_dropped_row_is_named)
{
    BOOST_TEST(fault([](auto& session) { session.rows.erase(session.rows.begin()); }).starts_with("row 1: is missing"));
    BOOST_TEST(fault([](auto& session) { session.rows.erase(session.rows.begin() + 6); }).starts_with("row 7: is missing"));
}

BOOST_AUTO_TEST_CASE(a_log_cut_off_at_its_end_is_found_even_if_the_head_agrees)
{
    BOOST_TEST(fault([](auto& session) { session.rows.pop_back(); }).find("the head says row 10") != std::string::npos);
    BOOST_TEST(fault([](auto& session) {
        session.rows.pop_back();
        session.head_row.set_seq(session.rows.back().seq);
        session.head_row.set_chain(session.rows.back().chain);
    }).starts_with("row 10: is missing"));
}

BOOST_AUTO_TEST_CASE(rows_in_another_order_are_found_even_with_new_numbers)
{
    BOOST_TEST(fault([](auto& session) {
        std::swap(session.rows[2], session.rows[3]);
        std::swap(session.rows[2].seq, session.rows[3].seq);
    }).starts_with("row 3: "));
}

BOOST_AUTO_TEST_CASE(a_log_written_anew_from_the_first_row_on_is_found_by_its_signatures)
{
    // Somebody with the store's key but without the devices' keys changes a row and makes the whole chain again.
    const std::string found = fault([](auto& session) {
        wire::Revision message;
        BOOST_REQUIRE(message.ParseFromString(session.rows[4].bytes));
        message.mutable_child()->set_given_name("Somebody else");
        session.rows[4].bytes = message.SerializeAsString();
        session.rows[4].revision_id = crypto::sha256(session.rows[4].bytes);
        std::string chain;
        for (LogRow& row : session.rows) row.chain = chain = nextChain(chain, row);
        session.head_row.set_chain(chain);
    });
    BOOST_TEST(found.starts_with("group "));
}

BOOST_AUTO_TEST_CASE(a_group_that_is_missing_moved_or_unsigned_is_found)
{
    BOOST_TEST(fault([](auto& session) { session.groups.pop_back(); }).starts_with("row 10: "));
    BOOST_TEST(fault([](auto& session) { session.groups.erase(session.groups.begin() + 4); }).starts_with("group "));
    BOOST_TEST(fault([](auto& session) { session.groups.back().first.set_signature(std::string(64, 'x')); }).find("signature")
        != std::string::npos);
    BOOST_TEST(fault([](auto& session) { std::swap(session.groups[4], session.groups[5]); }).starts_with("group "));
}

BOOST_AUTO_TEST_CASE(a_group_proved_by_the_signature_after_it_is_good)
{
    // Consecutive groups are taken in on the last one's signature and the links between them.
    BOOST_TEST(fault([](auto& session) { session.groups[4].first.set_signature(std::string(64, 'x')); }) == "none");
}

BOOST_AUTO_TEST_SUITE_END()
