#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/instant.h"
#include "base/result.h"
#include "crypto/crypto.h"

namespace sightline::vault {

/// The key of one worker's store on one device: a random 256-bit key that encrypts the store and the device's signing key,
/// wrapped with XChaCha20-Poly1305 under HKDF(Argon2id(PIN or passphrase) || platform secret). Files in the vault's folder:
///   vault.json   who it belongs to, salt, cost, wrapped key, wrong tries (nothing secret in clear)
///   store.db     the encrypted store          (opened by shared/store)
///   sealed/      unsent groups, encrypted to the organisation's escrow key (shared/vault/sealed_outbox.h)
/// Threads: one at a time.

/// Where a device keeps a secret of its own, out of reach of somebody who copies the folder. Two implementations: the platform's
/// key store (QtKeychain, in mobile/platform) and none.
class PlatformSecret {
public:
    virtual ~PlatformSecret() = default;
    /// The secret for this vault; made at first use. Empty where the platform has no key store: the PIN alone protects then, and
    /// the screen says so.
    [[nodiscard]] virtual Result<crypto::Secret> forVault(const std::string& vault_id) = 0;
    /// Destroys it: the vault can never be opened again.
    virtual Result<void> destroy(const std::string& vault_id) = 0;
};

class NoPlatformSecret final : public PlatformSecret {
public:
    [[nodiscard]] Result<crypto::Secret> forVault(const std::string&) override { return crypto::Secret{}; }
    Result<void> destroy(const std::string&) override { return {}; }
};

/// What anybody may know without the PIN.
struct VaultLabel {
    std::string vault_id;
    std::string worker_id;
    std::string worker_name;
    std::string authority;
    std::string server_url;
    int tries_left = 10;
    std::chrono::milliseconds wait{0}; ///< Until the next try is allowed.
    bool platform_protected =
        false; ///< The platform's key store holds a part. Otherwise the PIN alone protects, and the screen says so.
    bool destroyed = false; ///< Ten wrong tries or a wipe: only the sealed outbox is left.
    bool revoked = false; ///< Destroyed because the organisation revoked the tablet.
};

/// What the PIN opens.
struct VaultKeys {
    crypto::Secret store_key; ///< 32 bytes, raw key of store.db.
    crypto::SigningKey device_key;
};

/// What a new vault is made of.
struct NewVault {
    std::string worker_id;
    std::string worker_name;
    std::string authority;
    std::string server_url;
    crypto::SigningKey device_key;
};

inline constexpr int kWrongTriesMax = 10;
inline constexpr std::size_t kPinDigitsMin = 6;

/// InvalidInput in plain words: at least 6 digits (or a passphrase of 8 or more characters), not one digit repeated, not a run.
[[nodiscard]] Result<void> checkNewPin(std::string_view pin);

/// Argon2's cost is a parameter so that tests need not take half a second a try.
struct VaultOptions {
    crypto::Argon2Cost cost = crypto::kTabletPinCost;
};

/// Names this start of the machine; empty where the system does not tell.
[[nodiscard]] std::string systemBootId();

/// Why a vault is wiped; kept on its label, so that the tablet can say so.
enum class WipeCause { Asked, Revoked };

class Vault {
public:
    /// AlreadyExists if the folder has a vault. The folder is made, readable by its owner only. Files are written aside, flushed
    /// and renamed.
    [[nodiscard]] static Result<VaultKeys> create(const std::string& folder, std::string_view pin, NewVault contents,
        PlatformSecret& platform, Clock& clock, const VaultOptions& options = {});

    /// NotFound, StorageDamaged (names the file).
    [[nodiscard]] static Result<VaultLabel> label(
        const std::string& folder, Clock& clock, const std::string& boot_id = systemBootId());

    /// Counts the try on disk before it looks at the PIN, so that a restart gains nothing; waits grow from the 4th wrong try and
    /// are kept on a monotonic clock and across restarts. WrongSecret (detail: tries left), Throttled (detail: how long),
    /// NotFound (also when the keys are destroyed). A try that is throttled, or that the platform's key store or memory does not
    /// let us examine (StorageFailed), is not counted. The tenth wrong try destroys the wrapped key.
    [[nodiscard]] static Result<VaultKeys> unlock(const std::string& folder, std::string_view pin, PlatformSecret& platform,
        Clock& clock, const std::string& boot_id = systemBootId());

    /// InvalidInput if the new one breaks `checkNewPin`; else as unlock.
    [[nodiscard]] static Result<void> changePin(const std::string& folder, std::string_view old_pin, std::string_view new_pin,
        PlatformSecret& platform, Clock& clock, const VaultOptions& options = {}, const std::string& boot_id = systemBootId());

    /// Destroys the wrapped key and the store's files; the sealed outbox and its upload key stay. Done again without harm.
    [[nodiscard]] static Result<void> wipe(
        const std::string& folder, PlatformSecret& platform, WipeCause cause = WipeCause::Asked);
};

} // namespace sightline::vault
