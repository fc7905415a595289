#include <boost/test/unit_test.hpp>

#include "compliance_lines.h"
#include "dashboard/summary.h"

using namespace sightline;
using rules::ClockState;
using server::dashboard::inWords;
using server::dashboard::summarise;
using test::complianceLine;

BOOST_AUTO_TEST_SUITE(summary)

BOOST_AUTO_TEST_CASE(a_child_with_two_clocks_is_one_child)
{
    const auto counted =
        summarise({complianceLine(1, ClockState::Met), complianceLine(1, ClockState::Overdue, Measure::SeenAlone),
            complianceLine(2, ClockState::Met), complianceLine(2, ClockState::DueSoon)});
    BOOST_TEST(counted.with_clock == 2u);
    BOOST_TEST(counted.on_time == 1u);
    BOOST_TEST(counted.alone_overdue == 1u);
    BOOST_TEST(counted.visit_overdue == 0u);
    BOOST_TEST(counted.due_soon == 1u);
    BOOST_TEST(inWords(counted) == "1 of 2 children (50%) has nothing overdue. 1 has not been seen alone in time.");
}

BOOST_AUTO_TEST_CASE(a_child_whose_clocks_are_paused_is_in_no_share)
{
    const auto counted = summarise({complianceLine(1, ClockState::Suspended), complianceLine(2, ClockState::NotStarted),
        complianceLine(3, ClockState::Met)});
    BOOST_TEST(counted.with_clock == 1u);
    BOOST_TEST(counted.paused == 2u);
    BOOST_TEST(inWords(counted) == "1 of 1 child (100%) has nothing overdue. Nobody is overdue to be seen alone.");
}

BOOST_AUTO_TEST_CASE(a_share_never_says_all_when_one_is_missing)
{
    std::vector<server::ComplianceLine> lines;
    for (int i = 0; i < 250; ++i) lines.push_back(complianceLine(i, i == 0 ? ClockState::Overdue : ClockState::Met));
    BOOST_TEST(inWords(summarise(lines)).starts_with("249 of 250 children (99%) have"));
    for (int i = 1; i < 249; ++i) lines[static_cast<std::size_t>(i)].clock.state = ClockState::Overdue;
    BOOST_TEST(inWords(summarise(lines)).starts_with("1 of 250 children (less than 1%) has"));
}

BOOST_AUTO_TEST_CASE(no_clock_is_no_percentage)
{
    BOOST_TEST(inWords(summarise({})).find('%') == std::string::npos);
    BOOST_TEST(inWords(summarise({complianceLine(1, ClockState::Suspended)})).find('%') == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
