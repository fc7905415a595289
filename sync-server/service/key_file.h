#pragma once

#include <string>

#include "base/result.h"
#include "crypto/crypto.h"
#include "domain/ids.h"

namespace sightline::server {

/// What `authority.key` holds. The file is readable by its owner only; whoever has it and the store has everything, so back it up
/// apart.
struct AuthorityKeys {
    crypto::Secret store_key;
    crypto::SigningKey signing_key;
    crypto::SigningKey console_key;
    DeviceId console_device;
};

/// Written aside, flushed and renamed; mode 0600. AlreadyExists if it is there.
[[nodiscard]] Result<void> writeKeyFile(const std::string& path, const AuthorityKeys& keys);
/// StorageDamaged naming the file and what is wrong with it.
[[nodiscard]] Result<AuthorityKeys> readKeyFile(const std::string& path);

/// A new file for its owner only, flushed to the disk before this returns.
[[nodiscard]] Result<void> writeSecretFile(const std::string& path, std::string_view content);

} // namespace sightline::server
