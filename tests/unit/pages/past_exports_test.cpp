// Which exports made before somebody is told of: a reason may say what no one outside a child's team may know.
#include "dashboard/exports/export_routes.h"
#include "page_world.h"
#include "reports/export_log.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct PastExports : PageWorld {
    server::http::Router exports{server::dashboard::exportRoutes(web)};

    PastExports()
    {
        addChild(50, "sam"); // North, as max manages it.
        addChild(51, "kim"); // South, as lin does.
        addWorker("pat", WorkerRole::Manager, false, "north", {"south"});
    }

    void made(const std::string& who, const std::string& reason, const std::optional<ChildId>& child = std::nullopt)
    {
        const std::string what = child ? std::string{server::reports::kSubjectAccess} : std::string{"children"};
        inWrite([&](server::WriteSession& session) {
            session.appendAudit(server::reports::toAudit(
                {clock.now(), WorkerId{who}, what, "as of today", 3, std::string(64, 'a'), reason, child}));
        });
    }

    bool reads(const std::string& who, const std::string& reason)
    {
        signIn(who);
        const auto page = exports.answer({"GET", "/exports", "", {{"host", "127.0.0.1"}, {"cookie", cookie}}, ""});
        BOOST_REQUIRE(page.status == 200);
        return page.body.find(reason) != std::string::npos;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(past_exports)

BOOST_AUTO_TEST_CASE(why_a_childs_record_was_asked_for_is_for_those_who_may_ask_for_it_and_for_who_asked)
{
    PastExports world;
    world.made("pat", "Court for a child of the north", nth<ChildId>(50));
    world.made("pat", "Court for a child of the south", nth<ChildId>(51));
    world.made("pat", "Returns of the summer");
    BOOST_TEST(world.reads("max", "Court for a child of the north"));
    BOOST_TEST(!world.reads("max", "Court for a child of the south")); // By one of max's people, about none of max's children.
    BOOST_TEST(world.reads("max", "Returns of the summer"));
    BOOST_TEST(world.reads("pat", "Court for a child of the north")); // Their own, of a child who is not theirs any more.
    BOOST_TEST(world.reads("aud", "Court for a child of the south"));
    BOOST_TEST(!world.reads("lin", "Returns of the summer")); // Nobody of lin's teams.
    BOOST_TEST(!world.reads("ann", "Court for a child of the north")); // An administrator: their own only.
}

BOOST_AUTO_TEST_CASE(a_managers_own_exports_do_not_vanish_behind_those_of_other_teams)
{
    PastExports world;
    world.made("max", "Inspection of the north");
    for (int i = 0; i < 60; ++i) world.made("lin", "Inspection of the south");
    BOOST_TEST(world.reads("max", "Inspection of the north"));
    BOOST_TEST(!world.reads("max", "Inspection of the south"));
}

BOOST_AUTO_TEST_SUITE_END()
