#include "access/sessions.h"

#include "sync/tablet_sync.h"

namespace sightline::server {

namespace {

constexpr std::chrono::minutes kNonceLife{1};
constexpr std::chrono::minutes kSessionLife{10};
constexpr std::size_t kNonceBytes = 32;
constexpr std::size_t kTokenBytes = 32;
/// An authority has some thousands of tablets. Whoever asks for more than this pushes out the oldest, and its owner asks again.
constexpr std::size_t kNoncesMost = 20'000;
constexpr std::size_t kSessionsMost = 50'000;

/// Somebody's key that nobody has: an unknown device costs the same work as a known one.
const std::string& nobodysKey()
{
    static const std::string key = crypto::SigningKey::generate().public_key;
    return key;
}

/// Tokens and nonces are found by their digest, so that how long a search takes says nothing about them.
std::string keyOf(std::string_view secret)
{
    return crypto::sha256(secret);
}

Error notSignedIn()
{
    return {ErrorCode::NotAuthorised, "this device cannot sign in"};
}

/// A revoked device does not come again once it has wiped itself: that it came is written at once.
Result<void> noteContact(Authority& authority, const DeviceId& id, Instant now)
{
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        auto device = session->device(id);
        if (!device) return {};
        device->last_seen = now;
        session->putDevice(*device);
        return session->commit();
    });
}

} // namespace

Sessions::Sessions(Authority& authority, Clock& clock)
    : m_authority{authority}
    , m_clock{clock}
    , m_nonces{kNonceLife, kNoncesMost}
    , m_sessions{kSessionLife, kSessionsMost}
{ }

wire::ChallengeResponse Sessions::challenge(const wire::ChallengeRequest& request)
{
    std::string nonce = crypto::randomBytes(kNonceBytes);
    const std::lock_guard lock{m_mutex};
    // The id is kept as its digest too: one of any length costs no more than 32 bytes.
    m_nonces.put(keyOf(nonce), keyOf(request.device_id()), m_clock.sinceBoot());
    wire::ChallengeResponse response;
    response.set_nonce(std::move(nonce));
    return response;
}

bool Sessions::takeNonce(const std::string& nonce, const std::string& device_id)
{
    const std::lock_guard lock{m_mutex};
    // For one use, whatever comes of it.
    const auto device = m_nonces.take(keyOf(nonce), m_clock.sinceBoot());
    return device && crypto::equalInConstantTime(*device, keyOf(device_id));
}

Result<std::optional<Device>> Sessions::find(const std::string& device_id)
{
    const auto id = DeviceId::fromBytes(device_id);
    SIGHTLINE_TRY(session, m_authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<std::optional<Device>> {
        return id ? session->device(*id) : std::optional<Device>{};
    });
}

Result<std::variant<wire::SessionResponse, WipeOrder>> Sessions::open(const wire::SessionRequest& request)
{
    using Answer = std::variant<wire::SessionResponse, WipeOrder>;
    const bool nonceHolds = takeNonce(request.nonce(), request.device_id());
    SIGHTLINE_TRY(device, find(request.device_id()));
    const bool signatureHolds = crypto::verifySignature(device ? device->public_key : nobodysKey(),
        sync::sessionBytes(request.device_id(), request.nonce()), request.signature());
    if (!nonceHolds || !device || !signatureHolds) return notSignedIn();
    if (device->revoked_at) {
        SIGHTLINE_CHECK(noteContact(m_authority, device->id, m_clock.now()));
        return Answer{
            WipeOrder{request.nonce(), m_authority.signing_key.sign(sync::wipeBytes(request.device_id(), request.nonce()))}};
    }

    std::string token = crypto::toHex(crypto::randomBytes(kTokenBytes));
    const std::lock_guard lock{m_mutex};
    m_sessions.put(keyOf(token), device->id, m_clock.sinceBoot());
    wire::SessionResponse response;
    response.set_token(std::move(token));
    response.set_valid_seconds(static_cast<std::uint32_t>(std::chrono::seconds{kSessionLife}.count()));
    return Answer{std::move(response)};
}

Result<Device> Sessions::uploaderOf(const wire::SealedRequest& request)
{
    const bool nonceHolds = takeNonce(request.nonce(), request.device_id());
    SIGHTLINE_TRY(device, find(request.device_id()));
    const bool hasKey = device && !device->upload_key.empty();
    const bool signatureHolds = crypto::verifySignature(hasKey ? device->upload_key : nobodysKey(),
        sync::sealedBytes(request.device_id(), request.nonce(), request.content()), request.signature());
    if (!nonceHolds || !hasKey || !signatureHolds) return notSignedIn();
    return *std::move(device);
}

Result<DeviceId> Sessions::deviceOf(const std::string& token)
{
    const std::lock_guard lock{m_mutex};
    const DeviceId* device = m_sessions.find(keyOf(token), m_clock.sinceBoot());
    if (device == nullptr) return Error{ErrorCode::NotAuthorised, "sign in first"};
    return *device;
}

} // namespace sightline::server
