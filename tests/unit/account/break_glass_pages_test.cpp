#include "account_world.h"

using namespace sightline;
using namespace sightline::test;

namespace {

const std::string kWhy = "The hospital rang, the child is there";

/// Far works in the south, whom Lee manages; Max manages the north.
struct Opening : AccountWorld {
    Opening()
    {
        addWorker("far", WorkerRole::SocialWorker, true, "south");
        addWorker("lee", WorkerRole::Manager, false, "", {"south"});
    }
    void open(int child, const std::string& who)
    {
        inWrite([&](server::WriteSession& session) {
            session.putOpened({WorkerId{who}, nth<ChildId>(child), kWhy, clock.now(), clock.now() + std::chrono::hours{1}});
        });
    }
    std::string pathOf(int child) { return "/children/" + nth<ChildId>(child).toString(); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(break_glass_pages, Opening)

BOOST_AUTO_TEST_CASE(a_manager_sees_at_once_on_the_dashboard_and_on_the_child_s_page_that_a_child_was_opened)
{
    addChild(1, "sam");
    addChild(2, "sam");
    signIn("max");
    BOOST_TEST(!has(get("/dashboard"), "Opened in an emergency"));
    open(1, "far");
    for (const std::string& page : {std::string{"/dashboard"}, pathOf(1)}) {
        const auto shown = get(page);
        BOOST_TEST(shown.status == 200);
        BOOST_TEST(has(shown, "Opened in an emergency"), page);
        BOOST_TEST(has(shown, "Worker far"), page);
        BOOST_TEST(has(shown, kWhy), page);
    }
    BOOST_TEST(!has(get(pathOf(2)), "Opened in an emergency"));
    signIn("lee");
    BOOST_TEST(!has(get("/dashboard"), "Opened in an emergency"));
    signIn("sam");
    BOOST_TEST(!has(get(pathOf(1)), "Opened in an emergency"));
}

BOOST_AUTO_TEST_CASE(a_manager_closes_it_with_the_button_beside_it_and_whoever_opened_it_on_their_own_page)
{
    addChild(1, "sam");
    const std::vector<std::pair<std::string, std::string>> fields{{"worker", "far"}, {"child", nth<ChildId>(1).toString()}};
    const auto mayStillSee = [&] {
        signIn("far");
        return get(pathOf(1)).status == 200;
    };
    open(1, "far");
    BOOST_TEST(mayStillSee());
    signIn("aud");
    BOOST_TEST(!has(get("/audit"), "action=\"/open-child/end\""));
    BOOST_TEST(post("/open-child/end", fields).status == 404);
    signIn("lee");
    BOOST_TEST(post("/open-child/end", fields).status == 404);
    signIn("max");
    BOOST_TEST(post("/open-child/end").status == 400);
    BOOST_TEST(has(get("/dashboard"), "Close it to Worker far"));
    BOOST_TEST(post("/open-child/end", fields).status == 303);
    BOOST_TEST(!has(get("/dashboard"), "Close it to Worker far"));
    BOOST_TEST(has(get("/dashboard"), kWhy)); // That it was open is told on.
    BOOST_TEST(!mayStillSee());
    clock.advance(std::chrono::minutes{1});
    open(1, "far");
    BOOST_TEST(mayStillSee());
    BOOST_TEST(has(get("/open-child"), "I do not need it any more"));
    BOOST_TEST(post("/open-child/end", fields).headers.at("location") == "/open-child");
    BOOST_TEST(!has(get("/open-child"), "I do not need it any more"));
    BOOST_TEST(!mayStillSee());
}

BOOST_AUTO_TEST_CASE(of_a_child_whom_no_manager_has_those_are_told_who_had_the_child_last)
{
    addChild(1);
    allocate(5001, 1, "far", "2026-01-01", "2026-02-01");
    allocate(5002, 1, "sam", "2026-02-01", "2026-03-01");
    open(1, "kim");
    signIn("max");
    const auto shown = get("/dashboard");
    BOOST_TEST(has(shown, "Opened in an emergency"));
    BOOST_TEST(has(shown, kWhy));
    BOOST_TEST(!has(shown, pathOf(1))); // It is not theirs to read any more.
    BOOST_TEST(!has(shown, "Child 1"));
    signIn("lee");
    BOOST_TEST(!has(get("/dashboard"), "Opened in an emergency"));
    allocate(5003, 1, "far", "2026-03-01"); // Now somebody has the child, and is told.
    BOOST_TEST(has(get("/dashboard"), "Opened in an emergency"));
    signIn("max");
    BOOST_TEST(!has(get("/dashboard"), "Opened in an emergency"));
}

BOOST_AUTO_TEST_SUITE_END()
