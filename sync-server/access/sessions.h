#pragma once

#include <mutex>
#include <string>
#include <variant>

#include "access/expiring.h"
#include "service/authority.h"

namespace sightline::server {

/// The order to a revoked device to destroy what can be read on it: a signature by the authority's key, over
/// sync::wipeBytes of the device and the nonce it signed.
struct WipeOrder {
    std::string nonce;
    std::string signature;
};

/// Device sessions: a signature over the server's nonce gives an opaque token of ten minutes, revocable at once. Kept in memory:
/// a restart asks every tablet to sign in again, which costs it one round trip and nothing else. Threads: any.
class Sessions {
public:
    /// Both must outlive this.
    Sessions(Authority& authority, Clock& clock);

    /// A nonce for one use within a minute. The answer is the same whether the device is known or not.
    [[nodiscard]] wire::ChallengeResponse challenge(const wire::ChallengeRequest& request);
    /// NotAuthorised: unknown device, stale nonce, wrong signature. One message for all of them. A revoked device that proves
    /// its key is given the signed order to wipe itself instead of a session.
    [[nodiscard]] Result<std::variant<wire::SessionResponse, WipeOrder>> open(const wire::SessionRequest& request);
    /// The device whose upload key signed these sealed groups over a nonce of ours; a revoked one too. NotAuthorised as above.
    [[nodiscard]] Result<Device> uploaderOf(const wire::SealedRequest& request);
    /// The device a token belongs to. NotAuthorised if there is none or its ten minutes are over.
    [[nodiscard]] Result<DeviceId> deviceOf(const std::string& token);

private:
    [[nodiscard]] bool takeNonce(const std::string& nonce, const std::string& device_id);
    [[nodiscard]] Result<std::optional<Device>> find(const std::string& device_id);

    Authority& m_authority;
    Clock& m_clock;
    std::mutex m_mutex;
    Expiring<std::string> m_nonces; ///< By digest: the digest of the device id it was made for.
    Expiring<DeviceId> m_sessions; ///< By digest of the token.
};

} // namespace sightline::server
