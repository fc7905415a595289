#include <array>

#include <sodium.h>

#include "base/contract.h"
#include "crypto/crypto.h"
#include "crypto/sodium_bytes.h"

namespace sightline::crypto {

std::string randomBytes(std::size_t size)
{
    if (!ready()) unreachable("random bytes without a source of randomness");
    std::string bytes(size, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

Secret randomSecret(std::size_t size)
{
    std::string bytes = randomBytes(size);
    Secret secret{bytes};
    wipe(bytes);
    return secret;
}

Uuid newUuid(Instant now)
{
    const std::string random = randomBytes(10);
    std::array<std::uint8_t, 10> bytes{};
    std::copy(random.begin(), random.end(), bytes.begin());
    return Uuid::version7(now, bytes);
}

std::string sha256(std::string_view bytes)
{
    std::string digest(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(out(digest), in(bytes), bytes.size());
    return digest;
}

std::string toHex(std::string_view bytes)
{
    std::string hex(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), in(bytes), bytes.size());
    hex.pop_back(); // The terminating zero.
    return hex;
}

std::optional<std::string> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0) return std::nullopt;
    std::string bytes(hex.size() / 2, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    if (sodium_hex2bin(out(bytes), bytes.size(), hex.data(), hex.size(), nullptr, &length, &end) != 0) return std::nullopt;
    if (length != bytes.size() || end != hex.data() + hex.size()) return std::nullopt;
    return bytes;
}

bool equalInConstantTime(std::string_view a, std::string_view b) noexcept
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace sightline::crypto
