#include <boost/test/unit_test.hpp>

#include <random>
#include <sstream>

#include "child_space/session_journal.h"
#include "support/process.h"
#include "support/temporary_folder.h"

using namespace sightline;
using namespace sightline::child_space;

BOOST_AUTO_TEST_CASE(kill_minus_nine_in_the_middle_of_a_drawing_keeps_every_line_that_was_finished)
{
    BOOST_REQUIRE(crypto::ready());
    const unsigned seed = std::random_device{}();
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937 random{seed};
    const crypto::Secret key = crypto::randomSecret(32);
    int lines = 0;
    for (int round = 0; round < 12; ++round) {
        const test::TemporaryFolder folder;
        const std::string kept = folder.file("space");
        const std::chrono::microseconds after{std::uniform_int_distribution<int>{30'000, 200'000}(random)};
        const auto ended = test::runProgram({{DRAWING_CHILD, kept, crypto::toHex(key.bytes())}, {}, {}, std::optional{after}});
        BOOST_REQUIRE(ended.killed);
        if (!SessionJournal::present(kept)) continue; // Killed before it began.
        int said = 0; // How many lines the child saw kept.
        std::istringstream out{ended.out};
        for (std::string line; std::getline(out, line) && !out.eof();) ++said;
        const auto read = SessionJournal::openAndReplay(kept, key.clone());
        BOOST_REQUIRE(read.has_value());
        BOOST_TEST(!read.value().damage);
        const ChildSession session = replay(read.value().events);
        const SessionSlot* page = session.find(VoiceModule::Draw, 0);
        const int there = page ? static_cast<int>(page->marks.size()) : 0;
        BOOST_TEST(there >= said);
        BOOST_TEST(there <= said + 1); // The one that was kept, and not said yet.
        for (int i = 0; i < there; ++i) {
            const auto& stroke = std::get<Stroke>(page->marks[static_cast<std::size_t>(i)]);
            BOOST_REQUIRE(stroke.points.size() == static_cast<std::size_t>(40 + i % 200));
        }
        lines += there;
    }
    BOOST_TEST(lines > 20);
}
