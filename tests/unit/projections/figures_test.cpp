// What a page adds up: every total is the sum of its drill-downs, and the words say what the numbers do.
#include <utility>

#include "projections/figures.h"

#include "checked_rows.h"
#include "projections/boards.h"
#include "projections/comparison.h"
#include "projections/freshness.h"
#include "projections/trend.h"
#include "support/revisions.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

namespace {

CivilDate day(const char* text)
{
    return *CivilDate::parse(text);
}

BoardVisit aBoardVisit(int n, const char* on, Sighting sighting, const char* written)
{
    const Instant received = *parseInstant(std::string{written} + "T12:00:00Z");
    return {nth<RecordId>(n), nth<HomeVisitId>(n),
        {day(on), {WorkerId{"sam"}, WorkerRole::SocialWorker, true}, Mode::InPerson, Outcome::Completed, Purpose::StatutoryVisit,
            true, sighting, false},
        Place::Home, {}, false, false, false, day(written), received, received, {}};
}

BoardClock aClock(rules::ClockState state, Measure measure, const char* due)
{
    BoardClock clock{"plan:r1", "plan", state, measure, {}, {}, {}, day(due), 0, false, false, "why"};
    clock.days_overdue = std::max(0, day("2026-06-04").daysSince(day(due)));
    return clock;
}

/// Held by an exception until a day.
BoardClock aHeldClock(const char* due, const char* until)
{
    BoardClock clock = aClock(rules::ClockState::Suspended, Measure::Seen, due);
    clock.next_due.reset();
    clock.due_regardless = day(due);
    clock.days_missed = std::exchange(clock.days_overdue, 0);
    clock.exception = rules::ExceptionFact{"plan:r1", day("2026-06-01"), day(until), "Head of service", "Abroad", {}};
    return clock;
}

Filter ofTeam(const char* team)
{
    Filter filter;
    filter.team = team;
    return filter;
}
Filter ofDays(int days)
{
    Filter filter;
    filter.period_days = days;
    return filter;
}

/// A board of Thursday 4 June 2026 that a test fills.
struct Figures {
    std::shared_ptr<Board> board =
        std::make_shared<Board>(Board{day("2026-06-04"), std::nullopt, *parseInstant("2026-06-04T09:42:00Z"), 7, 2, {}, {}, {}});

    Figures()
    {
        for (const auto& [id, team] : {std::pair{"kim", "South"}, {"pat", ""}, {"sam", "North"}})
            board->workers.push_back(
                {WorkerId{id}, std::string{"Worker "} + id, WorkerRole::SocialWorker, team, false, 0, 0, {}, {}});
    }

    BoardChild& add(int n, std::vector<const char*> leads)
    {
        BoardChild child{
            nth<ChildId>(n), "", "Child " + std::to_string(n), day("2018-03-01"), {}, {}, {}, {}, {}, {}, {}, {}, {}};
        std::vector<WorkerId> led;
        std::vector<std::string> teams;
        for (const char* lead : leads) {
            led.emplace_back(lead);
            child.workers.push_back({WorkerId{lead}, AllocationRole::Lead, day("2026-01-01")});
            const std::string team = board->worker(WorkerId{lead})->team;
            if (std::find(teams.begin(), teams.end(), team) == teams.end()) teams.push_back(team);
        }
        child.leads = SharedList<WorkerId>{std::move(led)};
        child.teams = SharedList<std::string>{std::move(teams)};
        auto shared = std::make_shared<BoardChild>(std::move(child));
        BoardChild& added = *shared;
        board->put(std::move(shared));
        return added;
    }
    View view(Filter filter = {}, BoardScope scope = everything()) const
    {
        return look(board, std::move(filter), std::move(scope));
    }
};

const rules::ClockState kMet = rules::ClockState::Met;
const rules::ClockState kLate = rules::ClockState::Overdue;

} // namespace

BOOST_FIXTURE_TEST_SUITE(figures, Figures)

BOOST_AUTO_TEST_CASE(only_a_child_whom_a_social_worker_saw_alone_counts_as_seen_alone)
{
    add(1, {"sam"}).days_since_seen_alone = 40; // Since the plan began: nobody has.
    BoardChild& seen = add(2, {"sam"});
    seen.days_since_seen_alone = 40;
    seen.days_since_alone_visit = 40;
    BoardChild& before = add(3, {"sam"}); // Long ago, under another plan.
    before.days_since_seen_alone = 5;
    before.days_since_alone_visit = 60;
    add(4, {"sam"}).days_since_seen_alone = 43;
    add(5, {"sam"}); // Not asked.
    const Tally sum = tally(view());
    BOOST_TEST(sum.alone_asked == 4U);
    BOOST_TEST(sum.alone_in_time == 1U);
    BOOST_TEST(sum.alone_not_yet == 2U);
    BOOST_TEST(sum.over_42 == 1U);
    BOOST_TEST(childrenIn(ChildList::AloneInTime, view()).front()->id.toString() == nth<ChildId>(2).toString());
    BOOST_TEST(childrenIn(ChildList::AloneNotYet, view()).size() == 2U);
}

BOOST_AUTO_TEST_CASE(an_open_plan_that_asks_for_no_visit_is_not_called_no_plan)
{
    add(1, {"sam"});
    add(2, {"sam"}).plans.push_back({PlanKind::ChildInNeed, "p", day("2026-01-01")});
    const auto noPlan = childrenIn(ChildList::NoPlan, view());
    const auto nothingAsked = childrenIn(ChildList::NothingAsked, view());
    BOOST_REQUIRE(noPlan.size() == 1U);
    BOOST_REQUIRE(nothingAsked.size() == 1U);
    BOOST_TEST(noPlan.front()->plans.empty());
    BOOST_TEST(!nothingAsked.front()->plans.empty());
    BOOST_TEST(childrenIn(ChildList::NoClock, view()).size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_sentence_counts_children_with_a_clock_and_rounds_down)
{
    BOOST_TEST(inWords(tally(view())) == "No child here has a visit to be made.");
    for (int n = 1; n <= 160; ++n) {
        BoardChild& child = add(n, {"sam"});
        child.clocks.push_back(aClock(n <= 142 ? kMet : kLate, Measure::Seen, n <= 142 ? "2026-06-20" : "2026-06-01"));
        child.days_since_seen_alone = n <= 9 ? 43 : 42;
    }
    add(161, {"sam"}); // No clock: not part of the whole.
    BOOST_TEST(
        inWords(tally(view())) == "142 of 160 children (88%) were visited on time. 9 have not been seen alone in 6 weeks.");
    BOOST_TEST(childrenIn(ChildList::Over42, view()).size() == 9U);
    BOOST_TEST(share(0, 3) == "0 of 3 (0%)");
    BOOST_TEST(share(1, 300) == "1 of 300 (less than 1%)");
    BOOST_TEST(share(299, 300) == "299 of 300 (99%)");
    BOOST_TEST(share(0, 0) == "0 of 0 (–)");
}

BOOST_AUTO_TEST_CASE(a_child_of_two_teams_stands_in_both_rows_and_once_in_the_total)
{
    add(1, {"sam"}).clocks.push_back(aClock(kMet, Measure::Seen, "2026-06-20"));
    add(2, {"sam", "kim"}).clocks.push_back(aClock(kLate, Measure::Seen, "2026-06-01"));
    add(3, {"kim"});
    add(4, {});
    add(5, {"pat"});
    const Rows rows = byTeam(view());
    BOOST_TEST(rows.rows.size() == 3U);
    BOOST_TEST(rows.rows.at(0).name == "North");
    BOOST_TEST(rows.rows.at(0).tally.children == 2U);
    BOOST_TEST(rows.rows.at(1).tally.children == 2U);
    BOOST_TEST(rows.rows.at(2).name == "No team");
    BOOST_TEST(rows.rows.at(2).tally.children == 2U); // Nobody leads, or the lead has no team.
    BOOST_TEST(rows.total.children == 5U);
    BOOST_TEST(rows.counted_again.visit_overdue == 1U);
    BOOST_TEST(whyMore(rows)
        == "The rows add up to 6 children: 1 child stands in more than one row and is counted once in the total of 5.");
    BOOST_TEST(whyMore(byTeam(view(ofTeam("North")))).empty());
    // Within a team only its own workers have rows: Kim leads with Sam, from another team.
    const Rows workers = byWorker(view(ofTeam("North")));
    BOOST_TEST(workers.rows.size() == 1U);
    BOOST_TEST(workers.rows.at(0).key == "sam");
    BOOST_TEST(workers.rows.at(0).tally.children == 2U);
}

BOOST_AUTO_TEST_CASE(the_scope_of_the_reader_narrows_every_figure)
{
    add(1, {"sam"});
    add(2, {"kim"});
    const BoardScope north{[](const BoardChild& child) { return child.teams.front() == "North"; },
        [](const std::string& team) { return team == "North"; }};
    BOOST_TEST(tally(view({}, north)).children == 1U);
    BOOST_TEST(byTeam(view({}, north)).rows.size() == 1U);
    BOOST_TEST(view(ofTeam("South"), north).children.empty());
}

BOOST_AUTO_TEST_CASE(what_will_be_overdue_is_counted_in_working_days_and_overdue_is_a_list_of_its_own)
{
    add(1, {"sam"}).clocks.push_back(aClock(rules::ClockState::DueSoon, Measure::Seen, "2026-06-04")); // Today.
    add(2, {"sam"}).clocks.push_back(aClock(rules::ClockState::DueSoon, Measure::Seen, "2026-06-09")); // Tuesday: 3.
    add(3, {"sam"}).clocks.push_back(aClock(rules::ClockState::DueSoon, Measure::Seen, "2026-06-10")); // Wednesday: 4.
    add(4, {"sam"}).clocks.push_back(aClock(kMet, Measure::Seen, "2026-06-18")); // 10.
    add(5, {"sam"}).clocks.push_back(aClock(kMet, Measure::Seen, "2026-06-19"));
    add(6, {"sam"}).clocks.push_back(aClock(kLate, Measure::Seen, "2026-06-03"));
    BOOST_TEST(dueWithin(view(), 3).size() == 2U);
    BOOST_TEST(dueWithin(view(), 5).size() == 3U);
    BOOST_TEST(dueWithin(view(), 10).size() == 4U);
    BOOST_TEST(childrenOf(dueWithin(view(), 10)) == 4U);
    BOOST_TEST(overdueClocks(view()).size() == 1U);
    BOOST_TEST(overdueClocks(view()).at(0).child->name == "Child 6");
}

BOOST_AUTO_TEST_CASE(an_exception_takes_nobody_from_the_late_to_those_visited_on_time)
{
    add(1, {"sam"}).clocks.push_back(aHeldClock("2026-05-23", "2026-06-05")); // 12 days since.
    BoardChild& two = add(2, {"sam"});
    two.clocks.push_back(aHeldClock("2026-06-03", "2026-06-20"));
    two.clocks.push_back(aClock(kMet, Measure::SeenAlone, "2026-06-30"));
    add(3, {"sam"}).clocks.push_back(aHeldClock("2026-06-04", "2026-06-20")); // Due today: held, and nothing missed.
    add(4, {"sam"}).clocks.push_back(aClock(kMet, Measure::Seen, "2026-06-30"));
    const Tally sum = tally(view());
    BOOST_TEST(inWords(sum) == "1 of 3 children (33%) was visited on time. For 2 a date was missed and is held by an exception.");
    BOOST_TEST(sum.held_missed == 2U);
    BOOST_TEST(sum.held == 3U);
    BOOST_TEST(sum.paused == 1U);
    BOOST_TEST(sum.with_clock + sum.paused + sum.no_clock == sum.children);
    BOOST_TEST(childrenIn(ChildList::HeldMissed, view()).size() == 2U);
    BOOST_TEST((stateOf(two) == ChildState::HeldMissed));
    Filter held;
    held.state = ChildState::HeldMissed;
    BOOST_TEST(view(held).children.size() == 2U);
}

BOOST_AUTO_TEST_CASE(what_comes_back_or_begins_within_the_days_is_among_what_will_be_overdue)
{
    add(1, {"sam"}).clocks.push_back(aHeldClock("2026-05-23", "2026-06-05")); // The exception runs out tomorrow.
    add(2, {"sam"}).clocks.push_back(aHeldClock("2026-05-23", "2026-06-20")); // Beyond ten working days.
    add(3, {"sam"}).clocks.push_back(aHeldClock("2026-06-19", "2026-06-05")); // Its date is.
    BoardClock twice = aHeldClock("2026-05-23", "2026-06-05"); // Another exception begins where it runs out.
    twice.held_until = day("2026-06-25");
    add(5, {"sam"}).clocks.push_back(twice);
    BoardClock begins = aClock(rules::ClockState::NotStarted, Measure::Seen, "2026-06-12");
    begins.due_regardless = std::exchange(begins.next_due, std::nullopt); // A placement of tomorrow: its first week.
    add(4, {"sam"}).clocks.push_back(begins);
    BOOST_TEST(dueWithin(view(), 3).size() == 1U);
    BOOST_TEST(dueWithin(view(), 3).at(0).child->name == "Child 1");
    BOOST_TEST(dueWithin(view(), 10).size() == 2U);
    BOOST_TEST(dueWithin(view(), 10).at(1).child->name == "Child 4");
    BOOST_TEST(overdueClocks(view()).empty());
}

BOOST_AUTO_TEST_CASE(written_up_late_is_more_than_two_working_days_after)
{
    const auto late = [](const char* on, const char* written) {
        return aBoardVisit(1, on, Sighting::SeenAlone, written).lateByWorkingDays();
    };
    BOOST_TEST(late("2026-05-29", "2026-05-29") == 0);
    BOOST_TEST(late("2026-05-29", "2026-06-02") == 0); // Friday to Tuesday: two working days.
    BOOST_TEST(late("2026-05-29", "2026-06-03") == 1);
    BOOST_TEST(late("2026-05-22", "2026-05-27") == 0); // Over the spring bank holiday.
    BOOST_TEST(late("2026-05-22", "2026-05-29") == 2);
    BOOST_TEST(late("2026-05-22", "2026-05-21") == 0); // A clock that was wrong.
}

BOOST_AUTO_TEST_CASE(reasons_attempts_and_late_reasons_add_up_to_their_lists)
{
    BoardChild& child = add(1, {"sam"});
    for (int n = 0; n < 12; ++n) {
        BoardVisit visit = aBoardVisit(n + 1, "2026-05-11", n % 2 == 0 ? Sighting::SeenWithOthers : Sighting::NotRecorded,
            n % 3 == 0 ? "2026-05-20" : "2026-05-11");
        if (n % 4 == 0) visit.not_alone_reason = NotAloneReason::ChildRefused;
        if (n % 6 == 0) visit.late_reason = LateReason::Workload;
        if (n == 11) visit.reading.outcome = Outcome::NoAnswer;
        if (n == 10) visit.struck = visit.credits_nothing = true;
        child.visits.push_back(visit);
    }
    const auto sumOf = [](const auto& rows) {
        std::size_t sum = 0;
        for (const auto& row : rows) sum += row.visits;
        return sum;
    };
    BOOST_TEST(sumOf(visitCounts(view()).not_alone) == visitsIn(VisitList::NotAlone, view()).size());
    BOOST_TEST(visitCounts(view()).not_alone.size() == 2U); // One reason, and none recorded.
    BOOST_TEST(sumOf(visitCounts(view()).attempts) == 1U);
    BOOST_TEST(sumOf(visitCounts(view()).late) == 4U);
    BOOST_TEST(tally(view()).written_late == 4U);
    BOOST_TEST(tally(view()).visits == 11U); // Struck out is none.
    BOOST_TEST(tally(view()).not_recorded == 5U);
    BOOST_TEST(tally(view(ofDays(7))).visits == 0U);
}

BOOST_AUTO_TEST_CASE(freshness_names_who_was_not_heard_of)
{
    add(1, {"sam", "kim", "pat"});
    const auto tablet = [](std::optional<Instant> seen) { return BoardDevice{nth<DeviceId>(1), "tablet", seen, false}; };
    board->workers[0].devices = {tablet(*parseInstant("2026-06-02T08:00:00Z"))};
    board->workers[0].last_contact = board->workers[0].devices[0].last_seen;
    board->workers[2].devices = {tablet(std::nullopt)};
    const Freshness fresh = freshness(view(), *parseInstant("2026-06-04T09:42:00Z"));
    BOOST_TEST(inWords(fresh)
        == "Includes visits sent by 10:42 on 4 June 2026. 1 of 2 workers has not connected since yesterday. 1 of 2 workers has "
           "never connected.");
    BOOST_TEST(fresh.without_tablet.size() == 1U);
    BOOST_TEST(fresh.without_tablet[0]->id.text() == "pat");
}

BOOST_AUTO_TEST_CASE(late_entries_explain_the_difference_between_two_moments)
{
    const auto earlier = std::make_shared<Board>(*board);
    const auto fill = [](Board& into, bool after) {
        for (int n = 1; n <= 20; ++n) {
            const bool late = n <= (after ? 3 : 5);
            auto child = std::make_shared<BoardChild>(BoardChild{
                nth<ChildId>(n), "", "Child " + std::to_string(n), day("2018-03-01"), {}, {}, {}, {}, {}, {}, {}, {}, {}});
            child->clocks.push_back(aClock(late ? kLate : kMet, Measure::Seen, late ? "2026-06-01" : "2026-06-20"));
            if (after && (n == 4 || n == 10))
                child->visits.push_back(aBoardVisit(n, "2026-05-30", Sighting::SeenAlone, "2026-06-05"));
            into.put(std::move(child));
        }
    };
    fill(*earlier, false);
    fill(*board, true);
    const Comparison comparison = compare(look(earlier, {}, everything()), view());
    BOOST_TEST(comparison.entered == 2U);
    BOOST_TEST(inWords(comparison)
        == "1 visit entered late moved the figure from 75% to 85% (15 of 20 to 17 of 20 children). 1 visit entered or changed "
           "later "
           "made no difference to this figure. 1 child moved the figure in other ways: a plan, a placement, an allocation or a "
           "settlement.");
}

BOOST_AUTO_TEST_CASE(words_of_the_address_are_in_the_order_of_their_values)
{
    for (int i = 0; i < 7; ++i) BOOST_TEST((ageBandFrom(toText(static_cast<AgeBand>(i))) == static_cast<AgeBand>(i)));
    for (int i = 0; i < 6; ++i) BOOST_TEST((childStateFrom(toText(static_cast<ChildState>(i))) == static_cast<ChildState>(i)));
    for (int i = 0; i < 4; ++i) BOOST_TEST((planKindFrom(toText(static_cast<PlanKind>(i))) == static_cast<PlanKind>(i)));
    BOOST_TEST(!ageBandFrom("old").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
