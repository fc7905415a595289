#include "tablet_for_tests.h"

#include <QCoreApplication>

#include "viewmodels/unlock_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

constexpr const char* kInvitation = "https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF";

struct Fixture : test::TabletWithCaseload {
    std::vector<Invitation> asked;
    std::vector<std::string> pins;
    std::optional<Error> refusal;
    std::function<void()> held; ///< What would run aside, where a test wants to see the time between.
    bool hold = false;

    UnlockViewModel unlock{{},
        [this](const std::string& path, const std::string& pin) { return Tablet::open(path, pin, platform, clock); },
        [this](auto work, auto done) {
            held = [work, done] {
                work();
                done();
            };
            if (!hold) held();
        },
        clock};

    Fixture()
    {
        tablet.reset();
        unlock.enrolWith([this](const Invitation& invitation, const std::string& pin) -> Result<VaultOnDevice> {
            asked.push_back(invitation);
            pins.push_back(pin);
            if (refusal) return *refusal;
            SIGHTLINE_TRY(label, vault::Vault::label(vaultFolder(), clock));
            return VaultOnDevice{vaultFolder(), std::move(label)};
        });
        unlock.addWorker();
    }

    EnrolViewModel& enrolment() { return *unlock.enrolment(); }

    void goToPin()
    {
        enrolment().setInvitation(QString::fromLatin1(kInvitation));
        enrolment().goOn();
    }

    void choosePin(const char* pin, const char* again)
    {
        enrolment().setPin(QString::fromUtf8(pin));
        enrolment().setPinAgain(QString::fromUtf8(again));
        enrolment().goOn();
    }
};

std::string readServer(const char* text)
{
    const auto read = readInvitation(QString::fromUtf8(text));
    return read ? read->server + " " + sync::toText(read->code) : "nothing";
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(enrolling, Fixture)

BOOST_AUTO_TEST_CASE(an_invitation_is_read_however_it_was_typed)
{
    BOOST_TEST(readServer(kInvitation) == kInvitation);
    BOOST_TEST(readServer("sightline-enrol:https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF") == kInvitation);
    BOOST_TEST(readServer("  ABCD EFGH 0123 4567\n89ab cdef\r\nhttps://sightline.example.org/ ") == kInvitation);
    BOOST_TEST(readServer("http://localhost:8080 abcdefgh") == "http://localhost:8080 ABCD-EFGH");
}

BOOST_AUTO_TEST_CASE(what_is_no_invitation_is_not_guessed_at)
{
    for (const char* text : {"", "https://sightline.example.org", "ABCD-EFGH", "https://a.example https://b.example ABCD-EFGH",
             "sightline-enrol:", "sightline.example.org ABCD-EFGH", "https://sightline.example.org ABCD-EFGH-0123"})
        BOOST_TEST(readServer(text) == "nothing", text);
}

BOOST_AUTO_TEST_CASE(a_tablet_is_set_up_and_the_new_worker_unlocks_it)
{
    goToPin();
    BOOST_TEST(enrolment().server().toStdString() == "https://sightline.example.org");
    choosePin(test::kCaseloadPin, test::kCaseloadPin);
    QCoreApplication::processEvents();
    BOOST_TEST(unlock.enrolment() == nullptr);
    BOOST_TEST(asked.size() == 1u);
    BOOST_TEST(pins.front() == test::kCaseloadPin);
    BOOST_TEST((unlock.state() == UnlockViewModel::State::Ready));
    BOOST_TEST(unlock.name().toStdString() == "Jo Marsh");
    unlock.enter(QString::fromLatin1(test::kCaseloadPin));
    unlock.unlock();
    BOOST_TEST((unlock.takeTablet() != nullptr));
}

BOOST_AUTO_TEST_CASE(a_pin_that_is_easily_guessed_is_refused_before_anybody_is_asked)
{
    goToPin();
    for (const char* pin : {"", "12345", "111111", "123456", "short"}) {
        choosePin(pin, pin);
        BOOST_TEST(!enrolment().pinError().isEmpty(), pin);
    }
    choosePin("271828", "271829");
    BOOST_TEST(enrolment().pinError().isEmpty());
    BOOST_TEST(!enrolment().pinAgainError().isEmpty());
    BOOST_TEST(asked.empty());
}

BOOST_AUTO_TEST_CASE(a_plain_http_server_elsewhere_is_refused)
{
    enrolment().setInvitation(QStringLiteral("http://sightline.example.org ABCD-EFGH"));
    enrolment().goOn();
    BOOST_TEST((enrolment().step() == EnrolViewModel::Invited));
    BOOST_TEST(enrolment().invitationError().contains(QStringLiteral("https://")));
}

BOOST_AUTO_TEST_CASE(a_refusal_keeps_what_was_typed_but_not_the_pin)
{
    refusal = Error{ErrorCode::NotAuthorised, "this code is not known, or was used already"};
    goToPin();
    choosePin("271828", "271828");
    BOOST_TEST((enrolment().step() == EnrolViewModel::Invited));
    BOOST_TEST(enrolment().problem().contains(QStringLiteral("this code is not known")));
    BOOST_TEST(enrolment().invitation().toStdString() == kInvitation);
    BOOST_TEST(enrolment().pin().isEmpty());

    refusal = Error{ErrorCode::NetworkUnreachable, "connection refused"};
    goToPin();
    choosePin("271828", "271828");
    BOOST_TEST(enrolment().problem().contains(QStringLiteral("nothing has been set up")));
}

BOOST_AUTO_TEST_CASE(while_the_server_is_asked_nothing_can_be_changed_and_nobody_leaves)
{
    hold = true;
    goToPin();
    choosePin("271828", "271828");
    BOOST_TEST((enrolment().step() == EnrolViewModel::Working));
    enrolment().setInvitation(QStringLiteral("other"));
    enrolment().goBack();
    enrolment().goOn();
    QCoreApplication::processEvents();
    BOOST_REQUIRE(unlock.enrolment() != nullptr);
    BOOST_TEST(enrolment().invitation().toStdString() == kInvitation);
    held();
    QCoreApplication::processEvents();
    BOOST_TEST(asked.size() == 1u);
    BOOST_TEST(unlock.enrolment() == nullptr);
}

BOOST_AUTO_TEST_CASE(going_back_leaves_step_by_step)
{
    goToPin();
    enrolment().setPin(QStringLiteral("271828"));
    enrolment().goBack();
    BOOST_TEST((enrolment().step() == EnrolViewModel::Invited));
    BOOST_TEST(enrolment().pin().isEmpty());
    enrolment().goBack();
    QCoreApplication::processEvents();
    BOOST_TEST(unlock.enrolment() == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
