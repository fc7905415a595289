#pragma once

#include <mutex>
#include <string>

#include "access/expiring.h"
#include "service/authority.h"

namespace sightline::server {

/// Device sessions: a signature over the server's nonce gives an opaque token of ten minutes, revocable at once. Kept in memory:
/// a restart asks every tablet to sign in again, which costs it one round trip and nothing else. Threads: any.
class Sessions {
public:
    /// Both must outlive this.
    Sessions(Authority& authority, Clock& clock);

    /// A nonce for one use within a minute. The answer is the same whether the device is known or not.
    [[nodiscard]] wire::ChallengeResponse challenge(const wire::ChallengeRequest& request);
    /// NotAuthorised: unknown or revoked device, stale nonce, wrong signature. One message for all of them.
    [[nodiscard]] Result<wire::SessionResponse> open(const wire::SessionRequest& request);
    /// The device a token belongs to. NotAuthorised if there is none or its ten minutes are over.
    [[nodiscard]] Result<DeviceId> deviceOf(const std::string& token);

private:
    Authority& m_authority;
    Clock& m_clock;
    std::mutex m_mutex;
    Expiring<std::string> m_nonces; ///< By digest: the digest of the device id it was made for.
    Expiring<DeviceId> m_sessions; ///< By digest of the token.
};

} // namespace sightline::server
