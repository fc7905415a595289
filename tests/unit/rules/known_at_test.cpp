#include <boost/test/unit_test.hpp>

#include "facts_for_tests.h"

using namespace sightline;
using namespace sightline::rules;
using namespace sightline::rules::test;

namespace {

/// A child protection plan from 1 June 2026, first due on 13 July.
struct PlanFixture {
    ChildFacts facts = child();

    PlanFixture() { facts.plans.push_back(plan(PlanType::ChildProtection, "2026-06-01")); }

    [[nodiscard]] std::string knownAt(const char* when, const char* asOf = "2026-07-20") const
    {
        const auto clocks = evaluate(builtInCatalogue(), facts, {day(asOf), moment(when)});
        return clocks.size() == 1 ? dueAndState(clocks.front()) : std::to_string(clocks.size()) + " clocks";
    }
    [[nodiscard]] std::string known(const char* asOf = "2026-07-20") const
    {
        return dueAndState(clockOf(facts, "cp.seen_alone", asOf));
    }
};

ExceptionFact agreed(const char* from, const char* until)
{
    return {"cp.seen_alone", day(from), day(until), "Jo Shah, service manager", "Abroad with the family", noon(day(from))};
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(known_at, PlanFixture)

BOOST_AUTO_TEST_CASE(a_visit_written_up_late_is_the_difference_between_two_questions)
{
    facts.visits = {visit("2026-07-10")};
    facts.visits.front().recorded_at = moment("2026-07-18T09:00:00Z");
    BOOST_TEST(knownAt("2026-07-18T08:59:59Z") == "2026-07-13 overdue");
    BOOST_TEST(knownAt("2026-07-18T09:00:00Z") == "2026-08-21 met");
    BOOST_TEST(knownAt("2026-07-18T10:00:00+01:00") == "2026-08-21 met"); // the same moment
    BOOST_TEST(knownAt("2026-07-18T09:30:00+01:00") == "2026-07-13 overdue");
    BOOST_TEST(known() == "2026-08-21 met");
}

BOOST_AUTO_TEST_CASE(a_visit_struck_out_credits_until_that_was_known)
{
    facts.visits = {visit("2026-07-10")};
    facts.visits.front().struck_at = moment("2026-07-15T09:00:00Z");
    BOOST_TEST(knownAt("2026-07-15T08:59:59Z") == "2026-08-21 met");
    BOOST_TEST(knownAt("2026-07-15T09:00:00Z") == "2026-07-13 overdue");
    BOOST_TEST(known() == "2026-07-13 overdue");
}

BOOST_AUTO_TEST_CASE(a_plan_or_placement_not_recorded_yet_has_no_clock)
{
    facts.plans.front().recorded_at = moment("2026-06-03T09:00:00Z");
    facts.placements.push_back(placement(Regime::General, "2026-06-01"));
    facts.placements.front().recorded_at = moment("2026-06-04T09:00:00Z");
    BOOST_TEST(knownAt("2026-06-03T08:00:00Z") == "0 clocks");
    BOOST_TEST(knownAt("2026-06-03T09:00:00Z") == "2026-07-13 overdue");
    BOOST_TEST(knownAt("2026-06-04T09:00:00Z") == "2 clocks");
}

BOOST_AUTO_TEST_CASE(an_exception_suspends_its_clock_while_it_is_in_force)
{
    facts.exceptions = {agreed("2026-07-10", "2026-08-01")};
    BOOST_TEST(known("2026-07-09") == "2026-07-13 due_soon");
    BOOST_TEST(known("2026-07-10") == "none suspended");
    BOOST_TEST(known("2026-07-31") == "none suspended");
    BOOST_TEST(clockOf(facts, "cp.seen_alone", "2026-07-20").explanation
        == "Suspended up to and including 31 July 2026, agreed by Jo Shah, service manager; without that it is due 13 July 2026 "
           "(WT2010 5.115).");
}

BOOST_AUTO_TEST_CASE(the_days_overdue_come_back_when_the_exception_ends)
{
    facts.exceptions = {agreed("2026-07-10", "2026-08-01")};
    BOOST_TEST(known("2026-08-01") == "2026-07-13 overdue");
    BOOST_TEST(clockOf(facts, "cp.seen_alone", "2026-08-01").days_overdue == 19);
}

BOOST_AUTO_TEST_CASE(an_exception_counts_from_when_it_was_recorded_and_for_its_clock_only)
{
    facts.exceptions = {agreed("2026-07-10", "2026-08-01")};
    facts.exceptions.front().recorded_at = moment("2026-07-19T09:00:00Z");
    BOOST_TEST(knownAt("2026-07-18T09:00:00Z") == "2026-07-13 overdue");
    BOOST_TEST(knownAt("2026-07-19T09:00:00Z") == "none suspended");
    facts.exceptions.front().clock = "lac.28_2";
    BOOST_TEST(known() == "2026-07-13 overdue");
}

BOOST_AUTO_TEST_CASE(of_two_exceptions_the_one_that_ends_last_is_named)
{
    facts.exceptions = {
        agreed("2026-07-10", "2026-08-01"), agreed("2026-07-10", "2026-09-01"), agreed("2026-07-10", "2026-08-02")};
    BOOST_TEST(clockOf(facts, "cp.seen_alone", "2026-07-20").explanation.find("31 August 2026") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
