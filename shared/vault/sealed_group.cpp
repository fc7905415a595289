#include "vault/sealed_group.h"

#include "crypto/crypto.h"

namespace sightline::vault {
namespace {

// magic and format version (8) | device (16) | lane (1) | device_seq, high byte first (8) | group (16) | box | SHA-256 of all
// before (32)
constexpr std::string_view kMagic{"SLSEAL\0\1", 8};
constexpr std::size_t kIdSize = 16;
constexpr std::size_t kSeqSize = 8;
constexpr std::size_t kDigestSize = 32;
constexpr std::size_t kHeaderSize = kMagic.size() + kIdSize + 1 + kSeqSize + kIdSize;

Error damaged(const std::string& what)
{
    return {ErrorCode::StorageDamaged, "A sealed group is damaged: " + what};
}

std::string encodeHeader(const SealedHeader& header)
{
    std::string bytes{kMagic};
    bytes += header.device.raw();
    bytes += static_cast<char>(header.lane);
    for (int shift = 56; shift >= 0; shift -= 8) bytes += static_cast<char>((header.device_seq >> shift) & 0xFF);
    bytes += header.group.raw();
    return bytes;
}

/// Takes `size` bytes from the front.
std::string_view take(std::string_view& bytes, std::size_t size)
{
    const std::string_view front = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return front;
}

} // namespace

std::string sealGroup(const SealedHeader& header, std::string_view escrow_public_key, std::string_view signed_group)
{
    std::string bytes = encodeHeader(header) + crypto::sealTo(escrow_public_key, signed_group);
    bytes += crypto::sha256(bytes);
    return bytes;
}

Result<SealedGroup> parseSealed(std::string_view bytes)
{
    if (bytes.size() < kHeaderSize + kDigestSize) return damaged("it is cut short");
    std::string_view rest = bytes.substr(0, bytes.size() - kDigestSize);
    if (crypto::sha256(rest) != bytes.substr(rest.size())) return damaged("its digest does not match its content");
    if (take(rest, kMagic.size()) != kMagic) return damaged("its format is not one this program knows");
    const auto device = DeviceId::fromBytes(take(rest, kIdSize));
    const auto lane = static_cast<std::uint8_t>(take(rest, 1).front());
    std::uint64_t seq = 0;
    for (const char byte : take(rest, kSeqSize)) seq = seq << 8 | static_cast<std::uint8_t>(byte);
    const auto group = GroupId::fromBytes(take(rest, kIdSize));
    if (!device || !group || lane > static_cast<std::uint8_t>(SealedLane::Urgent)) return damaged("its header makes no sense");
    return SealedGroup{{*device, static_cast<SealedLane>(lane), seq, *group}, std::string{rest}};
}

} // namespace sightline::vault
