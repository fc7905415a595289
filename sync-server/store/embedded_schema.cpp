#include "store/embedded_schema.h"

namespace sightline::server {

namespace {

// Rows are clustered by how they are read: the log in order of number, a child's and a record's rows through covering indexes of
// small keys.
constexpr std::string_view kVersion1 = R"sql(
CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE log (
    seq         INTEGER PRIMARY KEY,
    revision_id BLOB NOT NULL,
    record_id   BLOB NOT NULL,
    child_id    BLOB NOT NULL,
    kind        INTEGER NOT NULL,
    outcome     INTEGER NOT NULL,
    written_by  INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    received_ms INTEGER NOT NULL,
    device_id   BLOB NOT NULL,
    group_id    BLOB NOT NULL,
    chain       BLOB NOT NULL,
    bytes       BLOB NOT NULL
);
CREATE UNIQUE INDEX log_revision ON log (revision_id);
CREATE INDEX log_record ON log (record_id, seq);
CREATE INDEX log_child ON log (child_id, seq);

CREATE TABLE child_head (
    child_id BLOB PRIMARY KEY,
    seq      INTEGER NOT NULL,
    count    INTEGER NOT NULL,
    digest   BLOB NOT NULL,
    local_id TEXT
) WITHOUT ROWID;
CREATE UNIQUE INDEX child_local ON child_head (local_id) WHERE local_id IS NOT NULL;

CREATE TABLE device_group (
    device_id   BLOB NOT NULL,
    lane        INTEGER NOT NULL,
    device_seq  INTEGER NOT NULL,
    group_id    BLOB NOT NULL,
    digest      BLOB NOT NULL,
    header      BLOB NOT NULL,
    signature   BLOB NOT NULL,
    received_ms INTEGER NOT NULL,
    PRIMARY KEY (device_id, lane, device_seq)
) WITHOUT ROWID;
CREATE UNIQUE INDEX device_group_id ON device_group (group_id);

CREATE TABLE lane (
    device_id   BLOB NOT NULL,
    lane        INTEGER NOT NULL,
    next_seq    INTEGER NOT NULL,
    last_digest BLOB NOT NULL,
    PRIMARY KEY (device_id, lane)
) WITHOUT ROWID;

CREATE TABLE quarantine (
    header_digest BLOB NOT NULL,
    device_id     BLOB NOT NULL,
    bytes_digest  BLOB NOT NULL,
    bytes         BLOB NOT NULL,
    reason        TEXT NOT NULL,
    received_ms   INTEGER NOT NULL,
    PRIMARY KEY (header_digest, bytes_digest)
) WITHOUT ROWID;

CREATE TABLE access (
    allocation_id BLOB PRIMARY KEY,
    child_id      BLOB NOT NULL,
    worker        TEXT NOT NULL,
    role          TEXT NOT NULL,
    from_day      TEXT NOT NULL,
    to_day        TEXT
) WITHOUT ROWID;
CREATE INDEX access_child ON access (child_id);
CREATE INDEX access_worker ON access (worker);

CREATE TABLE worker (
    id        TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    role      TEXT NOT NULL,
    qualified INTEGER NOT NULL,
    team      TEXT NOT NULL,
    manages   TEXT NOT NULL,
    disabled  INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE device (
    id          BLOB PRIMARY KEY,
    worker      TEXT NOT NULL,
    public_key  BLOB NOT NULL,
    name        TEXT NOT NULL,
    enrolled_ms INTEGER NOT NULL,
    revoked_ms  INTEGER,
    cloned      INTEGER NOT NULL,
    seen_ms     INTEGER
) WITHOUT ROWID;

CREATE TABLE enrol_code (code_hash BLOB PRIMARY KEY, worker TEXT NOT NULL, expires_ms INTEGER NOT NULL) WITHOUT ROWID;

INSERT INTO setting VALUES ('backup_watermark', 0);
)sql";

/// What a tablet leaves behind when it is lost: what was on it, and what it delivers without its PIN.
constexpr std::string_view kVersion2 = R"sql(
ALTER TABLE device ADD COLUMN upload_key BLOB NOT NULL DEFAULT x'';
ALTER TABLE device ADD COLUMN wiped_ms INTEGER;

CREATE TABLE held_child (
    device_id    BLOB NOT NULL,
    child_id     BLOB NOT NULL,
    since_ms     INTEGER NOT NULL,
    seq          INTEGER NOT NULL,
    served_ms    INTEGER NOT NULL,
    withdrawn_ms INTEGER,
    PRIMARY KEY (device_id, child_id)
) WITHOUT ROWID;

CREATE TABLE sealed_deposit (
    digest      BLOB PRIMARY KEY,
    device_id   BLOB NOT NULL,
    lane        INTEGER NOT NULL,
    device_seq  INTEGER NOT NULL,
    size        INTEGER NOT NULL,
    received_ms INTEGER NOT NULL,
    head_seq    INTEGER NOT NULL,
    settled_ms  INTEGER,
    settled_seq INTEGER NOT NULL DEFAULT 0,
    fault       TEXT NOT NULL DEFAULT '',
    bytes       BLOB
);
CREATE INDEX sealed_waiting ON sealed_deposit (device_id, lane, device_seq, size) WHERE settled_ms IS NULL;
)sql";

// Of a disputed allocation every version stands: one row a worker and role.
constexpr std::string_view kVersion3 = R"sql(
CREATE TABLE access_of_each (
    allocation_id BLOB NOT NULL,
    child_id      BLOB NOT NULL,
    worker        TEXT NOT NULL,
    role          TEXT NOT NULL,
    from_day      TEXT NOT NULL,
    to_day        TEXT,
    PRIMARY KEY (allocation_id, worker, role)
) WITHOUT ROWID;
INSERT INTO access_of_each SELECT allocation_id, child_id, worker, role, from_day, to_day FROM access;
DROP TABLE access;
ALTER TABLE access_of_each RENAME TO access;
CREATE INDEX access_child ON access (child_id);
CREATE INDEX access_worker ON access (worker);
)sql";

// What a child said is looked up before anything of the child is served: whom the child let read it decides.
// Who said "I don't feel safe" is asked every time somebody opens the dashboard.
constexpr std::string_view kVersion4 = R"sql(
CREATE INDEX log_voice ON log (child_id, seq) WHERE kind IN (7, 8);
CREATE INDEX log_flag ON log (child_id) WHERE kind = 9;
)sql";

/// Who signs in at the page, what they opened beyond their own children, and who looked at what. The triggers are for whoever
/// writes SQL here one day: a line of the audit log is neither changed nor removed.
constexpr std::string_view kVersion5 = R"sql(
CREATE TABLE account (
    worker     TEXT PRIMARY KEY,
    password   TEXT NOT NULL,
    temporary  INTEGER NOT NULL,
    good_until INTEGER,
    version    INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE opened_child (
    worker    TEXT NOT NULL,
    child_id  BLOB NOT NULL,
    opened_ms INTEGER NOT NULL,
    until_ms  INTEGER NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (worker, child_id, opened_ms)
) WITHOUT ROWID;
CREATE INDEX opened_until ON opened_child (until_ms);

CREATE TABLE audit (
    seq      INTEGER PRIMARY KEY,
    at_ms    INTEGER NOT NULL,
    who      TEXT NOT NULL,
    action   TEXT NOT NULL,
    child_id BLOB,
    outcome  TEXT NOT NULL,
    reason   TEXT NOT NULL,
    about    TEXT NOT NULL,
    chain    BLOB NOT NULL
);
CREATE INDEX audit_who ON audit (who, seq);
CREATE INDEX audit_child ON audit (child_id, seq) WHERE child_id IS NOT NULL;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is not changed'); END;
CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is not removed'); END;
)sql";

// Who was ever offered to another worker is asked whenever somebody opens a page.
constexpr std::string_view kVersion6 = R"sql(
CREATE INDEX log_offer ON log (child_id) WHERE kind = 13;
)sql";

// Exports are few among the looks, and are listed wherever one is asked for.
constexpr std::string_view kVersion7 = R"sql(
CREATE INDEX audit_action ON audit (action, seq);
)sql";

} // namespace

void requireReadable(store::Database& database)
{
    const int version = database.schemaVersion();
    if (version > kEmbeddedSchema)
        throw store::DatabaseError{{ErrorCode::StorageDamaged, "the store was made by a newer version of sightline-server"}};
    if (version < 1) throw store::DatabaseError{{ErrorCode::StorageDamaged, "there is no authority's store in it"}};
}

void migrate(store::Database& database)
{
    if (database.schemaVersion() == kEmbeddedSchema) return;
    store::Transaction transaction{database};
    const int version = database.schemaVersion();
    if (version > 0) requireReadable(database);
    if (version < 1) database.execute(kVersion1);
    if (version < 2) database.execute(kVersion2);
    if (version < 3) database.execute(kVersion3);
    if (version < 4) database.execute(kVersion4);
    if (version < 5) database.execute(kVersion5);
    if (version < 6) database.execute(kVersion6);
    if (version < 7) database.execute(kVersion7);
    database.setSchemaVersion(kEmbeddedSchema);
    transaction.commit();
}

} // namespace sightline::server
