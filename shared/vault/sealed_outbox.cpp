#include "vault/sealed_outbox.h"

#include <algorithm>
#include <filesystem>
#include <tuple>

#include "crypto/crypto.h"
#include "vault/durable_file.h"

namespace sightline::vault {
namespace {

constexpr const char* kSuffix = ".sealed";

} // namespace

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
    return writeDurably(pathOf(header.group), sealGroup(header, m_escrow_public_key, signed_group));
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
            readWhole(entry->path().string(), kSealedBytesMax).and_then([](std::string&& bytes) { return parseSealed(bytes); });
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
    SIGHTLINE_TRY(bytes, readWhole(pathOf(group), kSealedBytesMax));
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
