#include <sodium.h>

#include "crypto/crypto.h"
#include "crypto/sodium_bytes.h"

namespace sightline::crypto {
namespace {

constexpr std::size_t kDerivedKeySize = 32;

Secret hmacSha256(std::string_view key, std::string_view message, std::string_view rest = {})
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, in(key), key.size());
    crypto_auth_hmacsha256_update(&state, in(message), message.size());
    crypto_auth_hmacsha256_update(&state, in(rest), rest.size());
    std::string digest(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_final(&state, out(digest));
    sodium_memzero(&state, sizeof state);
    Secret secret{digest};
    wipe(digest);
    return secret;
}

} // namespace

Result<Secret> argon2id(std::string_view password, std::string_view salt, Argon2Cost cost)
{
    if (salt.size() != crypto_pwhash_argon2id_SALTBYTES)
        return Error{ErrorCode::InvalidInput, "Argon2id: the salt must be 16 bytes"};
    const std::size_t memory = std::size_t{cost.memory_kib} * 1024;
    const bool in_range = cost.passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN && memory >= crypto_pwhash_argon2id_MEMLIMIT_MIN
        && memory <= crypto_pwhash_argon2id_MEMLIMIT_MAX && password.size() <= crypto_pwhash_argon2id_PASSWD_MAX;
    if (!in_range) return Error{ErrorCode::InvalidInput, "Argon2id: passes, memory or password are outside what it allows"};

    std::string key(kDerivedKeySize, '\0');
    const int failed = crypto_pwhash_argon2id(out(key), key.size(), password.data(), password.size(), in(salt), cost.passes,
        memory, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed != 0) return Error{ErrorCode::StorageFailed, "There is not enough free memory to check the PIN or password"};
    Secret secret{key};
    wipe(key);
    return secret;
}

// RFC 5869. libsodium has had HKDF itself only since 1.0.19; one block of output is enough here.
Secret deriveKey(std::string_view input, std::string_view salt, std::string_view purpose)
{
    const Secret extracted = hmacSha256(salt, input);
    static_assert(kDerivedKeySize == crypto_auth_hmacsha256_BYTES);
    return hmacSha256(extracted.bytes(), purpose, std::string_view{"\x01", 1});
}

} // namespace sightline::crypto
