#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "domain/ids.h"

namespace sightline::vault {

/// The bytes of a sealed group: written by a tablet, stored as they are by the server, opened by whoever holds the organisation's
/// escrow secret. Pure; any thread.

/// The device's two lanes; the numbers are those of the wire.
enum class SealedLane : std::uint8_t { Normal = 0, Urgent = 1 };

/// What can be known of a sealed group without opening it: enough to upload it in the right order, nothing about a child. The
/// server believes none of it before it has opened the group and found the same in the signed bytes.
struct SealedHeader {
    DeviceId device;
    SealedLane lane;
    std::uint64_t device_seq;
    GroupId group;

    friend bool operator==(const SealedHeader&, const SealedHeader&) = default;
};

struct SealedGroup {
    SealedHeader header;
    std::string box; ///< crypto_box_seal of the signed group: opens with the organisation's escrow secret only.
};

/// Seals a signed group to the organisation's escrow public key, which must be one (`crypto::isEscrowPublicKey`).
[[nodiscard]] std::string sealGroup(
    const SealedHeader& header, std::string_view escrow_public_key, std::string_view signed_group);

/// Reads what `SealedOutbox::read` gives and what a tablet uploads. StorageDamaged if one bit of it is not as it was written.
[[nodiscard]] Result<SealedGroup> parseSealed(std::string_view bytes);

/// No sealed group is larger; what claims to be is not read.
inline constexpr std::size_t kSealedBytesMax = std::size_t{64} * 1024 * 1024;

} // namespace sightline::vault
