#include "tablet_for_tests.h"

#include "viewmodels/unlock_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

struct Fixture : test::TabletWithCaseload {
    bool unlocked = false;
    UnlockViewModel unlock{vaultsBelow(folder.path().string(), clock),
        [this](const std::string& path, const std::string& pin) { return Tablet::open(path, pin, platform, clock); },
        [](auto work, auto done) {
            work();
            done();
        },
        clock};

    Fixture()
    {
        tablet.reset();
        QObject::connect(&unlock, &UnlockViewModel::unlocked, &unlock, [this] { unlocked = true; });
    }

    void tryPin(const char* pin)
    {
        unlock.enter(pin);
        unlock.unlock();
    }
};

using State = UnlockViewModel::State;

} // namespace

BOOST_FIXTURE_TEST_SUITE(unlocking, Fixture)

BOOST_AUTO_TEST_CASE(it_knows_the_worker_and_nothing_else)
{
    BOOST_TEST(unlock.name().toStdString() == "Jo Marsh");
    BOOST_TEST(unlock.initials().toStdString() == "JM");
}

BOOST_AUTO_TEST_CASE(the_right_pin_opens_the_tablet)
{
    for (const char* digit : {"4", "8", "2", "9", "1", "5"}) unlock.press(digit);
    BOOST_TEST(unlock.pinInWords().toStdString() == "PIN, 6 entered");
    unlock.unlock();
    BOOST_TEST(unlocked);
    BOOST_TEST((unlock.takeTablet() != nullptr));
    BOOST_TEST(unlock.pin().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_wrong_pin_says_how_many_tries_are_left)
{
    tryPin("111222");
    BOOST_TEST(unlock.message().toStdString() == "That PIN is not right. You have 9 tries left.");
    BOOST_TEST(unlock.pin().isEmpty());
    BOOST_TEST(!unlocked);
}

BOOST_AUTO_TEST_CASE(several_wrong_tries_make_it_wait_and_say_how_long)
{
    for (int i = 0; i < 4; ++i) tryPin("111222");
    BOOST_TEST((unlock.state() == State::Waiting));
    BOOST_TEST(unlock.message().contains("Wait "));
    BOOST_TEST(!unlock.canType());
    unlock.press("4");
    BOOST_TEST(unlock.pin().isEmpty());
}

BOOST_AUTO_TEST_CASE(the_tenth_wrong_try_locks_the_tablet_and_says_what_happens_to_unsent_visits)
{
    for (int i = 0; i < vault::kWrongTriesMax; ++i) {
        clock.advance(std::chrono::hours{24});
        unlock.choose(0);
        tryPin("111222");
    }
    BOOST_TEST((unlock.state() == State::Destroyed));
    BOOST_TEST(unlock.message().contains("This tablet is locked."));
    BOOST_TEST(unlock.message().contains("kept safe"));
}

BOOST_AUTO_TEST_CASE(a_tablet_that_nobody_can_open_delivers_what_it_had_not_sent_and_says_so)
{
    std::vector<std::string> delivered;
    BOOST_REQUIRE(vault::Vault::wipe(unlock.vaults()->vaults().front().folder, platform, vault::WipeCause::Revoked).has_value());
    unlock.deliverSealedWith([&](const VaultOnDevice& vault) {
        delivered.push_back(vault.folder);
        Delivery done;
        done.groups = done.held = 3;
        return done;
    });
    BOOST_TEST(delivered.size() == 1u);
    BOOST_TEST((unlock.state() == State::Destroyed));
    BOOST_TEST(unlock.message().startsWith("Your organisation revoked this tablet"));
    BOOST_TEST(unlock.message().endsWith("Everything that had not been sent is with your organisation now."));
}

BOOST_AUTO_TEST_CASE(a_tablet_that_can_be_opened_delivers_nothing_without_its_pin)
{
    bool delivered = false;
    unlock.deliverSealedWith([&](const VaultOnDevice&) {
        delivered = true;
        return Delivery{};
    });
    BOOST_TEST(!delivered);
}

BOOST_AUTO_TEST_CASE(a_tablet_without_a_worker_says_so)
{
    const UnlockViewModel nobody{{}, {}, {}, clock};
    BOOST_TEST((nobody.state() == State::NoVault));
    BOOST_TEST(!nobody.message().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
