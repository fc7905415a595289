#include <boost/test/unit_test.hpp>

#include "projections/figures.h"
#include "unit/api/api_world.h"

using namespace sightline;
using namespace sightline::server;
using namespace sightline::test;

BOOST_AUTO_TEST_SUITE(reading)

BOOST_AUTO_TEST_CASE(a_number_is_as_long_as_its_list)
{
    ApiWorld world;
    const auto board = world.read("/v1/board");
    for (const char* list : {"on_time", "visit_overdue", "alone_overdue", "alone_in_time", "alone_not_yet", "over_42"}) {
        const auto children = world.read(std::string{"/v1/children?list="} + list);
        BOOST_TEST(children["total"] == board["figures"][list]["part"], list);
    }
    BOOST_TEST(world.read("/v1/children")["total"] == board["figures"]["children"]);
    BOOST_TEST(world.read("/v1/visits")["total"] == board["figures"]["visits"]);
}

BOOST_AUTO_TEST_CASE(pages_of_a_list_hold_every_item_once)
{
    ApiWorld world;
    std::set<std::string> ids;
    const auto first = world.read("/v1/children?per_page=2");
    const auto pages = first["pages"].get<int>();
    BOOST_TEST(pages > 1);
    for (int page = 1; page <= pages; ++page) {
        const auto part = world.read("/v1/children?per_page=2&page=" + std::to_string(page));
        BOOST_TEST(part["items"].size() <= 2U);
        for (const auto& child : part["items"]) BOOST_TEST(ids.insert(child["id"].get<std::string>()).second);
    }
    BOOST_TEST(ids.size() == first["total"].get<std::size_t>());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_named)
{
    ApiWorld world;
    for (const auto& [address, place] : std::vector<std::pair<std::string, std::string>>{{"/v1/board?as_of=tomorrow", "as_of"},
             {"/v1/board?by=moon", "by"}, {"/v1/board?team=nowhere", "team"}, {"/v1/children?list=all&page=0", "page"},
             {"/v1/children?per_page=201", "per_page"}, {"/v1/children?list=nonsense", "list"}, {"/v1/due?within=61", "within"},
             {"/v1/audit?before=x", "before"}, {"/v1/audit?child=x", "child"}}) {
        const auto response = world.get(address);
        BOOST_TEST(response.status == 400, address);
        BOOST_TEST(response.content_type == "application/problem+json");
        bool named = false;
        const json::Json whole1 = json::Json::parse(response.body);
        for (const auto& error : whole1.at("errors")) named = named || error["place"] == place;
        BOOST_TEST(named, address << " answers " << response.body);
    }
}

BOOST_AUTO_TEST_CASE(without_a_session_nothing_is_said)
{
    ApiWorld world;
    const std::string child = world.someChild();
    world.cookie.clear();
    for (const http::Route& route : world.router.routes()) {
        if (route.method != "GET" || !route.path.starts_with("/v1/") || route.path == "/v1/session") continue;
        std::string path = route.path;
        if (const auto open = path.find("{child}"); open != std::string::npos) path.replace(open, 7, child);
        BOOST_TEST(world.get(path).status == 401, path);
    }
}

BOOST_AUTO_TEST_CASE(a_child_of_others_and_one_that_is_not_there_are_the_same)
{
    ApiWorld world;
    const std::string child = world.someChild();
    world.addWorker("out", WorkerRole::SocialWorker, true, "elsewhere");
    world.signIn("out");
    for (const char* what : {"", "/visits", "/plans", "/allocations", "/exceptions", "/transfers", "/supervision"}) {
        const auto theirs = world.get("/v1/children/" + child + what);
        const auto nobodys = world.get(std::string{"/v1/children/00000000-0000-4000-8000-000000000001"} + what);
        BOOST_TEST(theirs.status == 404);
        BOOST_TEST(theirs.body == nobodys.body);
        BOOST_TEST((theirs.headers == nobodys.headers));
        BOOST_TEST(theirs.body == world.get("/v1/children/nonsense").body);
    }
}

BOOST_AUTO_TEST_CASE(what_is_still_so_is_not_sent_again)
{
    ApiWorld world;
    const std::string address = "/v1/children/" + world.someChild() + "/plans";
    const auto first = world.get(address);
    BOOST_REQUIRE(first.headers.contains("etag"));
    const auto again = world.get(address, {{"if-none-match", first.headers.at("etag")}});
    BOOST_TEST(again.status == 304);
    BOOST_TEST(again.body.empty());
    BOOST_TEST(world.get(address, {{"if-none-match", "\"other\""}}).status == 200);
}

BOOST_AUTO_TEST_CASE(whoever_looks_at_a_child_is_written_down)
{
    ApiWorld world;
    const auto lines = [&] { return world.inRead([](ReadSession& session) { return session.auditHead().first; }); };
    const std::string child = world.someChild();
    const auto before = lines();
    (void)world.read("/v1/children/" + child + "/visits");
    BOOST_TEST(lines() == before + 1);
    const auto newest = world.read("/v1/audit")["items"][0];
    BOOST_TEST(newest["who"] == "aud");
    BOOST_TEST(newest["child_id"] == child);
}

BOOST_AUTO_TEST_SUITE_END()
