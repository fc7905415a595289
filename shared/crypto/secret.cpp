#include <cstring>
#include <new>
#include <utility>

#include <sodium.h>

#include "base/contract.h"
#include "crypto/crypto.h"

namespace sightline::crypto {

bool ready() noexcept
{
    static const bool started = sodium_init() >= 0;
    return started;
}

namespace {

std::uint8_t* allocate(std::size_t size)
{
    if (size == 0) return nullptr;
    // Memory taken before libsodium has started could not be given back: its guard values change at the start.
    if (!ready()) unreachable("a secret without a source of randomness");
    // Pages of their own, locked into memory where the system's limit allows it, and left out of core dumps.
    auto* bytes = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (bytes == nullptr) throw std::bad_alloc{};
    return bytes;
}

} // namespace

Secret::Secret(std::string_view bytes)
    : m_bytes{allocate(bytes.size())}
    , m_size{bytes.size()}
{
    if (m_bytes != nullptr) std::memcpy(m_bytes, bytes.data(), m_size);
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes{std::exchange(other.m_bytes, nullptr)}
    , m_size{std::exchange(other.m_size, 0)}
{ }

Secret& Secret::operator=(Secret&& other) noexcept
{
    Secret taken{std::move(other)}; // What was held here goes with it, at once.
    std::swap(m_bytes, taken.m_bytes);
    std::swap(m_size, taken.m_size);
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_bytes); // Wipes first.
}

void wipe(std::string& bytes) noexcept
{
    sodium_memzero(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace sightline::crypto
