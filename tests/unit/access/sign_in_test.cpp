#include <atomic>
#include <functional>
#include <thread>

#include "access/password_rules.h"
#include "access_fixture.h"

using namespace sightline;
using namespace sightline::test;

namespace {

ErrorCode codeOf(const Result<server::Proven>& result)
{
    BOOST_REQUIRE(!result.has_value());
    return result.error().code;
}

/// Does something the next time but so many that somebody looks how long the machine has been up.
class ClockThatActs final : public Clock {
public:
    ClockThatActs(const Clock& real, int after, std::function<void()> act)
        : m_real{real}
        , m_after{after}
        , m_act{std::move(act)}
    { }
    [[nodiscard]] Instant now() const override { return m_real.now(); }
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override
    {
        if (m_after-- == 0) m_act();
        return m_real.sinceBoot();
    }

private:
    const Clock& m_real;
    mutable int m_after;
    std::function<void()> m_act;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(signing_in, AccessFixture)

BOOST_AUTO_TEST_CASE(who_knows_the_password_is_let_in)
{
    give("sam", kGood);
    const auto proven = accounts.signIn("sam", kGood, "here");
    BOOST_REQUIRE_MESSAGE(proven.has_value(), why(proven));
    BOOST_TEST(proven.value().worker.id.text() == "sam");
    BOOST_TEST(!proven.value().must_change_password);
}

BOOST_AUTO_TEST_CASE(a_wrong_password_an_unknown_name_nobody_s_password_and_a_disabled_person_are_told_the_same)
{
    give("sam", kGood);
    give("kim", kGood);
    BOOST_REQUIRE(server::disableWorker(authority, WorkerId{"kim"}, by_admin).has_value());
    const auto wrong = accounts.signIn("sam", "something else", "here");
    BOOST_TEST((codeOf(wrong) == ErrorCode::WrongSecret));
    for (const auto& [name, password] : {std::pair{"nobody", kGood}, std::pair{"max", kGood}, std::pair{"kim", kGood},
             std::pair{"max", std::string{}}, std::pair{"", kGood}}) {
        const auto refused = accounts.signIn(name, password, "there");
        BOOST_TEST((codeOf(refused) == ErrorCode::WrongSecret));
        BOOST_TEST(refused.error().detail == wrong.error().detail);
    }
}

BOOST_AUTO_TEST_CASE(a_one_time_password_must_be_changed_and_ends_after_a_week)
{
    give("sam", kGood, server::PasswordIs::Temporary);
    BOOST_TEST(accounts.signIn("sam", kGood, "here").value().must_change_password);
    clock.advance(std::chrono::hours{7 * 24});
    BOOST_TEST((codeOf(accounts.signIn("sam", kGood, "here")) == ErrorCode::Refused));
    BOOST_TEST((codeOf(accounts.signIn("sam", "something else", "here")) == ErrorCode::WrongSecret));
}

BOOST_AUTO_TEST_CASE(wrong_tries_wait_longer_and_longer_but_the_owner_elsewhere_waits_half_a_minute_at_most)
{
    give("sam", kGood);
    std::chrono::milliseconds waited{0};
    for (int tries = 0; tries < 40; ++tries) {
        auto refused = accounts.signIn("sam", "a wrong password", "a stranger");
        while (codeOf(refused) == ErrorCode::Throttled) {
            clock.advance(std::chrono::seconds{1});
            waited += std::chrono::seconds{1};
            refused = accounts.signIn("sam", "a wrong password", "a stranger");
        }
        BOOST_TEST((codeOf(refused) == ErrorCode::WrongSecret));
    }
    BOOST_TEST((waited > std::chrono::hours{4}));
    auto owner = accounts.signIn("sam", kGood, "the office");
    for (int seconds = 0; !owner.has_value() && seconds < 31; ++seconds) {
        clock.advance(std::chrono::seconds{1});
        owner = accounts.signIn("sam", kGood, "the office");
    }
    BOOST_TEST(owner.has_value());
}

BOOST_AUTO_TEST_CASE(strangers_from_everywhere_do_not_make_an_owner_wait_who_was_let_in_from_there_before)
{
    give("sam", kGood);
    BOOST_REQUIRE(accounts.signIn("sam", kGood, "the office").has_value());
    for (int stranger = 0; stranger < 60; ++stranger) (void)accounts.signIn("sam", "a wrong password", std::to_string(stranger));
    BOOST_TEST((codeOf(accounts.signIn("sam", kGood, "a hotel")) == ErrorCode::Throttled));
    BOOST_TEST(accounts.signIn("sam", kGood, "the office").has_value());
}

BOOST_AUTO_TEST_CASE(one_machine_that_guesses_behind_an_office_s_address_does_not_shut_the_office_out)
{
    give("sam", kGood);
    give("kim", kGood);
    BOOST_REQUIRE(accounts.signIn("sam", kGood, "the office").has_value());
    for (int tries = 0; tries < 60; ++tries)
        (void)accounts.signIn("nobody " + std::to_string(tries), "a wrong password", "the office");
    BOOST_TEST((codeOf(accounts.signIn("kim", kGood, "the office")) == ErrorCode::Throttled));
    BOOST_TEST(accounts.signIn("sam", kGood, "the office").has_value());
    // Whose own hand it is waits all the same.
    for (int tries = 0; tries < 4; ++tries) (void)accounts.signIn("sam", "a wrong password", "the office");
    BOOST_TEST((codeOf(accounts.signIn("sam", kGood, "the office")) == ErrorCode::Throttled));
}

BOOST_AUTO_TEST_CASE(a_name_that_nobody_has_waits_just_as_long)
{
    give("sam", kGood);
    for (const char* name : {"sam", "nobody"}) {
        for (int tries = 0; tries < 4; ++tries)
            BOOST_TEST((codeOf(accounts.signIn(name, "a wrong password", name)) == ErrorCode::WrongSecret));
        const auto refused = accounts.signIn(name, "a wrong password", name);
        BOOST_TEST((codeOf(refused) == ErrorCode::Throttled));
        BOOST_TEST(refused.error().detail == "Too many tries. Wait 2 seconds and try again.");
    }
}

BOOST_AUTO_TEST_CASE(a_right_password_takes_back_the_wrong_tries_before_it)
{
    give("sam", kGood);
    for (int round = 0; round < 5; ++round) {
        for (int tries = 0; tries < 3; ++tries)
            BOOST_TEST((codeOf(accounts.signIn("sam", "a wrong password", "here")) == ErrorCode::WrongSecret));
        BOOST_TEST(accounts.signIn("sam", kGood, "here").has_value());
    }
}

BOOST_AUTO_TEST_CASE(who_finds_the_server_too_busy_to_look_has_not_tried)
{
    give("sam", kGood);
    server::Accounts slow{authority, clock, crypto::Argon2Cost{3, 32 * 1024}};
    std::atomic<bool> enough{false};
    std::vector<std::thread> strangers;
    for (int each = 0; each < 10; ++each)
        strangers.emplace_back([&, each] {
            for (int tries = 0; !enough; ++tries) {
                const std::string other = "stranger " + std::to_string(each) + " " + std::to_string(tries);
                (void)slow.signIn(other, "a wrong password", other);
                std::this_thread::sleep_for(std::chrono::milliseconds{1});
            }
        });
    int busy_in_a_row = 0;
    bool throttled = false;
    for (int tries = 0; tries < 5000 && busy_in_a_row < 8 && !throttled; ++tries) {
        const auto proven = slow.signIn("sam", kGood, "here");
        if (!proven.has_value() && proven.error().code == ErrorCode::Throttled) throttled = true;
        const bool busy = !proven.has_value() && proven.error().code == ErrorCode::ServerBusy;
        busy_in_a_row = busy ? busy_in_a_row + 1 : 0;
    }
    enough = true;
    for (std::thread& each : strangers) each.join();
    BOOST_TEST(!throttled);
    BOOST_TEST(busy_in_a_row == 8);
}

BOOST_AUTO_TEST_CASE(a_password_is_judged_by_its_length_and_by_whether_it_is_the_first_that_somebody_would_try)
{
    const server::Worker sam = worker("sam"); // "Worker sam"
    for (const char* good : {"three words of mine", "aaaaaaaaaaab", "correct horse", "käsebrötchen", "2wsx3edc4rfv"})
        BOOST_TEST(server::checkPassword(good, sam).has_value(), good);
    for (const char* bad : {"short", "elevenchars", "aaaaaaaaaaaa", "abcabcabcabc", "123456789012", "abcdefghijkl",
             "PasswordPassword", "workersam1234", "Worker Sam 2026"})
        BOOST_TEST(!server::checkPassword(bad, sam).has_value(), bad);
    BOOST_TEST(!server::checkPassword(std::string(1025, 'x') + "y", sam).has_value());
    BOOST_TEST(server::checkPassword(server::newTemporaryPassword(), sam).has_value());
    BOOST_TEST(server::newTemporaryPassword() != server::newTemporaryPassword());
}

BOOST_AUTO_TEST_CASE(changing_a_password_needs_the_old_one_and_a_good_new_one)
{
    give("sam", kGood);
    const WorkerId sam{"sam"};
    BOOST_TEST((codeOf(accounts.changePassword(sam, "not the one", "another good one", "here")) == ErrorCode::WrongSecret));
    BOOST_TEST((codeOf(accounts.changePassword(sam, kGood, "short", "here")) == ErrorCode::InvalidInput));
    BOOST_TEST((codeOf(accounts.changePassword(sam, kGood, kGood, "here")) == ErrorCode::InvalidInput));
    BOOST_TEST(accounts.changePassword(sam, kGood, "another good one", "here").has_value());
    BOOST_TEST((codeOf(accounts.signIn("sam", kGood, "here")) == ErrorCode::WrongSecret));
    BOOST_TEST(accounts.signIn("sam", "another good one", "here").has_value());
}

BOOST_AUTO_TEST_CASE(what_an_administrator_does_while_somebody_changes_the_old_password_stands)
{
    const std::string given = "given by the administrator";
    give("sam", kGood);
    // Asked for the wait, for the try, and once more when the old password was found to be right.
    ClockThatActs acting{clock, 2, [&] { give("sam", given, server::PasswordIs::Temporary); }};
    server::Accounts slow{authority, acting, kCheap};
    const auto changed = slow.changePassword(WorkerId{"sam"}, kGood, "another good one", "here");
    BOOST_TEST((codeOf(changed) == ErrorCode::Refused));
    BOOST_TEST(accounts.signIn("sam", given, "there").has_value());
    BOOST_TEST((codeOf(accounts.signIn("sam", "another good one", "there")) == ErrorCode::WrongSecret));
}

BOOST_AUTO_TEST_CASE(the_last_administrator_stays)
{
    const auto refused = server::disableWorker(authority, WorkerId{"admin"}, by_admin);
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST((refused.error().code == ErrorCode::Refused));
    addWorker("adm", WorkerRole::Administrator, false, "");
    BOOST_TEST(server::disableWorker(authority, WorkerId{"admin"}, by_admin).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
