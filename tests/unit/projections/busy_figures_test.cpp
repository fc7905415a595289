// Totals of an authority that moves, against their drill-downs and against the engine's own lines.
#include <set>

#include "busy_authority.h"
#include "checked_rows.h"
#include "lines_summary.h"
#include "projections/boards.h"
#include "projections/trend.h"
#include "service/wishes.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

namespace {

/// "" for those without one.
std::set<std::string> teamsEver(const Board& board)
{
    std::set<std::string> teams{""};
    for (const BoardWorker& worker : board.workers) teams.insert(worker.team);
    return teams;
}

/// What a child's marks say is what the child says: nothing that a page counts is counted from two truths.
void checkMarks(const BoardChild& child, const View& view)
{
    BoardChild unmarked = child;
    unmarked.mark.reset();
    unmarked.marks.clear();
    BOOST_TEST((stateOf(child) == stateOf(unmarked)));
    for (std::size_t list = 0; list < kChildLists; ++list)
        BOOST_TEST(isIn(static_cast<ChildList>(list), child, view) == isIn(static_cast<ChildList>(list), unmarked, view));
    const ChildMark again = markOf(unmarked);
    BOOST_TEST((child.mark && child.mark->lists == again.lists && child.mark->comes_due == again.comes_due));
    for (std::size_t list = 0; list < kVisitLists; ++list)
        BOOST_TEST(
            anyVisitIn(static_cast<VisitList>(list), child, view) == anyVisitIn(static_cast<VisitList>(list), unmarked, view));
}

/// What the manager of this team may see of a board: of a past day those who were with the team then.
BoardScope managerOf(const Board& board, const std::string& team, bool past)
{
    const auto theirs = [&board, team](const WorkerId& id) {
        const BoardWorker* const worker = board.worker(id);
        return worker != nullptr && worker->team == team;
    };
    const auto child = [theirs](const BoardChild& each) {
        return std::any_of(each.workers.begin(), each.workers.end(),
            [&](const BoardAllocation& allocation) { return theirs(allocation.worker); });
    };
    BoardScope scope{child, [team](const std::string& name) { return name == team; }};
    if (past) scope.then = child;
    scope.with = [theirs](const SharedList<WorkerId>& people) { return std::any_of(people.begin(), people.end(), theirs); };
    return scope;
}

} // namespace

BOOST_AUTO_TEST_SUITE(figures_of_a_busy_authority)

BOOST_AUTO_TEST_CASE(a_managers_point_of_the_trend_is_that_managers_board_of_the_day_whoever_came_or_went_since)
{
    std::size_t came = 0;
    for (std::uint64_t seed = 71; seed <= 74; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed)
        {
            BusyAuthority world{seed};
            for (int i = 0; i < 90; ++i) world.step();
            Boards boards{world.authority, world.clock};
            const auto now = boards.wait({world.today(), std::nullopt});
            BOOST_REQUIRE_MESSAGE(now.has_value(), why(now));
            for (const std::size_t i : {std::size_t{20}, now.value()->week_ends.size() - 1}) {
                const auto then = boards.wait({now.value()->week_ends[i], std::nullopt});
                BOOST_REQUIRE_MESSAGE(then.has_value(), why(then));
                for (const std::string& team : teamsEver(*now.value())) {
                    const TrendPoint point = trend(look(now.value(), {}, managerOf(*now.value(), team, false)))[i];
                    const Tally figures = tally(look(then.value(), {}, managerOf(*then.value(), team, true)));
                    BOOST_TEST(point.with_clock == figures.with_clock);
                    BOOST_TEST(point.on_time == figures.on_time);
                    BOOST_TEST(point.held_missed == figures.held_missed);
                    BoardScope anyWeek = managerOf(*now.value(), team, false);
                    anyWeek.with = {};
                    came += trend(look(now.value(), {}, anyWeek))[i].with_clock - point.with_clock;
                }
            }
        }
    }
    BOOST_TEST(came > 0u); // Children came to a team meanwhile, so that the rule decides something.
}

BOOST_AUTO_TEST_CASE(totals_are_the_sum_of_their_drill_downs_and_agree_with_the_lines_and_the_wishes)
{
    for (std::uint64_t seed = 61; seed <= 64; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed)
        {
            BusyAuthority world{seed};
            for (int i = 0; i < 70; ++i) world.step();
            Boards boards{world.authority, world.clock};
            const auto board = boards.wait({world.today(), std::nullopt});
            BOOST_REQUIRE_MESSAGE(board.has_value(), why(board));
            const View view = look(board.value(), {}, everything());
            checkRows(view, byTeam(view), [](Filter filter, const std::string& key) {
                filter.team = key;
                return filter;
            });
            checkRows(view, byWorker(view), [](Filter filter, const std::string& key) {
                filter.worker = WorkerId{key};
                return filter;
            });
            checkRows(view, byPlan(view), [](Filter filter, const std::string& key) {
                filter.plan = planKindFrom(key);
                return filter;
            });

            for (const BoardChild* const child : view.children) checkMarks(*child, view);

            // Counted another way: from the lines that the engine has of the log.
            const Tally sum = tally(view);
            world.inRead([&](ReadSession& session) {
                const auto lines = test::summarise(compliance(session, {world.today(), std::nullopt, std::nullopt}));
                BOOST_TEST(sum.with_clock == lines.with_clock);
                BOOST_TEST(sum.on_time == lines.on_time);
                BOOST_TEST(sum.visit_overdue == lines.visit_overdue);
                BOOST_TEST(sum.alone_overdue == lines.alone_overdue);
                BOOST_TEST(sum.due_soon == lines.due_soon);
                BOOST_TEST(sum.paused == lines.paused);
                const WishesFigure views = wishes(session, wishesUpTo(world.today(), std::nullopt));
                BOOST_TEST(sum.views_asked == views.visits);
                BOOST_TEST(sum.views_recorded == views.captured);
                BOOST_TEST(sum.views_answered == views.answered);
                // A point of the trend is the board of that day.
                const auto points = trend(view);
                for (const std::size_t i : {std::size_t{3}, points.size() - 1}) {
                    const auto then = test::summarise(compliance(session, {points[i].week_end, std::nullopt, std::nullopt}));
                    BOOST_TEST(points[i].with_clock == then.with_clock);
                    BOOST_TEST(points[i].on_time == then.on_time);
                }
            });
            BOOST_TEST(sum.with_clock + sum.paused + sum.birth_unknown + sum.no_clock == sum.children);
            BOOST_TEST(sum.alone_in_time + sum.alone_not_yet + sum.over_42 == sum.alone_asked);
            BOOST_TEST(sum.no_plan + sum.nothing_asked == sum.no_clock);
            // Every week's lines of teams count at least what the whole does, and more only for children of two teams.
            const auto whole = trend(view);
            std::vector<std::size_t> byTeams(whole.size(), 0);
            for (const std::string& team : teamsEver(*board.value())) {
                Filter filter;
                filter.team = team;
                const auto line = trend(look(board.value(), filter, everything()));
                for (std::size_t i = 0; i < line.size(); ++i) byTeams[i] += line[i].with_clock;
            }
            for (std::size_t i = 0; i < whole.size(); ++i) BOOST_TEST(byTeams[i] >= whole[i].with_clock);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
