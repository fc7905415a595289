#include <boost/test/unit_test.hpp>

#include "facts_for_tests.h"
#include "rules/due_regardless.h"
#include "rules/held_until.h"

using namespace sightline;
using namespace sightline::rules;
using namespace sightline::rules::test;

namespace {

ExceptionFact agreed(const char* from, const char* until)
{
    return {"cp.seen_alone", day(from), day(until), "Jo Shah", "Abroad", noon(day("2026-07-01"))};
}

/// Asked on 10 July 2026.
std::string until(const std::vector<ExceptionFact>& exceptions)
{
    std::vector<const ExceptionFact*> all;
    for (const ExceptionFact& each : exceptions) all.push_back(&each);
    const auto found = heldUntil(all, day("2026-07-10"));
    return found ? found->toString() : "not held";
}

} // namespace

BOOST_AUTO_TEST_SUITE(held_until)

BOOST_AUTO_TEST_CASE(exceptions_that_follow_on_one_another_hold_until_the_last_of_them_runs_out)
{
    BOOST_TEST(until({agreed("2026-07-08", "2026-07-12")}) == "2026-07-12");
    BOOST_TEST(until({agreed("2026-07-12", "2026-08-01"), agreed("2026-07-08", "2026-07-12")}) == "2026-08-01");
    BOOST_TEST(until({agreed("2026-07-08", "2026-07-12"), agreed("2026-07-11", "2026-07-20"), agreed("2026-07-20", "2026-07-30")})
        == "2026-07-30");
    BOOST_TEST(until({agreed("2026-07-01", "2026-08-05"), agreed("2026-07-08", "2026-07-12")}) == "2026-08-05");
}

BOOST_AUTO_TEST_CASE(a_day_without_any_exception_between_two_is_the_end_of_the_first)
{
    BOOST_TEST(until({agreed("2026-07-08", "2026-07-12"), agreed("2026-07-13", "2026-08-01")}) == "2026-07-12");
    BOOST_TEST(until({agreed("2026-07-11", "2026-08-01")}) == "not held"); // It begins tomorrow.
    BOOST_TEST(until({agreed("2026-07-01", "2026-07-10")}) == "not held"); // It ran out today.
    BOOST_TEST(until({}) == "not held");
}

BOOST_AUTO_TEST_CASE(a_clock_is_held_by_its_own_exceptions_and_by_those_that_were_known)
{
    ChildFacts facts = child();
    facts.plans.push_back(plan(PlanType::ChildProtection, "2026-06-01"));
    facts.exceptions = {agreed("2026-07-08", "2026-07-12"), agreed("2026-07-12", "2026-08-01")};
    const auto held = [&] {
        const auto found = dueRegardless(builtInCatalogue(), facts, {day("2026-07-10"), moment("2026-07-10T12:00:00Z")});
        return found.at(0).held_until ? found.at(0).held_until->toString() : std::string{"not held"};
    };
    BOOST_TEST(held() == "2026-08-01");
    facts.exceptions.back().recorded_at = moment("2026-07-11T12:00:00Z");
    BOOST_TEST(held() == "2026-07-12");
    facts.exceptions.back().recorded_at = facts.exceptions.front().recorded_at;
    facts.exceptions.back().clock = "plan:r1";
    BOOST_TEST(held() == "2026-07-12");
}

BOOST_AUTO_TEST_SUITE_END()
