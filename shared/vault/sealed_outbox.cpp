#include "vault/sealed_outbox.h"

#include <algorithm>
#include <filesystem>
#include <tuple>

#include "crypto/crypto.h"
#include "vault/durable_file.h"

namespace sightline::vault {
namespace {

// magic and format version (8) | device (16) | lane (1) | device_seq, high byte first (8) | group (16) | box | SHA-256 of all
// before (32)
constexpr std::string_view kMagic{"SLSEAL\0\1", 8};
constexpr std::size_t kIdSize = 16;
constexpr std::size_t kSeqSize = 8;
constexpr std::size_t kDigestSize = 32;
constexpr std::size_t kHeaderSize = kMagic.size() + kIdSize + 1 + kSeqSize + kIdSize;
constexpr std::size_t kFileSizeMax = 64 * 1024 * 1024;
constexpr const char* kSuffix = ".sealed";

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

SealedOutbox::SealedOutbox(std::string folder, std::string escrow_public_key)
    : m_folder{std::move(folder)}
    , m_escrow_public_key{std::move(escrow_public_key)}
{ }

Result<void> SealedOutbox::put(const SealedHeader& header, std::string_view signed_group)
{
    if (!crypto::isEscrowPublicKey(m_escrow_public_key)) {
        return Error{ErrorCode::InvalidInput, "The organisation's escrow key is missing or is not a key"};
    }
    SIGHTLINE_CHECK(makePrivateFolder(m_folder));
    std::string bytes = encodeHeader(header) + crypto::sealTo(m_escrow_public_key, signed_group);
    bytes += crypto::sha256(bytes);
    return writeDurably(pathOf(header.group), bytes);
}

Result<SealedListing> SealedOutbox::list() const
{
    SealedListing listing;
    std::error_code failed;
    if (!std::filesystem::exists(m_folder, failed)) return listing; // Nothing was ever put.
    for (std::filesystem::directory_iterator entry{m_folder, failed}, end; !failed && entry != end; entry.increment(failed)) {
        if (entry->path().extension() != kSuffix) continue; // Left aside by a write that was cut short.
        const std::string name = entry->path().filename().string();
        const auto group =
            readWhole(entry->path().string(), kFileSizeMax).and_then([](std::string&& bytes) { return parseSealed(bytes); });
        if (group.has_value() && name == group.value().header.group.toString() + kSuffix) {
            listing.groups.push_back(group.value().header);
        } else {
            listing.damaged.push_back(name);
        }
    }
    if (failed) return Error{ErrorCode::StorageFailed, "reading " + m_folder + ": " + failed.message()};
    std::sort(listing.groups.begin(), listing.groups.end(), [](const SealedHeader& a, const SealedHeader& b) {
        const auto key = [](const SealedHeader& h) { return std::tuple{h.lane != SealedLane::Urgent, h.device_seq, h.group}; };
        return key(a) < key(b);
    });
    std::sort(listing.damaged.begin(), listing.damaged.end());
    return listing;
}

Result<std::string> SealedOutbox::read(GroupId group) const
{
    SIGHTLINE_TRY(bytes, readWhole(pathOf(group), kFileSizeMax));
    SIGHTLINE_CHECK(parseSealed(bytes).and_then([](SealedGroup&&) { return Result<void>{}; }));
    return bytes;
}

Result<void> SealedOutbox::remove(const std::vector<GroupId>& groups)
{
    if (groups.empty()) return {};
    for (const GroupId& group : groups) SIGHTLINE_CHECK(removeFile(pathOf(group)));
    std::error_code ignored;
    if (!std::filesystem::exists(m_folder, ignored)) return {};
    return flushFolder(m_folder);
}

std::string SealedOutbox::pathOf(GroupId group) const
{
    return m_folder + "/" + group.toString() + kSuffix;
}

} // namespace sightline::vault
