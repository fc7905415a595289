#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "facts_for_tests.h"

using namespace sightline;
using namespace sightline::rules;
using namespace sightline::rules::test;

namespace {

/// A child with one row of each kind in one plan, from 1 June 2026, and one visit on 10 June.
struct CreditFixture {
    ChildFacts facts = child();
    VisitFact made = visit("2026-06-10");

    CreditFixture()
    {
        const Interval weekly = interval(1, IntervalUnit::Weeks);
        Requirement atHome = row("at_home", Measure::Seen, weekly, "any_professional");
        atHome.where_child_lives = true;
        facts.plans.push_back(plan(PlanType::ChildInNeed, "2026-06-01",
            {row("seen", Measure::Seen, weekly, "any_professional"), row("alone", Measure::SeenAlone, weekly, "any_professional"),
                row("bedroom", Measure::BedroomSeen, weekly, "any_professional"), atHome, row("by_sw", Measure::Seen, weekly),
                row("by_hv", Measure::Seen, weekly, "health_visitor"), row("by_nurse", Measure::Seen, weekly, "school_nurse"),
                row("by_adviser", Measure::Seen, weekly, "personal_adviser"),
                row("by_sam", Measure::Seen, weekly, "user:sam.reid")}));
    }

    /// The rows that the visit credits, sorted.
    [[nodiscard]] std::string credited()
    {
        facts.visits = {made};
        std::string names;
        for (const ClockResult& clock : clocksOf(facts, "2026-06-20"))
            if (clock.last_qualifying) names += (names.empty() ? "" : " ") + clock.clock.substr(5);
        return names;
    }
};

constexpr const char* kAll = "alone at_home bedroom by_sam by_sw seen";

} // namespace

BOOST_FIXTURE_TEST_SUITE(crediting, CreditFixture)

BOOST_AUTO_TEST_CASE(a_full_visit_credits_every_row_its_worker_may)
{
    BOOST_TEST(credited() == kAll);
}

BOOST_AUTO_TEST_CASE(an_attempt_credits_nothing)
{
    for (const auto& [outcome, word] : WordsOf<Outcome>::kWords) {
        made.reading.outcome = outcome;
        BOOST_TEST(credited() == (outcome == Outcome::Completed ? kAll : ""), word);
    }
}

BOOST_AUTO_TEST_CASE(only_a_visit_in_person_credits)
{
    for (const auto& [mode, word] : WordsOf<Mode>::kWords) {
        made.reading.mode = mode;
        BOOST_TEST(credited() == (mode == Mode::InPerson ? kAll : ""), word);
    }
}

BOOST_AUTO_TEST_CASE(a_meeting_family_time_or_a_lift_is_no_visit)
{
    for (const auto& [purpose, word] : WordsOf<Purpose>::kWords) {
        made.reading.purpose = purpose;
        const bool counts = purpose != Purpose::CoreGroup && purpose != Purpose::FamilyTime && purpose != Purpose::Transport;
        BOOST_TEST(credited() == (counts ? kAll : ""), word);
    }
}

BOOST_AUTO_TEST_CASE(a_sighting_credits_what_it_reaches)
{
    made.reading.sighting = Sighting::NotRecorded;
    BOOST_TEST(credited() == "");
    made.reading.sighting = Sighting::NotSeen;
    BOOST_TEST(credited() == "");
    made.reading.sighting = Sighting::SeenWithOthers;
    BOOST_TEST(credited() == "at_home bedroom by_sam by_sw seen");
}

BOOST_AUTO_TEST_CASE(a_bedroom_counts_only_when_seen_and_with_the_child)
{
    made.reading.bedroom_seen = false;
    BOOST_TEST(credited() == "alone at_home by_sam by_sw seen");
}

BOOST_AUTO_TEST_CASE(some_rows_count_only_where_the_child_lives)
{
    made.reading.where_child_lives = false;
    BOOST_TEST(credited() == "alone bedroom by_sam by_sw seen");
}

BOOST_AUTO_TEST_CASE(a_row_is_credited_by_whom_it_asks_for)
{
    made.reading.performer = {WorkerId{"duty"}, WorkerRole::SocialWorker, true};
    BOOST_TEST(credited() == "alone at_home bedroom by_sw seen");
    made.reading.performer.qualified = false; // a student
    BOOST_TEST(credited() == "alone at_home bedroom seen");
    made.reading.performer = {WorkerId{"hv"}, WorkerRole::HealthVisitor, false};
    BOOST_TEST(credited() == "alone at_home bedroom by_hv seen");
    made.reading.performer = {WorkerId{"nurse"}, WorkerRole::SchoolNurse, false};
    BOOST_TEST(credited() == "alone at_home bedroom by_nurse seen");
    made.reading.performer = {WorkerId{"pa"}, WorkerRole::PersonalAdviser, false};
    BOOST_TEST(credited() == "alone at_home bedroom by_adviser seen");
    made.reading.performer = {WorkerId{"sam.reid"}, WorkerRole::FamilySupportWorker, false};
    BOOST_TEST(credited() == "alone at_home bedroom by_sam seen");
}

BOOST_AUTO_TEST_CASE(a_visit_before_the_anchor_or_after_the_day_asked_about_credits_nothing)
{
    made = visit("2026-05-31");
    BOOST_TEST(credited() == "");
    made = visit("2026-06-01");
    BOOST_TEST(credited() == kAll);
    made = visit("2026-06-20");
    BOOST_TEST(credited() == kAll);
    made = visit("2026-06-21");
    BOOST_TEST(credited() == "");
}

BOOST_AUTO_TEST_CASE(several_visits_on_one_day_close_one_window)
{
    facts.visits = {visit("2026-06-08"), visit("2026-06-08", Sighting::SeenWithOthers), visit("2026-06-08")};
    BOOST_TEST(windowsOf(clockOf(facts, "plan:seen", "2026-06-09")) == "2026-06-08<2026-06-08 on_time, 2026-06-15<none open");
}

BOOST_AUTO_TEST_CASE(siblings_on_one_home_visit_have_their_own_answers)
{
    ChildFacts brother = facts;
    facts.visits = {visit("2026-06-08", Sighting::SeenAlone)};
    brother.visits = {visit("2026-06-08", Sighting::SeenWithOthers)};
    BOOST_TEST(text(clockOf(facts, "plan:alone", "2026-06-09").last_qualifying) == "2026-06-08");
    BOOST_TEST(text(clockOf(brother, "plan:alone", "2026-06-09").last_qualifying) == "none");
    BOOST_TEST(text(clockOf(brother, "plan:seen", "2026-06-09").last_qualifying) == "2026-06-08");
}

BOOST_AUTO_TEST_CASE(a_visit_that_credits_nothing_by_dispute_or_strike_is_left_out)
{
    made.credits_nothing = true;
    BOOST_TEST(credited() == "");
}

BOOST_AUTO_TEST_CASE(attempts_in_a_row_are_counted_since_the_child_was_last_seen)
{
    const auto attempt = [](const char* on) {
        VisitFact fact = visit(on, Sighting::NotSeen);
        fact.reading.outcome = Outcome::NoAnswer;
        return fact;
    };
    const auto inARow = [&](const char* asOf) { return attemptsInARow(facts, {day(asOf), std::nullopt}); };
    facts.visits = {
        attempt("2026-06-09"), visit("2026-06-05"), attempt("2026-06-01"), attempt("2026-06-05"), attempt("2026-06-12")};
    BOOST_TEST(inARow("2026-06-04") == 1);
    BOOST_TEST(inARow("2026-06-05") == 0); // the order within a day is not recorded
    BOOST_TEST(inARow("2026-06-09") == 1);
    BOOST_TEST(inARow("2026-06-12") == 2);

    facts.visits[1].other_readings.push_back(attempt("2026-06-05").reading); // was it completed? not everybody says so
    BOOST_TEST(inARow("2026-06-12") == 5);
    facts.visits[0].struck_at = noon(day("2026-06-10"));
    BOOST_TEST(inARow("2026-06-12") == 4);
}

BOOST_AUTO_TEST_CASE(only_a_visit_that_counts_ends_a_run_of_attempts)
{
    const auto inARow = [&](const VisitFact& last) {
        facts.visits = {visit("2026-06-01"), visit("2026-06-03"), last};
        facts.visits[0].reading.outcome = facts.visits[1].reading.outcome = Outcome::NoAnswer;
        return attemptsInARow(facts, {day("2026-06-12"), std::nullopt});
    };
    const auto last = [](auto change) {
        VisitFact fact = visit("2026-06-05", Sighting::SeenWithOthers);
        change(fact.reading);
        return fact;
    };
    BOOST_TEST(inARow(last([](VisitReading&) {})) == 0);
    BOOST_TEST(inARow(last([](VisitReading& call) { call.mode = Mode::Phone; })) == 2);
    BOOST_TEST(inARow(last([](VisitReading& call) { call.mode = Mode::Video; })) == 2);
    BOOST_TEST(inARow(last([](VisitReading& unseen) { unseen.sighting = Sighting::NotSeen; })) == 2);
    BOOST_TEST(inARow(last([](VisitReading& unseen) { unseen.sighting = Sighting::NotRecorded; })) == 2);
    for (const Purpose purpose : {Purpose::CoreGroup, Purpose::FamilyTime, Purpose::Transport})
        BOOST_TEST(inARow(last([&](VisitReading& meeting) { meeting.purpose = purpose; })) == 2);

    VisitFact disputed = last([](VisitReading&) {}); // One tablet says it was a call: then nobody knows that it was a visit.
    disputed.other_readings.push_back(disputed.reading);
    disputed.other_readings.back().mode = Mode::Phone;
    BOOST_TEST(inARow(disputed) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
