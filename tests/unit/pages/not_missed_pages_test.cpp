// What a page of figures says of children whom a number could leave out or count twice.
#include <regex>
#include <set>

#include "page_world.h"

using namespace sightline;
using namespace sightline::test;

namespace {

bool has(const std::string& html, const std::string& text)
{
    return html.find(text) != std::string::npos;
}

void addPlan(PageWorld& world, int child, const char* start)
{
    wire::Revision message = blankFor(RecordKind::Plan, world.next++, child, "admin");
    message.mutable_plan()->set_type("child_protection");
    message.mutable_plan()->set_start(start);
    world.console(message);
}

std::vector<std::string> matches(const std::string& text, const char* pattern)
{
    const std::regex each{pattern};
    std::vector<std::string> found;
    for (std::sregex_iterator at{text.begin(), text.end(), each}, end; at != end; ++at) found.push_back((*at)[1]);
    return found;
}

std::string between(const std::string& text, const std::string& from, const std::string& to)
{
    const auto begin = text.find(from);
    return begin == std::string::npos ? std::string{} : text.substr(begin, text.find(to, begin) - begin);
}

/// The number that each cell of a row begins with, as a reader sees it: of the link, where there is one.
std::vector<int> numbersOf(const std::string& row)
{
    std::vector<int> numbers;
    for (const std::string& cell : matches(row, "<td[^>]*><div>(.*?)</div></td>")) {
        const auto links = matches(cell, "<a [^>]*>([^<]*)</a>");
        const std::string& text = links.empty() ? cell : links.front();
        numbers.push_back(std::isdigit(static_cast<unsigned char>(text.front())) != 0 ? std::stoi(text) : 0);
    }
    return numbers;
}

struct TeamTable {
    std::vector<std::string> rows; ///< HTML.
    std::vector<std::string> foot; ///< Totals, and what is counted in several rows.

    explicit TeamTable(const std::string& page)
    {
        const std::string table = between(page, "id=\"rows\"", "</table>");
        rows = matches(between(table, "<tbody", "</tbody>"), "(<tr .*?</tr>)");
        foot = matches(between(table, "<tfoot", "</tfoot>"), "(<tr .*?</tr>)");
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(not_missed_on_pages)

BOOST_AUTO_TEST_CASE(every_column_of_rows_adds_up_to_the_totals_and_what_is_counted_in_several_rows)
{
    constexpr std::size_t kGap = 8; // The longest of them, and no sum.
    std::size_t shared = 0;
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        PageWorld world{seed};
        for (int i = 0; i < 120; ++i) world.step(false);
        world.addChild(50, "sam");
        world.allocate(9000, 50, "kim", "2026-01-01");
        for (const char* who : {"aud", "max", "lin", "sam"}) {
            world.signIn(who);
            const TeamTable table{world.get("/dashboard").body};
            if (table.rows.empty()) continue; // Nobody here just now.
            BOOST_REQUIRE(!table.foot.empty());
            std::vector<int> left = numbersOf(table.foot.front());
            BOOST_REQUIRE_EQUAL(left.size(), 10u);
            if (table.foot.size() > 1) {
                BOOST_TEST(has(table.foot.at(1), "Counted in more than one row"));
                const auto again = numbersOf(table.foot.at(1));
                for (std::size_t i = 0; i < left.size(); ++i) left[i] += again.at(i);
                ++shared;
            }
            for (const std::string& row : table.rows) {
                const auto numbers = numbersOf(row);
                for (std::size_t i = 0; i < left.size(); ++i) left[i] -= numbers.at(i);
            }
            for (std::size_t i = 0; i < left.size(); ++i)
                if (i != kGap) BOOST_TEST(left[i] == 0, "seed " << seed << ", " << who << ", column " << i);
        }
    }
    BOOST_TEST(shared > 0u);
}

BOOST_AUTO_TEST_CASE(a_team_of_somebody_else_is_shown_as_the_children_who_are_shared)
{
    PageWorld world;
    world.addWorker("eve", WorkerRole::SocialWorker, true, "east");
    world.addChild(50, "sam");
    world.allocate(9000, 50, "eve", "2026-01-01");
    world.addChild(51, "eve");
    world.signIn("max");
    BOOST_TEST(has(world.get("/dashboard").body, ">east (only children you share)</a>"));
    const std::string some = "Only the children whom you may see are counted here";
    for (const char* page : {"/dashboard/teams/east", "/children?team=east", "/dashboard/workers/eve"})
        BOOST_TEST(has(world.get(page).body, some), page);
    for (const char* page : {"/dashboard", "/dashboard/teams/north", "/children?worker=sam"})
        BOOST_TEST(!has(world.get(page).body, some), page);
    world.signIn("aud");
    BOOST_TEST(!has(world.get("/dashboard").body, "only children you share"));
    BOOST_TEST(!has(world.get("/dashboard/teams/east").body, some));
}

BOOST_AUTO_TEST_CASE(a_birth_that_was_expected_by_now_has_a_number_a_list_and_no_pause)
{
    PageWorld world;
    wire::Revision baby = revision::blankRevision(RecordKind::Child, nth<RecordId>(50), nth<ChildId>(50), by("admin"));
    baby.mutable_child()->set_given_name("Baby");
    baby.mutable_child()->set_family_name("Clarke");
    baby.mutable_child()->set_expected_date_of_birth("2026-05-20");
    world.console(baby);
    world.allocate(9000, 50, "sam", "2026-01-01");
    addPlan(world, 50, "2026-04-01");
    world.signIn("max");
    const std::string page = world.get("/dashboard").body;
    BOOST_TEST(has(page, "<span class=\"sl-panel__number\">1</span> <span class=\"sl-panel__words\">birth not recorded, or the"));
    BOOST_TEST(has(page, "For 1 child no due date can be worked out"));
    for (const char* list :
        {"/children?list=birth_unknown", "/children?state=birth_unknown", "/children?age=unknown", "/children?list=over_42"})
        BOOST_TEST(has(world.get(list).body, "Baby Clarke"), list);
    for (const char* list : {"/children?list=paused", "/children?state=paused", "/children?age=unborn"})
        BOOST_TEST(!has(world.get(list).body, "Baby Clarke"), list);
    const std::string child = world.get("/children/" + nth<ChildId>(50).toString()).body;
    BOOST_TEST(has(child, "Birth not recorded"));
    BOOST_TEST(!has(child, "Not born yet"));
    BOOST_TEST(has(world.get("/children?list=birth_unknown&as_of=2026-05-20").body, "There is no such child"));
}

BOOST_AUTO_TEST_CASE(a_team_whose_children_were_never_seen_comes_first_of_all_gaps)
{
    PageWorld world;
    world.addWorker("eve", WorkerRole::SocialWorker, true, "east");
    for (int n = 50; n < 60; ++n) { // More than all the others together.
        world.addChild(n, "eve");
        addPlan(world, n, "2026-05-30");
    }
    const TeamTable down{world.get("/dashboard?sort=-gap").body};
    BOOST_REQUIRE(!down.rows.empty());
    BOOST_TEST(has(down.rows.front(), "/dashboard/teams/east"));
    BOOST_TEST(has(down.rows.front(), "Never seen: "));
    BOOST_TEST(has(down.rows.front(), "list=never_seen"));
    BOOST_TEST(has(down.rows.front(), "10</a></span> never seen"));
    const TeamTable up{world.get("/dashboard?sort=gap").body};
    BOOST_TEST(has(up.rows.back(), "/dashboard/teams/east"));
}

BOOST_AUTO_TEST_CASE(every_due_date_of_a_list_opens_its_explanation_or_has_that_of_its_day_beside_it)
{
    PageWorld world{3};
    for (int i = 0; i < 60; ++i) world.step(false);
    const auto rowsOf = [&](const std::string& address) {
        return matches(between(world.get(address).body, "<tbody", "</tbody>"), "<tr [^>]*>(.*?)</tr>");
    };
    for (const char* list : {"/children", "/due", "/due?within=60"}) {
        const std::string both = has(list, "?") ? "&" : "?";
        std::size_t dates = 0;
        std::set<std::string> opened;
        for (const std::string& row : rowsOf(list))
            for (const std::string& href : matches(row, "href=\"(/children/[^\"]*/clocks/[^\"]*)\"")) opened.insert(href);
        for (const std::string& row : rowsOf(list))
            for (const std::string& cell :
                matches(row, "<td[^>]*data-label=\"(?:Visit due|Seen alone due|Due)\"><div>(.*?)</div>"))
                if (has(cell, "<time")) {
                    ++dates;
                    BOOST_TEST((has(cell, "/clocks/") || has(row, ">Why this date<")), cell);
                }
        BOOST_TEST(dates > 0u, list);
        for (const std::string& href : opened) BOOST_TEST(has(world.get(href).body, "Which rule says so"), href);
        // The page of explanations is about today.
        for (const std::string& row : rowsOf(list + both + "as_of=2026-06-01")) {
            BOOST_TEST(!has(row, "/clocks/"));
            if (has(row, "days overdue")) BOOST_TEST(has(row, "sl-quiet\">Due "));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
