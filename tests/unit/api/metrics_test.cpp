#include <boost/test/unit_test.hpp>

#include "unit/api/api_world.h"

using namespace sightline;
using namespace sightline::server;
using namespace sightline::test;

namespace {

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(metrics)

BOOST_AUTO_TEST_CASE(requests_are_counted_by_route_and_status)
{
    api::Metrics metrics;
    metrics.answered("/children/{child}", "GET", 200, std::chrono::microseconds{1500});
    metrics.answered("/children/{child}", "GET", 200, std::chrono::microseconds{90000});
    metrics.answered("other", "other", 404, std::chrono::microseconds{10});
    const std::string text = metrics.text({});
    BOOST_TEST(has(text, "sightline_requests_total{method=\"GET\",route=\"/children/{child}\",status=\"200\"} 2"), text);
    BOOST_TEST(has(text, "sightline_request_seconds_bucket{route=\"/children/{child}\",le=\"0.0025\"} 1"), text);
    BOOST_TEST(has(text, "sightline_request_seconds_count{route=\"other\"} 1"));
}

BOOST_AUTO_TEST_CASE(what_is_not_known_yet_is_left_out)
{
    api::Metrics metrics;
    api::ServerFigures figures;
    figures.log_head = 42;
    BOOST_TEST(!has(metrics.text(figures), "open_reviews"));
    figures.open_reviews = 7;
    BOOST_TEST(has(metrics.text(figures), "sightline_board{what=\"open_reviews\"} 7"));
    BOOST_TEST(has(metrics.text(figures), "sightline_log_head 42"));
    figures.open_reviews = std::nullopt;
    BOOST_TEST(!has(metrics.text(figures), "open_reviews"));
}

BOOST_AUTO_TEST_CASE(the_server_s_console_is_no_tablet)
{
    ApiWorld world;
    (void)world.read("/v1/board"); // Until the figures are there.
    const auto devices = world.inRead([](ReadSession& session) { return session.devices().size(); });
    BOOST_TEST(has(world.get("/metrics").body, "sightline_devices_enrolled " + std::to_string(devices - 1)));
    const auto board = world.boards.now();
    BOOST_REQUIRE(board.has_value());
    std::size_t shown = 0;
    for (const BoardWorker& worker : std::get<Boards::BoardPtr>(board.value())->workers) shown += worker.devices.size();
    BOOST_TEST(shown == devices - 1);
}

BOOST_AUTO_TEST_CASE(a_clock_that_is_behind_the_log_is_told)
{
    ApiWorld world;
    BOOST_TEST(has(world.get("/metrics").body, "sightline_clock_behind_log_minutes 0"));
    const Instant now = world.clock.now();
    world.clock.setWallClock(now - std::chrono::hours{24 * 400});
    const std::string text = world.get("/metrics").body;
    BOOST_TEST(has(text, "sightline_clock_behind_log_minutes "));
    BOOST_TEST(!has(text, "sightline_clock_behind_log_minutes 0"));
}

BOOST_AUTO_TEST_CASE(only_this_machine_is_told)
{
    ApiWorld world;
    BOOST_TEST(world.get("/metrics").status == 200);
    for (const auto& [name, value] : http::Headers{
             {"via", "1.1 front"}, {"x-forwarded-for", "10.0.0.1"}, {"forwarded", "for=10.0.0.1"}, {"host", "example.org"}})
        BOOST_TEST(world.get("/metrics", {{name, value}}).status == 404, name);
}

BOOST_AUTO_TEST_CASE(nobody_is_named)
{
    ApiWorld world;
    const auto children = world.read("/v1/children?per_page=200");
    (void)world.get("/children/" + children["items"][0]["id"].get<std::string>());
    const std::string text = world.get("/metrics").body;
    BOOST_TEST(has(text, "sightline_board{what=\"children\"} " + std::to_string(children["total"].get<int>())), text);
    for (const auto& child : children["items"]) {
        BOOST_TEST(!has(text, child["id"].get<std::string>()));
        BOOST_TEST(!has(text, child["name"].get<std::string>()));
    }
}

BOOST_AUTO_TEST_SUITE_END()
