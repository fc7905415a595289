#include "access/audit.h"
#include "access_fixture.h"
#include "service/restore.h"

using namespace sightline;
using namespace sightline::test;

BOOST_FIXTURE_TEST_SUITE(after_a_restore, AccessFixture)

BOOST_AUTO_TEST_CASE(passwords_teams_and_the_audit_log_are_as_they_were_last)
{
    addChild(1, "sam");
    give("sam", kGood);
    const std::string backup = folder.file("backup");
    BOOST_REQUIRE(server::createBackup(authority, backup, clock).has_value());
    give("sam", "another good one");
    BOOST_REQUIRE(server::moveToTeam(authority, WorkerId{"sam"}, "south", by_admin).has_value());
    const auto lines = auditLines();

    authority.store.reset();
    authority.use = server::FolderUse{};
    const auto done = server::restoreBackup(folder.file("authority"), backup, {}, clock);
    BOOST_REQUIRE_MESSAGE(done.has_value(), why(done));
    auto opened = server::Authority::open(folder.file("authority"));
    BOOST_REQUIRE_MESSAGE(opened.has_value(), why(opened));
    authority = std::move(opened).value();

    BOOST_TEST(!accounts.signIn("sam", kGood, "here").has_value());
    BOOST_TEST(accounts.signIn("sam", "another good one", "here").has_value());
    BOOST_TEST(worker("sam").team == "south");
    const auto now = auditLines();
    BOOST_REQUIRE(now.size() >= lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) BOOST_TEST(now[i].chain == lines[i].chain);
    BOOST_TEST(!inRead([](server::ReadSession& session) { return server::verifyAudit(session).fault; }).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
