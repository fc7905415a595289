#include <boost/test/unit_test.hpp>

#include "child_at_tablet.h"

using namespace sightline;
using namespace sightline::child_space;
using namespace std::chrono_literals;
using State = GiveBackViewModel::State;

namespace {

struct Keypad : ChildAtTablet {
    std::unique_ptr<GiveBackViewModel> pad = std::make_unique<GiveBackViewModel>(lock(), clock, QStringLiteral("Jo"));

    void tryPin(const char* pin)
    {
        pad->enter(QString::fromLatin1(pin));
        pad->tryPin();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(give_back, Keypad)

BOOST_AUTO_TEST_CASE(the_workers_pin_opens_the_way_back)
{
    int opened = 0;
    QObject::connect(pad.get(), &GiveBackViewModel::opened, [&] { ++opened; });
    for (const char digit : std::string{"492817"}) pad->press(QString{QLatin1Char{digit}});
    BOOST_TEST(pad->canEnter());
    pad->tryPin();
    BOOST_TEST(opened == 1);
    BOOST_TEST(pad->pin().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_wrong_pin_is_said_plainly_and_never_shown)
{
    tryPin("111111");
    BOOST_TEST((pad->state() == State::Ready));
    BOOST_TEST(pad->message() == QStringLiteral("That PIN is not right."));
    pad->press(QStringLiteral("4"));
    BOOST_TEST(!pad->pinInWords().contains(u'4'));
}

BOOST_AUTO_TEST_CASE(after_three_wrong_pins_in_a_row_it_waits_longer_each_time_and_tries_nothing_meanwhile)
{
    for (int i = 0; i < 3; ++i) tryPin("111111");
    BOOST_TEST((pad->state() == State::Waiting));
    for (int i = 0; i < 50; ++i) tryPin("492817");
    BOOST_TEST(pins_tried == 3);
    clock.setWallClock(clock.now() + 24h); // The wall clock plays no part.
    pad->look();
    BOOST_TEST((pad->state() == State::Waiting));
    clock.advance(1min);
    pad->look();
    BOOST_TEST((pad->state() == State::Ready));
    tryPin("111111");
    clock.advance(1min);
    pad->look();
    BOOST_TEST((pad->state() == State::Waiting));
    clock.advance(1min);
    pad->look();
    BOOST_TEST((pad->state() == State::Ready));
}

BOOST_AUTO_TEST_CASE(a_child_who_plays_with_the_keypad_for_a_day_leaves_the_worker_their_last_tries)
{
    for (int minute = 0; minute < 24 * 60; ++minute) {
        for (int i = 0; i < 20; ++i) tryPin("123456");
        clock.advance(1min);
        pad->look();
    }
    BOOST_TEST(tries_left == GiveBackViewModel::kLastTries);
    BOOST_TEST((pad->state() == State::AskFirst));
    pad->confirm(QStringLiteral("abc"));
    BOOST_TEST((pad->state() == State::AskFirst));
    pad->confirm(pad->wordToType());
    tryPin("123456");
    clock.advance(30min);
    pad->look();
    BOOST_TEST((pad->state() == State::AskFirst)); // Each of the last is asked for.
    pad->confirm(pad->wordToType());
    int opened = 0;
    QObject::connect(pad.get(), &GiveBackViewModel::opened, [&] { ++opened; });
    tryPin("492817");
    BOOST_TEST(opened == 1);
}

BOOST_AUTO_TEST_CASE(what_was_typed_is_forgotten_when_the_child_goes_on_but_waiting_goes_on)
{
    pad->enter(QStringLiteral("4928"));
    pad->forgetPin();
    BOOST_TEST(pad->pin().isEmpty());
    for (int i = 0; i < 3; ++i) tryPin("111111");
    pad->forgetPin();
    BOOST_TEST((pad->state() == State::Waiting));
}

BOOST_AUTO_TEST_CASE(a_vault_that_wants_a_wait_gets_it)
{
    GiveBackViewModel waiting{WorkersLock{[](const QString&, const std::function<void(PinAnswer)>& done) {
                                  done({PinAnswer::Kind::MustWait, 5, 5min});
                              }},
        clock, QStringLiteral("Jo")};
    waiting.enter(QStringLiteral("492817"));
    waiting.tryPin();
    BOOST_TEST((waiting.state() == State::Waiting));
    clock.advance(4min);
    waiting.look();
    BOOST_TEST((waiting.state() == State::Waiting));
    clock.advance(1min);
    waiting.look();
    BOOST_TEST((waiting.state() == State::Ready));
}

BOOST_AUTO_TEST_CASE(a_tablet_that_is_full_or_fails_says_so_and_the_pin_can_be_tried_again)
{
    auto kind = PinAnswer::Kind::TabletFull;
    GiveBackViewModel failing{WorkersLock{[&](const QString&, const std::function<void(PinAnswer)>& done) {
                                  done({kind, 7});
                              }},
        clock, QStringLiteral("Jo")};
    int opened = 0;
    QObject::connect(&failing, &GiveBackViewModel::opened, [&] { ++opened; });
    failing.unlockWith(QStringLiteral("492817"));
    BOOST_TEST((failing.state() == State::Ready));
    BOOST_TEST(failing.message().startsWith(QStringLiteral("This tablet is full.")));
    kind = PinAnswer::Kind::NotNow;
    failing.unlockWith(QStringLiteral("492817"));
    BOOST_TEST(failing.message().contains(QStringLiteral("Try again")));
    BOOST_TEST(failing.canType());
    BOOST_TEST(!failing.canLeave());
    kind = PinAnswer::Kind::Opened;
    failing.unlockWith(QStringLiteral("492817"));
    BOOST_TEST(opened == 1);
}

BOOST_AUTO_TEST_CASE(a_destroyed_vault_is_said_honestly_and_leads_away)
{
    GiveBackViewModel gone{
        WorkersLock{[](const QString&, const std::function<void(PinAnswer)>& done) { done({PinAnswer::Kind::Destroyed}); }},
        clock, QStringLiteral("Jo")};
    int left = 0;
    QObject::connect(&gone, &GiveBackViewModel::left, [&] { ++left; });
    gone.leave();
    BOOST_TEST(left == 0);
    gone.unlockWith(QStringLiteral("111111"));
    BOOST_TEST(
        gone.message() == QStringLiteral("This tablet was locked for good. What was said is kept sealed for the organisation."));
    BOOST_TEST(!gone.canType());
    gone.leave();
    BOOST_TEST(left == 1);
}

BOOST_AUTO_TEST_SUITE_END()
