#include "store/tablet_outbox.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "store/tablet_rows.h"
#include "sync/lossless_rules.h"

namespace sightline::store::outbox {

namespace {

/// The revisions of a group, in order. Bytes that cannot be parsed are sent as they are: the server says what to make of them.
std::vector<revision::Revision> revisionsOf(Database& database, Place place)
{
    auto rows = database.prepare("SELECT o.revision, COALESCE(o.bytes, r.bytes) FROM own o "
                                 "LEFT JOIN revision r ON r.child = o.child AND r.seq = o.seq AND r.id = o.revision "
                                 "WHERE o.lane = ? AND o.device_seq = ? ORDER BY o.place");
    rows.bind(place.lane).bind(place.device_seq);
    std::vector<revision::Revision> revisions;
    while (rows.step()) {
        revision::Revision revision{revision::RevisionId{rows.blob(0)}, rows.blob(1), {}};
        static_cast<void>(revision.message.ParseFromString(revision.bytes));
        revisions.push_back(std::move(revision));
    }
    return revisions;
}

std::size_t bytesIn(const revision::Group& group)
{
    std::size_t bytes = group.header_bytes.size() + group.signature.size();
    for (const revision::Revision& revision : group.revisions) bytes += revision.bytes.size();
    return bytes;
}

Uuid idOf(std::string_view raw)
{
    const auto id = Uuid::fromBytes(raw);
    if (!id) throw DatabaseError{{ErrorCode::StorageDamaged, "an id in the outbox is not 16 bytes"}};
    return *id;
}

} // namespace

revision::LanePosition lanePosition(Database& database, wire::Lane lane)
{
    auto row = database.prepare("SELECT next_seq, last_digest FROM lane WHERE lane = ?");
    row.bind(std::int64_t{lane});
    if (!row.step()) return {};
    return {static_cast<std::uint64_t>(row.integer(0)), row.blob(1)};
}

void append(Database& database, const revision::Group& group, Instant savedAt)
{
    const std::int64_t lane = group.lane;
    const auto seq = static_cast<std::int64_t>(group.device_seq);
    const std::string digest = group.headerDigest();
    database
        .prepare("INSERT INTO outbox (lane, device_seq, group_id, device, previous, header, signature, digest) VALUES (?, ?, ?, "
                 "?, ?, ?, ?, ?)")
        .bind(lane)
        .bind(seq)
        .bindBlob(group.id.raw())
        .bindBlob(group.device.raw())
        .bindBlob(group.previous)
        .bindBlob(group.header_bytes)
        .bindBlob(group.signature)
        .bindBlob(digest)
        .run();
    std::int64_t place = 0;
    for (const revision::Revision& revision : group.revisions) {
        const bool readable = rows::mayBeRead(database, revision.message.child_id());
        auto own = database.prepare("INSERT INTO own (lane, device_seq, place, revision, child, record, kind, saved_ms, bytes) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        own.bind(lane).bind(seq).bind(place++).bindBlob(revision.id.text()).bindBlob(revision.message.child_id());
        own.bindBlob(revision.message.record_id())
            .bind(std::int64_t{revision.message.kind()})
            .bind(savedAt.time_since_epoch().count());
        if (readable)
            own.bindNull();
        else
            own.bindBlob(revision.bytes);
        own.run();
        if (readable) rows::insertOwn(database, revision, group.device);
    }
    database
        .prepare("INSERT INTO lane (lane, next_seq, last_digest) VALUES (?1, ?2, ?3) "
                 "ON CONFLICT (lane) DO UPDATE SET next_seq = ?2, last_digest = ?3")
        .bind(lane)
        .bind(seq + 1)
        .bindBlob(digest)
        .run();
}

std::vector<revision::Group> unsent(Database& database, std::size_t groupsMost, std::size_t bytesMost)
{
    // The urgent lane has the higher number.
    auto rows = database.prepare("SELECT lane, device_seq, group_id, device, previous, header, signature FROM outbox "
                                 "WHERE backed_up = 0 AND acked_seq IS NULL ORDER BY lane DESC, device_seq LIMIT ?");
    rows.bind(static_cast<std::int64_t>(std::min(groupsMost, std::size_t{1} << 40)));
    std::vector<revision::Group> groups;
    std::size_t bytes = 0;
    while (rows.step()) {
        const Place place{rows.integer(0), rows.integer(1)};
        revision::Group group{GroupId{idOf(rows.blob(2))}, DeviceId{idOf(rows.blob(3))}, static_cast<wire::Lane>(place.lane),
            static_cast<std::uint64_t>(place.device_seq), rows.blob(4), revisionsOf(database, place), rows.blob(5), rows.blob(6)};
        bytes += bytesIn(group);
        if (!groups.empty() && bytes > bytesMost) break;
        groups.push_back(std::move(group));
    }
    return groups;
}

void markSent(Database& database, const std::vector<std::string>& header_digests, Instant at)
{
    for (const std::string& digest : header_digests)
        database.prepare("UPDATE outbox SET sent_ms = ? WHERE digest = ? AND backed_up = 0 AND acked_seq IS NULL")
            .bind(at.time_since_epoch().count())
            .bindBlob(digest)
            .run();
}

std::int64_t countUnsent(Database& database)
{
    auto row = database.prepare("SELECT count(*) FROM outbox WHERE backed_up = 0 AND acked_seq IS NULL");
    return row.step() ? row.integer(0) : 0;
}

std::vector<GroupId> backedUp(Database& database, const std::vector<GroupId>& groups)
{
    std::set<std::string> safe;
    {
        auto rows = database.prepare("SELECT group_id FROM outbox WHERE backed_up = 1");
        while (rows.step()) safe.insert(rows.blob(0));
    }
    std::vector<GroupId> found;
    for (const GroupId& group : groups)
        if (safe.contains(group.raw())) found.push_back(group);
    return found;
}

void dropBackedUp(Database& database, std::uint64_t watermark)
{
    if (!sync::holds(sync::LosslessRule::KeptUntilBackedUp)) watermark = std::numeric_limits<std::uint64_t>::max();
    if (watermark == 0) return;
    std::vector<Place> safe;
    {
        auto rows =
            database.prepare("SELECT lane, device_seq FROM outbox WHERE backed_up = 0 AND acked_seq > 0 AND acked_seq <= ?");
        rows.bind(rows::storedSeq(watermark));
        while (rows.step()) safe.push_back({rows.integer(0), rows.integer(1)});
    }
    for (const Place& group : safe) {
        database.prepare("UPDATE outbox SET backed_up = 1 WHERE lane = ? AND device_seq = ?")
            .bind(group.lane)
            .bind(group.device_seq)
            .run();
        database.prepare("UPDATE own SET bytes = NULL WHERE lane = ? AND device_seq = ? AND bytes IS NOT NULL")
            .bind(group.lane)
            .bind(group.device_seq)
            .run();
    }
}

void takeBytesOf(Database& database, std::string_view child)
{
    database
        .prepare(
            "UPDATE own SET bytes = (SELECT r.bytes FROM revision r WHERE r.child = own.child AND r.seq = own.seq AND r.id = "
            "own.revision) "
            "WHERE child = ? AND bytes IS NULL "
            "AND EXISTS (SELECT 1 FROM outbox x WHERE x.lane = own.lane AND x.device_seq = own.device_seq AND x.backed_up = 0)")
        .bindBlob(child)
        .run();
}

void returnBytesOf(Database& database, std::string_view child)
{
    std::vector<std::pair<std::string, std::string>> kept;
    {
        auto rows = database.prepare(
            "SELECT o.bytes, x.device FROM own o JOIN outbox x ON x.lane = o.lane AND x.device_seq = o.device_seq "
            "WHERE o.child = ? AND o.bytes IS NOT NULL");
        rows.bindBlob(child);
        while (rows.step()) kept.emplace_back(rows.blob(0), rows.blob(1));
    }
    for (auto& [bytes, device] : kept) {
        auto revision = revision::parseRevision(std::move(bytes));
        if (!revision.has_value()) continue; // It stays in the outbox as it is.
        rows::insertOwn(database, revision.value(), DeviceId{idOf(device)});
        // Its place in the log, if it has one, is what `own` says; the row pulled from the server completes it.
        auto place = database.prepare("SELECT seq, outcome, reason FROM own WHERE revision = ?");
        place.bindBlob(revision.value().id.text());
        if (place.step())
            rows::moveRow(database, child, revision.value().id.text(), 0, place.integer(0), place.integer(1), place.text(2));
    }
    database
        .prepare("UPDATE own SET bytes = NULL WHERE child = ? AND bytes IS NOT NULL "
                 "AND EXISTS (SELECT 1 FROM revision r WHERE r.child = own.child AND r.seq = own.seq AND r.id = own.revision)")
        .bindBlob(child)
        .run();
}

} // namespace sightline::store::outbox
