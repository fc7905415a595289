#include "store/tablet_rows.h"

#include <algorithm>
#include <limits>

#include "store/tablet_settings.h"
#include "sync/verdict.h"

namespace sightline::store::rows {

namespace {

void exclusiveOr(std::string& sum, std::string_view id)
{
    if (sum.size() < id.size()) sum.resize(id.size(), '\0');
    for (std::size_t i = 0; i < id.size(); ++i) sum[i] = static_cast<char>(sum[i] ^ id[i]);
}

/// What this tablet expects the authority to say about its own revisions. Whether the author is the record's own is read from the
/// set.
wire::WrittenBy expectedBy(Database& database)
{
    const auto role = readSetting(database, "role");
    return role && *role == sightline::toText(WorkerRole::Manager) ? wire::WRITTEN_BY_MANAGER : wire::WRITTEN_BY_AUTHOR;
}

void rememberRecord(Database& database, std::string_view record, std::string_view child)
{
    if (record.empty()) return;
    database.prepare("INSERT OR IGNORE INTO record (id, child) VALUES (?, ?)").bindBlob(record).bindBlob(child).run();
}

/// Whatever was derived of the child is to be derived anew. Every function that writes to `revision` says so.
void countChange(Database& database, std::string_view child)
{
    database.prepare("UPDATE change SET n = n + 1 WHERE child = ?").bindBlob(child).run();
}

} // namespace

std::int64_t storedSeq(std::uint64_t seq) noexcept
{
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return static_cast<std::int64_t>(seq > kMost ? kMost : seq);
}

bool mayBeRead(Database& database, std::string_view child)
{
    auto row = database.prepare("SELECT 1 FROM former_child WHERE child = ?");
    row.bindBlob(child);
    return !row.step();
}

void insertOwn(Database& database, const revision::Revision& revision, DeviceId device)
{
    database
        .prepare("INSERT OR IGNORE INTO revision (child, seq, id, outcome, written_by, received_ms, device, reason, bytes) "
                 "VALUES (?, 0, ?, 0, ?, ?, ?, '', ?)")
        .bindBlob(revision.message.child_id())
        .bindBlob(revision.id.text())
        .bind(std::int64_t{expectedBy(database)})
        .bind(revision.message.recorded_at().wall_ms())
        .bindBlob(device.raw())
        .bindBlob(revision.bytes)
        .run();
    countChange(database, revision.message.child_id());
    rememberRecord(database, revision.message.record_id(), revision.message.child_id());
}

void moveRow(Database& database, std::string_view child, std::string_view id, std::int64_t from, std::int64_t to,
    std::int64_t outcome, std::string_view reason)
{
    countChange(database, child);
    database.prepare("UPDATE OR REPLACE revision SET seq = ?, outcome = ?, reason = ? WHERE child = ? AND seq = ? AND id = ?")
        .bind(to)
        .bind(outcome)
        .bind(reason)
        .bindBlob(child)
        .bind(from)
        .bindBlob(id)
        .run();
}

void setReceived(Database& database, std::string_view child, std::string_view id, std::int64_t seq, Instant at)
{
    countChange(database, child);
    database.prepare("UPDATE revision SET received_ms = ? WHERE child = ? AND seq = ? AND id = ?")
        .bind(at.time_since_epoch().count())
        .bindBlob(child)
        .bind(seq)
        .bindBlob(id)
        .run();
}

Arrival takeRow(Database& database, const wire::Row& row, std::string_view id, std::string_view child, std::string_view record,
    Instant receivedAt)
{
    countChange(database, child);
    const std::int64_t seq = storedSeq(row.seq());
    const std::int64_t received = row.received_ms() != 0 ? row.received_ms() : receivedAt.time_since_epoch().count();
    const auto device = row.device_id().size() == 16 ? std::string_view{row.device_id()} : std::string_view{};
    database
        .prepare(
            "UPDATE OR REPLACE revision SET seq = ?1, outcome = ?2, written_by = ?3, received_ms = ?4, device = ?5, reason = ?6 "
            "WHERE child = ?7 AND seq IN (0, ?1) AND id = ?8")
        .bind(seq)
        .bind(std::int64_t{row.outcome()})
        .bind(std::int64_t{row.by()})
        .bind(received)
        .bindBlob(device)
        .bind(std::string_view{row.reason()})
        .bindBlob(child)
        .bindBlob(id)
        .run();
    if (database.changes() > 0) return Arrival::Known;
    database
        .prepare("INSERT INTO revision (child, seq, id, outcome, written_by, received_ms, device, reason, bytes) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bindBlob(child)
        .bind(seq)
        .bindBlob(id)
        .bind(std::int64_t{row.outcome()})
        .bind(std::int64_t{row.by()})
        .bind(received)
        .bindBlob(device)
        .bind(std::string_view{row.reason()})
        .bindBlob(row.revision())
        .run();
    database.prepare("DELETE FROM stray_row WHERE id = ?").bindBlob(id).run(); // It is back.
    rememberRecord(database, record, child);
    return Arrival::New;
}

void keepStray(Database& database, const wire::Row& row, std::string_view id, Instant receivedAt)
{
    database.prepare("INSERT OR IGNORE INTO stray_row (id, seq, received_ms, bytes) VALUES (?, ?, ?, ?)")
        .bindBlob(id)
        .bind(storedSeq(row.seq()))
        .bind(receivedAt.time_since_epoch().count())
        .bindBlob(row.revision())
        .run();
}

void setAsideLost(Database& database, std::string_view child)
{
    database
        .prepare("INSERT OR IGNORE INTO stray_row (id, seq, received_ms, bytes, child) SELECT id, 0, received_ms, bytes, child "
                 "FROM revision r "
                 "WHERE child = ? AND seq = 0 AND NOT EXISTS (SELECT 1 FROM own WHERE own.revision = r.id)")
        .bindBlob(child)
        .run();
    database
        .prepare("DELETE FROM revision WHERE child = ? AND seq = 0 AND NOT EXISTS (SELECT 1 FROM own WHERE own.revision = "
                 "revision.id)")
        .bindBlob(child)
        .run();
    if (database.changes() > 0) countChange(database, child);
}

bool matches(Database& database, const wire::ChildHead& head)
{
    auto ids = database.prepare("SELECT id FROM revision WHERE child = ? AND seq > 0 AND seq <= ?");
    ids.bindBlob(head.child_id()).bind(storedSeq(head.seq()));
    std::uint64_t count = 0;
    std::string sum;
    while (ids.step()) {
        ++count;
        exclusiveOr(sum, ids.textView(0));
    }
    if (count != head.count()) return false;
    std::string expected = head.digest();
    const std::size_t size = std::max(sum.size(), expected.size());
    sum.resize(size, '\0');
    expected.resize(size, '\0');
    return sum == expected;
}

void dropServerRows(Database& database, std::string_view child)
{
    countChange(database, child);
    database
        .prepare("DELETE FROM revision WHERE child = ? AND seq > 0 AND NOT EXISTS (SELECT 1 FROM own WHERE own.revision = "
                 "revision.id)")
        .bindBlob(child)
        .run();
    database.prepare("UPDATE own SET seq = 0 WHERE child = ? AND bytes IS NULL").bindBlob(child).run();
    database.prepare("UPDATE OR REPLACE revision SET seq = 0 WHERE child = ? AND seq > 0").bindBlob(child).run();
}

void purgeChild(Database& database, std::string_view child)
{
    database.prepare("DELETE FROM revision WHERE child = ?").bindBlob(child).run();
    database.prepare("DELETE FROM stray_row WHERE child = ?").bindBlob(child).run();
    database.prepare("DELETE FROM record WHERE child = ?").bindBlob(child).run();
    database.prepare("DELETE FROM cursor WHERE child = ?").bindBlob(child).run();
    database.prepare("DELETE FROM scope WHERE child = ?").bindBlob(child).run();
}

void forgetPlacesAfter(Database& database, std::uint64_t keepThrough)
{
    database.execute("UPDATE change SET n = n + 1");
    database.prepare("UPDATE OR REPLACE revision SET seq = 0 WHERE seq > ?").bind(storedSeq(keepThrough)).run();
    database.prepare("UPDATE own SET seq = 0 WHERE seq > ?").bind(storedSeq(keepThrough)).run();
}

ChildRows read(Database& database, std::string_view child)
{
    auto rows = database.prepare("SELECT seq, outcome, written_by, received_ms, device, bytes FROM revision WHERE child = ?");
    rows.bindBlob(child);
    ChildRows found;
    while (rows.step()) {
        auto revision = revision::parseRevision(rows.blob(5));
        if (!revision.has_value()) {
            ++found.unreadable;
            continue;
        }
        found.revisions.push_back({std::move(revision).value(), sync::fromWire(static_cast<wire::WrittenBy>(rows.integer(2))),
            rows.integer(1) == wire::OUTCOME_QUARANTINED, static_cast<std::uint64_t>(rows.integer(0)),
            Instant{std::chrono::milliseconds{rows.integer(3)}}, DeviceId::fromBytes(rows.textView(4))});
    }
    return found;
}

} // namespace sightline::store::rows
