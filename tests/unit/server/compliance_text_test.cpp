#include <boost/test/unit_test.hpp>

#include <sstream>

#include "cli/compliance_text.h"
#include "cli/table.h"
#include "compliance_lines.h"

using namespace sightline;
using namespace server::cli;
using rules::ClockState;
using test::complianceLine;

namespace {

std::vector<std::string> linesOf(const std::ostringstream& out)
{
    std::istringstream in{out.str()};
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

} // namespace

BOOST_AUTO_TEST_SUITE(compliance_text)

BOOST_AUTO_TEST_CASE(a_cell_that_a_spreadsheet_would_run_is_made_harmless)
{
    for (const std::string start : {"=", "+", "-", "@", "\t", "\r"}) {
        BOOST_TEST(csvCell(start + "1", true).find("'" + start) != std::string::npos);
        BOOST_TEST(csvCell(start + "1", false).find('\'') == std::string::npos);
    }
    BOOST_TEST(csvCell("=HYPERLINK(\"http://x\",\"y\")", true) == "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    BOOST_TEST(csvCell("O'Neill", true) == "O'Neill");
    BOOST_TEST(csvCell("", true).empty());
}

BOOST_AUTO_TEST_CASE(the_csv_has_its_header_and_leaves_what_is_unknown_empty)
{
    std::ostringstream out;
    printCsv(out, {complianceLine(1, ClockState::Overdue, Measure::Seen, "Khan, Ali"), complianceLine(2, ClockState::Suspended)});
    const auto lines = linesOf(out);
    BOOST_TEST_REQUIRE(lines.size() == 3u);
    BOOST_TEST(lines[0]
        == "child_id,local_id,name,team,lead_worker,clock,source,state,anchor,last_qualifying,next_due,days_overdue,disputed,"
           "explanation");
    BOOST_TEST(lines[1]
        == "00000000-0000-0000-0000-000000000001,L1,\"Khan, Ali\",North,sam,lac.28_2,CPPCR 2010 reg "
           "28(2),overdue,2026-01-05,,2026-06-01,3,"
           "false,Six weeks after the last visit.");
    BOOST_TEST(lines[2].find("suspended,,,,,false,") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_json_has_the_names_of_the_csv)
{
    const server::ComplianceQuestion question{*CivilDate::parse("2026-06-04"), std::nullopt, std::nullopt};
    const auto document = toJson({complianceLine(1, ClockState::Met), complianceLine(2, ClockState::NotStarted)}, question);
    BOOST_TEST(document["as_of"] == "2026-06-04");
    BOOST_TEST(document["known_at"].is_null());
    const auto& clock = document["clocks"][0];
    std::string names;
    for (const auto& member : clock.items()) names += (names.empty() ? "" : ",") + member.key();
    BOOST_TEST(names
        == "child_id,local_id,name,team,lead_worker,clock,source,state,anchor,last_qualifying,next_due,days_overdue,disputed,"
           "explanation");
    BOOST_TEST(clock["days_overdue"] == 0);
    BOOST_TEST(document["clocks"][1]["days_overdue"].is_null());
    BOOST_TEST(document["clocks"][1]["next_due"].is_null());
}

BOOST_AUTO_TEST_CASE(the_table_fits_a_terminal_and_ends_in_totals)
{
    auto line = complianceLine(1, ClockState::Overdue, Measure::Seen, std::string(80, 'x'));
    line.team = line.lead_worker = line.clock.clock = std::string(80, 'y');
    line.clock.days_overdue = 1234;
    line.clock.last_qualifying = line.clock.next_due;
    std::ostringstream out;
    printTable(out, {line, complianceLine(2, ClockState::Met)}, *CivilDate::parse("2026-06-04"));
    const auto lines = linesOf(out);
    for (const std::string& text : lines) BOOST_TEST(columnsOf(text) <= 120u);
    BOOST_TEST(lines[1].starts_with("Overdue"));
    BOOST_TEST(lines.back() == "On 4 June 2026: 2 clocks of 2 children, 1 overdue, 1 on track");
}

BOOST_AUTO_TEST_SUITE_END()
