#include "crypto/streamed_hash.h"

#include <sodium.h>

#include "crypto/sodium_bytes.h"

namespace sightline::crypto {

struct StreamedHash::State {
    crypto_hash_sha256_state sodium;
};

StreamedHash::StreamedHash()
    : m_state{std::make_unique<State>()}
{
    crypto_hash_sha256_init(&m_state->sodium);
}
StreamedHash::~StreamedHash() = default;

void StreamedHash::add(std::string_view bytes)
{
    crypto_hash_sha256_update(&m_state->sodium, in(bytes), bytes.size());
}

std::string StreamedHash::finish()
{
    std::string digest(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256_final(&m_state->sodium, out(digest));
    return digest;
}

} // namespace sightline::crypto
