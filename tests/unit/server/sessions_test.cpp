#include <boost/test/unit_test.hpp>

#include "access/sessions.h"
#include "support/fake_clock.h"
#include "support/temporary_folder.h"
#include "sync/tablet_sync.h"

using namespace std::chrono_literals;
namespace crypto = sightline::crypto;
namespace wire = sightline::wire;
using sightline::DeviceId;
using sightline::ErrorCode;
using sightline::server::Authority;
using sightline::server::Sessions;

namespace {

/// An authority with one enrolled tablet of the administrator.
struct SignInWorld {
    sightline::test::TemporaryFolder folder;
    sightline::test::FakeClock clock;
    bool sodium = crypto::ready();
    Authority authority = Authority::init(folder.file("authority"), "Testshire", clock).value();
    crypto::SigningKey key = crypto::SigningKey::generate();
    DeviceId device{crypto::newUuid(clock.now())};
    Sessions sessions{authority, clock};

    SignInWorld() { put(std::nullopt); }

    void put(std::optional<sightline::Instant> revoked, const std::string& upload_key = {})
    {
        auto session = authority.store->beginWrite().value();
        session->putDevice({device, sightline::WorkerId{"admin"}, key.public_key, "tablet", clock.now(), revoked, false,
            std::nullopt, upload_key, std::nullopt});
        BOOST_REQUIRE(session->commit().has_value());
    }

    std::string nonceFor(const DeviceId& id)
    {
        wire::ChallengeRequest request;
        request.set_device_id(id.raw());
        return sessions.challenge(request).nonce();
    }

    std::optional<sightline::server::WipeOrder> order; ///< What the last answer gave instead of a session.

    sightline::Result<wire::SessionResponse> answer(const DeviceId& id, const std::string& nonce, const crypto::SigningKey& with)
    {
        wire::SessionRequest request;
        request.set_device_id(id.raw());
        request.set_nonce(nonce);
        request.set_signature(with.sign(sightline::sync::sessionBytes(id.raw(), nonce)));
        order.reset();
        auto opened = sessions.open(request);
        if (!opened.has_value()) return opened.error();
        if (auto* wipe = std::get_if<sightline::server::WipeOrder>(&opened.value())) {
            order = *wipe;
            return sightline::Error{ErrorCode::NotAuthorised, "revoked"};
        }
        return std::get<wire::SessionResponse>(opened.value());
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sessions, SignInWorld)

BOOST_AUTO_TEST_CASE(a_signature_over_the_nonce_gives_a_token_for_ten_minutes)
{
    const auto opened = answer(device, nonceFor(device), key);
    BOOST_TEST_REQUIRE(opened.has_value());
    BOOST_TEST(opened.value().valid_seconds() == 600u);
    clock.advance(599s);
    BOOST_TEST((sessions.deviceOf(opened.value().token()).value() == device));
    clock.advance(1s);
    BOOST_TEST((sessions.deviceOf(opened.value().token()).error().code == ErrorCode::NotAuthorised));
}

BOOST_AUTO_TEST_CASE(setting_the_clock_back_does_not_make_a_session_longer)
{
    const auto opened = answer(device, nonceFor(device), key);
    clock.advance(11min);
    clock.setWallClock(clock.now() - 24h);
    BOOST_TEST(!sessions.deviceOf(opened.value().token()).has_value());
}

BOOST_AUTO_TEST_CASE(a_nonce_is_good_for_one_try)
{
    const std::string nonce = nonceFor(device);
    BOOST_TEST(!answer(device, nonce, crypto::SigningKey::generate()).has_value());
    BOOST_TEST(!answer(device, nonce, key).has_value());
}

BOOST_AUTO_TEST_CASE(a_nonce_is_good_for_a_minute)
{
    const std::string nonce = nonceFor(device);
    clock.advance(60s);
    BOOST_TEST(!answer(device, nonce, key).has_value());
}

BOOST_AUTO_TEST_CASE(a_nonce_made_for_another_device_is_refused)
{
    const std::string nonce = nonceFor(DeviceId{crypto::newUuid(clock.now())});
    BOOST_TEST(!answer(device, nonce, key).has_value());
}

BOOST_AUTO_TEST_CASE(an_unknown_device_gets_a_nonce_like_any_other_and_the_same_refusal)
{
    const DeviceId unknown{crypto::newUuid(clock.now())};
    const std::string nonce = nonceFor(unknown);
    BOOST_TEST(nonce.size() == 32u);
    const auto forUnknown = answer(unknown, nonce, key);
    const auto forWrongKey = answer(device, nonceFor(device), crypto::SigningKey::generate());
    BOOST_TEST_REQUIRE(!forUnknown.has_value());
    BOOST_TEST_REQUIRE(!forWrongKey.has_value());
    BOOST_TEST((forUnknown.error().code == forWrongKey.error().code));
    BOOST_TEST(forUnknown.error().detail == forWrongKey.error().detail);
}

BOOST_AUTO_TEST_CASE(a_revoked_device_is_given_the_signed_order_to_wipe_itself_and_no_session)
{
    put(clock.now());
    const std::string nonce = nonceFor(device);
    BOOST_TEST(!answer(device, nonce, key).has_value());
    BOOST_TEST_REQUIRE(order.has_value());
    BOOST_TEST(order->nonce == nonce);
    const auto holds = [&](const DeviceId& id) {
        return crypto::verifySignature(
            authority.signing_key.public_key, sightline::sync::wipeBytes(id.raw(), nonce), order->signature);
    };
    BOOST_TEST(holds(device));
    BOOST_TEST(!holds(DeviceId{crypto::newUuid(clock.now())}));
    BOOST_TEST((authority.store->beginRead().value()->device(device)->last_seen == clock.now()));
}

BOOST_AUTO_TEST_CASE(whoever_does_not_prove_the_key_is_not_told_that_a_device_was_revoked)
{
    put(clock.now());
    BOOST_TEST(!answer(device, nonceFor(device), crypto::SigningKey::generate()).has_value());
    BOOST_TEST(!order.has_value());
}

BOOST_AUTO_TEST_CASE(sealed_groups_are_taken_from_whoever_proves_the_upload_key_of_a_revoked_device_too)
{
    const crypto::SigningKey upload = crypto::SigningKey::generate();
    const auto ask = [&](const crypto::SigningKey& with, const std::string& nonce) {
        wire::SealedRequest request;
        request.set_device_id(device.raw());
        request.set_nonce(nonce);
        request.set_content("content");
        request.set_signature(with.sign(sightline::sync::sealedBytes(device.raw(), nonce, "content")));
        return sessions.uploaderOf(request).has_value();
    };
    BOOST_TEST(!ask(upload, nonceFor(device))); // It has none yet.
    put(clock.now(), upload.public_key);
    BOOST_TEST(ask(upload, nonceFor(device)));
    BOOST_TEST(!ask(key, nonceFor(device))); // The device's own key is for other things.
    BOOST_TEST(!ask(upload, std::string(32, 'n')));
    const std::string nonce = nonceFor(device);
    BOOST_TEST(ask(upload, nonce));
    BOOST_TEST(!ask(upload, nonce));
}

BOOST_AUTO_TEST_CASE(an_id_that_is_none_and_a_token_that_is_none_are_refused_quietly)
{
    wire::SessionRequest request;
    request.set_device_id(std::string(5000, 'x'));
    BOOST_TEST(!sessions.open(request).has_value());
    BOOST_TEST(!sessions.deviceOf("").has_value());
    BOOST_TEST(!sessions.deviceOf(std::string(5000, 'x')).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
