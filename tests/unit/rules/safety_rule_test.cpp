#include "rules/safety_rule.h"

#include <boost/test/unit_test.hpp>

using namespace sightline;
using namespace sightline::rules;

BOOST_AUTO_TEST_SUITE(safety_rule)

BOOST_AUTO_TEST_CASE(a_manager_has_sixty_minutes_from_when_the_server_received_it)
{
    const SafetyRule& rule = builtInSafetyRule();
    BOOST_TEST(rule.acknowledge_within_minutes == 60);
    BOOST_TEST(!rule.source.empty());
    BOOST_TEST(toText(rule.acknowledgeBy(*parseInstant("2026-06-05T16:30:00Z"))) == "2026-06-05T17:30:00Z");
}

BOOST_AUTO_TEST_CASE(a_rule_that_cannot_be_meant_is_refused_by_name)
{
    const std::pair<const char*, const char*> table[] = {
        {"version = '1'\nsource = 's'", "acknowledge_within_minutes: must be a number from 1 to 1440"},
        {"version = '1'\nsource = 's'\nacknowledge_within_minutes = 0",
            "acknowledge_within_minutes: must be a number from 1 to 1440"},
        {"version = '1'\nacknowledge_within_minutes = 60", "source: must be text"},
        {"source = 's'\nacknowledge_within_minutes = 60", "version: must be text"},
        {"hours = 1", "hours: is not known"},
    };
    for (const auto& [text, expected] : table) {
        const auto rule = parseSafetyRule(text);
        BOOST_REQUIRE(!rule.has_value());
        BOOST_TEST(rule.error().detail == expected);
    }
    BOOST_TEST(!parseSafetyRule("version = ").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
