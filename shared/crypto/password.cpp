#include <sodium.h>

#include "crypto/crypto.h"
#include "crypto/sodium_bytes.h"

namespace sightline::crypto {

Result<std::string> passwordHash(std::string_view password, Argon2Cost cost)
{
    const std::size_t memory = std::size_t{cost.memory_kib} * 1024;
    const bool in_range = cost.passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN && memory >= crypto_pwhash_argon2id_MEMLIMIT_MIN
        && memory <= crypto_pwhash_argon2id_MEMLIMIT_MAX && password.size() <= crypto_pwhash_argon2id_PASSWD_MAX;
    if (!in_range) return Error{ErrorCode::InvalidInput, "Argon2id: passes, memory or password are outside what it allows"};
    std::string hash(crypto_pwhash_argon2id_STRBYTES, '\0');
    if (crypto_pwhash_argon2id_str(hash.data(), password.data(), password.size(), cost.passes, memory) != 0)
        return Error{ErrorCode::StorageFailed, "There is not enough free memory to keep the password"};
    hash.resize(hash.find('\0'));
    return hash;
}

bool passwordHolds(const std::string& hash, std::string_view password)
{
    return crypto_pwhash_argon2id_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

} // namespace sightline::crypto
