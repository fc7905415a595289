#include <boost/test/unit_test.hpp>

#include "dashboard/shell/layout.h"

using namespace sightline;
using namespace sightline::server;
using namespace sightline::server::dashboard;

namespace {

bool has(const std::string& html, std::string_view part)
{
    return html.find(part) != std::string::npos;
}

SignedIn personOf(WorkerRole role)
{
    return SignedIn{{WorkerId{"mia"}, "Mia <O'Hara>", role, false, "North", {"North"}}, "abc", {}, {}};
}

std::string pageFor(const SignedIn* person, std::string path, Page page = {"Visits in my teams", "<p>here</p>"})
{
    return render(page, {"North & South", person, std::move(path), "The dispute is settled.", "10:42 on 4 June 2026"});
}

} // namespace

BOOST_AUTO_TEST_SUITE(layout)

BOOST_AUTO_TEST_CASE(everything_around_a_page_is_escaped)
{
    const SignedIn mia = personOf(WorkerRole::Manager);
    const std::string html = pageFor(&mia, "/dashboard", {"Ali & <b>", "<p>here</p>"});
    BOOST_TEST(has(html, "<h1 class=\"govuk-heading-l\">Ali &amp; &lt;b&gt;</h1>"));
    BOOST_TEST(has(html, "Mia &lt;O&#39;Hara&gt;"));
    BOOST_TEST(has(html, "North &amp; South"));
    BOOST_TEST(has(html, "<p>here</p>"));
    BOOST_TEST(has(html, "The dispute is settled."));
}

BOOST_AUTO_TEST_CASE(nothing_runs_or_is_styled_inside_a_page)
{
    const SignedIn mia = personOf(WorkerRole::Manager);
    Page live{"Visits", ""};
    live.follows = 12;
    const std::string html = pageFor(&mia, "/dashboard", live);
    BOOST_TEST(!has(html, "style="));
    BOOST_TEST(!has(html,
        " on"
        "click"));
    BOOST_TEST(has(html, "data-follows=\"12\""));
    BOOST_TEST(has(html, "<script type=\"module\" src=\"/assets/"));
    BOOST_TEST(!has(pageFor(&mia, "/dashboard"), "<script"));
}

BOOST_AUTO_TEST_CASE(a_page_with_a_problem_says_so_first)
{
    Page wrong{"New exception", ""};
    wrong.problems.push_back({"until", "Enter the day that it ends"});
    BOOST_TEST(has(pageFor(nullptr, "/x", wrong), "<title>Error: New exception – North &amp; South – Sightline</title>"));
}

BOOST_AUTO_TEST_CASE(people_are_led_only_where_they_may_go)
{
    const SignedIn manager = personOf(WorkerRole::Manager);
    const SignedIn worker = personOf(WorkerRole::SocialWorker);
    BOOST_TEST(has(pageFor(&manager, "/reviews/4"), "<a href=\"/reviews\" aria-current=\"true\">"));
    BOOST_TEST(has(pageFor(&manager, "/reviews"), "<a href=\"/reviews\" aria-current=\"page\">"));
    BOOST_TEST(has(pageFor(&manager, "/children/4"), "<a href=\"/dashboard\" aria-current=\"true\">"));
    BOOST_TEST(!has(pageFor(&manager, "/reviewsX"), "aria-current"));
    for (const char* path : {"/dashboard/teams/North", "/children", "/children/4/visits/5", "/visits", "/due"})
        for (const SignedIn* person : {&manager, &worker})
            BOOST_TEST(has(pageFor(person, path), "<a href=\"/dashboard\" aria-current=\"true\">"), path);
    BOOST_TEST(!has(pageFor(&worker, "/dashboard"), "\"/reviews\""));
    BOOST_TEST(!has(pageFor(&worker, "/dashboard"), "\"/accounts\""));
    BOOST_TEST(!has(pageFor(nullptr, "/sign-in"), "<nav"));
    BOOST_TEST(!has(pageFor(nullptr, "/sign-in"), "Sign out"));
}

BOOST_AUTO_TEST_SUITE_END()
