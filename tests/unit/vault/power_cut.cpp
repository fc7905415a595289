// A program that is killed, or a tablet whose power goes, leaves the vault old or new, never half.
#include <csignal>
#include <filesystem>
#include <random>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "scratch_vault.h"
#include "support/files.h"

using namespace sightline;
using namespace sightline::test;
using vault::Vault;

BOOST_AUTO_TEST_SUITE(power_cut)

BOOST_AUTO_TEST_CASE(whatever_a_write_left_aside_is_ignored_and_the_next_write_succeeds)
{
    ScratchVault scratch;
    const std::string sound = readFile(scratch.record);
    for (const std::size_t length : {std::size_t{0}, sound.size() / 2, sound.size()}) {
        writeFile(scratch.record + ".new", sound.substr(0, length));
        BOOST_TEST(scratch.label().tries_left == 10);
        BOOST_TEST(scratch.opens(kPin));
        BOOST_TEST(!std::filesystem::exists(scratch.record + ".new"));
    }
}

BOOST_AUTO_TEST_CASE(a_creation_that_was_cut_short_can_be_done_again)
{
    const TemporaryFolder temporary;
    FakePlatformSecret platform;
    FakeClock clock;
    const std::string folder = temporary.file("v");
    std::filesystem::create_directory(folder);
    writeFile(folder + "/vault.json.new", "{\"half\":");
    BOOST_TEST(
        Vault::create(folder, kPin, {"w", "n", "a", "s", crypto::SigningKey::generate()}, platform, clock, {kCheap}).has_value());
    BOOST_TEST(Vault::unlock(folder, kPin, platform, clock).has_value());
}

BOOST_AUTO_TEST_CASE(killed_at_any_moment_the_vault_opens_with_one_of_its_two_pins)
{
    ScratchVault scratch;
    const unsigned seed = std::random_device{}();
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937 random{seed};
    const char* const other = "731942";
    for (int round = 0; round < 30; ++round) {
        const pid_t child = ::fork();
        BOOST_REQUIRE(child >= 0);
        if (child == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL); // Should the test itself be ended.
            for (;;) {
                (void)Vault::changePin(
                    scratch.folder, kPin, other, scratch.platform, scratch.clock, {kCheap}, scratch.clock.bootId());
                (void)Vault::changePin(
                    scratch.folder, other, kPin, scratch.platform, scratch.clock, {kCheap}, scratch.clock.bootId());
            }
        }
        ::usleep(static_cast<useconds_t>(random() % 20'000));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        BOOST_TEST(!scratch.label().destroyed);
        BOOST_REQUIRE_MESSAGE(scratch.opens(kPin) || scratch.opens(other), "seed " << seed << ", round " << round);
    }
}

BOOST_AUTO_TEST_CASE(a_tenth_try_whose_examination_was_cut_short_gives_no_eleventh)
{
    ScratchVault scratch;
    for (int i = 0; i < 9; ++i) scratch.tryWrongAfterTheWait();
    scratch.clock.advance(scratch.label().wait);
    // Argon2 is what takes long: a child that is killed in it has counted and not examined.
    const vault::VaultOptions slow{{50, 64 * 1024}};
    scratch.clock.advance(std::chrono::hours{24});
    BOOST_REQUIRE(
        Vault::changePin(scratch.folder, kPin, kPin, scratch.platform, scratch.clock, slow, scratch.clock.bootId()).has_value());
    for (int i = 0; i < 10; ++i) {
        scratch.clock.advance(scratch.label().wait);
        const std::string before = readFile(scratch.record);
        const pid_t child = ::fork();
        BOOST_REQUIRE(child >= 0);
        if (child == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            (void)scratch.unlock(kPin);
            ::_exit(0);
        }
        bool ended = false;
        while (readFile(scratch.record) == before && !ended) {
            ended = ::waitpid(child, nullptr, WNOHANG) == child;
            ::usleep(200);
        }
        if (!ended) {
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
        }
        BOOST_REQUIRE(readFile(scratch.record) != before);
        BOOST_TEST(scratch.label().tries_left == 9 - i);
    }
    BOOST_TEST((scratch.refusal(kPin) == ErrorCode::NotFound));
    BOOST_TEST(scratch.label().destroyed);
    BOOST_TEST(scratch.platform.secrets.empty());
}

BOOST_AUTO_TEST_SUITE_END()
