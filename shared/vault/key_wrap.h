#pragma once

#include <optional>
#include <string_view>

#include "vault/vault.h"
#include "vault/vault_record.h"

namespace sightline::vault {

/// Wraps `keys` anew under a fresh salt and writes salt, cost, wrapped keys and the check of the platform's secret into `record`.
/// StorageFailed if Argon2 has not enough memory.
[[nodiscard]] Result<void> wrapKeys(VaultRecord& record, std::string_view pin, const crypto::Secret& platform_secret,
    const VaultKeys& keys, crypto::Argon2Cost cost);

/// Null if the PIN, the platform's secret or the label is not the one it was wrapped with.
[[nodiscard]] Result<std::optional<VaultKeys>> unwrapKeys(
    const VaultRecord& record, std::string_view pin, const crypto::Secret& platform_secret);

/// Whether the platform's secret is still the one this vault was made with.
[[nodiscard]] bool isPlatformSecretOf(const VaultRecord& record, const crypto::Secret& platform_secret);

} // namespace sightline::vault
