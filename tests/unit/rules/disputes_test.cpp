#include <boost/test/unit_test.hpp>

#include "facts_for_tests.h"

using namespace sightline;
using namespace sightline::rules;
using namespace sightline::rules::test;

namespace {

/// A child protection plan from 1 June 2026 with a row every 2 weeks, and a visit on 10 June that is said in two ways.
struct DisputeFixture {
    ChildFacts facts = child();
    VisitFact made = visit("2026-06-10");

    DisputeFixture()
    {
        facts.plans.push_back(
            plan(PlanType::ChildProtection, "2026-06-01", {row("r1", Measure::Seen, interval(2, IntervalUnit::Weeks))}));
        made.other_readings = {made.reading};
    }

    VisitReading& other() { return made.other_readings.front(); }

    [[nodiscard]] ClockResult clock(const char* name, const char* asOf = "2026-06-12")
    {
        facts.visits = {made};
        return clockOf(facts, name, asOf);
    }
    [[nodiscard]] std::string last(const char* name, const char* asOf = "2026-06-12")
    {
        return text(clock(name, asOf).last_qualifying);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(disputes, DisputeFixture)

BOOST_AUTO_TEST_CASE(a_disputed_sighting_counts_as_the_lowest)
{
    other().sighting = Sighting::SeenWithOthers;
    BOOST_TEST(last("cp.seen_alone") == "none");
    BOOST_TEST(last("plan:r1") == "2026-06-10");
    std::swap(made.reading, other()); // whichever of the two comes first
    BOOST_TEST(last("cp.seen_alone") == "none");
    BOOST_TEST(last("plan:r1") == "2026-06-10");
    made.other_readings.push_back(visit("2026-06-10", Sighting::NotRecorded).reading);
    BOOST_TEST(last("plan:r1") == "none");
}

BOOST_AUTO_TEST_CASE(a_disputed_date_counts_as_the_earliest)
{
    other().occurred_on = day("2026-06-11");
    BOOST_TEST(last("cp.seen_alone") == "2026-06-10");
    std::swap(made.reading, other());
    BOOST_TEST(last("cp.seen_alone") == "2026-06-10");
}

BOOST_AUTO_TEST_CASE(every_version_must_lie_between_the_anchor_and_the_day_asked_about)
{
    other().occurred_on = day("2026-05-31");
    std::swap(made.reading, other());
    BOOST_TEST(last("cp.seen_alone") == "none");
    std::swap(made.reading, other());
    other().occurred_on = day("2026-06-13");
    BOOST_TEST(last("cp.seen_alone", "2026-06-12") == "none");
    BOOST_TEST(last("cp.seen_alone", "2026-06-13") == "2026-06-10");
}

BOOST_AUTO_TEST_CASE(any_other_dispute_credits_only_if_every_version_would)
{
    const VisitReading same = other();
    const auto without = [&](auto change) {
        other() = same;
        change(other());
        return last("cp.seen_alone");
    };
    BOOST_TEST(without([](VisitReading&) {}) == "2026-06-10");
    BOOST_TEST(without([](VisitReading& r) { r.outcome = Outcome::NoAnswer; }) == "none");
    BOOST_TEST(without([](VisitReading& r) { r.mode = Mode::Phone; }) == "none");
    BOOST_TEST(without([](VisitReading& r) { r.purpose = Purpose::Transport; }) == "none");
    BOOST_TEST(without([](VisitReading& r) { r.performer.qualified = false; }) == "none");
    BOOST_TEST(without([](VisitReading& r) { r.performer.worker = WorkerId{"duty"}; }) == "2026-06-10");
    BOOST_TEST(without([](VisitReading& r) { r.where_child_lives = false; }) == "2026-06-10"); // any place will do
}

BOOST_AUTO_TEST_CASE(a_disputed_worker_does_not_credit_a_row_for_one_worker)
{
    facts.plans.front().plan.requirements.front().by = by("user:sam.reid");
    BOOST_TEST(last("plan:r1") == "2026-06-10");
    other().performer.worker = WorkerId{"duty"};
    BOOST_TEST(last("plan:r1") == "none");
}

BOOST_AUTO_TEST_CASE(a_clock_on_which_a_dispute_bears_says_so)
{
    BOOST_TEST(clock("plan:r1").disputed);
    BOOST_TEST(clock("plan:r1").explanation.find("a dispute bears on this") != std::string::npos);
    other().sighting = Sighting::NotSeen;
    BOOST_TEST(clock("cp.seen_alone").disputed); // it would count if the other version were right
    made.reading.sighting = Sighting::SeenWithOthers;
    BOOST_TEST(!clock("cp.seen_alone").disputed); // on neither reading does it count
    made.other_readings.clear();
    BOOST_TEST(!clock("plan:r1").disputed);
}

BOOST_AUTO_TEST_CASE(of_a_disputed_row_the_stricter_version_counts)
{
    Requirement other = facts.plans.front().plan.requirements.front();
    facts.visits = {visit("2026-06-10")};
    other.interval = interval(10, IntervalUnit::Days);
    facts.plans.front().disputed_versions = {facts.plans.front().plan.requirements.front(), other};
    const ClockResult stricter = clockOf(facts, "plan:r1", "2026-06-12");
    BOOST_TEST(windowsOf(stricter) == "2026-06-11<2026-06-10 on_time, 2026-06-20<none open");
    BOOST_TEST(stricter.disputed);

    facts.plans.front().disputed_versions.back().interval = interval(3, IntervalUnit::Weeks);
    BOOST_TEST(windowsOf(clockOf(facts, "plan:r1", "2026-06-12")) == "2026-06-15<2026-06-10 on_time, 2026-06-24<none open");

    facts.plans.front().disputed_versions.back().measure = Measure::SeenAlone;
    facts.visits = {visit("2026-06-10", Sighting::SeenWithOthers)};
    BOOST_TEST(windowsOf(clockOf(facts, "plan:r1", "2026-06-12")) == "2026-06-15<none open");
}

BOOST_AUTO_TEST_CASE(a_row_that_only_one_side_has_still_has_its_clock)
{
    facts.plans.front().disputed_versions = {row("r2", Measure::Seen, interval(1, IntervalUnit::Weeks))};
    BOOST_TEST(dueAndState(clockOf(facts, "plan:r2", "2026-06-02")) == "2026-06-08 due_soon");
    BOOST_TEST(dueAndState(clockOf(facts, "plan:r1", "2026-06-02")) == "2026-06-15 met");
}

BOOST_AUTO_TEST_SUITE_END()
