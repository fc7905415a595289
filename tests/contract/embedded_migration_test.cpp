// An authority's store of an earlier version is brought up to date when it is opened, and says the same as before.
#include "contract/authority_store_contract.h"
#include "store/embedded_schema.h"
#include "store/embedded_store.h"
#include "support/temporary_folder.h"
#include "support/voice_revisions.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct OldStore {
    TemporaryFolder folder;
    std::string path = folder.file("store.db");
    crypto::Secret key{std::string(32, 'k')};
    GroupChain chain{nth<DeviceId>(1)};

    std::unique_ptr<server::AuthorityStore> made()
    {
        auto made = server::EmbeddedStore::create(path, key.clone(), 1);
        BOOST_REQUIRE(made.has_value());
        return std::move(made).value();
    }
    std::unique_ptr<server::AuthorityStore> opened()
    {
        auto opened = server::EmbeddedStore::open(path, key.clone());
        BOOST_REQUIRE(opened.has_value());
        return std::move(opened).value();
    }
    store::Database database()
    {
        auto database = store::Database::open(path, key);
        BOOST_REQUIRE(database.has_value());
        return std::move(database).value();
    }
    void append(server::AuthorityStore& store, wire::Revision message)
    {
        auto session = store.beginWrite();
        BOOST_REQUIRE(session.has_value());
        const revision::Group group = chain.add(std::move(message));
        const Instant now{std::chrono::milliseconds{1'780'567'800'000}};
        session.value()->append(group.revisions.front(), {wire::OUTCOME_ACCEPTED, rules::WrittenBy::Author, {}}, group, now);
        session.value()->appendGroup(group, now);
        BOOST_REQUIRE(session.value()->commit().has_value());
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(embedded_migration, OldStore)

BOOST_AUTO_TEST_CASE(a_store_of_version_3_gets_the_indexes_by_which_what_a_child_said_is_found)
{
    const auto before = made();
    append(*before, aVoice(11, 1, "sam"));
    append(*before, aFlagRevision(12, 2, "sam"));
    {
        store::Database old = database();
        old.execute(
            "DROP INDEX log_voice; DROP INDEX log_flag; DROP INDEX log_offer; DROP TABLE account; DROP TABLE opened_child; "
            "DROP TABLE audit");
        old.setSchemaVersion(3);
    }
    const auto store = opened();
    BOOST_TEST(database().schemaVersion() == server::kEmbeddedSchema);
    auto session = store->beginRead();
    BOOST_REQUIRE(session.has_value());
    BOOST_TEST(session.value()->voiceRowsOfChild(nth<ChildId>(1)).size() == 1U);
    BOOST_TEST((session.value()->childrenWithFlags() == std::vector{nth<ChildId>(2)}));
}

BOOST_AUTO_TEST_CASE(a_store_of_version_4_gets_accounts_and_an_audit_log)
{
    static_cast<void>(made());
    {
        store::Database old = database();
        old.execute("DROP INDEX log_offer; DROP TABLE account; DROP TABLE opened_child; DROP TABLE audit");
        old.setSchemaVersion(4);
    }
    const auto store = opened();
    const Instant now{std::chrono::milliseconds{1'780'567'800'000}};
    auto session = store->beginWrite();
    BOOST_REQUIRE(session.has_value());
    BOOST_TEST(!session.value()->account(WorkerId{"sam"}).has_value());
    BOOST_TEST(session.value()->auditHead().first == 0U);
    session.value()->putAccount({WorkerId{"sam"}, "hash", true, now, 3});
    BOOST_TEST(session.value()->appendAudit({0, now, WorkerId{"sam"}, "sign_in", std::nullopt, "done"}) == 1U);
    session.value()->putOpened({WorkerId{"sam"}, nth<ChildId>(1), "The police ask", now, now + std::chrono::hours{1}});
    BOOST_REQUIRE(session.value()->commit().has_value());
    session.value().reset();
    auto read = store->beginRead();
    BOOST_REQUIRE(read.has_value());
    const auto account = read.value()->account(WorkerId{"sam"});
    BOOST_REQUIRE(account.has_value());
    BOOST_TEST((account->temporary && account->good_until == now && account->version == 3));
    BOOST_TEST(read.value()->openedChildren(WorkerId{"sam"}, now).size() == 1U);
    BOOST_TEST(read.value()->openedChildren(WorkerId{"kim"}, now).empty());
    BOOST_TEST(read.value()->openedChildren(std::nullopt, now + std::chrono::hours{1}).empty());
}

BOOST_AUTO_TEST_CASE(a_store_of_version_6_finds_the_lines_of_one_action_without_reading_the_others)
{
    static_cast<void>(made());
    {
        store::Database old = database();
        old.execute("DROP INDEX audit_action");
        old.setSchemaVersion(6);
    }
    const auto store = opened();
    store::Database database = this->database();
    for (const char* of : {"action = 'export'", "+who = 'sam' AND action = 'export'"}) {
        auto plan = database.prepare(
            std::string{"EXPLAIN QUERY PLAN SELECT about FROM audit WHERE seq < 9 AND "} + of + " ORDER BY seq DESC");
        BOOST_REQUIRE(plan.step());
        BOOST_TEST(plan.text(3) == "SEARCH audit USING INDEX audit_action (action=? AND seq<?)", of);
    }
}

BOOST_AUTO_TEST_CASE(a_child_who_said_nothing_costs_one_look_into_a_small_index)
{
    const auto store = made();
    store::Database database = this->database();
    auto plan =
        database.prepare("EXPLAIN QUERY PLAN SELECT bytes FROM log WHERE child_id = x'00' AND kind IN (7, 8) ORDER BY seq");
    std::string steps;
    while (plan.step()) steps += plan.text(3) + '\n';
    BOOST_TEST(steps == "SEARCH log USING INDEX log_voice (child_id=?)\n");
    auto flags = database.prepare("EXPLAIN QUERY PLAN SELECT DISTINCT child_id FROM log WHERE kind = 9 ORDER BY child_id");
    BOOST_REQUIRE(flags.step());
    BOOST_TEST(flags.text(3) == "SCAN log USING COVERING INDEX log_flag");
}

BOOST_AUTO_TEST_SUITE_END()
