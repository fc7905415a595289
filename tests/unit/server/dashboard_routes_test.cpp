#include <boost/test/unit_test.hpp>

#include "dashboard/dashboard_routes.h"
#include "support/fake_clock.h"
#include "support/temporary_folder.h"

using namespace sightline::server;

namespace {

struct DashboardWorld {
    sightline::test::TemporaryFolder folder;
    sightline::test::FakeClock clock;
    bool sodium = sightline::crypto::ready();
    Authority authority = Authority::init(folder.file("authority"), "Testshire", clock).value();
    http::Router router{dashboard::dashboardRoutes(authority, clock)};

    http::Response get(const std::string& query, http::Headers headers = {{"host", "127.0.0.1:8480"}})
    {
        return router.answer({"GET", "/dashboard", query, std::move(headers), ""});
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(dashboard_routes, DashboardWorld)

BOOST_AUTO_TEST_CASE(the_page_is_html_under_a_strict_policy)
{
    const http::Response page = get("");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.content_type == "text/html; charset=utf-8");
    BOOST_TEST(page.headers.at("content-security-policy").starts_with("default-src 'none'"));
    BOOST_TEST(page.body.find("Testshire") != std::string::npos);
    BOOST_TEST(page.body.find("11:10 on 4 June 2026") != std::string::npos); // Summer time.
}

BOOST_AUTO_TEST_CASE(wrong_parameters_are_named)
{
    for (const auto& [query, name] : std::vector<std::pair<std::string, std::string>>{{"as_of=2026-02-30", "as_of"},
             {"as_of=yesterday", "as_of"}, {"team=Nowhere", "team"}, {"page=0", "page"}, {"page=x", "page"}}) {
        const http::Response page = get(query);
        BOOST_TEST(page.status == 400);
        BOOST_TEST(page.body.find("(" + name + ")") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(nobody_beyond_this_machine_is_shown_anything)
{
    BOOST_TEST(get("", {{"host", "sightline.example.org"}}).status == 403);
    BOOST_TEST(get("", {}).status == 403);
    for (const char* header : {"x-forwarded-for", "forwarded", "x-real-ip", "via"})
        BOOST_TEST(get("", {{"host", "127.0.0.1"}, {header, "10.0.0.7"}}).status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
