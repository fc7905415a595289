// Whoever looks at another day, or at what was known then, stays there: nobody is led back to today without being told.
#include <deque>
#include <regex>
#include <set>
#include <thread>

#include "page_world.h"

using namespace sightline;
using namespace sightline::test;

namespace {

const std::string kAsOf = "as_of=2026-05-20";
const std::string kKnownAt = "known_at=2026-05-25";

/// Of pages whose address may say a day.
bool knowsDays(const std::string& path)
{
    static const std::set<std::string> paths{
        "/dashboard", "/dashboard/trend", "/dashboard/known-at", "/children", "/visits", "/due", "/exports"};
    return paths.contains(path) || path.starts_with("/dashboard/teams/") || path.starts_with("/dashboard/workers/");
}

struct Link {
    std::string href;
    std::string words;

    [[nodiscard]] std::string path() const { return href.substr(0, href.find('?')); }
    [[nodiscard]] bool has(const std::string& parameter) const { return href.find(parameter) != std::string::npos; }
    /// It says that it leaves the day.
    [[nodiscard]] bool leavesTheDay() const
    {
        return words.find("Take away: </span>On ") != std::string::npos
            || words.find("Take away: </span>As known on ") != std::string::npos || words == "Clear all and show today";
    }
};

/// All but the navigation at the top, which leads to today from everywhere.
std::vector<Link> linksOf(std::string html)
{
    html.erase(0, html.find("</header>"));
    static const std::regex link{"<a [^>]*href=\"([^\"#]+)\"[^>]*>([^]*?)</a>"};
    std::vector<Link> found;
    for (std::sregex_iterator at{html.begin(), html.end(), link}, end; at != end; ++at) {
        std::string href = (*at)[1];
        for (std::size_t amp = href.find("&amp;"); amp != std::string::npos; amp = href.find("&amp;", amp + 1))
            href.erase(amp + 1, 4);
        found.push_back({std::move(href), (*at)[2]});
    }
    return found;
}

/// Two addresses of one kind differ in what they narrow to, not in which parameters they have.
std::string kindOf(const Link& link)
{
    static const std::regex value{"=(?!(?:visit_overdue|written_late|not_alone)(?:&|$))[^&]*"};
    return std::regex_replace(link.href, value, "");
}

struct Seen {
    std::size_t pages = 0;
    std::size_t links = 0;
    std::size_t forms = 0;
    std::set<std::string> led_to;
};

void checkForms(const std::string& html, const std::string& address, Seen& seen)
{
    static const std::regex form{"<form method=\"get\"[^]*?</form>"};
    for (std::sregex_iterator at{html.begin(), html.end(), form}, end; at != end; ++at) {
        const std::string fields = at->str();
        BOOST_TEST(fields.find("value=\"2026-05-20\"") != std::string::npos, "a form of " << address << " loses the day");
        BOOST_TEST(fields.find("value=\"2026-05-25\"") != std::string::npos, "a form of " << address << " loses what was known");
        ++seen.forms;
    }
}

/// From page to page by their own links, one of each kind.
Seen walk(PageWorld& world, const std::string& start)
{
    Seen seen;
    std::set<std::string> kinds;
    std::deque<std::string> next{start};
    while (!next.empty() && seen.pages < 400) {
        const std::string address = next.front();
        next.pop_front();
        const auto page = world.get(address);
        BOOST_REQUIRE_MESSAGE(page.status == 200, address << " is answered with " << page.status);
        ++seen.pages;
        checkForms(page.body, address, seen);
        for (const Link& link : linksOf(page.body)) {
            if (!knowsDays(link.path()) || link.leavesTheDay()) continue;
            ++seen.links;
            seen.led_to.insert(link.path());
            BOOST_TEST(link.has(kAsOf), address << " -> " << link.href << " loses the day");
            BOOST_TEST(link.has(kKnownAt), address << " -> " << link.href << " loses what was known");
            // Exports are looked at in a test of their own; what was lost once is not followed.
            if (link.path() != "/exports" && link.has(kAsOf) && link.has(kKnownAt) && kinds.insert(kindOf(link)).second)
                next.push_back(link.href);
        }
    }
    return seen;
}

} // namespace

BOOST_AUTO_TEST_SUITE(day_links)

BOOST_AUTO_TEST_CASE(every_link_of_a_page_of_another_day_that_leads_to_a_page_which_knows_days_carries_it)
{
    PageWorld world{2};
    for (int i = 0; i < 150; ++i) world.step(false);
    for (const char* who : {"aud", "max"}) {
        world.signIn(who);
        const Seen seen = walk(world, "/dashboard?" + kAsOf + "&" + kKnownAt + "&state=overdue");
        BOOST_TEST(seen.pages > 15u);
        BOOST_TEST(seen.links > 120u);
        BOOST_TEST(seen.forms > 15u);
        for (const char* path : {"/dashboard", "/dashboard/trend", "/dashboard/known-at", "/children", "/visits", "/due"})
            BOOST_TEST(seen.led_to.contains(path), path << " was never led to");
    }
}

BOOST_AUTO_TEST_SUITE_END()
