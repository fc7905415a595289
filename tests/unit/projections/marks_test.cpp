// What pages add up from marks is what the children and visits themselves say, in every state a clock, a child and a visit can be
// in.
#include <boost/test/unit_test.hpp>
#include <map>

#include "projections/figures.h"
#include "support/revisions.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

namespace {

const CivilDate kToday = *CivilDate::parse("2026-06-04");

/// Every state, held with its date missed or not, and none.
std::vector<std::optional<BoardClock>> clocksOfEveryState()
{
    std::vector<std::optional<BoardClock>> clocks{std::nullopt};
    for (const auto state : {rules::ClockState::Met, rules::ClockState::DueSoon, rules::ClockState::Overdue,
             rules::ClockState::Suspended, rules::ClockState::NotStarted})
        for (const int days : {-12, 0, 1, 6, 13, 40}) {
            const CivilDate due = kToday.plusDays(days);
            BoardClock clock{"c", "s", state, Measure::Seen, {}, {}, {}, due, 0, false, false, "why"};
            if (state == rules::ClockState::Overdue) clock.days_overdue = 3;
            if (!clock.running()) clock.due_regardless = std::exchange(clock.next_due, std::nullopt);
            clocks.push_back(clock);
            if (state != rules::ClockState::Suspended) continue;
            clock.days_missed = std::max(0, -days);
            clock.exception = rules::ExceptionFact{"c", kToday.plusDays(-1), kToday.plusDays(2), "Head", "Abroad", {}};
            clocks.push_back(clock);
            clock.held_until = kToday.plusDays(9);
            clocks.push_back(clock);
        }
    return clocks;
}

std::vector<BoardVisit> visitsOfEveryKind()
{
    std::vector<BoardVisit> visits;
    int n = 1;
    for (const auto sighting : {Sighting::NotRecorded, Sighting::SeenWithOthers, Sighting::SeenAlone})
        for (const auto outcome :
            {Outcome::Completed, Outcome::NoAnswer, Outcome::RefusedEntry, Outcome::ChildAbsent, Outcome::Cancelled})
            for (int why = -1; why <= static_cast<int>(NotAloneReason::Other); ++why)
                for (int late = -1; late <= static_cast<int>(LateReason::Other); ++late) {
                    const CivilDate day = kToday.plusDays(-(n * 13 % 71));
                    BoardVisit visit{nth<RecordId>(n), nth<HomeVisitId>(n),
                        {day, {WorkerId{"sam"}, WorkerRole::SocialWorker, true}, Mode::InPerson, outcome, Purpose::StatutoryVisit,
                            true, sighting, false},
                        Place::Home, {}, n % 7 == 0, n % 11 == 0, n % 11 == 0, day.plusDays(n % 3 == 0 ? 9 : 0), {}, {}, {}};
                    if (why >= 0) visit.not_alone_reason = static_cast<NotAloneReason>(why);
                    if (late >= 0) visit.late_reason = static_cast<LateReason>(late);
                    visits.push_back(visit);
                    ++n;
                }
    std::stable_sort(visits.begin(), visits.end(),
        [](const BoardVisit& a, const BoardVisit& b) { return a.reading.occurred_on < b.reading.occurred_on; });
    return visits;
}

std::shared_ptr<Board> emptyBoard()
{
    return std::make_shared<Board>(Board{kToday, std::nullopt, *parseInstant("2026-06-04T09:42:00Z"), 7, 2, {}, {}, {}});
}

void mark(BoardChild& child)
{
    child.mark = markOf(child);
    for (const BoardVisit& visit : child.visits) child.marks.push_back(markOf(visit));
}

/// The same children twice: as they are, and with their marks.
struct TwoBoards {
    std::shared_ptr<Board> plain = emptyBoard();
    std::shared_ptr<Board> marked = emptyBoard();
    int n = 0;

    BoardChild blank()
    {
        ++n;
        return {
            nth<ChildId>(n), "", "Child " + std::to_string(1000 + n), kToday.plusDays(-3000), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    }
    void add(BoardChild child)
    {
        plain->put(std::make_shared<BoardChild>(child));
        mark(child);
        marked->put(std::make_shared<BoardChild>(std::move(child)));
    }
};

std::vector<std::string> named(const std::vector<DueClock>& clocks)
{
    std::vector<std::string> names;
    for (const DueClock& due : clocks)
        names.push_back(due.child->name + '/' + std::to_string(due.clock - due.child->clocks.data()));
    return names;
}

template <typename Rows, typename ValueOf>
auto counts(const Rows& rows, const ValueOf& valueOf)
{
    std::map<decltype(valueOf(rows.front())), std::size_t> found;
    for (const auto& row : rows) found[valueOf(row)] = row.visits;
    return found;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(marks_of_children_and_visits, TwoBoards)

BOOST_AUTO_TEST_CASE(every_state_of_two_clocks_is_in_the_same_lists_and_due_on_the_same_days)
{
    for (const auto& first : clocksOfEveryState())
        for (auto second : clocksOfEveryState())
            for (const bool unknown : {false, true}) {
                BoardChild child = blank();
                if (first) child.clocks.push_back(*first);
                if (second) second->measure = Measure::SeenAlone;
                if (second) child.clocks.push_back(*second);
                child.birth_unknown = unknown;
                child.days_since_seen_alone = n % 3 == 0 ? std::nullopt : std::optional{n % 90};
                if (n % 2 == 0) child.days_since_alone_visit = n % 90;
                if (n % 5 == 0) child.plans.push_back({PlanKind::ChildInNeed, "p", kToday});
                child.attempts_in_a_row = n % 4;
                child.open_reviews = n % 2;
                child.disputed_records = n % 3;
                add(std::move(child));
            }
    const View as_it_is = look(plain, {}, everything());
    const View by_marks = look(marked, {}, everything());
    for (std::size_t i = 0; i < as_it_is.children.size(); ++i) {
        BOOST_TEST_CONTEXT(as_it_is.children[i]->name)
        {
            BOOST_TEST((stateOf(*as_it_is.children[i]) == stateOf(*by_marks.children[i])));
            for (std::size_t list = 0; list < kChildLists; ++list)
                BOOST_TEST(isIn(static_cast<ChildList>(list), *as_it_is.children[i])
                    == isIn(static_cast<ChildList>(list), *by_marks.children[i]));
        }
    }
    for (const int days : {1, 3, 5, 10, 60}) {
        BOOST_TEST(named(dueWithin(as_it_is, days)) == named(dueWithin(by_marks, days)), boost::test_tools::per_element());
        BOOST_TEST(!dueWithin(by_marks, days).empty());
    }
    BOOST_TEST(named(overdueClocks(as_it_is)) == named(overdueClocks(by_marks)), boost::test_tools::per_element());
    BOOST_TEST((tally(as_it_is) == tally(by_marks)));
}

BOOST_AUTO_TEST_CASE(every_visit_is_counted_under_its_own_outcome_and_reasons)
{
    BoardChild child = blank();
    child.visits = visitsOfEveryKind();
    std::map<std::optional<NotAloneReason>, std::size_t> alone;
    std::map<std::optional<LateReason>, std::size_t> late;
    std::map<Outcome, std::size_t> attempts;
    Filter filter;
    filter.period_days = 56;
    for (const BoardVisit& visit : child.visits) {
        if (visit.reading.occurred_on < kToday.plusDays(-55)) continue;
        if (isIn(VisitList::NotAlone, visit)) ++alone[visit.not_alone_reason];
        if (isIn(VisitList::WrittenLate, visit)) ++late[visit.late_reason];
        if (isIn(VisitList::Attempts, visit)) ++attempts[visit.reading.outcome];
    }
    add(std::move(child));
    for (const auto& board : {plain, marked}) {
        const View view = look(board, filter, everything());
        const VisitCounts found = visitCounts(view);
        BOOST_TEST((counts(found.not_alone, [](const ReasonCount& count) { return count.reason; }) == alone));
        BOOST_TEST((counts(found.late, [](const LateCount& count) { return count.reason; }) == late));
        BOOST_TEST((counts(found.attempts, [](const OutcomeCount& count) { return count.outcome; }) == attempts));
        BOOST_TEST(alone.size() == 6u);
        BOOST_TEST(late.size() == 7u);
        BOOST_TEST(attempts.size() == 4u);
        const auto visits = visitsIn(VisitList::All, view);
        BOOST_TEST(visits.size() == tally(view).visits);
        BOOST_TEST(std::is_sorted(visits.begin(), visits.end(), [](const VisitOfChild& a, const VisitOfChild& b) {
            return a.visit->reading.occurred_on > b.visit->reading.occurred_on;
        }));
    }
}

BOOST_AUTO_TEST_SUITE_END()
