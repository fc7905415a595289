#include <boost/test/unit_test.hpp>

#include "access/audit.h"
#include "service/exceptions.h"
#include "service/transfers.h"
#include "unit/api/api_world.h"

using namespace sightline;
using namespace sightline::server;
using namespace sightline::test;

namespace {

/// Who looked at whom at this address, as an auditor reads it afterwards.
std::set<std::string> looksAt(ApiWorld& world, const std::string& path)
{
    world.signIn("aud");
    std::set<std::string> children;
    const json::Json log = world.read("/v1/audit");
    for (const auto& line : log.at("items"))
        if (line.at("about") == path) children.insert(line.at("child_id").get<std::string>());
    return children;
}

/// Kept from the night by somebody's reason.
void holdBack(ApiWorld& world)
{
    for (int child = 1; child <= ApiWorld::kChildren; ++child) {
        wire::Revision plan = blankFor(RecordKind::Plan, 900 + child, child, "admin");
        plan.mutable_plan()->set_type("child_protection");
        plan.mutable_plan()->set_start("2026-01-01");
        world.console(plan);
        const auto made = recordException(world.authority,
            {nth<ChildId>(child), nth<RecordId>(950), "cp.seen_alone", world.today(), world.today().plusDays(3),
                "Head of service", "In hospital", WorkerId{"max"}},
            world.clock);
        if (made.has_value()) return;
    }
    BOOST_FAIL("no child of Max could have an exception");
}

} // namespace

BOOST_AUTO_TEST_SUITE(looks)

BOOST_AUTO_TEST_CASE(a_list_of_reviews_writes_whom_somebody_saw_there)
{
    ApiWorld world;
    while (world.read("/v1/reviews")["total"] == 0) world.step(false);
    std::set<std::string> shown;
    const json::Json reviews = world.read("/v1/reviews");
    for (const auto& review : reviews.at("items"))
        if (!review.at("child_id").is_null()) shown.insert(review.at("child_id").get<std::string>());
    BOOST_REQUIRE(!shown.empty());
    BOOST_TEST((looksAt(world, "/v1/reviews") == shown));
}

BOOST_AUTO_TEST_CASE(a_list_of_transfers_writes_whom_somebody_saw_there)
{
    ApiWorld world;
    std::set<std::string> offered;
    for (int child = 1; child <= ApiWorld::kChildren; ++child)
        if (offerTransfer(world.authority,
                {nth<ChildId>(child), nth<RecordId>(900 + child), WorkerId{"sam"}, WorkerId{"kim"}, AllocationRole::Lead,
                    world.today(), "The family moved south", WorkerId{"max"}},
                world.clock)
                .has_value())
            offered.insert(nth<ChildId>(child).toString());
    BOOST_REQUIRE(!offered.empty());
    world.signIn("max");
    BOOST_TEST(world.read("/v1/transfers")["items"].size() == offered.size());
    BOOST_TEST((looksAt(world, "/v1/transfers") == offered));
}

BOOST_AUTO_TEST_CASE(lists_of_many_children_leave_no_line_and_hold_nothing_that_somebody_wrote)
{
    ApiWorld world;
    holdBack(world);
    for (int n = 0; n < 20; ++n) world.visit(1);
    const auto lines = [&] { return world.inRead([](ReadSession& session) { return session.auditHead().first; }); };
    const auto before = lines();
    bool is_held = false;
    for (const std::string path : {"/v1/children?per_page=200", "/v1/visits?per_page=200", "/v1/due?within=60&per_page=200"}) {
        const std::string body = world.get(path).body;
        is_held = is_held || body.find("Head of service") != std::string::npos;
        for (const char* const text : {"In hospital", "not_alone_reason", "late_reason"})
            BOOST_TEST(body.find(text) == std::string::npos, path << " says " << text);
    }
    BOOST_TEST(is_held);
    BOOST_TEST(lines() == before);
}

BOOST_AUTO_TEST_CASE(the_audit_log_is_read_a_bounded_part_at_a_time_and_to_its_end)
{
    ApiWorld world;
    world.inWrite([&](WriteSession& session) {
        AuditEntry line;
        line.at = world.clock.now();
        line.outcome = kDone;
        line.who = WorkerId{"max"};
        line.action = "sign_in";
        session.appendAudit(line);
        line.who = WorkerId{"aud"};
        for (int n = 0; n < 20'000; ++n) session.appendAudit(line);
    });
    world.signIn("max");
    const json::Json first = world.read("/v1/audit");
    BOOST_TEST(first.at("items").empty());
    BOOST_REQUIRE(first.at("before").is_number());
    const json::Json second = world.read("/v1/audit?before=" + std::to_string(first.at("before").get<std::uint64_t>()));
    BOOST_REQUIRE(second.at("items").size() == 1U);
    BOOST_TEST(second.at("items")[0].at("who") == "max");
    BOOST_TEST(second.at("before").is_null());
}

BOOST_AUTO_TEST_CASE(a_program_that_asks_again_and_again_is_not_a_person_at_the_page)
{
    ApiWorld world;
    for (int minutes = 0; minutes < 30; minutes += 10) {
        BOOST_TEST(world.get("/v1/me", {{"x-sightline-live", "1"}}).status == 200);
        world.clock.advance(std::chrono::minutes{10});
    }
    BOOST_TEST(world.get("/v1/me", {{"x-sightline-live", "1"}}).status == 401);
    world.signIn("aud");
    for (int minutes = 0; minutes < 60; minutes += 10) {
        BOOST_TEST(world.get("/v1/me").status == 200);
        world.clock.advance(std::chrono::minutes{10});
    }
}

BOOST_AUTO_TEST_SUITE_END()
