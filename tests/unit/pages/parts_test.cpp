#include <set>

#include <boost/test/unit_test.hpp>

#include "dashboard/board/parts.h"
#include "dashboard/board/table.h"
#include "dashboard/board/trend_chart.h"

using namespace sightline;
using namespace sightline::server;
using namespace sightline::server::dashboard;

namespace {

bool has(const std::string& html, const std::string& text)
{
    return html.find(text) != std::string::npos;
}

std::string shapeOf(const std::string& tag)
{
    return tag.substr(tag.find("<svg"), tag.find("</svg>") - tag.find("<svg"));
}

CivilDate on(const char* text)
{
    return *CivilDate::parse(text);
}

} // namespace

BOOST_AUTO_TEST_SUITE(parts)

BOOST_AUTO_TEST_CASE(every_state_has_a_shape_a_word_and_a_colour_of_its_own)
{
    std::set<std::string> shapes;
    std::set<std::string> classes;
    const std::vector<std::pair<ChildState, std::string>> states{{ChildState::Overdue, "Overdue"},
        {ChildState::DueSoon, "Due soon"}, {ChildState::Met, "On track"}, {ChildState::NoClock, "No plan"},
        {ChildState::Paused, "Paused"}, {ChildState::HeldMissed, "Held, date missed"}};
    for (const auto& [state, word] : states) {
        const std::string tag = stateTag(state);
        BOOST_TEST(has(tag, word));
        shapes.insert(shapeOf(tag));
        classes.insert(tag.substr(0, tag.find("<svg")));
    }
    BOOST_TEST(shapes.size() == 6u);
    BOOST_TEST(classes.size() == 5u);
}

BOOST_AUTO_TEST_CASE(whatever_was_typed_cannot_become_markup)
{
    const std::string evil = R"(<script>alert("x")</script>'&)";
    const Table table{evil, {{evil, false, evil, Sorted::Up}, {evil, true}}, {{link(evil, evil), paragraph(evil)}}};
    const std::string html = dashboard::html(table) + section(evil, evil, "") + warning(evil) + tag(Tone::Red, evil)
        + facts({{evil, ""}}) + numberPanels(evil, {{1, evil, evil, Tone::Red, evil}}, PanelSize::Large) + markedRed(evil, "1")
        + pageLinks(1, 2, evil, evil) + dayOr(std::nullopt, evil);
    BOOST_TEST(!has(html, "<script"));
    BOOST_TEST(!has(html, "alert(\""));
}

BOOST_AUTO_TEST_CASE(nothing_asks_for_what_the_policy_refuses)
{
    const std::string html = stateTag(ChildState::Overdue) + bar(3, 7)
        + trendChart({{on("2026-05-31"), 10, 9, 1, 0}, {on("2026-06-07"), 10, 8, 1, 1}}, ChartSize::Full);
    for (const char* refused : {" style=", "<style", "<script", " onclick", "http://", "https://"})
        BOOST_TEST(!has(html, refused), refused);
}

BOOST_AUTO_TEST_CASE(a_table_says_which_way_it_is_sorted_and_names_its_rows_and_cells)
{
    const Table table{"By team", {{"Team", false, "/d?sort=-name", Sorted::Up}, {"Children", true, "/d?sort=children"}},
        {{"North", "3"}}, {"All", "3"}};
    const std::string html = dashboard::html(table);
    for (const char* text : {"aria-sort=\"ascending\"", "aria-sort=\"none\"", "scope=\"row\"", "scope=\"col\"",
             "data-label=\"Children\"", "<caption", "<tfoot", "govuk-table__cell--numeric"})
        BOOST_TEST(has(html, text), text);
}

BOOST_AUTO_TEST_CASE(one_page_has_no_links_to_others_and_the_last_none_to_a_next)
{
    const auto href = [](std::size_t n) { return "/x?page=" + std::to_string(n); };
    BOOST_TEST(pages(1, 1, href).empty());
    BOOST_TEST(!has(pages(1, 3, href), "Previous"));
    BOOST_TEST(has(pages(2, 3, href), "/x?page=3"));
    BOOST_TEST(!has(pages(3, 3, href), "Next"));
}

BOOST_AUTO_TEST_CASE(the_trend_is_read_out_as_a_sentence_and_stands_as_a_table_with_n_of_n)
{
    const std::vector<TrendPoint> points{{on("2026-05-31"), 150, 120, 20, 12}, {on("2026-06-07"), 160, 142, 12, 9}};
    const std::string words = trendInWords(points);
    BOOST_TEST(words
        == "On 7 June 2026, 142 of 160 children (88%) had nothing overdue; on 31 May 2026, 120 of 150 children (80%) had nothing "
           "overdue.");
    const std::string chart = trendChart(points, ChartSize::Full);
    BOOST_TEST(has(chart, "role=\"img\""));
    BOOST_TEST(has(chart, words));
    for (const char* shape : {"<circle", "<rect", "sl-trend__target"}) BOOST_TEST(has(chart, shape), shape);
    for (const char* label : {"Nothing overdue 88%", "Visit overdue 7%", "Seen alone overdue 5%"})
        BOOST_TEST(has(chart, label), label);
    const std::string table = trendTable(points);
    BOOST_TEST(table.find("7 June 2026") < table.find("31 May 2026"));
    BOOST_TEST(has(table, "142 of 160 (88%)"));
}

BOOST_AUTO_TEST_CASE(a_week_without_a_running_clock_is_a_gap_and_no_share_of_nothing)
{
    const std::vector<TrendPoint> points{{on("2026-05-31"), 0, 0, 0, 0}, {on("2026-06-07"), 10, 5, 1, 1}};
    BOOST_TEST(!has(trendChart(points, ChartSize::Small), "nan"));
    BOOST_TEST(has(trendTable(points), "none"));
    BOOST_TEST(has(trendChart({}, ChartSize::Small), "no whole week yet"));
}

BOOST_AUTO_TEST_SUITE_END()
