// The audit log of a store: numbered without gaps, continued whatever is undone, and found by person, child and action.
#include "access/audit.h"
#include "contract/authority_store_contract.h"
#include "store/embedded_store.h"
#include "support/temporary_folder.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

namespace {

struct AuditedStore {
    TemporaryFolder folder;
    std::unique_ptr<AuthorityStore> store =
        std::move(EmbeddedStore::create(folder.file("store.db"), crypto::Secret{std::string(32, 'k')}, 1)).value();

    static std::uint64_t line(
        WriteSession& session, const std::string& who, const std::string& action, std::optional<int> child = std::nullopt)
    {
        AuditEntry entry;
        entry.at = Instant{std::chrono::milliseconds{1'780'567'800'000}};
        entry.who = WorkerId{who};
        entry.action = action;
        entry.outcome = "done";
        if (child) entry.child = nth<ChildId>(*child);
        return session.appendAudit(entry);
    }
    template <typename F>
    void write(const F& body)
    {
        auto session = store->beginWrite();
        BOOST_REQUIRE(session.has_value());
        body(*session.value());
        BOOST_REQUIRE(session.value()->commit().has_value());
    }
    AuditVerification verified()
    {
        auto session = store->beginRead();
        BOOST_REQUIRE(session.has_value());
        return verifyAudit(*session.value());
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(audit_log_of_a_store, AuditedStore)

BOOST_AUTO_TEST_CASE(several_lines_of_one_transaction_continue_each_other_and_what_is_undone_is_none)
{
    write([](WriteSession& session) {
        BOOST_TEST(line(session, "sam", "see_child", 1) == 1U);
        session.mark();
        BOOST_TEST(line(session, "sam", "see_child", 2) == 2U);
        BOOST_TEST(session.setting("audit_head").value_or("").starts_with("2 "));
        BOOST_TEST(line(session, "sam", "see_child", 3) == 3U);
        session.undoToMark();
        BOOST_TEST(session.auditHead().first == 1U);
        BOOST_TEST(session.setting("audit_head").value_or("").starts_with("1 "));
        BOOST_TEST(line(session, "kim", "see_child", 2) == 2U);
    });
    BOOST_TEST(verified().lines == 2U);
    BOOST_TEST(!verified().fault.has_value());
    write([](WriteSession& session) {
        line(session, "kim", "export");
        session.mark();
        line(session, "kim", "export");
        session.undoToMark(); // Nothing after it: what was before the mark is noted all the same.
    });
    BOOST_TEST(verified().lines == 3U);
    BOOST_TEST(!verified().fault.has_value(), verified().fault.value_or(""));
}

BOOST_AUTO_TEST_CASE(lines_are_found_by_person_child_and_action_in_any_combination)
{
    const std::string people[] = {"sam", "kim"};
    const std::string actions[] = {"export", "see_child"};
    write([&](WriteSession& session) {
        for (int i = 0; i < 40; ++i)
            line(session, people[i % 2], actions[i / 2 % 2], i / 4 % 3 == 0 ? std::nullopt : std::optional{i / 4 % 3});
    });
    auto session = store->beginRead();
    BOOST_REQUIRE(session.has_value());
    std::vector<AuditEntry> all;
    session.value()->scanAuditChain([&](const AuditEntry& entry) { return all.insert(all.begin(), entry), true; });
    for (unsigned combination = 0; combination < 16; ++combination) {
        AuditQuestion question;
        if ((combination & 1U) != 0) question.who = WorkerId{"kim"};
        if ((combination & 2U) != 0) question.child = nth<ChildId>(2);
        if ((combination & 4U) != 0) question.action = "export";
        if ((combination & 8U) != 0) question.before = 21;
        std::vector<std::uint64_t> wanted;
        std::vector<std::uint64_t> found;
        for (const AuditEntry& entry : all)
            if ((!question.who || entry.who == *question.who) && (!question.child || entry.child == question.child)
                && (!question.action || entry.action == *question.action)
                && (question.before == 0 || entry.seq < question.before))
                wanted.push_back(entry.seq);
        session.value()->scanAudit(question, [&](const AuditEntry& entry) { return found.push_back(entry.seq), true; });
        BOOST_TEST(!wanted.empty());
        BOOST_TEST(found == wanted, "combination " << combination);
    }
}

BOOST_AUTO_TEST_SUITE_END()
