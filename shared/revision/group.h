#pragma once

#include <string>
#include <vector>

#include "revision/revision.h"

namespace sightline::revision {

/// What one save wrote, signed by the device that wrote it: whole or not at all.
struct Group {
    GroupId id;
    DeviceId device;
    wire::Lane lane;
    std::uint64_t device_seq;
    std::string previous; ///< SHA-256 of the previous header of this lane; empty for the first.
    std::vector<Revision> revisions;
    std::string header_bytes;
    std::string signature;

    [[nodiscard]] std::string headerDigest() const { return crypto::sha256(header_bytes); }
};

/// Where a device's lane stands: the next group's number and the link to the last one.
struct LanePosition {
    std::uint64_t next_seq = 1;
    std::string last_digest;

    friend bool operator==(const LanePosition&, const LanePosition&) = default;
};

/// Makes and signs a group at `position`. `revisions` is not empty.
[[nodiscard]] Group makeGroup(GroupId id, DeviceId device, wire::Lane lane, const LanePosition& position,
    std::vector<Revision> revisions, const crypto::SigningKey& key);

/// Reads a group: header, links and every revision; every revision's hash must be the one its header names. Says nothing about
/// the signature. InvalidInput says what is wrong.
[[nodiscard]] Result<Group> parseGroup(const wire::SignedGroup& message);

[[nodiscard]] wire::SignedGroup toWire(const Group& group);

/// Whether `public_key` signed exactly this header.
[[nodiscard]] bool signedBy(const Group& group, std::string_view public_key) noexcept;

/// Whether consecutive groups of one lane are a chain whose last member is signed: then all of them are proved by one signature.
[[nodiscard]] bool provedByLast(const std::vector<const Group*>& consecutive, std::string_view public_key) noexcept;

} // namespace sightline::revision
