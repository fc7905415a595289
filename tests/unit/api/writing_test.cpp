#include <boost/test/unit_test.hpp>

#include "unit/api/api_world.h"

using namespace sightline;
using namespace sightline::server;
using namespace sightline::test;

namespace {

/// A manager, and a child of theirs that has a plan.
struct ManagersWorld : ApiWorld {
    std::string child;
    std::string plans;

    ManagersWorld()
    {
        for (const Worker& worker : inRead([](ReadSession& session) { return session.workers(); })) {
            if (worker.role != WorkerRole::Manager || worker.disabled) continue;
            signIn(worker.id.text());
            const json::Json whole1 = read("/v1/children?per_page=200");
            for (const auto& each : whole1.at("items")) {
                child = each["id"].get<std::string>();
                plans = "/v1/children/" + child + "/plans";
                if (!read(plans)["items"].empty()) return;
            }
        }
        BOOST_FAIL("no manager has a child with a plan");
    }

    std::string etagOf(const std::string& address) { return get(address).headers.at("etag"); }
    json::Json newPlan()
    {
        return {{"type", "child_in_need"}, {"start", today().toString()},
            {"requirements",
                json::Json::array(
                    {{{"measure", "seen"}, {"interval", {{"n", 10}, {"unit", "working_days"}}}, {"by", "social_worker"}}})}};
    }
    std::uint64_t head()
    {
        return inRead([](ReadSession& session) { return session.head().seq(); });
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(writing)

BOOST_AUTO_TEST_CASE(a_plan_needs_the_version_it_is_based_on)
{
    ManagersWorld world;
    const auto before = world.head();
    BOOST_TEST(world.send(world.plans, world.newPlan()).status == 428);
    BOOST_TEST(world.send(world.plans, world.newPlan(), {{"if-match", "\"of last week\""}}).status == 412);
    BOOST_TEST(world.head() == before);
    const std::string etag = world.etagOf(world.plans);
    const auto made = world.send(world.plans, world.newPlan(), {{"if-match", etag}});
    BOOST_TEST(made.status == 201, made.body);
    BOOST_TEST(world.etagOf(world.plans) != etag);
    BOOST_TEST(world.send(world.plans, world.newPlan(), {{"if-match", etag}}).status == 412);
    BOOST_TEST(world.head() == before + 1);
}

BOOST_AUTO_TEST_CASE(an_exception_says_which_plan_it_is_about_as_it_was_told)
{
    ManagersWorld world;
    json::Json plan = world.newPlan();
    plan["id"] = "01900000-0000-7000-8000-00000000abce";
    BOOST_REQUIRE(world.send(world.plans, plan, {{"if-match", world.etagOf(world.plans)}}).status == 201);
    const json::Json whole = world.read(world.plans);
    std::string row;
    for (const auto& each : whole["items"])
        if (each["id"] == plan["id"]) row = each["requirements"][0]["requirement_id"].get<std::string>();
    const std::string exceptions = "/v1/children/" + world.child + "/exceptions";
    const auto made = world.send(exceptions,
        {{"clock", "plan:" + row}, {"about", plan["id"]}, {"until", world.today().plusDays(9).toString()},
            {"authority", "Head of service"}, {"reason", "On the ward"}});
    BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
    const json::Json kept = world.read(exceptions);
    BOOST_TEST(kept["items"].back()["about"] == plan["id"]);
    BOOST_TEST(world
                   .send(exceptions,
                       {{"clock", "plan:" + row}, {"about", "01900000-0000-7000-8000-00000000abcf"},
                           {"until", world.today().plusDays(9).toString()}, {"authority", "Head"}, {"reason", "Ward"}})
                   .status
        >= 400);
}

BOOST_AUTO_TEST_CASE(the_same_request_sent_twice_is_one_record)
{
    ManagersWorld world;
    json::Json plan = world.newPlan();
    plan["id"] = "01900000-0000-7000-8000-00000000abcd";
    const std::string etag = world.etagOf(world.plans);
    BOOST_TEST(world.send(world.plans, plan, {{"if-match", etag}}).status == 201);
    const auto head = world.head();
    const auto again = world.send(world.plans, plan, {{"if-match", etag}});
    BOOST_TEST(again.status == 200, again.body);
    BOOST_TEST(world.head() == head);
}

BOOST_AUTO_TEST_CASE(nothing_is_written_without_the_sessions_token_or_from_elsewhere)
{
    ManagersWorld world;
    const auto before = world.head();
    const http::Headers match{{"if-match", world.etagOf(world.plans)}};
    const auto with = [&](http::Headers more) {
        more.insert(match.begin(), match.end());
        return world.send(world.plans, world.newPlan(), more).status;
    };
    BOOST_TEST(with({{"x-csrf-token", ""}}) == 403);
    BOOST_TEST(with({{"x-csrf-token", "0123456789abcdef"}}) == 403);
    BOOST_TEST(with({{"sec-fetch-site", "cross-site"}}) == 403);
    BOOST_TEST(with({{"content-type", "text/plain"}}) == 415);
    BOOST_TEST(with({{"cookie", ""}}) == 401);
    BOOST_TEST(world.head() == before);
}

BOOST_AUTO_TEST_CASE(a_body_that_cannot_be_read_is_told_and_changes_nothing)
{
    ManagersWorld world;
    const auto before = world.head();
    const std::string exceptions = "/v1/children/" + world.child + "/exceptions";
    for (const char* body : {"", "[]", "{", "{\"clock\": 1}", "{\"clock\": \"x\", \"clock\": \"y\"}", "{\"nonsense\": true}",
             "{\"clock\":\"cp.seen_alone\",\"until\":\"2026-02-30\",\"authority\":\"x\",\"reason\":\"y\"}"}) {
        const auto response =
            world.ask("POST", exceptions, {{"x-csrf-token", world.token}, {"content-type", "application/json"}}, body);
        BOOST_TEST(response.status == 400, body << " answered " << response.status << " " << response.body);
        BOOST_TEST(response.content_type == "application/problem+json");
    }
    BOOST_TEST(world.head() == before);
}

BOOST_AUTO_TEST_CASE(a_record_of_another_child_is_not_there)
{
    ManagersWorld world;
    const std::string plan = world.read(world.plans)["items"][0]["id"].get<std::string>();
    std::string other;
    const json::Json whole2 = world.read("/v1/children?per_page=200");
    for (const auto& each : whole2.at("items"))
        if (each["id"] != world.child) other = each["id"].get<std::string>();
    BOOST_REQUIRE(!other.empty());
    const auto response = world.send("/v1/children/" + other + "/plans/" + plan,
        {{"change", {{"end", nullptr}}}, {"reason", "A test"}}, {{"if-match", "*"}}, "PATCH");
    BOOST_TEST(response.status == 404, response.body);
}

BOOST_AUTO_TEST_CASE(who_may_not_write_finds_nothing_there)
{
    ManagersWorld world;
    const auto before = world.head();
    world.signIn("aud");
    BOOST_TEST(world.send(world.plans, world.newPlan(), {{"if-match", "*"}}).status == 404);
    BOOST_TEST(world.head() == before);
}

BOOST_AUTO_TEST_SUITE_END()
