#pragma once

#include <string>

#include "base/result.h"
#include "crypto/crypto.h"
#include "vault/throttle.h"

namespace sightline::vault {

/// What vault.json holds. Nothing in it is secret, but the label is bound to the wrapped keys: another worker, authority or
/// server written into the file makes the right PIN fail.
struct VaultRecord {
    std::string vault_id;
    std::string worker_id;
    std::string worker_name;
    std::string authority;
    std::string server_url;
    crypto::Argon2Cost cost{};
    std::string salt; ///< 16 bytes. This and the next two are empty when the keys are destroyed.
    bool revoked = false; ///< Why it was destroyed.
    std::string wrapped_keys;
    std::string platform_check; ///< Tells whether the platform still has this vault's secret; empty: it never had one.
    bool destroyed = false;
    WrongTries tries;
};

/// The label as one text, authenticated together with the wrapped keys.
[[nodiscard]] std::string boundLabel(const VaultRecord& record);

/// InvalidInput if a name is not valid UTF-8.
[[nodiscard]] Result<std::string> toJson(const VaultRecord& record);

/// StorageDamaged, naming `path`, for anything that toJson did not write: the file carries its own digest, so that a damaged disk
/// is never taken for a wrong PIN.
[[nodiscard]] Result<VaultRecord> fromJson(const std::string& bytes, const std::string& path);

} // namespace sightline::vault
