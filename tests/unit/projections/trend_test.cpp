#include "projections/trend.h"

#include <boost/test/unit_test.hpp>

#include "support/revisions.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

namespace {

CivilDate day(const char* text)
{
    return *CivilDate::parse(text);
}

/// Two whole weeks before Thursday 4 June 2026.
struct Weeks {
    std::shared_ptr<Board> board =
        std::make_shared<Board>(Board{day("2026-06-04"), std::nullopt, *parseInstant("2026-06-04T09:42:00Z"), 7, 2, {}, {}, {}});

    Weeks()
    {
        board->week_ends = {day("2026-05-24"), day("2026-05-31")};
        board->workers.push_back({WorkerId{"sam"}, "Sam", WorkerRole::SocialWorker, "North", false, 0, 0, {}, {}});
    }

    BoardChild& add(int n, const char* born)
    {
        auto child = std::make_shared<BoardChild>(
            BoardChild{nth<ChildId>(n), "", "Child " + std::to_string(n), day(born), {}, {}, {}, {}, {}, {}, {}, {}, {}});
        child->worked_with = {{{WorkerId{"sam"}}, {WorkerId{"sam"}}}};
        child->weeks = {{true, true, false, false, 0}, {true, false, false, false, 0}};
        BoardChild& added = *child;
        board->put(std::move(child));
        return added;
    }

    std::vector<std::size_t> counted(const Filter& filter) const
    {
        std::vector<std::size_t> numbers;
        for (const TrendPoint& point : trend(look(board, filter, everything()))) numbers.push_back(point.with_clock);
        return numbers;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(trend_of_weeks, Weeks)

BOOST_AUTO_TEST_CASE(a_plan_that_ended_meanwhile_and_a_state_of_today_do_not_rewrite_the_past)
{
    add(1, "2018-03-01").plans = {{PlanKind::ChildProtection, "p", day("2026-01-01")}};
    add(2, "2018-03-01"); // Its plan has ended, so today it has none: then it had.
    Filter filter;
    filter.plan = PlanKind::ChildProtection;
    BOOST_TEST((counted(filter) == std::vector<std::size_t>{2, 2}));
    filter = {};
    filter.state = ChildState::NoClock;
    BOOST_TEST((counted(filter) == std::vector<std::size_t>{2, 2}));
    filter.team = "North";
    BOOST_TEST(trend(look(board, filter, everything())).front().visit_overdue == 2u);
}

BOOST_AUTO_TEST_CASE(a_child_counts_in_each_week_with_the_age_it_had_then)
{
    add(1, "2021-05-28"); // Five between the two Sundays.
    Filter filter;
    filter.age = AgeBand::From1To4;
    BOOST_TEST((counted(filter) == std::vector<std::size_t>{1, 0}));
    filter.age = AgeBand::From5To9;
    BOOST_TEST((counted(filter) == std::vector<std::size_t>{0, 1}));
}

BOOST_AUTO_TEST_SUITE_END()
