#include "access/audit.h"
#include "access_fixture.h"
#include "service/key_file.h"
#include "store/database.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct AuditQuestions : AccessFixture {
    void write(const std::string& who, const std::string& action, std::optional<int> child = std::nullopt)
    {
        server::AuditEntry entry;
        entry.at = clock.now();
        entry.who = WorkerId{who};
        entry.action = action;
        entry.outcome = "done";
        if (child) entry.child = nth<ChildId>(*child);
        BOOST_REQUIRE(server::audit(authority, entry).has_value());
    }
    /// As somebody with the key and SQL could.
    void byHand(std::string_view sql)
    {
        const auto keys = server::readKeyFile(server::keyFile(authority.folder));
        auto database = store::Database::open(server::storeFile(authority.folder), keys.value().store_key);
        BOOST_REQUIRE(database.has_value());
        database.value().execute(sql);
    }
    std::optional<std::string> fault()
    {
        return inRead([](server::ReadSession& session) { return server::verifyAudit(session).fault; });
    }
    bool mayRead(const std::string& reader, const server::AuditEntry& entry)
    {
        return inRead([&](server::ReadSession& session) {
            const server::Worker person = *session.worker(WorkerId{reader});
            const server::Scope scope = server::scopeOf(session, person, clock.now());
            return server::AuditReader{session, person, scope}.may(entry);
        });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(audit_log, AuditQuestions)

BOOST_AUTO_TEST_CASE(each_line_continues_the_one_before)
{
    BOOST_TEST(!fault().has_value());
    write("sam", "see_child", 1);
    write("max", "see_audit");
    write("", "sign_in");
    BOOST_TEST(!fault().has_value());
    BOOST_TEST(auditLines().size() == 3U);
    BOOST_TEST(auditLines().back().seq == 3U);
}

BOOST_AUTO_TEST_CASE(any_field_of_a_line_changes_its_chain)
{
    const server::AuditEntry line{1, clock.now(), WorkerId{"sam"}, "see_child", nth<ChildId>(1), "done", "why", "what"};
    const std::string chain = server::nextAuditChain("", line);
    std::vector<server::AuditEntry> others(8, line);
    others[0].seq = 2;
    others[1].at += std::chrono::milliseconds{1};
    others[2].who = WorkerId{"samsee_child"};
    others[3].action = "see_chil";
    others[4].child.reset();
    others[5].outcome = "refused";
    others[6].reason = "whywhat";
    others[7].about = "";
    for (const server::AuditEntry& other : others) BOOST_TEST(server::nextAuditChain("", other) != chain);
    BOOST_TEST(server::nextAuditChain("x", line) != chain);
}

BOOST_AUTO_TEST_CASE(no_line_is_changed_or_removed_through_the_store)
{
    write("sam", "see_child", 1);
    BOOST_CHECK_THROW(byHand("UPDATE audit SET who = 'kim'"), store::DatabaseError);
    BOOST_CHECK_THROW(byHand("DELETE FROM audit"), store::DatabaseError);
    BOOST_TEST(!fault().has_value());
}

BOOST_AUTO_TEST_CASE(a_line_that_was_altered_removed_or_cut_off_is_named)
{
    for (const char* who : {"sam", "kim", "max"}) write(who, "see_child", 1);
    byHand("DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_removed");
    byHand("UPDATE audit SET who = 'max' WHERE seq = 2");
    BOOST_TEST(fault().value_or("").starts_with("audit line 2: does not continue the chain"));
    byHand("UPDATE audit SET who = 'kim' WHERE seq = 2");
    BOOST_TEST(!fault().has_value());
    byHand("DELETE FROM audit WHERE seq = 3");
    BOOST_TEST(fault().value_or("").starts_with("audit line 2: is the last one there"));
    byHand("DELETE FROM audit WHERE seq = 1");
    BOOST_TEST(fault().value_or("").starts_with("audit line 1: is missing"));
}

BOOST_AUTO_TEST_CASE(a_manager_reads_of_their_people_and_children_and_an_auditor_everything)
{
    addChild(1, "sam");
    addWorker("far", WorkerRole::SocialWorker, true, "south");
    const server::AuditEntry of_sam{1, clock.now(), WorkerId{"sam"}, "sign_in", std::nullopt, "done"};
    const server::AuditEntry of_far{2, clock.now(), WorkerId{"far"}, "sign_in", std::nullopt, "done"};
    const server::AuditEntry of_child{3, clock.now(), WorkerId{"far"}, "see_child", nth<ChildId>(1), "refused"};
    BOOST_TEST(mayRead("max", of_sam));
    BOOST_TEST(!mayRead("max", of_far));
    BOOST_TEST(mayRead("max", of_child));
    BOOST_TEST(mayRead("aud", of_far));
    for (const char* who : {"sam", "admin"}) BOOST_TEST(!mayRead(who, of_sam));
}

BOOST_AUTO_TEST_CASE(a_manager_reads_what_an_administrator_did_about_their_people_and_who_else_manages_their_teams)
{
    addWorker("far", WorkerRole::SocialWorker, true, "south");
    addWorker("lee", WorkerRole::Manager, false, "", {"south"});
    addWorker("new", WorkerRole::Manager, false, "", {"north"});
    const auto about = [&](const std::string& action, const std::string& whom) {
        return server::AuditEntry{1, clock.now(), WorkerId{"admin"}, action, std::nullopt, "done", {}, whom};
    };
    BOOST_TEST(mayRead("max", about("give_password", "sam")));
    BOOST_TEST(mayRead("max", about("move_to_team", "sam")));
    BOOST_TEST(mayRead("max", about("add_user", "new")));
    BOOST_TEST(mayRead("max", about("set_manages", "new")));
    BOOST_TEST(mayRead("max", about("give_password", "max")));
    BOOST_TEST(!mayRead("max", about("give_password", "far")));
    BOOST_TEST(!mayRead("max", about("add_user", "lee")));
    BOOST_TEST(!mayRead("max", about("export", "sam"))); // A word of another kind of line that happens to be a name.
    BOOST_TEST(!mayRead("sam", about("give_password", "sam")));
}

BOOST_AUTO_TEST_CASE(a_failed_sign_in_is_written_without_what_was_typed)
{
    give("sam", kGood);
    const std::size_t before = auditLines().size();
    BOOST_TEST(!accounts.signIn("my secret password", "sam", "here").has_value());
    BOOST_TEST(!accounts.signIn("sam", "a wrong password", "here").has_value());
    const auto lines = auditLines();
    BOOST_REQUIRE(lines.size() == before + 2);
    BOOST_TEST(lines[before].who.text().empty());
    BOOST_TEST(lines[before].about.empty());
    BOOST_TEST(lines[before + 1].who.text() == "sam");
    BOOST_TEST(lines[before + 1].outcome == "refused");
}

BOOST_AUTO_TEST_SUITE_END()
