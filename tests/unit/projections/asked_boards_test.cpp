#include "projections/asked_boards.h"

#include <boost/test/unit_test.hpp>

using namespace sightline;
using namespace sightline::server;

namespace {

constexpr std::chrono::milliseconds kStart{5'000'000};
constexpr std::chrono::milliseconds kLong = AskedBoards::kAskedLately;
constexpr int kMost = AskedBoards::kBoardsMost;

Question daysAgo(int days)
{
    return {CivilDate::parse("2026-06-04")->plusDays(-days), std::nullopt};
}

int daysOf(const AskedBoards::Ptr& asked)
{
    return asked ? CivilDate::parse("2026-06-04")->daysSince(asked->question.as_of) : -1;
}

void answer(AskedBoard& asked)
{
    asked.board = std::make_shared<Board>(Board{asked.question.as_of, {}, {}, 0, 0, {}, {}, {}, {}});
}

void handOut(AskedBoard& asked)
{
    answer(asked);
    asked.handed_out = true;
}

} // namespace

BOOST_AUTO_TEST_SUITE(asked_boards)

BOOST_AUTO_TEST_CASE(questions_are_worked_out_in_the_order_they_were_asked_however_often_they_are_asked_again)
{
    AskedBoards asked;
    for (int days = 1; days <= 9; ++days) asked.ask(daysAgo(days), kStart);
    asked.ask(daysAgo(9), kStart + std::chrono::seconds{1});
    asked.ask(daysAgo(1), kStart + std::chrono::seconds{2});
    for (int days = 1; days <= 9; ++days) {
        const auto next = asked.next(kStart + std::chrono::seconds{3});
        BOOST_TEST(daysOf(next) == days);
        if (next) handOut(*next);
    }
    BOOST_TEST(!asked.anyOpen());
}

BOOST_AUTO_TEST_CASE(the_board_that_was_not_asked_for_longest_makes_room)
{
    AskedBoards asked;
    for (int days = 1; days <= kMost; ++days) handOut(*asked.ask(daysAgo(days), kStart + std::chrono::seconds{days}));
    const auto second = asked.ask(daysAgo(2), kStart);
    const auto first = asked.ask(daysAgo(1), kStart + std::chrono::seconds{9});
    asked.ask(daysAgo(20), kStart + kLong + std::chrono::hours{1});
    BOOST_TEST(daysOf(asked.next(kStart + kLong + std::chrono::hours{1})) == 20);
    BOOST_TEST(asked.has(*first));
    BOOST_TEST(!asked.has(*second));
}

BOOST_AUTO_TEST_CASE(a_board_that_its_reader_has_not_got_yet_is_no_room_for_another)
{
    AskedBoards asked;
    for (int days = 1; days <= kMost; ++days) answer(*asked.ask(daysAgo(days), kStart));
    asked.ask(daysAgo(20), kStart);
    BOOST_TEST(!asked.next(kStart));
    BOOST_TEST(asked.anyOpen());
    const auto third = asked.ask(daysAgo(3), kStart);
    third->handed_out = true;
    BOOST_TEST(daysOf(asked.next(kStart)) == 20);
    BOOST_TEST(!asked.has(*third));
}

BOOST_AUTO_TEST_CASE(a_board_whose_reader_has_gone_is_room)
{
    AskedBoards asked;
    for (int days = 1; days <= kMost; ++days) answer(*asked.ask(daysAgo(days), kStart));
    asked.ask(daysAgo(20), kStart + kLong / 2);
    BOOST_TEST(!asked.next(kStart + kLong / 2));
    BOOST_TEST(daysOf(asked.next(kStart + kLong)) == 20);
}

BOOST_AUTO_TEST_CASE(work_on_what_nobody_asks_for_any_more_ends_once_somebody_else_waits)
{
    AskedBoards asked;
    const auto gone = asked.ask(daysAgo(1), kStart);
    const auto waiting = asked.ask(daysAgo(2), kStart);
    const auto waited_for = asked.ask(daysAgo(3), kStart);
    ++waited_for->waited_for;
    BOOST_TEST(asked.has(*gone));
    const auto later = kStart + kLong;
    BOOST_TEST(asked.next(later) == waited_for);
    BOOST_TEST(asked.has(*gone)); // While nobody waits it is gone on with.
    asked.ask(daysAgo(2), later);
    BOOST_TEST(!asked.has(*gone));
    BOOST_TEST(asked.has(*waiting));
    BOOST_TEST(asked.has(*waited_for));
}

BOOST_AUTO_TEST_CASE(somebody_who_waits_is_before_whoever_has_gone)
{
    AskedBoards asked;
    asked.ask(daysAgo(1), kStart);
    handOut(*asked.ask(daysAgo(2), kStart + kLong - std::chrono::seconds{1}));
    asked.ask(daysAgo(3), kStart + kLong - std::chrono::seconds{1});
    BOOST_TEST(daysOf(asked.next(kStart + kLong)) == 3);
}

BOOST_AUTO_TEST_CASE(what_failed_is_tried_again_behind_the_others)
{
    AskedBoards asked;
    const auto failed = asked.ask(daysAgo(1), kStart);
    asked.ask(daysAgo(2), kStart);
    failed->failure = Error{ErrorCode::StorageFailed, "the disk"};
    BOOST_TEST(daysOf(asked.next(kStart)) == 2);
    failed->failure.reset();
    asked.queue(*failed);
    BOOST_TEST(daysOf(asked.next(kStart)) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
