#include "unit/field/tablet_fixture.h"

using namespace sightline;
using namespace sightline::test;

namespace {

/// A server that refuses every sync and says that the device was revoked, signed with a key of the test's choice.
class RevokingServer final : public mobile::ServerConnection {
public:
    RevokingServer(const crypto::SigningKey& key, DeviceId device)
        : m_order{nonce, key.sign(sync::wipeBytes(device.raw(), nonce))}
    { }
    Result<wire::EnrolResponse> enrol(const wire::EnrolRequest&) override { return Error{ErrorCode::NotAuthorised, "revoked"}; }
    Result<std::variant<wire::SyncResponse, sync::Diverged>> sync(const wire::SyncRequest&) override
    {
        return Error{ErrorCode::NotAuthorised, "revoked"};
    }
    std::optional<mobile::WipeOrder> wipeOrder() const override { return m_order; }

private:
    std::string nonce = std::string(32, 'n');
    mobile::WipeOrder m_order;
};

std::size_t sealedIn(const std::string& vault)
{
    return must(vault::SealedOutbox{vault + "/sealed"}.list()).groups.size();
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(wipe, EnrolledTablet)

BOOST_AUTO_TEST_CASE(a_revoked_tablet_destroys_what_can_be_read_and_keeps_what_was_not_sent)
{
    static_cast<void>(sync());
    static_cast<void>(must(tablet->saveHomeVisit(visit())));
    // Its sealed copy is lost, as by a power cut between the two: the wipe makes it again.
    std::filesystem::remove_all(vault + "/sealed");
    RevokingServer revoking{server.authority, tablet->me().device};
    const mobile::SyncOutcome outcome = mobile::runSync(*tablet, revoking);
    BOOST_TEST(outcome.wiped);
    BOOST_TEST_REQUIRE(outcome.error.has_value());
    BOOST_TEST(outcome.error->detail
        == "Your organisation revoked this tablet, so everything that could be read on it has been destroyed. 1 saved here and "
           "not "
           "sent: kept, sealed, for your organisation");
    BOOST_TEST(!std::filesystem::exists(vault + "/store.db"));
    BOOST_TEST(sealedIn(vault) == 1u);
    tablet.reset();
    BOOST_TEST(must(vault::Vault::label(vault, clock)).revoked);
    const auto again = mobile::Tablet::open(vault, kPin, platform, clock);
    BOOST_TEST_REQUIRE(!again.has_value());
    BOOST_TEST(again.error().detail.starts_with("Your organisation revoked this tablet"));
}

BOOST_AUTO_TEST_CASE(what_is_kept_just_before_the_wipe_is_sealed_with_the_rest)
{
    static_cast<void>(sync());
    const std::size_t before = sealedIn(vault);
    tablet->keepBeforeWipe([this](mobile::Tablet& wiped) { static_cast<void>(must(wiped.saveHomeVisit(visit()))); });
    RevokingServer revoking{server.authority, tablet->me().device};
    BOOST_TEST(mobile::runSync(*tablet, revoking).wiped);
    BOOST_TEST(sealedIn(vault) == before + 1);
    BOOST_TEST(!std::filesystem::exists(vault + "/store.db"));
}

BOOST_AUTO_TEST_CASE(an_order_that_the_authority_did_not_sign_for_this_device_is_not_obeyed)
{
    for (const bool rightKey : {false, true}) {
        const crypto::SigningKey somebody = crypto::SigningKey::generate();
        RevokingServer revoking{rightKey ? server.authority : somebody, rightKey ? nth<DeviceId>(99) : tablet->me().device};
        const mobile::SyncOutcome outcome = mobile::runSync(*tablet, revoking);
        BOOST_TEST(!outcome.wiped);
        BOOST_TEST(outcome.error->detail == "revoked");
        BOOST_TEST(std::filesystem::exists(vault + "/store.db"));
    }
    BOOST_TEST(must(vault::Vault::label(vault, clock)).destroyed == false);
}

BOOST_AUTO_TEST_SUITE_END()
