#include "crypto/crypto.h"
#include "store/authority_store.h"

namespace sightline::server {

namespace {

void append(std::string& bytes, std::uint64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8) bytes += static_cast<char>((number >> shift) & 0xff);
}

/// What no signature of a device covers and an inquiry will ask for: when it was received, from which tablet, and what its author
/// was to the record.
std::string howItCame(const LogRow& row)
{
    std::string bytes;
    bytes += static_cast<char>(sync::toWire(row.by));
    append(bytes, static_cast<std::uint64_t>(row.received_at.time_since_epoch().count()));
    bytes += row.device.raw();
    bytes += row.group.raw();
    bytes += row.reason;
    return crypto::sha256(bytes);
}

} // namespace

std::string nextChain(std::string_view previous, const LogRow& row)
{
    std::string bytes{previous};
    append(bytes, row.seq);
    bytes += row.revision_id;
    bytes += static_cast<char>(row.outcome);
    bytes += howItCame(row);
    return crypto::sha256(bytes);
}

std::string nextAuditChain(std::string_view previous, const AuditEntry& entry)
{
    std::string bytes{previous};
    append(bytes, entry.seq);
    append(bytes, static_cast<std::uint64_t>(entry.at.time_since_epoch().count()));
    const std::string child = entry.child ? entry.child->raw() : std::string{};
    for (const std::string_view field :
        {std::string_view{entry.who.text()}, std::string_view{entry.action}, std::string_view{child},
            std::string_view{entry.outcome}, std::string_view{entry.reason}, std::string_view{entry.about}}) {
        append(bytes, field.size());
        bytes += field;
    }
    return crypto::sha256(bytes);
}

void xorInto(std::string& digest, std::string_view revision_id)
{
    if (digest.size() < revision_id.size()) digest.resize(revision_id.size(), '\0');
    for (std::size_t i = 0; i < revision_id.size(); ++i) digest[i] = static_cast<char>(digest[i] ^ revision_id[i]);
}

} // namespace sightline::server
