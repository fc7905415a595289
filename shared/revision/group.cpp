#include "revision/group.h"

namespace sightline::revision {

namespace {

Error malformed(const std::string& what)
{
    return Error{ErrorCode::InvalidInput, "group: " + what};
}

Result<void> checkHeader(const wire::GroupHeader& header, int revisions)
{
    if (!GroupId::fromBytes(header.group_id())) return malformed("group_id is not 16 bytes");
    if (!DeviceId::fromBytes(header.device_id())) return malformed("device_id is not 16 bytes");
    if (!wire::Lane_IsValid(header.lane())) return malformed("lane is not known here");
    if (header.device_seq() == 0) return malformed("device_seq starts at 1");
    const std::size_t expected = header.device_seq() == 1 ? 0 : 32;
    if (header.previous().size() != expected) return malformed("previous is not the hash of a group");
    if (header.revision_ids_size() == 0) return malformed("has no revisions");
    if (header.revision_ids_size() > static_cast<int>(kRevisionsPerGroupMax)) return malformed("has too many revisions");
    if (header.revision_ids_size() != revisions) return malformed("does not carry the revisions its header names");
    return {};
}

} // namespace

Group makeGroup(GroupId id, DeviceId device, wire::Lane lane, const LanePosition& position, std::vector<Revision> revisions,
    const crypto::SigningKey& key)
{
    wire::GroupHeader header;
    header.set_group_id(id.raw());
    header.set_device_id(device.raw());
    header.set_lane(lane);
    header.set_device_seq(position.next_seq);
    header.set_previous(position.last_digest);
    for (const Revision& revision : revisions) header.add_revision_ids(revision.id.text());
    std::string bytes = header.SerializeAsString();
    std::string signature = key.sign(bytes);
    return {
        id, device, lane, position.next_seq, position.last_digest, std::move(revisions), std::move(bytes), std::move(signature)};
}

Result<Group> parseGroup(const wire::SignedGroup& message)
{
    wire::GroupHeader header;
    if (!header.ParseFromString(message.header())) return malformed("its header cannot be read");
    SIGHTLINE_CHECK(checkHeader(header, message.revisions_size()));

    std::vector<Revision> revisions;
    for (int i = 0; i < message.revisions_size(); ++i) {
        auto revision = parseRevision(message.revisions(i));
        if (!revision.has_value()) return malformed("revision " + std::to_string(i + 1) + ": " + revision.error().detail);
        if (revision.value().id.text() != header.revision_ids(i))
            return malformed("revision " + std::to_string(i + 1) + " is not the one its header names (altered or cut short)");
        revisions.push_back(std::move(revision).value());
    }
    return Group{*GroupId::fromBytes(header.group_id()), *DeviceId::fromBytes(header.device_id()), header.lane(),
        header.device_seq(), header.previous(), std::move(revisions), message.header(), message.signature()};
}

wire::SignedGroup toWire(const Group& group)
{
    wire::SignedGroup message;
    message.set_header(group.header_bytes);
    message.set_signature(group.signature);
    for (const Revision& revision : group.revisions) message.add_revisions(revision.bytes);
    return message;
}

bool signedBy(const Group& group, std::string_view public_key) noexcept
{
    return crypto::verifySignature(public_key, group.header_bytes, group.signature);
}

bool provedByLast(const std::vector<const Group*>& consecutive, std::string_view public_key) noexcept
{
    if (consecutive.empty()) return false;
    for (std::size_t i = 1; i < consecutive.size(); ++i) {
        const Group& before = *consecutive[i - 1];
        const Group& after = *consecutive[i];
        const bool linked = before.device == after.device && before.lane == after.lane
            && before.device_seq + 1 == after.device_seq && before.headerDigest() == after.previous;
        if (!linked) return false;
    }
    return signedBy(*consecutive.back(), public_key);
}

} // namespace sightline::revision
