#include <sodium.h>

#include "base/contract.h"
#include "crypto/crypto.h"
#include "crypto/sodium_bytes.h"

namespace sightline::crypto {

SigningKey SigningKey::generate()
{
    if (!ready()) unreachable("a signing key without a source of randomness");
    std::string public_key(crypto_sign_PUBLICKEYBYTES, '\0');
    std::string secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_keypair(out(public_key), out(secret));
    SigningKey key{Secret{secret}, std::move(public_key)};
    wipe(secret);
    return key;
}

std::optional<SigningKey> SigningKey::fromSecret(Secret secret)
{
    if (secret.bytes().size() != crypto_sign_SECRETKEYBYTES) return std::nullopt;
    // The second half repeats the public key. Signing with a half that does not belong would give the secret away.
    std::string public_key(crypto_sign_PUBLICKEYBYTES, '\0');
    std::string derived(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(out(public_key), out(derived), in(secret.bytes()));
    const bool belongs = equalInConstantTime(derived, secret.bytes());
    wipe(derived);
    if (!belongs) return std::nullopt;
    return SigningKey{std::move(secret), std::move(public_key)};
}

std::string SigningKey::sign(std::string_view message) const
{
    if (secret.bytes().size() != crypto_sign_SECRETKEYBYTES) unreachable("SigningKey without its secret");
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(out(signature), nullptr, in(message), message.size(), in(secret.bytes()));
    return signature;
}

bool verifySignature(std::string_view public_key, std::string_view message, std::string_view signature) noexcept
{
    return public_key.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(in(signature), in(message), message.size(), in(public_key)) == 0;
}

} // namespace sightline::crypto
