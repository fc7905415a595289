#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "facts_for_tests.h"

using namespace sightline;
using namespace sightline::rules;
using namespace sightline::rules::test;

namespace {

/// One row of the table of clocks: a start, visits in order, and the windows they make up to `asOf`.
struct Row {
    const char* clock;
    PlanType type; ///< For the clocks of plans.
    Regime regime; ///< For `lac.`.
    const char* start;
    const char* firstReview;
    bool until18;
    std::vector<const char*> visits;
    const char* asOf;
    const char* windows;
};

std::ostream& operator<<(std::ostream& stream, const Row& row)
{
    return stream << row.clock << " from " << row.start << " on " << row.asOf;
}

constexpr auto CP = PlanType::ChildProtection;
constexpr auto PF = PlanType::PrivateFostering;
constexpr auto General = Regime::General;
constexpr auto Before = Regime::ParentBeforeAssessment;
constexpr auto Temporary = Regime::TemporaryApprovalOrInterimOrderWithParent;
constexpr auto CareOrder = Regime::CareOrderWithParent;

const Row kRows[] = {
    // 42 days, and again 42 days; on the day is on time, the day after is late.
    {"cp.seen_alone", CP, General, "2026-06-01", nullptr, false, {}, "2026-07-13", "2026-07-13<none open"},
    {"cp.seen_alone", CP, General, "2026-06-01", nullptr, false, {}, "2026-07-14", "2026-07-13<none overdue"},
    {"cp.seen_alone", CP, General, "2026-06-01", nullptr, false, {"2026-07-13", "2026-08-25"}, "2026-09-01",
        "2026-07-13<2026-07-13 on_time, 2026-08-24<2026-08-25 late, 2026-10-06<none open"},
    // A week, then six weeks in the first year; on and after the anniversary six weeks, or three months if meant to last.
    {"lac.28_2", CP, General, "2025-03-31", nullptr, false, {}, "2025-04-07", "2025-04-07<none open"},
    {"lac.28_2", CP, General, "2025-03-31", nullptr, false, {"2025-04-07"}, "2025-04-08",
        "2025-04-07<2025-04-07 on_time, 2025-05-19<none open"},
    {"lac.28_2", CP, General, "2025-03-31", nullptr, true, {"2026-03-30"}, "2026-04-01",
        "2025-04-07<2026-03-30 late, 2026-05-11<none open"},
    {"lac.28_2", CP, General, "2025-03-31", nullptr, true, {"2026-03-31"}, "2026-04-01",
        "2025-04-07<2026-03-31 late, 2026-06-30<none open"},
    {"lac.28_2", CP, General, "2025-03-31", nullptr, false, {"2026-03-31"}, "2026-04-01",
        "2025-04-07<2026-03-31 late, 2026-05-12<none open"},
    {"lac.28_2", CP, General, "2024-02-29", nullptr, true, {"2025-02-27"}, "2025-03-01",
        "2024-03-07<2025-02-27 late, 2025-04-10<none open"},
    {"lac.28_2", CP, General, "2024-02-29", nullptr, true, {"2025-02-28"}, "2025-03-01",
        "2024-03-07<2025-02-28 late, 2025-05-28<none open"},
    {"lac.28_2", CP, General, "2024-01-01", nullptr, true, {"2026-11-30"}, "2026-12-01",
        "2024-01-08<2026-11-30 late, 2027-02-28<none open"},
    // Weekly until the first review, and while there is none; then six weeks.
    {"lac.28_3", CP, Before, "2026-06-01", nullptr, false, {"2026-06-08", "2026-12-01"}, "2026-12-01",
        "2026-06-08<2026-06-08 on_time, 2026-06-15<2026-12-01 late, 2026-12-08<none open"},
    {"lac.28_3", CP, Before, "2026-06-01", "2026-06-20", false, {"2026-06-19"}, "2026-06-21",
        "2026-06-08<2026-06-19 late, 2026-06-26<none open"},
    {"lac.28_3", CP, Before, "2026-06-01", "2026-06-20", false, {"2026-06-20"}, "2026-06-21",
        "2026-06-08<2026-06-20 late, 2026-08-01<none open"},
    // The same with four weeks.
    {"lac.28_4", CP, Temporary, "2026-06-01", "2026-06-20", false, {"2026-06-19"}, "2026-06-21",
        "2026-06-08<2026-06-19 late, 2026-06-26<none open"},
    {"lac.28_4", CP, Temporary, "2026-06-01", "2026-06-20", false, {"2026-06-20"}, "2026-06-21",
        "2026-06-08<2026-06-20 late, 2026-07-18<none open"},
    {"lac.28_4", CP, Temporary, "2026-06-01", nullptr, false, {"2026-06-20"}, "2026-06-21",
        "2026-06-08<2026-06-20 late, 2026-06-27<none open"},
    // A week, then six weeks whatever the review.
    {"lac.28_5", CP, CareOrder, "2026-06-01", nullptr, false, {"2026-06-07"}, "2026-06-08",
        "2026-06-08<2026-06-07 on_time, 2026-07-19<none open"},
    {"lac.28_5", CP, CareOrder, "2024-06-01", "2024-06-20", true, {"2026-06-07"}, "2026-06-08",
        "2024-06-08<2026-06-07 late, 2026-07-19<none open"},
    // Seven working days, six weeks in year one, then twelve.
    {"pf.visit", PF, General, "2026-12-23", nullptr, false, {}, "2026-12-24", "2027-01-06<none open"},
    {"pf.visit", PF, General, "2025-06-02", nullptr, false, {"2025-06-11"}, "2025-06-11",
        "2025-06-11<2025-06-11 on_time, 2025-07-23<none open"},
    {"pf.visit", PF, General, "2025-06-02", nullptr, false, {"2026-06-01"}, "2026-06-02",
        "2025-06-11<2026-06-01 late, 2026-07-13<none open"},
    {"pf.visit", PF, General, "2025-06-02", nullptr, false, {"2026-06-02"}, "2026-06-02",
        "2025-06-11<2026-06-02 late, 2026-08-25<none open"},
};

ChildFacts childOf(const Row& row)
{
    ChildFacts facts = child();
    if (std::string_view{row.clock}.starts_with("lac.")) {
        PlacementFact fact = placement(row.regime, row.start);
        fact.placement.intended_to_last_until_18 = row.until18;
        if (row.firstReview != nullptr) fact.placement.first_review = day(row.firstReview);
        facts.placements.push_back(fact);
    } else {
        facts.plans.push_back(plan(row.type, row.start));
    }
    for (const char* const on : row.visits) facts.visits.push_back(visit(on));
    return facts;
}

} // namespace

BOOST_AUTO_TEST_SUITE(clocks)

BOOST_DATA_TEST_CASE(run_as_the_table_of_rules_says, boost::unit_test::data::make(kRows), row)
{
    const auto all = clocksOf(childOf(row), row.asOf);
    BOOST_REQUIRE(all.size() == 1u);
    BOOST_TEST(all.front().clock == row.clock);
    BOOST_TEST(windowsOf(all.front()) == row.windows);
}

BOOST_AUTO_TEST_CASE(the_state_follows_from_the_days_left)
{
    ChildFacts facts = child();
    facts.plans.push_back(plan(CP, "2026-06-01")); // due 13 July
    BOOST_TEST(dueAndState(clockOf(facts, "cp.seen_alone", "2026-07-05")) == "2026-07-13 met");
    BOOST_TEST(dueAndState(clockOf(facts, "cp.seen_alone", "2026-07-06")) == "2026-07-13 due_soon");
    BOOST_TEST(dueAndState(clockOf(facts, "cp.seen_alone", "2026-07-13")) == "2026-07-13 due_soon");
    BOOST_TEST(clockOf(facts, "cp.seen_alone", "2026-07-13").days_overdue == 0);
    BOOST_TEST(dueAndState(clockOf(facts, "cp.seen_alone", "2026-07-14")) == "2026-07-13 overdue");
    BOOST_TEST(clockOf(facts, "cp.seen_alone", "2026-07-14").days_overdue == 1);
    BOOST_TEST(clockOf(facts, "cp.seen_alone", "2026-08-13").days_overdue == 31);
}

BOOST_AUTO_TEST_CASE(a_plans_row_is_a_clock_beside_the_laws)
{
    ChildFacts facts = child();
    facts.plans.push_back(plan(CP, "2026-06-01", {row("r1", Measure::Seen, interval(10, IntervalUnit::WorkingDays))}));
    facts.visits = {visit("2026-06-10", Sighting::SeenWithOthers)};
    // Not seen alone: only the first of the two clocks moves.
    BOOST_TEST(windowsOf(clockOf(facts, "plan:r1", "2026-06-11")) == "2026-06-15<2026-06-10 on_time, 2026-06-24<none open");
    BOOST_TEST(windowsOf(clockOf(facts, "cp.seen_alone", "2026-06-11")) == "2026-07-13<none open");
}

BOOST_AUTO_TEST_CASE(a_child_in_need_plan_has_no_clock_of_the_law)
{
    ChildFacts facts = child();
    facts.plans.push_back(
        plan(PlanType::ChildInNeed, "2026-06-01", {row("r1", Measure::Seen, interval(4, IntervalUnit::Weeks))}));
    const auto all = clocksOf(facts, "2026-06-02");
    BOOST_REQUIRE(all.size() == 1u);
    BOOST_TEST(all.front().clock == "plan:r1");
    BOOST_TEST(all.front().source == "plan");
}

BOOST_AUTO_TEST_CASE(a_row_may_ask_for_the_first_visit_sooner)
{
    ChildFacts facts = child();
    Requirement asked = row("r1", Measure::Seen, interval(1, IntervalUnit::Months));
    asked.first = interval(2, IntervalUnit::Days);
    facts.plans.push_back(plan(PlanType::ChildInNeed, "2026-01-29", {asked}));
    facts.visits = {visit("2026-01-31")};
    BOOST_TEST(windowsOf(clockOf(facts, "plan:r1", "2026-02-01")) == "2026-01-31<2026-01-31 on_time, 2026-02-28<none open");
}

BOOST_AUTO_TEST_CASE(a_clock_starts_at_the_birth_if_the_plan_is_older)
{
    ChildFacts facts = child("2026-06-10");
    facts.plans.push_back(plan(CP, "2026-06-01"));
    facts.placements.push_back(placement(General, "2026-06-12"));
    BOOST_TEST(text(clockOf(facts, "cp.seen_alone", "2026-06-12").anchor) == "2026-06-10");
    BOOST_TEST(dueAndState(clockOf(facts, "cp.seen_alone", "2026-06-12")) == "2026-07-22 met");
    BOOST_TEST(text(clockOf(facts, "lac.28_2", "2026-06-12").anchor) == "2026-06-12");
}

BOOST_AUTO_TEST_CASE(an_unborn_childs_clocks_are_suspended)
{
    ChildFacts facts = child("2026-06-10");
    facts.plans.push_back(plan(CP, "2026-06-01"));
    BOOST_TEST(dueAndState(clockOf(facts, "cp.seen_alone", "2026-06-09")) == "none suspended");
    BOOST_TEST(dueAndState(clockOf(facts, "cp.seen_alone", "2026-06-10")) == "2026-07-22 met");
    facts.date_of_birth.reset();
    facts.expected_date_of_birth = day("2026-07-01");
    const ClockResult clock = clockOf(facts, "cp.seen_alone", "2026-07-01");
    BOOST_TEST(dueAndState(clock) == "none suspended");
    BOOST_TEST(clock.windows.empty());
    BOOST_TEST(clock.explanation
        == "Suspended: the child is not born yet, expected on 1 July 2026; the clock starts with the birth (WT2010 5.115).");
    BOOST_TEST(clockOf(facts, "cp.seen_alone", "2026-07-02").explanation
        == "Suspended: the birth was expected on 1 July 2026, and no date of birth is recorded; the clock starts with the birth "
           "(WT2010 5.115).");
    facts.expected_date_of_birth.reset();
    BOOST_TEST(clockOf(facts, "cp.seen_alone", "2026-08-09").explanation
        == "Suspended: no date of birth is recorded; the clock starts with the birth (WT2010 5.115).");
}

BOOST_AUTO_TEST_CASE(a_plan_to_come_has_not_started)
{
    ChildFacts facts = child();
    facts.plans.push_back(plan(CP, "2026-06-10"));
    const ClockResult clock = clockOf(facts, "cp.seen_alone", "2026-06-09");
    BOOST_TEST(dueAndState(clock) == "none not_started");
    BOOST_TEST(clock.explanation == "Not started: the plan starts on 10 June 2026 (WT2010 5.115).");
    BOOST_TEST(dueAndState(clockOf(facts, "cp.seen_alone", "2026-06-10")) == "2026-07-22 met");
}

BOOST_AUTO_TEST_CASE(a_plan_or_placement_that_ends_today_has_no_clocks_today)
{
    ChildFacts facts = child();
    facts.plans.push_back(plan(CP, "2026-01-01", {row("r1", Measure::Seen, interval(2, IntervalUnit::Weeks))}));
    facts.placements.push_back(placement(General, "2026-01-01"));
    facts.plans.front().plan.end = day("2026-06-10");
    facts.placements.front().placement.end = day("2026-06-10");
    BOOST_TEST(clocksOf(facts, "2026-06-09").size() == 3u);
    BOOST_TEST(clocksOf(facts, "2026-06-10").empty());
}

BOOST_AUTO_TEST_CASE(clocks_are_sorted_by_name_and_keep_the_order_of_the_input_within_a_name)
{
    ChildFacts facts = child();
    facts.plans.push_back(plan(PF, "2026-05-01"));
    facts.plans.push_back(plan(CP, "2026-06-01",
        {row("b", Measure::Seen, interval(2, IntervalUnit::Weeks)), row("a", Measure::Seen, interval(1, IntervalUnit::Weeks))}));
    facts.plans.push_back(plan(CP, "2026-02-01"));
    facts.placements.push_back(placement(General, "2026-03-01"));
    std::string names;
    for (const ClockResult& clock : clocksOf(facts, "2026-06-02")) names += clock.clock + '@' + text(clock.anchor) + ' ';
    BOOST_TEST(names
        == "cp.seen_alone@2026-06-01 cp.seen_alone@2026-02-01 lac.28_2@2026-03-01 pf.visit@2026-05-01 plan:a@2026-06-01 "
           "plan:b@2026-06-01 ");
}

BOOST_AUTO_TEST_CASE(each_placement_starts_its_own_week)
{
    ChildFacts facts = child();
    facts.placements = {placement(General, "2026-05-01"), placement(General, "2026-06-01")};
    facts.placements.front().placement.end = day("2026-06-01");
    facts.visits = {visit("2026-05-28")};
    const auto all = clocksOf(facts, "2026-06-02");
    BOOST_REQUIRE(all.size() == 1u);
    BOOST_TEST(windowsOf(all.front()) == "2026-06-08<none open");
}

BOOST_AUTO_TEST_CASE(an_explanation_says_why_this_date)
{
    ChildFacts facts = child();
    facts.plans.push_back(
        plan(CP, "2026-08-20", {row("r1", Measure::BedroomSeen, interval(1, IntervalUnit::Months), "user:sam.reid")}));
    facts.plans.front().plan.requirements.front().where_child_lives = true;
    facts.placements.push_back(placement(General, "2026-10-08"));
    facts.visits = {visit("2026-10-03")};
    BOOST_TEST(clockOf(facts, "cp.seen_alone", "2026-10-10").explanation
        == "Due 14 November 2026: at least every 6 weeks, seen alone by a social worker; last seen alone on 3 October 2026 "
           "(WT2010 5.115).");
    BOOST_TEST(clockOf(facts, "cp.seen_alone", "2026-11-15").explanation
        == "Due 14 November 2026, now 1 day overdue: at least every 6 weeks, seen alone by a social worker; last seen alone on 3 "
           "October 2026 "
           "(WT2010 5.115).");
    BOOST_TEST(clockOf(facts, "plan:r1", "2026-10-10").explanation
        == "Due 3 November 2026: at least every month, bedroom seen by sam.reid where the child lives; last bedroom seen on 3 "
           "October 2026 (the plan).");
    BOOST_TEST(clockOf(facts, "lac.28_2", "2026-10-10").explanation
        == "Due 15 October 2026: first within 1 week of 8 October 2026, seen by a social worker where the child lives; no visit "
           "has counted yet "
           "(CPPCR 2010 reg 28(2)).");
}

BOOST_AUTO_TEST_CASE(due_dates_to_come_can_be_listed)
{
    Requirement asked = row("r1", Measure::Seen, interval(10, IntervalUnit::WorkingDays));
    std::string dates;
    for (const CivilDate due : nextDueDates(asked, day("2026-08-03"), 3)) dates += due.toString() + ' ';
    BOOST_TEST(dates == "2026-08-17 2026-09-01 2026-09-15 "); // 31 August is a bank holiday
    asked.first = interval(1, IntervalUnit::Weeks);
    BOOST_TEST(nextDueDates(asked, day("2026-08-03"), 1).front().toString() == "2026-08-10");
    BOOST_TEST(nextDueDates(asked, day("2026-08-03"), 0).empty());
}

BOOST_AUTO_TEST_CASE(intervals_read_like_words)
{
    BOOST_TEST(inWords(interval(10, IntervalUnit::WorkingDays)) == "every 10 working days");
    BOOST_TEST(inWords(interval(1, IntervalUnit::Weeks)) == "every week");
    BOOST_TEST(inWords(interval(6, IntervalUnit::Weeks)) == "every 6 weeks");
    BOOST_TEST(inWords(interval(1, IntervalUnit::Months)) == "every month");
    BOOST_TEST(inWords(interval(2, IntervalUnit::Days)) == "every 2 days");
}

BOOST_AUTO_TEST_CASE(a_policy_may_count_the_day_of_the_event)
{
    Catalogue policy = builtInCatalogue();
    policy.count_event_day = true;
    ChildFacts facts = child();
    facts.plans = {plan(PF, "2026-06-01")}; // a Monday
    const auto dueWith = [&](const Catalogue& catalogue) {
        return text(evaluate(catalogue, facts, {day("2026-06-06"), std::nullopt}).front().next_due);
    };
    BOOST_TEST(dueWith(builtInCatalogue()) == "2026-06-10");
    BOOST_TEST(dueWith(policy) == "2026-06-09");
    facts.plans = {plan(PF, "2026-06-06")}; // a Saturday: there is no working day to count
    BOOST_TEST(dueWith(policy) == "2026-06-16");
    BOOST_TEST(dueWith(builtInCatalogue()) == "2026-06-16");
}

BOOST_AUTO_TEST_CASE(a_rule_holds_for_the_anchors_of_its_days)
{
    Catalogue changed = builtInCatalogue();
    const auto old =
        std::find_if(changed.rules.begin(), changed.rules.end(), [](const Rule& rule) { return rule.clock == "cp.seen_alone"; });
    old->valid_to = day("2026-06-01");
    Rule successor = *old;
    successor.valid_from = day("2026-06-01");
    successor.applied_from.reset();
    successor.valid_to.reset();
    successor.first = interval(28, IntervalUnit::Days);
    changed.rules.push_back(successor);
    const auto dueFrom = [&](const char* start) {
        ChildFacts facts = child();
        facts.plans = {plan(CP, start)};
        const auto all = evaluate(changed, facts, {day("2026-06-02"), std::nullopt});
        return all.size() == 1 ? text(all.front().next_due) : "not one clock";
    };
    BOOST_TEST(dueFrom("2026-05-31") == "2026-07-12");
    BOOST_TEST(dueFrom("2026-06-01") == "2026-06-29");
}

BOOST_AUTO_TEST_SUITE_END()
