#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "crypto/crypto.h"
#include "domain/ids.h"
#include "voice/voice.h"

namespace sightline::child_space {

/// What opens a session's journal when the worker's store is gone (lock-out, wipe, a forgotten PIN): sealed to the organisation's
/// escrow key in `key.sealed` beside the journal, before the tablet changes hands.
struct SessionKey {
    ChildId child;
    VoiceSessionId session;
    std::string worker; ///< Id.
    CivilDate day;
    crypto::Secret key; ///< 32 bytes.
};

/// Where it is kept in the journal's folder.
[[nodiscard]] std::string sealedKeyIn(const std::string& folder);

/// InvalidInput without a usable escrow key.
[[nodiscard]] Result<std::string> sealed(const SessionKey& key, std::string_view escrow_public_key);
/// WrongSecret: another organisation's key, or it is damaged; StorageDamaged: opens, and is not a session's key.
[[nodiscard]] Result<SessionKey> openSessionKey(std::string_view bytes, const crypto::EscrowKey& escrow);

} // namespace sightline::child_space
