#include <boost/test/unit_test.hpp>

#include "facts_for_tests.h"
#include "rules/due_regardless.h"

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

BOOST_AUTO_TEST_CASE(an_exception_holds_only_what_was_known_and_had_begun_when_it_was_agreed)
{
    facts.exceptions = {agreed("2026-07-10", "2026-08-20")};
    facts.plans.push_back(plan(PlanType::ChildProtection, "2026-07-15"));
    const auto statesOn = [&](const char* asOf) {
        std::string states;
        for (const ClockResult& clock : clocksOf(facts, asOf)) states += std::string{toText(clock.state)} + ' ';
        return states;
    };
    BOOST_TEST(statesOn("2026-07-20") == "suspended met "); // The plan that began five days later.
    facts.plans.back() = plan(PlanType::ChildProtection, "2026-07-10"); // The very day: it was there to be read.
    BOOST_TEST(statesOn("2026-07-20") == "suspended suspended ");
    facts.plans.back().recorded_at = moment("2026-07-10T12:00:01Z"); // Begun by then, and nobody had heard of it.
    BOOST_TEST(statesOn("2026-07-20") == "suspended met ");
}

BOOST_AUTO_TEST_CASE(an_exception_that_names_its_plan_holds_that_plan_and_no_other_of_the_same_clock)
{
    facts.plans.push_back(plan(PlanType::ChildProtection, "2026-06-02"));
    facts.plans[0].record = "one";
    facts.plans[1].record = "two";
    facts.exceptions = {agreed("2026-07-10", "2026-08-01")};
    const auto states = [&] {
        std::string all;
        for (const ClockResult& clock : clocksOf(facts, "2026-07-20")) all += std::string{toText(clock.state)} + ' ';
        return all;
    };
    BOOST_TEST(states() == "suspended suspended "); // As older programs write it: both were open and known.
    facts.exceptions.front().about = "two";
    BOOST_TEST(states() == "overdue suspended ");
    const auto regardless = dueRegardless(builtInCatalogue(), facts, {day("2026-07-20"), std::nullopt});
    BOOST_TEST(!regardless.at(0).held_by);
    BOOST_TEST(regardless.at(1).held_by.has_value());
    facts.exceptions.front().about = "three";
    BOOST_TEST(states() == "overdue overdue ");
}

BOOST_AUTO_TEST_CASE(beside_an_exception_stands_what_the_clock_would_say_without_it)
{
    facts.exceptions = {agreed("2026-07-10", "2026-08-01"), agreed("2026-07-10", "2026-07-30")};
    facts.placements.push_back(placement(Regime::General, "2026-07-23"));
    const auto clocks = clocksOf(facts, "2026-07-20");
    const auto regardless = dueRegardless(builtInCatalogue(), facts, {day("2026-07-20"), std::nullopt});
    BOOST_REQUIRE(regardless.size() == clocks.size());
    BOOST_TEST(clocks.at(0).clock == "cp.seen_alone");
    BOOST_TEST(regardless.at(0).due->toString() == "2026-07-13");
    BOOST_TEST(regardless.at(0).days_overdue == 7);
    BOOST_TEST(regardless.at(0).held_by->until.toString() == "2026-08-01");
    BOOST_TEST((clocks.at(1).state == ClockState::NotStarted));
    const auto begun = clockOf(facts, clocks.at(1).clock, "2026-07-23");
    BOOST_TEST(regardless.at(1).due->toString() == begun.next_due->toString());
    BOOST_TEST(regardless.at(1).days_overdue == 0);
    BOOST_TEST(!regardless.at(1).held_by);
}

BOOST_AUTO_TEST_SUITE_END()
