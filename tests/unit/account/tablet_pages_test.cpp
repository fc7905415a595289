#include "account_world.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct TabletWorld : AccountWorld {
    const crypto::SigningKey key = crypto::SigningKey::generate();
    const DeviceId tablet = enrol("sam", key);
    const std::string page = "/accounts/sam/tablets/" + tablet.toString();

    [[nodiscard]] server::Device now()
    {
        return inRead([&](server::ReadSession& session) { return *session.device(tablet); });
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(tablet_pages, TabletWorld)

BOOST_AUTO_TEST_CASE(an_account_lists_the_tablets_that_were_enrolled_for_it)
{
    signIn("admin");
    BOOST_TEST(has(get("/accounts/sam"), page));
    BOOST_TEST(has(get("/accounts/sam"), "In use"));
    // The server's own console belongs to the first administrator and is no tablet of theirs.
    BOOST_TEST(has(get("/accounts/admin"), "None was enrolled for this person"));
    BOOST_TEST(get("/accounts/admin/tablets/" + authority.console_device.toString()).status == 404);
}

BOOST_AUTO_TEST_CASE(a_lost_tablet_is_shut_out_once_somebody_said_that_it_is_this_one)
{
    signIn("admin");
    const auto unsure = post(page);
    BOOST_TEST(unsure.status == 400);
    BOOST_TEST(has(unsure, "Tick the box if this is the tablet to shut out"));
    BOOST_TEST(!now().revoked_at.has_value());

    BOOST_TEST(post(page, {{"sure", "yes"}}).status == 303);
    BOOST_TEST((now().revoked_at == clock.now()));
    BOOST_TEST(has(get("/accounts/sam"), "Shut out"));
    BOOST_TEST(!has(get(page), "name=\"sure\""));
    const auto line = auditLines().back();
    BOOST_TEST(line.action == "revoke_tablet");
    BOOST_TEST(line.who.text() == "admin");
    BOOST_TEST(line.about == "sam");
    BOOST_TEST(line.reason == tablet.toString());

    const auto again = post(page, {{"sure", "yes"}});
    BOOST_TEST(again.status == 422);
    BOOST_TEST(auditLines().size() == line.seq);
}

BOOST_AUTO_TEST_CASE(a_tablet_is_found_at_the_page_of_its_own_person_and_by_nobody_but_who_keeps_them)
{
    signIn("admin");
    BOOST_TEST(get(page).status == 200);
    BOOST_TEST(get("/accounts/admin/tablets/" + tablet.toString()).status == 404);
    BOOST_TEST(get("/accounts/sam/tablets/nothing").status == 404);
    signIn("aud");
    BOOST_TEST(get(page).status == 404);
    BOOST_TEST(post(page, {{"sure", "yes"}}).status == 404);
    BOOST_TEST(!now().revoked_at.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
