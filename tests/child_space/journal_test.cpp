#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>

#include "child_at_tablet.h"
#include "small_disk.h"

using namespace sightline;
using namespace sightline::child_space;

namespace {

const std::string kFile = "child-session.journal";
constexpr auto kDraw = VoiceModule::Draw;

struct Kept {
    test::TemporaryFolder folder;
    crypto::Secret key = crypto::randomSecret(32);
    std::vector<SessionEvent> events{PromptShown{kDraw, 0, "draw.picture", "Draw what you like.", 5}, MarkMade{kDraw, 0, line(1)},
        MarkMade{kDraw, 0, line(2)}, SharingChosen{SharingMoment::Before, {{}, {"CANARY my stepdad"}, false}}};

    std::unique_ptr<SessionJournal> create()
    {
        return SessionJournal::create(folder.path().string(), key.clone(), handOverFor()).value();
    }
    void writeAll()
    {
        const auto journal = create();
        for (const SessionEvent& event : events) BOOST_REQUIRE(journal->append(event).has_value());
    }
    [[nodiscard]] Result<JournalRead> read() const { return SessionJournal::read(folder.path().string(), key); }
    [[nodiscard]] Result<JournalRead> reopen() const
    {
        return SessionJournal::openAndReplay(folder.path().string(), key.clone());
    }
    [[nodiscard]] std::string bytes() const
    {
        std::ifstream file{folder.file(kFile), std::ios::binary};
        return {std::istreambuf_iterator<char>{file}, {}};
    }
    void setBytes(const std::string& bytes) const
    {
        std::ofstream{folder.file(kFile), std::ios::binary | std::ios::trunc} << bytes;
    }
    /// Where each record ends, the one with what the worker chose first; what follows is room.
    [[nodiscard]] std::vector<std::size_t> ends() const
    {
        const std::string all = bytes();
        std::vector<std::size_t> places;
        for (std::size_t at = 24; at + 8 <= all.size();) {
            std::size_t length = 0;
            for (std::size_t i = 4; i > 0; --i) length = length * 256 + static_cast<unsigned char>(all[at + i - 1]);
            if (length == 0) break;
            at += 8 + length;
            places.push_back(at);
        }
        return places;
    }
    [[nodiscard]] std::size_t length() const { return ends().back(); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(journal, Kept)

BOOST_AUTO_TEST_CASE(what_was_appended_is_read_again_with_what_the_worker_chose)
{
    BOOST_TEST(!SessionJournal::present(folder.path().string()));
    writeAll();
    BOOST_TEST(SessionJournal::present(folder.path().string()));
    const auto all = read();
    BOOST_REQUIRE(all.has_value());
    BOOST_TEST((all.value().events == events));
    BOOST_TEST(all.value().given.child_name == "Ali");
    BOOST_TEST(!all.value().damage);
}

BOOST_AUTO_TEST_CASE(a_session_that_was_opened_again_goes_on_where_it_was)
{
    writeAll();
    auto again = reopen();
    BOOST_REQUIRE(again.value().journal->append(Finished{9}).has_value());
    events.push_back(Finished{9});
    BOOST_TEST((read().value().events == events));
}

BOOST_AUTO_TEST_CASE(nothing_the_child_said_and_no_name_is_in_the_file_in_clear)
{
    writeAll();
    BOOST_TEST(bytes().find("CANARY") == std::string::npos);
    BOOST_TEST(bytes().find("Ali") == std::string::npos);
    BOOST_TEST(bytes().find("draw") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(another_key_reads_nothing)
{
    writeAll();
    const auto other = SessionJournal::openAndReplay(folder.path().string(), crypto::randomSecret(32));
    BOOST_REQUIRE(!other.has_value());
    BOOST_TEST((other.error().code == ErrorCode::WrongSecret));
}

BOOST_AUTO_TEST_CASE(a_record_torn_at_any_byte_is_left_out_and_everything_before_it_is_kept)
{
    writeAll();
    const std::string whole = bytes();
    const std::size_t end = length();
    const std::vector<SessionEvent> all_but_last{events.begin(), events.end() - 1};
    const std::size_t begin = *(ends().end() - 2);
    int checked = 0;
    for (std::size_t cut = begin; cut < end; ++cut) {
        for (const bool reserved : {true, false}) { // With room behind it, and cut off there.
            setBytes(reserved ? whole.substr(0, cut) + std::string(4096, '\0') : whole.substr(0, cut));
            const auto torn = reopen();
            BOOST_REQUIRE(torn.has_value());
            BOOST_REQUIRE(!torn.value().damage);
            BOOST_REQUIRE((torn.value().events == all_but_last));
            ++checked;
        }
    }
    BOOST_TEST(checked > 100);
    // And the session goes on over it.
    setBytes(whole.substr(0, end - 3) + std::string(4096, '\0'));
    auto again = reopen();
    BOOST_REQUIRE(again.value().journal->append(Finished{9}).has_value());
    const auto after = read();
    BOOST_TEST(!after.value().damage);
    BOOST_TEST(after.value().events.size() == events.size());
}

BOOST_AUTO_TEST_CASE(a_flipped_byte_is_reported_what_is_before_it_is_read_and_nothing_is_deleted)
{
    writeAll();
    const std::string whole = bytes();
    const std::size_t end = length();
    int reported = 0;
    for (std::size_t at = 24; at + 200 < end; at += 37) {
        std::string spoilt = whole;
        spoilt[at] = static_cast<char>(spoilt[at] ^ 0x40);
        setBytes(spoilt);
        const auto damaged = reopen();
        if (!damaged.has_value()) continue; // In the first record: then no key opens it.
        BOOST_REQUIRE(damaged.value().damage);
        BOOST_TEST(!damaged.value().journal);
        const auto& before = damaged.value().events;
        BOOST_REQUIRE(before.size() < events.size());
        BOOST_REQUIRE(std::equal(before.begin(), before.end(), events.begin()));
        BOOST_REQUIRE(bytes() == spoilt);
        ++reported;
    }
    BOOST_TEST(reported > 5);
}

BOOST_AUTO_TEST_CASE(records_cannot_change_places)
{
    const auto journal = create();
    const std::size_t first = length();
    BOOST_REQUIRE(journal->append(MarkUndone{kDraw, 0}).has_value());
    const std::size_t second = length();
    BOOST_REQUIRE(journal->append(MarkRedone{kDraw, 0}).has_value());
    const std::size_t end = length();
    const std::string whole = bytes();
    setBytes(
        whole.substr(0, first) + whole.substr(second, end - second) + whole.substr(first, second - first) + whole.substr(end));
    const auto swapped = read();
    BOOST_REQUIRE(swapped.has_value());
    BOOST_TEST(swapped.value().damage.has_value());
    BOOST_TEST(swapped.value().events.empty());
}

BOOST_AUTO_TEST_CASE(a_disk_that_is_full_loses_nothing_of_what_is_drawn_and_all_is_written_when_there_is_room)
{
    const auto journal = create();
    std::vector<SessionEvent> drawn;
    {
        const test::SmallDisk full{length() + 1500};
        Result<void> last;
        while (last.has_value()) {
            drawn.push_back(MarkMade{kDraw, 0, line(static_cast<int>(drawn.size()))});
            last = journal->append(drawn.back());
            BOOST_REQUIRE(drawn.size() < 100U);
        }
        BOOST_TEST((last.error().code == ErrorCode::StorageFull));
        BOOST_TEST(journal->behind());
        drawn.push_back(MarkMade{kDraw, 0, line(77)});
        BOOST_TEST(!journal->append(drawn.back()).has_value());
        const auto so_far = read(); // What was written before is whole.
        BOOST_TEST(so_far.value().events.size() == drawn.size() - 2);
    }
    drawn.push_back(Finished{9});
    BOOST_REQUIRE(journal->append(drawn.back()).has_value());
    BOOST_TEST(!journal->behind());
    BOOST_TEST((read().value().events == drawn));
}

BOOST_AUTO_TEST_CASE(a_disk_that_gives_no_more_room_is_said_while_there_still_is_some)
{
    const auto journal = create();
    Stroke big = line(1);
    big.points.assign(kPointsPerPageMax, StrokePoint{1'000, 1'000, 1'000});
    const test::SmallDisk full{bytes().size()};
    while (!journal->low()) {
        BOOST_REQUIRE(journal->append(MarkMade{kDraw, 0, big}).has_value());
        BOOST_REQUIRE(length() < bytes().size());
    }
    BOOST_TEST(!journal->behind());
    for (int i = 0; i < 50; ++i) BOOST_REQUIRE(journal->append(MarkMade{kDraw, 0, line(i)}).has_value());
}

BOOST_AUTO_TEST_CASE(a_session_does_not_begin_where_there_is_no_room_for_it)
{
    const test::SmallDisk full{100'000};
    const auto journal = SessionJournal::create(folder.path().string(), key.clone(), handOverFor());
    BOOST_REQUIRE(!journal.has_value());
    BOOST_TEST((journal.error().code == ErrorCode::StorageFull));
    BOOST_TEST(!SessionJournal::present(folder.path().string()));
}

BOOST_AUTO_TEST_CASE(room_for_two_megabytes_is_reserved_ahead)
{
    const auto journal = create();
    BOOST_TEST(bytes().size() >= SessionJournal::kReserveAhead);
}

BOOST_AUTO_TEST_CASE(two_windows_never_write_into_one_journal)
{
    auto first = create();
    const auto second = reopen();
    BOOST_REQUIRE(!second.has_value());
    BOOST_TEST((second.error().code == ErrorCode::Refused));
    BOOST_TEST(second.error().detail == "The child's page is open in another window");
    BOOST_TEST((JournalHold::take(folder.path().string()).error().code == ErrorCode::Refused));
    BOOST_TEST((SessionJournal::removeKept(folder.path().string(), handOverFor().session).error().code == ErrorCode::Refused));
    BOOST_REQUIRE(first->append(MarkUndone{kDraw, 0}).has_value());
    BOOST_TEST(read().value().events.size() == 1U);
    first.reset();
    BOOST_TEST(reopen().has_value());
}

BOOST_AUTO_TEST_CASE(what_the_worker_looks_through_is_gone_on_with_by_nobody_and_its_holder_removes_it)
{
    writeAll();
    {
        const auto hold = JournalHold::take(folder.path().string());
        BOOST_REQUIRE(hold.has_value());
        BOOST_TEST((reopen().error().code == ErrorCode::Refused));
        BOOST_TEST((read().value().events == events));
        BOOST_TEST(SessionJournal::removeKept(folder.path().string(), handOverFor().session, &hold.value()).has_value());
    }
    BOOST_TEST(!SessionJournal::present(folder.path().string()));
}

BOOST_AUTO_TEST_CASE(looking_changes_nothing_of_a_torn_record)
{
    writeAll();
    const std::string torn = bytes().substr(0, length() - 3);
    setBytes(torn);
    BOOST_TEST(read().value().events.size() == events.size() - 1);
    BOOST_TEST(!read().value().journal);
    BOOST_TEST(bytes() == torn);
}

BOOST_AUTO_TEST_CASE(what_is_too_much_for_a_record_is_refused_and_the_journal_goes_on_whole)
{
    const auto journal = create();
    VoiceAnswer answer;
    answer.prompt = "my_words.text";
    answer.text = std::string(5'000'000, 'a');
    const auto refused = journal->append(AnswerKept{kDraw, 0, answer});
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST((refused.error().code == ErrorCode::InvalidInput));
    BOOST_TEST(!journal->behind());
    BOOST_REQUIRE(journal->append(Finished{9}).has_value());
    BOOST_TEST(!read().value().damage);
    BOOST_TEST((read().value().events == std::vector<SessionEvent>{Finished{9}}));
}

BOOST_AUTO_TEST_CASE(a_journal_goes_only_when_its_own_session_was_kept)
{
    writeAll();
    const auto other = *VoiceSessionId::parse("01890a5d-ac96-774b-bcce-b302099a8058");
    BOOST_TEST((SessionJournal::removeKept(folder.path().string(), other).error().code == ErrorCode::Refused));
    BOOST_TEST(SessionJournal::present(folder.path().string()));
    BOOST_TEST(
        (SessionJournal::create(folder.path().string(), key.clone(), handOverFor()).error().code == ErrorCode::AlreadyExists));
    BOOST_REQUIRE(SessionJournal::removeKept(folder.path().string(), handOverFor().session).has_value());
    BOOST_TEST(!SessionJournal::present(folder.path().string()));
}

BOOST_AUTO_TEST_SUITE_END()
