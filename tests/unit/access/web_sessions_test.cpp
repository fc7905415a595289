#include "access_fixture.h"

using namespace sightline;
using namespace sightline::test;

BOOST_FIXTURE_TEST_SUITE(sessions_of_pages, AccessFixture)

BOOST_AUTO_TEST_CASE(a_token_is_its_owner_s_and_no_other_s)
{
    const std::string token = sessions.open(worker("sam"));
    const auto person = sessions.personOf(token);
    BOOST_REQUIRE(person.has_value());
    BOOST_TEST(person->worker.id.text() == "sam");
    BOOST_TEST(server::csrfHolds(*person, person->csrf));
    BOOST_TEST(!server::csrfHolds(*person, ""));
    BOOST_TEST(!server::csrfHolds(*person, sessions.personOf(sessions.open(worker("sam")))->csrf));
    BOOST_TEST(!sessions.personOf("").has_value());
    BOOST_TEST(!sessions.personOf(std::string(64, 'a')).has_value());
    BOOST_TEST(!sessions.personOf(crypto::toHex(crypto::sha256(token))).has_value());
}

BOOST_AUTO_TEST_CASE(half_an_hour_without_a_request_ends_it_and_polling_is_none)
{
    const std::string token = sessions.open(worker("sam"));
    for (int minutes = 0; minutes < 90; minutes += 29) {
        clock.advance(std::chrono::minutes{29});
        BOOST_TEST(sessions.personOf(token).has_value());
    }
    for (int minutes = 0; minutes < 29; ++minutes) {
        clock.advance(std::chrono::minutes{1});
        BOOST_TEST(sessions.personOf(token, server::WebSessions::Counts::No).has_value());
    }
    clock.advance(std::chrono::minutes{1});
    BOOST_TEST(!sessions.personOf(token).has_value());
}

BOOST_AUTO_TEST_CASE(after_twelve_hours_it_ends_however_busy_somebody_is)
{
    const std::string token = sessions.open(worker("sam"));
    for (int minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
        clock.advance(std::chrono::minutes{20});
        BOOST_TEST(sessions.personOf(token).has_value());
    }
    clock.advance(std::chrono::minutes{20});
    BOOST_TEST(!sessions.personOf(token).has_value());
}

BOOST_AUTO_TEST_CASE(whoever_is_disabled_is_out_at_once_and_stays_out_when_let_in_again)
{
    const std::string token = sessions.open(worker("sam"));
    BOOST_REQUIRE(server::disableWorker(authority, WorkerId{"sam"}, by_admin).has_value());
    BOOST_REQUIRE(server::enableWorker(authority, WorkerId{"sam"}, by_admin).has_value());
    BOOST_TEST(!sessions.personOf(token).has_value());
    BOOST_TEST(sessions.personOf(sessions.open(worker("sam"))).has_value());
}

BOOST_AUTO_TEST_CASE(another_password_ends_every_session_even_one_that_is_opened_with_what_was_proved_before)
{
    give("sam", kGood);
    const std::string token = sessions.open(worker("sam"));
    const auto proven = accounts.signIn("sam", kGood, "here");
    BOOST_REQUIRE(proven.has_value());
    give("sam", "another good one");
    BOOST_TEST(!sessions.personOf(token).has_value());
    BOOST_TEST(!sessions.personOf(sessions.open(proven.value())).has_value());
}

BOOST_AUTO_TEST_CASE(a_password_that_somebody_else_gave_holds_back_who_signed_in_with_it_and_nobody_else)
{
    give("sam", kGood, server::PasswordIs::Temporary);
    const auto proven = accounts.signIn("sam", kGood, "here");
    BOOST_REQUIRE(proven.has_value());
    BOOST_TEST(sessions.personOf(sessions.open(proven.value()))->must_change_password);
    const server::Proven elsewhere{proven.value().worker, proven.value().account_version, false};
    BOOST_TEST(!sessions.personOf(sessions.open(elsewhere))->must_change_password);
}

BOOST_AUTO_TEST_CASE(a_move_to_another_team_is_seen_by_the_next_request)
{
    addChild(1, "sam");
    const std::string token = sessions.open(worker("max"));
    BOOST_TEST(sessions.personOf(token)->scope.contains(nth<ChildId>(1)));
    BOOST_REQUIRE(server::moveToTeam(authority, WorkerId{"sam"}, "south", by_admin).has_value());
    BOOST_TEST(!sessions.personOf(token)->scope.contains(nth<ChildId>(1)));
}

BOOST_AUTO_TEST_CASE(who_signs_out_is_out)
{
    const std::string token = sessions.open(worker("sam"));
    const std::string other = sessions.open(worker("sam"));
    sessions.close(token);
    BOOST_TEST(!sessions.personOf(token).has_value());
    BOOST_TEST(sessions.personOf(other).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
