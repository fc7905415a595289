#include <boost/test/unit_test.hpp>

#include "compliance_lines.h"
#include "dashboard/compliance_page.h"
#include "dashboard/compliance_table.h"
#include "dashboard/html.h"
#include "dashboard/query.h"

using namespace sightline;
using namespace server::dashboard;
using rules::ClockState;
using test::complianceLine;

namespace {

CompliancePage pageOf(std::vector<server::ComplianceLine> lines)
{
    return {"Testshire", *CivilDate::parse("2026-06-04"), "10:42 on 4 June 2026", {"North", "South"}, {}, {}, {},
        std::move(lines), 0, 1};
}

std::size_t count(const std::string& text, const std::string& what)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(compliance_page)

BOOST_AUTO_TEST_CASE(whatever_was_typed_cannot_become_markup)
{
    const std::string evil = R"(<script>alert("x")</script>'&)";
    CompliancePage page = pageOf({complianceLine(1, ClockState::Overdue, Measure::Seen, evil)});
    page.authority = evil;
    page.lines[0].team = page.lines[0].lead_worker = page.lines[0].local_id = page.lines[0].clock.clock =
        page.lines[0].clock.explanation = evil;
    page.teams = {evil};
    page.team = evil;
    std::string html = render(page);
    BOOST_TEST(html.find("<script") == std::string::npos);
    BOOST_TEST(html.find("alert(\"") == std::string::npos);
    BOOST_TEST(count(html, "&lt;script&gt;") >= 7u);
    page.problems = {evil};
    page.as_of_typed = "\"><script>";
    BOOST_TEST(render(page).find("<script") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_state_has_a_shape_and_a_word_of_its_own)
{
    const std::vector<std::pair<ClockState, std::string>> words{{ClockState::Overdue, "Overdue"},
        {ClockState::DueSoon, "Due soon"}, {ClockState::Met, "On track"}, {ClockState::Suspended, "Paused"}};
    std::vector<std::string> shapes;
    for (const auto& [state, word] : words) {
        const std::string tag = stateTag(state);
        BOOST_TEST(tag.find(word) != std::string::npos);
        const std::string shape = tag.substr(tag.find("<svg"), tag.find("</svg>") - tag.find("<svg"));
        BOOST_TEST((std::find(shapes.begin(), shapes.end(), shape) == shapes.end()));
        shapes.push_back(shape);
    }
}

BOOST_AUTO_TEST_CASE(the_table_has_a_caption_scopes_and_the_explanation)
{
    const std::string html = render(pageOf({complianceLine(1, ClockState::Overdue)}));
    BOOST_TEST(html.find("<caption>") != std::string::npos);
    BOOST_TEST(count(html, "scope=\"col\"") == 8u);
    BOOST_TEST(count(html, "scope=\"row\"") == 1u);
    BOOST_TEST(html.find("<details><summary>Why this date</summary><p>Six weeks after the last visit.</p>") != std::string::npos);
    BOOST_TEST(html.find("datetime=\"2026-06-01\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(there_is_no_script_and_no_style_that_the_policy_would_refuse)
{
    const std::string html = render(pageOf({complianceLine(1, ClockState::Met), complianceLine(2, ClockState::Suspended)}));
    for (const char* forbidden : {"<script", " style=", "<style", " onclick", "javascript:", "http://", "https://"})
        BOOST_TEST(html.find(forbidden) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_long_table_comes_in_pages_that_say_so)
{
    std::vector<server::ComplianceLine> lines;
    for (std::size_t i = 0; i < kRowsPerPage + 1; ++i)
        lines.push_back(complianceLine(static_cast<int>(i % 250), ClockState::Met));
    CompliancePage page = pageOf(std::move(lines));
    BOOST_TEST(count(complianceTable(page), "scope=\"row\"") == kRowsPerPage);
    BOOST_TEST(complianceTable(page).find("Rows 1 to 200 of 201") != std::string::npos);
    page.page = 2;
    BOOST_TEST(count(complianceTable(page), "scope=\"row\"") == 1u);
    page.page = 99;
    BOOST_TEST(complianceTable(page).find("Page 2 of 2") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_question_that_is_wrong_shows_no_figures)
{
    CompliancePage page = pageOf({});
    page.problems = {"On the day (as_of): must be a day that exists"};
    const std::string html = render(page);
    BOOST_TEST(html.find("role=\"alert\"") != std::string::npos);
    BOOST_TEST(html.find("class=\"sentence\"") == std::string::npos);
    BOOST_TEST(html.find("<title>Error: ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(children_without_a_plan_are_counted_only_where_they_are_known)
{
    CompliancePage page = pageOf({complianceLine(1, ClockState::Met)});
    page.children_without_plan = 4;
    BOOST_TEST(render(page).find("<strong>4</strong> no plan or placement") != std::string::npos);
    page.children_without_plan.reset();
    BOOST_TEST(render(page).find("no plan or placement") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_query_is_decoded_and_encoded_again)
{
    const Parameters parameters = parseQuery("team=North+%26+East&as_of=2026-06-04&x&team2=%zz%4&&=y");
    BOOST_TEST(given(parameters, "team").value() == "North & East");
    BOOST_TEST(given(parameters, "team2").value() == "%zz%4");
    BOOST_TEST(!given(parameters, "x").has_value());
    BOOST_TEST(!given(parameters, "missing").has_value());
    for (const std::string text : {"North & East", "Æ=+%", ""})
        BOOST_TEST(given(parseQuery("t=" + encoded(text)), "t").value_or("") == text);
}

BOOST_AUTO_TEST_SUITE_END()
