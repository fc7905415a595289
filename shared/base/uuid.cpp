#include "base/uuid.h"

#include <algorithm>

namespace sightline {

namespace {

int hexDigit(char c) noexcept
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool isHyphenPlace(std::size_t i) noexcept
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

void setVersion(Uuid& uuid, std::uint8_t version) noexcept
{
    uuid.bytes[6] = static_cast<std::uint8_t>((uuid.bytes[6] & 0x0f) | (version << 4));
    uuid.bytes[8] = static_cast<std::uint8_t>((uuid.bytes[8] & 0x3f) | 0x80);
}

} // namespace

std::optional<Uuid> Uuid::parse(std::string_view text) noexcept
{
    if (text.size() != 36) return std::nullopt;
    Uuid uuid;
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isHyphenPlace(i)) {
            if (text[i] != '-') return std::nullopt;
            continue;
        }
        const int digit = hexDigit(text[i]);
        if (digit < 0) return std::nullopt;
        std::uint8_t& byte = uuid.bytes[nibble / 2];
        byte = static_cast<std::uint8_t>(nibble % 2 == 0 ? digit << 4 : byte | digit);
        ++nibble;
    }
    return uuid;
}

std::optional<Uuid> Uuid::fromBytes(std::string_view raw) noexcept
{
    if (raw.size() != 16) return std::nullopt;
    Uuid uuid;
    std::copy(raw.begin(), raw.end(), uuid.bytes.begin());
    return uuid;
}

Uuid Uuid::version7(Instant now, std::span<const std::uint8_t, 10> random) noexcept
{
    Uuid uuid;
    const auto ms = static_cast<std::uint64_t>(now.time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i) uuid.bytes[i] = static_cast<std::uint8_t>(ms >> (8 * (5 - i)));
    std::copy(random.begin(), random.end(), uuid.bytes.begin() + 6);
    setVersion(uuid, 7);
    return uuid;
}

Uuid Uuid::version8(std::span<const std::uint8_t, 16> digest) noexcept
{
    Uuid uuid;
    std::copy(digest.begin(), digest.end(), uuid.bytes.begin());
    setVersion(uuid, 8);
    return uuid;
}

std::string Uuid::toString() const
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (isHyphenPlace(text.size())) text += '-';
        text += kDigits[bytes[i] >> 4];
        text += kDigits[bytes[i] & 0x0f];
    }
    return text;
}

} // namespace sightline
