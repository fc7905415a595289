// The server's clock steps back: what was known at a moment stays what it was, and a kept board says what a new one says.
#include "board_words.h"
#include "busy_authority.h"
#include "projections/boards.h"

using namespace sightline;
using namespace sightline::test;
using namespace sightline::server;

namespace {

struct ClockSetBack : BusyAuthority {
    Instant start = clock.now();
    Boards kept{authority, clock};

    ClockSetBack()
        : BusyAuthority{1}
    {
        addChild(50, "sam");
        wire::Revision message = blankFor(RecordKind::Plan, next++, 50, "admin");
        message.mutable_plan()->set_type("child_protection");
        message.mutable_plan()->set_start(today().plusDays(-20).toString());
        console(message);
    }
    void visited()
    {
        wire::Revision message = aVisit(next++, 50, "sam", today().plusDays(-1).toString());
        *message.mutable_recorded_at() = by("sam", clock.now().time_since_epoch().count()).recorded_at;
        push(sam, std::move(message));
    }
    std::string saying(Boards& boards, const Question& question)
    {
        const auto board = boards.wait(question);
        BOOST_REQUIRE(board.has_value());
        std::string text;
        const BoardChild& child = *board.value()->child(nth<ChildId>(50));
        for (const BoardClock& each : child.clocks)
            text += each.clock + ' ' + (each.last_qualifying ? each.last_qualifying->toString() : "never") + '\n';
        return text + std::to_string(child.visits.size()) + " visits";
    }
    std::string anew(const Question& question)
    {
        Boards boards{authority, clock};
        return saying(boards, question);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(clock_set_back, ClockSetBack)

BOOST_AUTO_TEST_CASE(what_was_known_at_a_moment_stays_the_same_when_the_clock_steps_back_before_it)
{
    const Question question{today(), start + std::chrono::minutes{90}};
    clock.advance(std::chrono::hours{2});
    addChild(51, "sam"); // The last row before the clock was set.
    const std::string before = saying(kept, question);
    clock.setWallClock(start + std::chrono::minutes{70});
    visited();
    BOOST_TEST(saying(kept, question) == before);
    BOOST_TEST(anew(question) == before);
    BOOST_TEST(saying(kept, {today(), std::nullopt}) != before); // It is there, known from the last row's moment on.
    BOOST_TEST(anew({today(), start + std::chrono::hours{2}}) != before);
}

BOOST_AUTO_TEST_CASE(a_kept_board_of_a_moment_that_no_row_has_passed_takes_in_what_is_received_before_it)
{
    const Question question{today(), start + std::chrono::hours{1}};
    clock.advance(std::chrono::hours{2});
    const std::string before = saying(kept, question);
    clock.setWallClock(start + std::chrono::minutes{30}); // Nothing was received while the clock was ahead.
    visited();
    BOOST_TEST(anew(question) != before);
    BOOST_TEST(saying(kept, question) == anew(question));
}

BOOST_AUTO_TEST_CASE(one_row_from_a_clock_that_was_a_year_ahead_does_not_carry_the_next_ones_with_it)
{
    clock.advance(std::chrono::hours{24 * 365});
    addChild(51, "sam");
    clock.setWallClock(start + std::chrono::hours{1});
    visited();
    BOOST_TEST(anew({today(), start + std::chrono::hours{2}}) != anew({today(), start + std::chrono::minutes{30}}));
}

BOOST_AUTO_TEST_SUITE_END()
