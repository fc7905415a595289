#include "store/tablet_schema.h"

#include <array>

namespace sightline::store {

namespace {

/// Step 1. Revisions are clustered by child and place in the log: a child is read, and its digest taken, in one run over
/// neighbouring pages; what only this tablet has is at seq 0. The outbox keeps a group's header and signature; its revisions'
/// bytes are in `revision`, or in `own` once the child may no longer be read here.
constexpr std::string_view kFirst = R"sql(
CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE position (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL, head_seq INTEGER NOT NULL, head_chain BLOB NOT NULL,
    scope_version BLOB NOT NULL, complete_to INTEGER NOT NULL, backup_watermark INTEGER NOT NULL);
INSERT INTO position VALUES (1, 0, 0, x'', x'', 0, 0);
CREATE TABLE scope (child BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE former_child (child BLOB PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE cursor (child BLOB PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE colleague (place INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE draft (name TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE revision (
    child BLOB NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL,
    outcome INTEGER NOT NULL, written_by INTEGER NOT NULL, received_ms INTEGER NOT NULL, device BLOB, reason TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (child, seq, id)) WITHOUT ROWID;
CREATE TABLE record (id BLOB PRIMARY KEY, child BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE stray_row (id BLOB PRIMARY KEY, seq INTEGER NOT NULL, received_ms INTEGER NOT NULL, bytes BLOB NOT NULL, child BLOB) WITHOUT ROWID;
CREATE TABLE lane (lane INTEGER PRIMARY KEY, next_seq INTEGER NOT NULL, last_digest BLOB NOT NULL);
CREATE TABLE outbox (
    lane INTEGER NOT NULL, device_seq INTEGER NOT NULL,
    group_id BLOB NOT NULL, device BLOB NOT NULL, previous BLOB NOT NULL, header BLOB NOT NULL, signature BLOB NOT NULL, digest BLOB NOT NULL,
    acked_seq INTEGER,
    backed_up INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (lane, device_seq)) WITHOUT ROWID;
CREATE INDEX outbox_open ON outbox (acked_seq, lane, device_seq) WHERE backed_up = 0;
CREATE TABLE own (
    lane INTEGER NOT NULL, device_seq INTEGER NOT NULL, place INTEGER NOT NULL,
    revision BLOB NOT NULL, child BLOB NOT NULL, record BLOB NOT NULL, kind INTEGER NOT NULL, saved_ms INTEGER NOT NULL,
    seq INTEGER NOT NULL DEFAULT 0, outcome INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '', bytes BLOB,
    PRIMARY KEY (lane, device_seq, place)) WITHOUT ROWID;
CREATE UNIQUE INDEX own_revision ON own (revision);
)sql";

/// Step 2. When a request that carries the group was last sent: written before it goes. Until a receipt comes back nobody here
/// knows whether it arrived.
constexpr std::string_view kSecond = "ALTER TABLE outbox ADD COLUMN sent_ms INTEGER";

/// Step 3. What lists need of a child is worked out once and kept: derived from `revision`, and nothing but that. `change` counts
/// what happened to a child's revisions (tablet_rows; not by triggers on `revision`: each row would cost half as much again); a
/// summary is good while its `at` is the child's `n`. A child that left keeps its count, so that a reader who began before it
/// left never fits a child that came back.
constexpr std::string_view kThird = R"sql(
CREATE TABLE change (child BLOB PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO change (child, n) SELECT child, 0 FROM scope;
CREATE TABLE summary (child BLOB PRIMARY KEY, at INTEGER NOT NULL, format BLOB NOT NULL, bytes BLOB NOT NULL);
CREATE TRIGGER scope_gained AFTER INSERT ON scope BEGIN
    INSERT OR IGNORE INTO change (child, n) VALUES (NEW.child, 0);
END;
CREATE TRIGGER scope_lost AFTER DELETE ON scope BEGIN
    DELETE FROM summary WHERE child = OLD.child;
    UPDATE change SET n = n + 1 WHERE child = OLD.child;
END;
)sql";

constexpr std::array kSteps{kFirst, kSecond, kThird};

} // namespace

void migrateTabletSchema(Database& database)
{
    const int found = database.schemaVersion();
    if (found < 0 || found > static_cast<int>(kSteps.size()))
        throw DatabaseError{{ErrorCode::StorageDamaged, "the tablet's store was made by a newer program"}};
    if (found == static_cast<int>(kSteps.size())) return;
    Transaction transaction{database};
    // Asked again inside the transaction: another program may have opened the same new store.
    for (int step = database.schemaVersion(); step < static_cast<int>(kSteps.size()); ++step) {
        database.execute(kSteps[static_cast<std::size_t>(step)]);
        database.setSchemaVersion(step + 1);
    }
    transaction.commit();
}

} // namespace sightline::store
