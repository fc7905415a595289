#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/uuid.h"

namespace sightline::crypto {

/// The few primitives the product uses, all libsodium's: nothing here is our own invention. Byte strings are std::string.
/// Threads: every function may be called from any thread. `ready()` must have been called once (the programs' main does).

/// Starts libsodium. False only if the machine has no source of randomness.
[[nodiscard]] bool ready() noexcept;

/// Bytes that are wiped when they are no longer needed and are kept out of swap and core dumps where the system allows it.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view bytes);
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    [[nodiscard]] std::string_view bytes() const noexcept { return {reinterpret_cast<const char*>(m_bytes), m_size}; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] Secret clone() const { return Secret{bytes()}; }

private:
    std::uint8_t* m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites and empties what held a secret for a moment.
void wipe(std::string& bytes) noexcept;

[[nodiscard]] Secret randomSecret(std::size_t size);
[[nodiscard]] std::string randomBytes(std::size_t size);
/// A fresh version 7 id.
[[nodiscard]] Uuid newUuid(Instant now);

[[nodiscard]] std::string sha256(std::string_view bytes); ///< 32 bytes.
[[nodiscard]] std::string toHex(std::string_view bytes);
[[nodiscard]] std::optional<std::string> fromHex(std::string_view hex);
/// Compares secrets (tokens, codes) in a time that does not depend on where they differ.
[[nodiscard]] bool equalInConstantTime(std::string_view a, std::string_view b) noexcept;

/// Ed25519. The secret key is libsodium's 64 bytes, the public one 32.
struct SigningKey {
    Secret secret;
    std::string public_key;

    [[nodiscard]] static SigningKey generate();
    [[nodiscard]] static std::optional<SigningKey> fromSecret(Secret secret); ///< nullopt unless 64 bytes that belong together.
    [[nodiscard]] std::string sign(std::string_view message) const; ///< 64 bytes.
};
[[nodiscard]] bool verifySignature(std::string_view public_key, std::string_view message, std::string_view signature) noexcept;

/// XChaCha20-Poly1305 with a random nonce in front. `context` is authenticated, not stored.
[[nodiscard]] std::string encrypt(const Secret& key, std::string_view plain, std::string_view context);
[[nodiscard]] std::optional<Secret> decrypt(const Secret& key, std::string_view sealed, std::string_view context);

/// Anonymous encryption to a public key (crypto_box_seal): whoever writes cannot read it back.
struct EscrowKey {
    Secret secret;
    std::string public_key;

    [[nodiscard]] static EscrowKey generate();
    [[nodiscard]] static std::optional<EscrowKey> fromSecret(Secret secret); ///< nullopt unless 32 bytes.
};
/// Whether `sealTo` can seal to it: 32 bytes and not one of the few weak points. Ask before keeping a key that came from
/// elsewhere.
[[nodiscard]] bool isEscrowPublicKey(std::string_view public_key) noexcept;
[[nodiscard]] std::string sealTo(std::string_view public_key, std::string_view plain);
[[nodiscard]] std::optional<std::string> openSealed(const EscrowKey& key, std::string_view sealed);

/// Argon2id's cost. Stored beside what it protects, so that it can be raised later.
struct Argon2Cost {
    std::uint32_t passes;
    std::uint32_t memory_kib;
};
inline constexpr Argon2Cost kTabletPinCost{3, 256 * 1024}; ///< About half a second: one person, one try.
inline constexpr Argon2Cost kServerPasswordCost{2, 64 * 1024};
/// 32 bytes from a PIN or passphrase and a 16-byte salt. StorageFailed if there is not enough memory,
/// InvalidInput if salt or cost are outside what Argon2id allows.
[[nodiscard]] Result<Secret> argon2id(std::string_view password, std::string_view salt, Argon2Cost cost);

/// A password as it is kept: Argon2id with its salt and cost, in the usual text form. StorageFailed if there is not enough
/// memory.
[[nodiscard]] Result<std::string> passwordHash(std::string_view password, Argon2Cost cost);
/// Whether this is the password; takes as long as making the hash did, whatever the answer. False for what is no such hash.
[[nodiscard]] bool passwordHolds(const std::string& hash, std::string_view password);

/// HKDF-SHA256: 32 bytes from two secrets, bound to a purpose.
[[nodiscard]] Secret deriveKey(std::string_view input, std::string_view salt, std::string_view purpose);

} // namespace sightline::crypto
