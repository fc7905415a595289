#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "revision/group.h"
#include "store/database.h"
#include "sync/sync.pb.h"

namespace sightline::store::outbox {

/// What was written on this tablet and how far it got. Every function runs inside the caller's transaction and throws
/// DatabaseError. A group is unsent until each of its revisions has a receipt, and open until the server has it in a verified
/// backup (sync.md rule 4).

/// Which group: unique on this device.
struct Place {
    std::int64_t lane;
    std::int64_t device_seq;
};

[[nodiscard]] revision::LanePosition lanePosition(Database& database, wire::Lane lane);
void append(Database& database, const revision::Group& group, Instant savedAt);
[[nodiscard]] std::vector<revision::Group> unsent(Database& database, std::size_t groupsMost, std::size_t bytesMost);
[[nodiscard]] std::int64_t countUnsent(Database& database);

/// A request that carries these groups, named by the digests of their headers, is about to go.
void markSent(Database& database, const std::vector<std::string>& header_digests, Instant at);

/// Stores each receipt's outcome; answers how many revisions have one now that had none.
[[nodiscard]] std::int64_t takeReceipts(Database& database, const wire::SyncResponse& response, Instant receivedAt);
/// What a row of the server says about a revision of ours.
void noteRow(Database& database, std::string_view revision, const wire::Row& row);
/// Which of these groups are in a verified backup of the server. One that is not known here is not.
[[nodiscard]] std::vector<GroupId> backedUp(Database& database, const std::vector<GroupId>& groups);
/// Groups in a verified backup need no copy here any more.
void dropBackedUp(Database& database, std::uint64_t watermark);
/// Acknowledged groups that the server may have lost become unsent again, if their bytes are still here.
void reopenAfter(Database& database, std::uint64_t keepThrough);

/// Before a child's readable rows go: the bytes of what is still open move into the outbox. And back, when the child returns.
void takeBytesOf(Database& database, std::string_view child);
void returnBytesOf(Database& database, std::string_view child);

} // namespace sightline::store::outbox
