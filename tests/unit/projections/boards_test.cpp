// A board says exactly what the log says, whatever happened, however it was brought up to date.
#include "projections/boards.h"

#include <filesystem>
#include <fstream>
#include <thread>

#include "board_words.h"
#include "busy_authority.h"
#include "projections/compliance_lines.h"
#include "projections/kept_projections.h"

using namespace sightline;
using namespace sightline::test;
using server::Board;
using server::Boards;

namespace {

std::shared_ptr<const Board> boardOf(Boards& boards, const server::Question& question)
{
    auto board = boards.wait(question);
    BOOST_REQUIRE_MESSAGE(board.has_value(), why(board));
    return board.value();
}

std::string wordsOf(const server::ComplianceLine& line)
{
    const rules::ClockResult& clock = line.clock;
    return line.child.toString() + '|' + line.local_id + '|' + line.name + '|' + line.team + '|' + line.lead_worker + '|'
        + clock.clock + '|' + clock.source + '|' + std::string{rules::toText(clock.state)} + '|' + test::wordsOf(clock.anchor)
        + '|' + test::wordsOf(clock.last_qualifying) + '|' + test::wordsOf(clock.next_due) + '|'
        + std::to_string(clock.days_overdue) + '|' + (clock.disputed ? "disputed" : "") + '|' + clock.explanation;
}

std::string wordsOf(const std::vector<server::ComplianceLine>& lines)
{
    std::string text;
    for (const auto& line : lines) text += wordsOf(line) + '\n';
    return text;
}

/// What the engine says of the log itself, with no projection in between.
std::string fromTheLog(BusyAuthority& world, const server::Question& question, std::optional<std::string> team = std::nullopt)
{
    return world.inRead([&](server::ReadSession& session) {
        return wordsOf(server::compliance(session, {question.as_of, question.known_at, std::move(team)}));
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(boards)

BOOST_AUTO_TEST_CASE(after_any_writing_a_board_has_the_lines_that_evaluate_has_of_the_log)
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed)
        {
            BusyAuthority world{seed};
            Boards boards{world.authority, world.clock};
            for (int round = 0; round < 12; ++round) {
                for (int i = 0; i < 6; ++i) world.step();
                const server::Question today{world.today(), std::nullopt};
                const server::Question earlier{world.today().plusDays(-world.below(90)), std::nullopt};
                const server::Question known{today.as_of, world.clock.now() - std::chrono::hours{world.below(100)}};
                for (const auto& question : {today, earlier, known}) {
                    const auto board = boardOf(boards, question);
                    BOOST_TEST_REQUIRE(wordsOf(server::complianceLines(*board)) == fromTheLog(world, question));
                    BOOST_TEST(wordsOf(server::complianceLines(*board, "north")) == fromTheLog(world, question, "north"));
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_board_that_was_not_brought_up_to_date_is_caught)
{
    // The control of the test above: were a commit overlooked, the lines would differ.
    BusyAuthority world{3};
    Boards boards{world.authority, world.clock};
    const server::Question today{world.today(), std::nullopt};
    const auto before = boardOf(boards, today);
    for (int child = 1; child <= BusyAuthority::kChildren; ++child) world.addReason(child);
    BOOST_TEST(wordsOf(server::complianceLines(*before)) != fromTheLog(world, today));
    BOOST_TEST(wordsOf(server::complianceLines(*boardOf(boards, today))) == fromTheLog(world, today));
}

BOOST_AUTO_TEST_CASE(renewed_kept_and_read_anew_a_board_is_the_same)
{
    for (std::uint64_t seed = 11; seed <= 14; ++seed) {
        BOOST_TEST_CONTEXT("seed " << seed)
        {
            BusyAuthority world{seed};
            const auto todayOf = [&] { return server::Question{world.today(), std::nullopt}; };
            std::string renewed;
            {
                Boards boards{world.authority, world.clock};
                for (int i = 0; i < 40; ++i) {
                    world.step();
                    if (i % 5 == 0) boardOf(boards, todayOf());
                }
                renewed = test::wordsOf(*boardOf(boards, todayOf()));
            }
            Boards kept{world.authority, world.clock}; // From what was kept beside the store.
            BOOST_TEST(test::wordsOf(*boardOf(kept, todayOf())) == renewed);
            for (const char* suffix : {"", "-wal", "-shm"})
                std::filesystem::remove(server::projectionsFile(world.authority.folder) + suffix);
            Boards anew{world.authority, world.clock}; // From the log.
            BOOST_TEST(test::wordsOf(*boardOf(anew, todayOf())) == renewed);
        }
    }
}

BOOST_AUTO_TEST_CASE(open_reviews_and_flags_are_those_of_the_list_of_reviews)
{
    BusyAuthority world{21};
    Boards boards{world.authority, world.clock};
    for (int i = 0; i < 60; ++i) world.step();
    world.push(world.sam, aFlagRevision(world.next++, 1, "sam"));
    const auto board = boardOf(boards, {world.today(), std::nullopt});
    int flags = 0;
    std::size_t reviews = 0;
    world.inRead([&](server::ReadSession& session) {
        for (const auto& child : board->children) {
            const auto open = server::reviewsOf(session, child->id, world.today()).open;
            BOOST_TEST(static_cast<std::size_t>(child->open_reviews) == open.size());
            reviews += open.size();
            flags += child->open_safety_flags;
        }
    });
    BOOST_TEST(flags == 1);
    BOOST_TEST(reviews > 1U); // The seed made some: else this test would be about nothing.
}

BOOST_AUTO_TEST_CASE(what_is_kept_and_cannot_be_read_is_made_anew)
{
    BusyAuthority world{31};
    const server::Question today{world.today(), std::nullopt};
    std::string before;
    {
        Boards boards{world.authority, world.clock};
        before = test::wordsOf(*boardOf(boards, today));
    }
    std::ofstream{server::projectionsFile(world.authority.folder), std::ios::trunc} << std::string(8192, 'x');
    Boards boards{world.authority, world.clock};
    BOOST_TEST(test::wordsOf(*boardOf(boards, today)) == before);
}

BOOST_AUTO_TEST_CASE(a_reader_in_the_background_gets_today_once_it_is_there_and_every_commit_from_then_on)
{
    BusyAuthority world{41};
    Boards boards{world.authority, world.clock};
    const auto now = [&] {
        for (;;) {
            auto answer = boards.now();
            BOOST_REQUIRE_MESSAGE(answer.has_value(), why(answer));
            if (auto* board = std::get_if<std::shared_ptr<const Board>>(&answer.value())) return *board;
            std::this_thread::sleep_for(std::chrono::milliseconds{2});
        }
    };
    now();
    for (int i = 0; i < 25; ++i) {
        world.step(false); // The test's clock belongs to one thread.
        const auto head = world.inRead([](server::ReadSession& session) { return session.head().seq(); });
        BOOST_TEST_REQUIRE(now()->seq == head);
    }
    const server::Question today{world.today(), std::nullopt};
    BOOST_TEST(wordsOf(server::complianceLines(*now())) == fromTheLog(world, today));
}

BOOST_AUTO_TEST_CASE(a_question_about_another_day_is_answered_in_the_background_and_kept)
{
    BusyAuthority world{51};
    for (int i = 0; i < 20; ++i) world.step();
    const server::Question question{world.today().plusDays(-30), world.clock.now() - std::chrono::hours{24}};
    Boards boards{world.authority, world.clock};
    std::shared_ptr<const Board> board;
    while (!board) {
        auto answer = boards.ask(question);
        BOOST_REQUIRE_MESSAGE(answer.has_value(), why(answer));
        if (auto* made = std::get_if<std::shared_ptr<const Board>>(&answer.value())) board = *made;
    }
    BOOST_TEST(wordsOf(server::complianceLines(*board)) == fromTheLog(world, question));
    world.visit(1);
    const auto again = boards.ask(question);
    BOOST_TEST(std::get<std::shared_ptr<const Board>>(again.value()) == board); // The same question, the same answer.
}

BOOST_AUTO_TEST_CASE(more_questions_at_once_than_boards_are_kept_are_all_answered)
{
    BusyAuthority world{52};
    for (int i = 0; i < 20; ++i) world.step();
    Boards boards{world.authority, world.clock};
    std::vector<server::Question> open; // Each by a page that asks again until it is there, as browsers do.
    for (int back = 10; back < 19; ++back) open.push_back({world.today().plusDays(-back), std::nullopt});
    const auto isAnswered = [&](const server::Question& question) {
        auto answer = boards.ask(question);
        BOOST_REQUIRE_MESSAGE(answer.has_value(), why(answer));
        return std::holds_alternative<Boards::BoardPtr>(answer.value());
    };
    for (int round = 0; round < 2000 && !open.empty(); ++round) {
        std::erase_if(open, isAnswered);
        std::this_thread::sleep_for(std::chrono::milliseconds{2});
    }
    BOOST_TEST(open.empty(), open.size() << " were never answered");
}

BOOST_AUTO_TEST_SUITE_END()
