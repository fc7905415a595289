#include <sodium.h>

#include "base/contract.h"
#include "crypto/crypto.h"
#include "crypto/sodium_bytes.h"

namespace sightline::crypto {
namespace {

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

} // namespace

std::string encrypt(const Secret& key, std::string_view plain, std::string_view context)
{
    if (key.bytes().size() != kKeySize) unreachable("encryption key of another size than 32");
    std::string sealed = randomBytes(kNonceSize);
    sealed.resize(kNonceSize + plain.size() + kTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(sealed) + kNonceSize, nullptr, in(plain), plain.size(), in(context),
        context.size(), nullptr, in(sealed), in(key.bytes()));
    return sealed;
}

std::optional<Secret> decrypt(const Secret& key, std::string_view sealed, std::string_view context)
{
    if (key.bytes().size() != kKeySize || sealed.size() < kNonceSize + kTagSize) return std::nullopt;
    const std::string_view body = sealed.substr(kNonceSize);
    std::string plain(body.size() - kTagSize, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        out(plain), nullptr, nullptr, in(body), body.size(), in(context), context.size(), in(sealed), in(key.bytes()));
    if (failed != 0) return std::nullopt;
    Secret secret{plain};
    wipe(plain);
    return secret;
}

EscrowKey EscrowKey::generate()
{
    if (!ready()) unreachable("an escrow key without a source of randomness");
    std::string public_key(crypto_box_PUBLICKEYBYTES, '\0');
    std::string secret(crypto_box_SECRETKEYBYTES, '\0');
    crypto_box_keypair(out(public_key), out(secret));
    EscrowKey key{Secret{secret}, std::move(public_key)};
    wipe(secret);
    return key;
}

std::optional<EscrowKey> EscrowKey::fromSecret(Secret secret)
{
    if (secret.bytes().size() != crypto_box_SECRETKEYBYTES) return std::nullopt;
    std::string public_key(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(out(public_key), in(secret.bytes()));
    return EscrowKey{std::move(secret), std::move(public_key)};
}

bool isEscrowPublicKey(std::string_view public_key) noexcept
{
    if (public_key.size() != crypto_box_PUBLICKEYBYTES || !ready()) return false;
    // The few points of low order would make every shared secret zero; libsodium refuses to seal to them.
    unsigned char sealed[crypto_box_SEALBYTES];
    return crypto_box_seal(sealed, nullptr, 0, in(public_key)) == 0;
}

std::string sealTo(std::string_view public_key, std::string_view plain)
{
    std::string sealed(crypto_box_SEALBYTES + plain.size(), '\0');
    const bool done = public_key.size() == crypto_box_PUBLICKEYBYTES && ready()
        && crypto_box_seal(out(sealed), in(plain), plain.size(), in(public_key)) == 0;
    if (!done) unreachable("sealing to what is not an escrow key"); // Never a string that looks sealed and is not.
    return sealed;
}

std::optional<std::string> openSealed(const EscrowKey& key, std::string_view sealed)
{
    const bool sizes_fit = key.public_key.size() == crypto_box_PUBLICKEYBYTES
        && key.secret.bytes().size() == crypto_box_SECRETKEYBYTES && sealed.size() >= crypto_box_SEALBYTES;
    if (!sizes_fit) return std::nullopt;
    std::string plain(sealed.size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(out(plain), in(sealed), sealed.size(), in(key.public_key), in(key.secret.bytes())) != 0)
        return std::nullopt;
    return plain;
}

} // namespace sightline::crypto
