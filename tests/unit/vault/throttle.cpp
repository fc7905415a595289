#include "vault/throttle.h"

#include <filesystem>

#include "scratch_vault.h"
#include "support/files.h"
#include "vault/sealed_outbox.h"

using namespace sightline;
using namespace sightline::test;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(throttle)

namespace {

/// A vault after so many wrong tries, each made as soon as it was allowed.
struct AfterWrongTries : ScratchVault {
    explicit AfterWrongTries(int count)
    {
        for (int i = 0; i < count; ++i) tryWrongAfterTheWait();
    }
};

} // namespace

BOOST_AUTO_TEST_CASE(three_wrong_tries_cost_no_wait_and_each_one_after_costs_more)
{
    ScratchVault scratch;
    std::chrono::milliseconds last{0};
    for (int tries = 1; tries <= 9; ++tries) {
        scratch.tryWrongAfterTheWait();
        const auto label = scratch.label();
        BOOST_TEST(label.tries_left == 10 - tries);
        if (tries <= 3) BOOST_TEST(label.wait.count() == 0);
        if (tries > 3) BOOST_TEST((label.wait > last), "after try " << tries);
        last = label.wait;
    }
}

BOOST_AUTO_TEST_CASE(a_try_during_the_wait_is_neither_counted_nor_examined)
{
    AfterWrongTries scratch{4};
    const std::string before = readFile(scratch.record);
    const auto refused = scratch.unlock(kPin);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST((refused.error().code == ErrorCode::Throttled));
    BOOST_TEST(refused.error().detail.find("30 seconds") != std::string::npos, refused.error().detail);
    BOOST_TEST(readFile(scratch.record) == before);
    scratch.clock.advance(29'999ms);
    BOOST_TEST((scratch.refusal(kPin) == ErrorCode::Throttled));
    scratch.clock.advance(1ms);
    BOOST_TEST(scratch.opens(kPin));
}

BOOST_AUTO_TEST_CASE(the_right_pin_clears_the_count)
{
    AfterWrongTries scratch{5};
    scratch.clock.advance(scratch.label().wait);
    BOOST_TEST(scratch.opens(kPin));
    BOOST_TEST(scratch.label().tries_left == 10);
    BOOST_TEST((scratch.refusal(kWrongPin) == ErrorCode::WrongSecret));
    BOOST_TEST(scratch.label().wait.count() == 0);
}

BOOST_AUTO_TEST_CASE(setting_the_wall_clock_changes_nothing)
{
    AfterWrongTries scratch{6};
    const auto wait = scratch.label().wait;
    for (const auto by : {-24h * 3650, 24h * 3650}) {
        scratch.clock.setWallClock(scratch.clock.now() + by);
        BOOST_TEST((scratch.label().wait == wait));
        BOOST_TEST((scratch.refusal(kPin) == ErrorCode::Throttled));
    }
}

BOOST_AUTO_TEST_CASE(after_a_restart_the_full_wait_begins_again)
{
    AfterWrongTries scratch{6}; // 5 minutes
    scratch.clock.advance(4min);
    BOOST_TEST((scratch.label().wait == 1min));
    for (int restarts = 0; restarts < 3; ++restarts) {
        scratch.clock.reboot(20s);
        BOOST_TEST((scratch.label().wait == 5min - 20s)); // Counted from the start of the machine.
        BOOST_TEST((scratch.refusal(kPin) == ErrorCode::Throttled));
        scratch.clock.advance(4min);
        BOOST_TEST((scratch.refusal(kPin) == ErrorCode::Throttled));
    }
    scratch.clock.advance(40s);
    BOOST_TEST(scratch.opens(kPin));
}

BOOST_AUTO_TEST_CASE(a_restart_is_noticed_where_the_system_does_not_name_its_boots)
{
    FakeClock clock; // Up for three hours.
    const vault::WrongTries tries = vault::oneMore({5, "", 0ms, 0ms}, clock, "");
    BOOST_TEST((vault::waitLeft(tries, clock, "") == 5min));
    clock.reboot(1min);
    BOOST_TEST((vault::waitLeft(tries, clock, "") == 4min));
}

BOOST_AUTO_TEST_CASE(a_machine_that_has_been_up_for_the_whole_wait_since_its_restart_owes_none)
{
    FakeClock clock; // Up for three hours: the wait ends at 3 h 5 min of this boot, which means nothing in the next.
    const vault::WrongTries tries = vault::oneMore({5, "", 0ms, 0ms}, clock, clock.bootId());
    clock.reboot(3h + 2min);
    BOOST_TEST((vault::waitLeft(tries, clock, clock.bootId()) == 0ms));
}

BOOST_AUTO_TEST_CASE(the_wait_is_never_longer_than_it_was)
{
    FakeClock clock;
    const vault::WrongTries tries = vault::oneMore({5, "", 0ms, 0ms}, clock, clock.bootId());
    clock.reboot(0ms);
    BOOST_TEST((vault::waitLeft(tries, clock, clock.bootId()) == 5min));
    clock.advance(24h);
    BOOST_TEST((vault::waitLeft(tries, clock, clock.bootId()) == 0ms));
}

BOOST_AUTO_TEST_CASE(a_try_that_cannot_be_counted_is_not_examined)
{
    ScratchVault scratch;
    std::filesystem::create_directory(scratch.record + ".new"); // Nothing can be written aside now.
    const auto right = scratch.unlock(kPin);
    BOOST_REQUIRE(!right.has_value());
    BOOST_TEST((right.error().code == ErrorCode::StorageFailed));
    std::filesystem::remove(scratch.record + ".new");
    BOOST_TEST(scratch.opens(kPin));
}

BOOST_AUTO_TEST_CASE(the_tenth_wrong_try_destroys_the_key_and_the_store_but_not_the_sealed_groups)
{
    AfterWrongTries scratch{9};
    for (const char* name : {"/store.db", "/store.db-wal"}) writeFile(scratch.folder + name, "x");
    const auto escrow = crypto::EscrowKey::generate();
    vault::SealedOutbox outbox{scratch.folder + "/sealed", escrow.public_key};
    const GroupId group{crypto::newUuid(scratch.clock.now())};
    BOOST_REQUIRE(
        outbox.put({DeviceId{crypto::newUuid(scratch.clock.now())}, vault::SealedLane::Normal, 1, group}, "a visit").has_value());

    scratch.tryWrongAfterTheWait();
    BOOST_TEST(scratch.label().destroyed);
    BOOST_TEST(scratch.platform.secrets.empty());
    BOOST_TEST(!std::filesystem::exists(scratch.folder + "/store.db"));
    BOOST_TEST(!std::filesystem::exists(scratch.folder + "/store.db-wal"));
    BOOST_TEST(readFile(scratch.record).find("\"wrapped_keys\": \"\"") != std::string::npos);
    scratch.clock.advance(24h);
    BOOST_TEST((scratch.refusal(kPin) == ErrorCode::NotFound));

    const auto sealed = vault::SealedOutbox{scratch.folder + "/sealed"}.read(group);
    BOOST_REQUIRE(sealed.has_value());
    BOOST_TEST(crypto::openSealed(escrow, vault::parseSealed(sealed.value()).value().box).value() == "a visit");
}

BOOST_AUTO_TEST_CASE(the_tenth_right_try_opens)
{
    AfterWrongTries scratch{9};
    scratch.clock.advance(scratch.label().wait);
    BOOST_TEST(scratch.opens(kPin));
    BOOST_TEST(scratch.label().tries_left == 10);
}

BOOST_AUTO_TEST_CASE(waits_are_told_in_words)
{
    const std::pair<std::chrono::milliseconds, const char*> words[] = {{1ms, "1 second"}, {30s, "30 seconds"}, {60s, "1 minute"},
        {90s, "90 seconds"}, {2min, "2 minutes"}, {5min - 1ms, "5 minutes"}, {1h, "1 hour"}, {61min, "61 minutes"},
        {4h, "4 hours"}};
    for (const auto& [wait, expected] : words) BOOST_TEST(vault::inWords(wait) == expected);
}

BOOST_AUTO_TEST_SUITE_END()
