// An export that is made from a list holds exactly what the list shows, and the data-quality export what its page counts.
#include <regex>
#include <set>

#include "dashboard/exports/export_routes.h"
#include "page_world.h"
#include "reports/export_log.h"

using namespace sightline;
using namespace sightline::test;

namespace {

bool has(const std::string& html, const std::string& text)
{
    return html.find(text) != std::string::npos;
}

/// Lines of a CSV, its header not; the texts of this authority hold no line breaks.
std::vector<std::string> linesOf(const std::string& csv)
{
    std::vector<std::string> lines;
    for (std::size_t at = csv.find('\n') + 1; at < csv.size();) {
        const std::size_t end = csv.find('\n', at);
        lines.push_back(csv.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::string plain(std::string text)
{
    for (std::size_t at = 0; (at = text.find("&amp;", at)) != std::string::npos; ++at) text.erase(at + 1, 4);
    return text;
}

struct ListExports : PageWorld {
    std::shared_ptr<server::dashboard::OneAtATime> one = std::make_shared<server::dashboard::OneAtATime>();
    server::http::Router exports{server::dashboard::exportRoutes(web, one)};
    std::size_t rows_seen = 0;

    explicit ListExports(std::uint64_t seed = 1)
        : PageWorld{seed}
    { }

    /// Asks until the figures are worked out.
    server::http::Response answered(const server::http::Request& request)
    {
        auto response = exports.answer(request);
        for (int i = 0; i < 2000 && has(response.body, "being worked out"); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds{5});
            response = exports.answer(request);
        }
        return response;
    }
    server::http::Response posted(const std::string& path, const std::string& fields)
    {
        const std::string token = cookie.substr(cookie.find('=') + 1);
        return answered(
            {"POST", path, "", {{"host", "127.0.0.1"}, {"cookie", cookie}, {"content-type", "application/x-www-form-urlencoded"}},
                fields + "&csrf=" + sessions.personOf(token)->csrf});
    }
    server::http::Response exported(const std::string& query)
    {
        return posted("/exports", query + "&format=csv&reason=Inspection");
    }
    server::http::Response quality(const std::string& query = {})
    {
        return answered({"GET", "/exports/data-quality", query, {{"host", "127.0.0.1"}, {"cookie", cookie}}, ""});
    }
    /// The number in the caption; 0 where the page says that there is nothing.
    static std::size_t listed(const std::string& html)
    {
        static const std::regex kCaption{"<caption[^>]*>(?:[0-9]+ to [0-9]+ of )?([0-9]+)"};
        std::smatch found;
        return std::regex_search(html, found, kCaption) ? std::stoul(found[1]) : 0;
    }
    /// Where "Export this list" leads, without the path.
    static std::string linkIn(const std::string& html, const std::string& words = "Export this list")
    {
        const auto end = html.find("\">" + words + "</a>");
        BOOST_REQUIRE(end != std::string::npos);
        const auto at = html.rfind("href=\"/exports?", end) + 15;
        return plain(html.substr(at, html.find('"', at) - at));
    }
    void isTheSame(const std::string& page)
    {
        const auto shown = get(page);
        BOOST_REQUIRE_MESSAGE(shown.status == 200, page << ": " << shown.status);
        const auto made = exported(linkIn(shown.body));
        BOOST_REQUIRE_MESSAGE(made.status == 200, page << ": " << made.status << ' ' << made.body);
        const auto lines = linesOf(made.body);
        BOOST_TEST(lines.size() == listed(shown.body), page << ": " << lines.size() << " rows of " << listed(shown.body));
        rows_seen += lines.size();
        std::set<std::string> exported_visits;
        if (!page.starts_with("/visits")) return;
        for (const std::string& line : lines)
            for (const std::string& id : ids(line, "[0-9a-f]{8}-[0-9a-f-]{27}")) exported_visits.insert(id);
        for (const std::string& id : ids(shown.body, "/visits/([0-9a-f-]+)"))
            BOOST_TEST(exported_visits.contains(id), page << ' ' << id);
    }
    static std::vector<std::string> ids(const std::string& text, const char* pattern)
    {
        const std::regex each{pattern};
        std::vector<std::string> found;
        for (std::sregex_iterator at{text.begin(), text.end(), each}, end; at != end; ++at)
            found.push_back(at->size() > 1 ? (*at)[1] : (*at)[0]);
        return found;
    }
};

std::size_t countOf(const std::vector<std::string>& lines, const std::string& what)
{
    return static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [&](const std::string& line) { return has(line, what); }));
}

} // namespace

BOOST_AUTO_TEST_SUITE(exports_of_lists)

BOOST_AUTO_TEST_CASE(every_list_and_its_export_have_the_same_rows_whoever_asks_and_however_it_is_narrowed)
{
    for (const std::uint64_t seed : {1U, 2U}) {
        ListExports world{seed};
        for (int i = 0; i < 150; ++i) world.step(false);
        world.addChild(50, "sam");
        world.allocate(9000, 50, "kim", "2026-01-01"); // Led from two teams.
        const std::string then = world.today().plusDays(-20).toString();
        const std::string lists[] = {"/children?list=all", "/children?list=with_clock", "/children?list=not_recorded",
            "/children?list=disputed", "/visits?list=all", "/visits?list=attempts", "/visits?list=not_alone",
            "/visits?list=struck", "/visits?list=written_late", "/due?within=10", "/due?list=overdue"};
        for (const char* who : {"aud", "max", "lin"}) {
            world.signIn(who);
            for (const std::string& list : lists)
                for (const std::string& narrowed : {std::string{}, std::string{"&period=26"},
                         std::string{"&plan=child_protection"}, "&as_of=" + then + "&period=4", "&known_at=" + then})
                    world.isTheSame(list + narrowed);
        }
        BOOST_TEST(world.rows_seen > 100u);
    }
}

BOOST_AUTO_TEST_CASE(a_list_of_a_team_a_worker_or_a_state_is_exported_as_that)
{
    ListExports world{3};
    for (int i = 0; i < 80; ++i) world.step(false);
    world.signIn("max");
    for (const char* narrowed : {"&team=north", "&team=south", "&worker=sam", "&worker=kim", "&state=overdue", "&age=unknown"})
        for (const char* list : {"/children?list=all", "/visits?list=all", "/due?within=60"}) {
            const std::string page = std::string{list} + narrowed;
            if (world.get(page).status == 200) world.isTheSame(page); // Else nobody of the kind is here just now.
        }
    BOOST_TEST(world.rows_seen > 0u);
}

BOOST_AUTO_TEST_CASE(the_form_says_what_it_was_asked_from_and_takes_a_team_of_which_only_a_child_is_theirs)
{
    ListExports world;
    world.addChild(50, "sam");
    world.allocate(9000, 50, "kim", "2026-01-01");
    world.signIn("max"); // Manages the north; this child is led from the south too.
    world.isTheSame("/children?list=all&team=south");
    const auto form = world.exports.answer({"GET", "/exports", "team=south&of_visits=attempts&table=visits&known_at=2026-01-02",
        {{"host", "127.0.0.1"}, {"cookie", world.cookie}}, ""});
    BOOST_TEST(has(form.body, "<option value=\"south\" selected"));
    BOOST_TEST(has(form.body, "list: Attempts"));
    BOOST_TEST(has(form.body, "name=\"of_visits\" value=\"attempts\""));
    BOOST_TEST(has(form.body, "value=\"2026-01-02\""));
}

BOOST_AUTO_TEST_CASE(the_children_of_a_list_of_due_dates_are_the_children_of_their_export)
{
    ListExports world{2};
    for (int i = 0; i < 40; ++i) world.step(false);
    world.signIn("aud");
    const std::string due = world.exported(ListExports::linkIn(world.get("/due?within=10").body)).body;
    std::set<std::string> children;
    for (const std::string& line : linesOf(due)) children.insert(line.substr(0, line.find(',')));
    const auto shown = ListExports::ids(world.get("/due?within=10").body, "<td[^>]*>[^t]*?href=\"/children/([0-9a-f-]+)\"");
    for (const std::string& child : shown) BOOST_TEST(children.contains(child), child);
}

BOOST_AUTO_TEST_CASE(a_list_of_a_past_day_is_exported_without_who_is_with_another_team_now_and_who_came_later)
{
    ListExports world;
    const std::string then = world.today().plusDays(-20).toString();
    const std::string moved = world.today().plusDays(-5).toString();
    for (const auto& [child, first, second] : {std::tuple{60, "sam", "kim"}, std::tuple{61, "kim", "sam"}}) {
        world.addChild(child);
        world.allocate(9100 + child, child, first, "2026-01-01", moved);
        world.allocate(9200 + child, child, second, moved);
    }
    world.signIn("max"); // Manages the north, where sam works.
    const auto page = world.get("/children?list=all&as_of=" + then).body;
    const auto lines = linesOf(world.exported(ListExports::linkIn(page)).body);
    BOOST_TEST(lines.size() + 1 == ListExports::listed(page));
    BOOST_TEST(countOf(lines, nth<ChildId>(60).toString()) == 0U);
    BOOST_TEST(countOf(lines, nth<ChildId>(61).toString()) == 0U);
    const auto past = world.answered({"GET", "/exports", "", {{"host", "127.0.0.1"}, {"cookie", world.cookie}}, ""});
    BOOST_TEST(has(past.body, "without 1 child now with another team"));
    const auto unfiltered = linesOf(world.exported("table=children&team=%28all%29&as_of=" + then).body);
    BOOST_TEST(unfiltered == lines);
    const auto today = linesOf(world.exported(ListExports::linkIn(world.get("/children?list=all").body)).body);
    BOOST_TEST(countOf(today, nth<ChildId>(61).toString()) == 1U);
}

BOOST_AUTO_TEST_CASE(a_list_that_is_not_known_is_refused_and_nothing_is_handed_out)
{
    ListExports world;
    world.signIn("max");
    for (const char* what : {"of_visits=x", "of_children=x", "of_due=0", "of_due=61", "of_due=x", "plan=x"}) {
        const auto refused = world.exported(std::string{"table=visits&team=%28all%29&"} + what);
        BOOST_TEST(refused.status == 400, what);
        BOOST_TEST(has(refused.body, "that is not known"), what);
    }
}

BOOST_AUTO_TEST_CASE(what_the_data_quality_page_counts_is_what_its_export_lists)
{
    std::size_t rows = 0;
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        ListExports world{seed};
        for (int i = 0; i < 150; ++i) world.step(false);
        for (const char* who : {"aud", "max", "lin"}) {
            world.signIn(who);
            const auto page = world.quality();
            BOOST_REQUIRE(page.status == 200);
            const std::string all = page.body.substr(page.body.find("All children, each once"));
            const auto lines = linesOf(
                world.exported(ListExports::linkIn(page.body, "Export the visits and children behind these figures")).body);
            rows += lines.size();
            const auto counted = [&](const char* label) {
                const auto at = all.find(std::string{"data-label=\""} + label + "\">");
                BOOST_REQUIRE(at != std::string::npos);
                return std::strtoul(all.c_str() + all.find('>', at) + 1, nullptr, 10);
            };
            BOOST_TEST(countOf(lines, "Whether the child was seen is not recorded") == counted("Whether seen not recorded"), who);
            BOOST_TEST(countOf(lines, "Seen, not alone, and no reason is recorded") == counted("Not alone, no reason"), who);
            BOOST_TEST(countOf(lines, "Two versions differ") == counted("Disputed"), who);
        }
    }
    BOOST_TEST(rows > 50u);
}

BOOST_AUTO_TEST_CASE(the_data_quality_page_says_how_many_rows_the_lint_has_once_somebody_asks)
{
    std::size_t rows = 0;
    for (const std::uint64_t seed : {1U, 2U}) {
        ListExports world{seed};
        for (int i = 0; i < 80; ++i) world.step(false);
        for (const char* who : {"aud", "max", "lin"}) {
            world.signIn(who);
            BOOST_TEST(!has(world.quality().body, "would be misstated.</p>"));
            const std::size_t lint = linesOf(world.exported("table=lint").body).size();
            const std::string says = lint == 1 ? "Today 1 row would" : "Today " + std::to_string(lint) + " rows would";
            BOOST_TEST(has(world.quality("count=lint").body, says + " be misstated.</p>"), who);
            rows += lint;
        }
    }
    BOOST_TEST(rows > 10u);
}

BOOST_AUTO_TEST_CASE(who_asks_for_an_export_while_another_is_made_is_told_to_try_again_and_nothing_is_noted)
{
    ListExports world;
    world.addChild(50, "sam");
    world.signIn("max");
    static_cast<void>(world.quality()); // Its figures are there.
    const auto lines = [&] {
        std::size_t exports = 0;
        world.inRead([&](server::ReadSession& session) {
            exports = server::reports::pastExports(session, WorkerId{"max"}, 100, [](const auto&) { return true; }).size();
            return 0;
        });
        return exports;
    };
    const std::string bundle = "child=50&recipient=child&reason=Asked+for";
    {
        const auto turn = world.one->take();
        BOOST_REQUIRE(turn);
        for (const auto& refused :
            {world.exported("table=children"), world.posted("/exports/subject-access", bundle), world.quality("count=lint")}) {
            BOOST_TEST(refused.status == 503);
            BOOST_TEST(has(refused.body, "Try again in a few seconds"));
        }
        BOOST_TEST(world.quality().status == 200); // The page itself waits for nobody.
        BOOST_TEST(lines() == 0u);
    }
    BOOST_TEST(world.exported("table=children").status == 200);
    BOOST_TEST(world.exported("table=nothing").status == 400); // A refused one gives its turn back too.
    BOOST_TEST(world.exported("table=children").status == 200);
    BOOST_TEST(lines() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
