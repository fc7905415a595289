#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "projection/child_file.h"
#include "store/database.h"
#include "sync/sync.pb.h"

namespace sightline::store::rows {

/// The readable revisions of the caseload. Every function runs inside the caller's transaction and throws DatabaseError.

/// Places in the log are 64 bits without sign on the wire, with sign in SQL; no log gets near the difference.
[[nodiscard]] std::int64_t storedSeq(std::uint64_t seq) noexcept;

/// False once the child has left the caseload: what is still written about it goes into the outbox only.
[[nodiscard]] bool mayBeRead(Database& database, std::string_view child);

void insertOwn(Database& database, const revision::Revision& revision, DeviceId device);
/// Gives a row that is here another place in the log.
void moveRow(Database& database, std::string_view child, std::string_view id, std::int64_t from, std::int64_t to,
    std::int64_t outcome, std::string_view reason);

void setReceived(Database& database, std::string_view child, std::string_view id, std::int64_t seq, Instant at);

enum class Arrival { New, Known };
/// A row of the server; upgrades the one that is here under the same revision id. `child` and `record` are raw ids; `record` may
/// be empty.
Arrival takeRow(Database& database, const wire::Row& row, std::string_view id, std::string_view child, std::string_view record,
    Instant receivedAt);

/// Bytes that do not even say which child they belong to are kept beside the others.
void keepStray(Database& database, const wire::Row& row, std::string_view id, Instant receivedAt);

/// Rows of other devices that the server no longer has (it was restored from a backup): out of what is read here, but kept byte
/// for byte, since this may be the only copy. Their authors' tablets send them again.
void setAsideLost(Database& database, std::string_view child);
/// Whether this tablet holds exactly what the server says it must of this child (sync.md rule 7).
[[nodiscard]] bool matches(Database& database, const wire::ChildHead& head);
/// Forgets what the server can send again. What was written here stays readable, and waits to be confirmed by the next pull.
void dropServerRows(Database& database, std::string_view child);
void purgeChild(Database& database, std::string_view child);
/// After a server lost history: what is after `keepThrough` has no place in its log any more. Nothing is deleted.
void forgetPlacesAfter(Database& database, std::uint64_t keepThrough);

/// Revisions of a child; bytes that this program cannot read are counted, not returned.
struct ChildRows {
    std::vector<projection::KnownRevision> revisions;
    std::int64_t unreadable = 0;
};
[[nodiscard]] ChildRows read(Database& database, std::string_view child);

} // namespace sightline::store::rows
