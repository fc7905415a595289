#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

#include <random>

#include "facts_for_tests.h"
#include "rules/evaluate_document.h"

using namespace sightline;
using namespace sightline::rules;
using namespace sightline::rules::test;

namespace {

const CivilDate kToday = day("2026-06-01");

CivilDate anyDay(int from = -900, int to = 1)
{
    return kToday.plusDays(*rc::gen::inRange(from, to));
}

template <Coded E>
E anyWord()
{
    return rc::gen::elementOf(WordsOf<E>::kWords).operator*().first;
}

Interval anyInterval()
{
    return {*rc::gen::inRange(1, 60), anyWord<IntervalUnit>()};
}

VisitReading anyReading()
{
    VisitReading reading = visit(anyDay().toString()).reading;
    reading.sighting = anyWord<Sighting>();
    reading.bedroom_seen = *rc::gen::arbitrary<bool>();
    reading.where_child_lives = *rc::gen::inRange(0, 4) > 0;
    reading.performer.qualified = *rc::gen::inRange(0, 8) > 0;
    if (*rc::gen::inRange(0, 6) == 0) reading.outcome = anyWord<Outcome>();
    if (*rc::gen::inRange(0, 6) == 0) reading.mode = anyWord<Mode>();
    if (*rc::gen::inRange(0, 6) == 0) reading.purpose = anyWord<Purpose>();
    if (*rc::gen::inRange(0, 3) == 0) reading.performer = {WorkerId{"other"}, anyWord<WorkerRole>(), false};
    return reading;
}

VisitFact anyVisit()
{
    VisitFact fact{"v", anyReading(), {}, std::nullopt, {}};
    fact.recorded_at = noon(fact.reading.occurred_on.plusDays(*rc::gen::inRange(0, 20)));
    return fact;
}

/// A child with one plan of each kind at most and one placement at most: no two clocks have one name. Rows are due first no later
/// than after any visit.
ChildFacts anyChild()
{
    ChildFacts facts = child(anyDay(-2000, 200).toString());
    for (const auto& [type, word] : WordsOf<PlanType>::kWords) {
        if (*rc::gen::arbitrary<bool>()) continue;
        Requirement asked = row("r-" + std::string{word}, anyWord<Measure>(), anyInterval(),
            *rc::gen::element<std::string>("social_worker", "any_professional", "user:other"));
        asked.where_child_lives = *rc::gen::arbitrary<bool>();
        facts.plans.push_back(plan(type, anyDay(-900, 60).toString(), {asked}));
        if (*rc::gen::inRange(0, 5) == 0)
            facts.plans.back().plan.end = facts.plans.back().plan.start.plusDays(*rc::gen::inRange(0, 900));
    }
    facts.placements.push_back(placement(anyWord<Regime>(), anyDay(-900, 60).toString()));
    facts.placements.back().placement.intended_to_last_until_18 = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>()) facts.placements.back().placement.first_review = anyDay();
    const int visits = *rc::gen::inRange(0, 12);
    for (int i = 0; i < visits; ++i) facts.visits.push_back(anyVisit());
    return facts;
}

std::vector<ClockResult> clocksAt(const ChildFacts& facts, std::optional<Instant> knownAt = std::nullopt)
{
    return evaluate(builtInCatalogue(), facts, {kToday, knownAt});
}

/// Everything a clock says, as text.
std::string written(const std::vector<ClockResult>& clocks)
{
    std::string all;
    for (const ClockResult& clock : clocks) all += toJson(clock).dump() + clock.explanation + (clock.disputed ? "?" : "") + '\n';
    return all;
}

/// Every clock of `before` is in `after` and no worse: due no earlier, and so in no worse a state.
bool noneIsWorse(const std::vector<ClockResult>& before, const std::vector<ClockResult>& after)
{
    return std::all_of(before.begin(), before.end(), [&](const ClockResult& clock) {
        const ClockResult now = clockNamed(after, clock.clock);
        if (!clock.next_due || !now.next_due) return clock.state == now.state;
        return *now.next_due >= *clock.next_due && now.state <= clock.state && now.days_overdue <= clock.days_overdue;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(compliance_properties)

// True of every rule of the catalogue, because phases only grow longer, and of every row whose first visit is due no later than
// one interval after the start. A row that allows more time for the first visit than afterwards falls due earlier once it is
// visited.
BOOST_AUTO_TEST_CASE(one_more_visit_never_makes_a_clock_worse)
{
    BOOST_TEST(rc::check("no clock is due earlier", [] {
        ChildFacts facts = anyChild();
        const auto before = clocksAt(facts);
        facts.visits.push_back(anyVisit());
        RC_ASSERT(noneIsWorse(before, clocksAt(facts)));
    }));
}

BOOST_AUTO_TEST_CASE(a_visit_before_the_last_one_that_counts_changes_no_due_date)
{
    BOOST_TEST(rc::check("only windows differ", [] {
        ChildFacts facts = anyChild();
        const auto before = clocksAt(facts);
        const VisitFact added = anyVisit();
        facts.visits.push_back(added);
        for (const ClockResult& clock : before)
            if (clock.last_qualifying && added.reading.occurred_on <= *clock.last_qualifying)
                RC_ASSERT(clockNamed(clocksAt(facts), clock.clock).next_due == clock.next_due);
    }));
}

BOOST_AUTO_TEST_CASE(knowing_more_never_makes_a_clock_worse_unless_something_was_struck_out)
{
    BOOST_TEST(rc::check("later known is no worse", [] {
        const ChildFacts facts = anyChild();
        const Instant earlier = noon(anyDay(-900, 100));
        const Instant later = earlier + std::chrono::hours{24 * *rc::gen::inRange(0, 400)};
        RC_ASSERT(noneIsWorse(clocksAt(facts, earlier), clocksAt(facts, later)));
        RC_ASSERT(noneIsWorse(clocksAt(facts, later), clocksAt(facts)));
    }));
}

BOOST_AUTO_TEST_CASE(the_order_of_the_record_changes_nothing)
{
    BOOST_TEST(rc::check("any permutation", [] {
        ChildFacts facts = anyChild();
        if (!facts.visits.empty() && *rc::gen::arbitrary<bool>()) facts.visits.front().other_readings.push_back(anyReading());
        const std::string before = written(clocksAt(facts));
        std::mt19937 random{*rc::gen::arbitrary<unsigned>()};
        std::shuffle(facts.visits.begin(), facts.visits.end(), random);
        std::shuffle(facts.plans.begin(), facts.plans.end(), random);
        RC_ASSERT(written(clocksAt(facts)) == before);
    }));
}

BOOST_AUTO_TEST_CASE(a_dispute_never_makes_a_clock_better_than_any_of_its_versions)
{
    BOOST_TEST(rc::check("no better than either", [] {
        ChildFacts facts = anyChild();
        VisitFact disputed = anyVisit();
        const VisitReading other = anyReading();
        const auto with = [&](const VisitFact& visit) {
            ChildFacts all = facts;
            all.visits.push_back(visit);
            return clocksAt(all);
        };
        VisitFact second = disputed;
        second.reading = other;
        const auto first = with(disputed);
        disputed.other_readings = {other};
        const auto under = with(disputed);
        RC_ASSERT(noneIsWorse(under, first));
        RC_ASSERT(noneIsWorse(under, with(second)));
    }));
}

BOOST_AUTO_TEST_CASE(windows_join_up_and_end_with_the_next_due_date)
{
    BOOST_TEST(rc::check("windows", [] {
        for (const ClockResult& clock : clocksAt(anyChild())) {
            if (!clock.next_due) {
                RC_ASSERT(clock.windows.empty());
                continue;
            }
            const Window& last = clock.windows.back();
            RC_ASSERT(last.due == *clock.next_due);
            RC_ASSERT(!last.visited_on);
            RC_ASSERT((last.result == WindowResult::Overdue) == (clock.state == ClockState::Overdue));
            RC_ASSERT((clock.days_overdue > 0) == (clock.state == ClockState::Overdue));
            for (std::size_t i = 0; i + 1 < clock.windows.size(); ++i) {
                const Window& window = clock.windows[i];
                RC_ASSERT((window.result == WindowResult::OnTime) == (*window.visited_on <= window.due));
                RC_ASSERT(i == 0 || *clock.windows[i - 1].visited_on < *window.visited_on);
                RC_ASSERT(*window.visited_on >= *clock.anchor && *window.visited_on <= kToday);
            }
        }
    }));
}

BOOST_AUTO_TEST_SUITE_END()
