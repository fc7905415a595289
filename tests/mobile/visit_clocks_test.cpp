#include "recording.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

struct Fixture : test::Recording {
    std::optional<CivilDate> seen(const std::string& name) { return entry(name).visitClock()->last_qualifying; }
    std::optional<CivilDate> alone(const std::string& name) { return entry(name).seenAloneClock()->last_qualifying; }
};

} // namespace

// Acceptance checks 3 and 4 of the screens: what a form finishes, and which clock it moves.
BOOST_FIXTURE_TEST_SUITE(visit_clocks, Fixture)

BOOST_AUTO_TEST_CASE(seen_but_not_alone_moves_the_visit_clock_and_not_the_other)
{
    const auto before = alone("Tom Okafor");
    BOOST_TEST(isFinished(*answered("Tom Okafor", "no")));
    BOOST_TEST((seen("Tom Okafor") == today));
    BOOST_TEST((alone("Tom Okafor") == before));
}

BOOST_AUTO_TEST_CASE(seen_alone_moves_both)
{
    BOOST_TEST(isFinished(*answered("Tom Okafor")));
    BOOST_TEST((seen("Tom Okafor") == today));
    BOOST_TEST((alone("Tom Okafor") == today));
}

BOOST_AUTO_TEST_CASE(a_meeting_a_phone_call_or_a_video_call_moves_no_clock)
{
    for (const auto& [place, purpose] :
        {std::pair{"home", "core_group"}, {"phone", "statutory_visit"}, {"video", "statutory_visit"}}) {
        const auto before = std::pair{seen("Tom Okafor"), alone("Tom Okafor")};
        const auto record = answered("Tom Okafor");
        record->visit()->place()->answer(place);
        record->visit()->purpose()->answer(purpose);
        BOOST_TEST(!record->visit()->doesNotCount().isEmpty());
        BOOST_TEST(isFinished(*record));
        BOOST_TEST((std::pair{seen("Tom Okafor"), alone("Tom Okafor")} == before), place << ", " << purpose);
    }
}

BOOST_AUTO_TEST_CASE(a_visit_is_recorded_while_nothing_may_be_shown)
{
    const ChildId ali = childCalled("Ali Khan");
    clock.advance(std::chrono::hours{24 * 30});
    reopen();
    BOOST_REQUIRE(!tablet->mayRead().has_value());
    const auto record = begin(ali);
    BOOST_TEST(record->children()->all().size() == 2U);
    BOOST_TEST(child(*record, 0).name().toStdString() == "Ali", "no age, no family name");
    BOOST_TEST(record->people()->rowCount() == 0);
    BOOST_TEST(record->proposal().isEmpty());
    record->visit()->place()->answer("home");
    record->visit()->purpose()->answer("statutory_visit");
    child(*record, 0).seen()->answer("yes");
    child(*record, 0).alone()->answer("yes");
    BOOST_TEST(isFinished(*record));
    BOOST_TEST(tablet->status().value().pending == 1);
}

BOOST_AUTO_TEST_SUITE_END()
