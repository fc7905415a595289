// What one exchange changes on the tablet, and what a tablet says about where it stands.
#include <set>

#include "store/tablet_outbox.h"
#include "store/tablet_rows.h"
#include "store/tablet_scope.h"
#include "store/tablet_settings.h"
#include "store/tablet_store.h"
#include "sync/lossless_rules.h"

namespace sightline::store {

namespace {

struct Stand {
    std::uint64_t generation;
    wire::Head head;
    std::string scope_version;
    std::uint64_t complete_to;
};

Stand readStand(Database& database)
{
    auto row = database.prepare("SELECT generation, head_seq, head_chain, scope_version, complete_to FROM position WHERE id = 1");
    if (!row.step()) throw DatabaseError{{ErrorCode::StorageDamaged, "the tablet's store does not know where it stands"}};
    Stand stand{static_cast<std::uint64_t>(row.integer(0)), {}, row.blob(3), static_cast<std::uint64_t>(row.integer(4))};
    stand.head.set_seq(static_cast<std::uint64_t>(row.integer(1)));
    stand.head.set_chain(row.blob(2));
    return stand;
}

void writeStand(Database& database, const Stand& stand, std::uint64_t watermark)
{
    database
        .prepare("UPDATE position SET generation = ?, head_seq = ?, head_chain = ?, scope_version = ?, complete_to = ?, "
                 "backup_watermark = ? "
                 "WHERE id = 1")
        .bind(static_cast<std::int64_t>(stand.generation))
        .bind(rows::storedSeq(stand.head.seq()))
        .bindBlob(stand.head.chain())
        .bindBlob(stand.scope_version)
        .bind(rows::storedSeq(stand.complete_to))
        .bind(rows::storedSeq(watermark))
        .run();
}

/// A row as far as its place goes. A newer program's kind cannot be read, but says which child it belongs to.
struct RowPlace {
    std::string id;
    std::string child;
    std::string record;
};

RowPlace placeOf(const wire::Row& row, const std::optional<revision::Revision>& parsed)
{
    if (parsed) return {parsed->id.text(), parsed->message.child_id(), parsed->message.record_id()};
    RowPlace place{crypto::sha256(row.revision()), {}, {}};
    wire::Revision message;
    if (!message.ParseFromString(row.revision())) return place;
    if (message.child_id().size() == 16) place.child = message.child_id();
    if (message.record_id().size() == 16) place.record = message.record_id();
    return place;
}

std::int64_t takeRows(Database& database, const sync::ApplyResponse& applied, const std::set<std::string>& caseload)
{
    std::int64_t fresh = 0;
    static const std::optional<revision::Revision> kNotRead;
    for (int i = 0; i < applied.response.rows_size(); ++i) {
        const wire::Row& row = applied.response.rows(i);
        const auto index = static_cast<std::size_t>(i);
        const RowPlace place = placeOf(row, index < applied.rows.size() ? applied.rows[index] : kNotRead);
        if (place.child.empty()) rows::keepStray(database, row, place.id, applied.received_at);
        if (!caseload.contains(place.child)) continue; // Not ours to hold.
        const auto arrival = rows::takeRow(database, row, place.id, place.child, place.record, applied.received_at);
        if (arrival == rows::Arrival::New)
            ++fresh;
        else
            outbox::noteRow(database, place.id, row);
    }
    return fresh;
}

/// Cursors of what is still being caught up; a child that is complete is compared with what the server says it holds of it.
std::vector<std::string> takeHeads(Database& database, const wire::SyncResponse& response, const std::set<std::string>& caseload,
    const std::set<std::string>& added)
{
    for (const wire::Cursor& cursor : response.cursors())
        if (caseload.contains(cursor.child_id())) scope::setCursor(database, cursor.child_id(), cursor.seq());
    std::vector<std::string> refetched;
    for (const wire::ChildHead& head : response.heads()) {
        const std::string& child = head.child_id();
        if (!caseload.contains(child)) continue;
        if (!sync::holds(sync::LosslessRule::PageWithCursor) || rows::matches(database, head)) {
            scope::dropCursor(database, child);
            rows::setAsideLost(database, child);
            continue;
        }
        if (added.contains(child)) continue; // It has only just been named: it is pulled from 0 anyway.
        rows::dropServerRows(database, child);
        scope::setCursor(database, child, 0);
        refetched.push_back(ChildId::fromBytes(child)->toString());
    }
    return refetched;
}

/// What rule 7 forbids: if the power fails between this and the rows, nobody asks for them again.
void moveCursorsOnFirst(Database& database, const wire::SyncResponse& response)
{
    Transaction transaction{database};
    Stand stand = readStand(database);
    static_cast<void>(takeHeads(database, response, scope::children(database), {}));
    stand.complete_to = response.complete_to();
    writeStand(database, stand, response.backup_watermark());
    transaction.commit();
}

/// When the server received what it receipts now. Rows of this very device are not sent back to it.
Instant serverTime(const sync::ApplyResponse& applied)
{
    const std::int64_t told = applied.response.server_time_ms();
    return told == 0 ? applied.received_at : Instant{std::chrono::milliseconds{told}};
}

bool isCatchingUp(Database& database)
{
    auto row = database.prepare("SELECT 1 FROM cursor LIMIT 1");
    return row.step();
}

void noteTimes(Database& database, const sync::ApplyResponse& applied, std::int64_t pushed)
{
    const std::string now = toText(applied.received_at);
    if (pushed > 0) writeSetting(database, "last_sent", now);
    const bool complete = !applied.response.more() && !applied.response.has_scope() && !isCatchingUp(database);
    if (complete) writeSetting(database, "last_received", now);
    if (applied.response.server_time_ms() == 0) return;
    const std::int64_t received = applied.received_at.time_since_epoch().count();
    writeSetting(database, "server_offset_ms", std::to_string(applied.response.server_time_ms() - received));
    writeSetting(database, "server_offset_at_ms", std::to_string(received));
}

} // namespace

Result<sync::TabletPosition> TabletStore::position()
{
    return guarded([&]() -> Result<sync::TabletPosition> {
        const Transaction reading{m_database, Transaction::Kind::Read};
        Stand stand = readStand(m_database);
        sync::TabletPosition position{
            stand.generation, std::move(stand.head), std::move(stand.scope_version), {}, stand.complete_to};
        auto rows = m_database.prepare("SELECT child, seq FROM cursor ORDER BY child LIMIT ?");
        rows.bind(static_cast<std::int64_t>(sync::kCursorsPerRequestMax));
        while (rows.step()) {
            wire::Cursor& cursor = position.cursors.emplace_back();
            cursor.set_child_id(rows.blob(0));
            cursor.set_seq(static_cast<std::uint64_t>(rows.integer(1)));
        }
        return position;
    });
}

Result<std::vector<revision::Group>> TabletStore::unsent(std::size_t groupsMost, std::size_t bytesMost)
{
    return guarded([&]() -> Result<std::vector<revision::Group>> {
        const Transaction reading{m_database, Transaction::Kind::Read};
        return outbox::unsent(m_database, groupsMost, bytesMost);
    });
}

Result<sync::Applied> TabletStore::apply(const sync::ApplyResponse& applied)
{
    return guarded([&]() -> Result<sync::Applied> {
        const wire::SyncResponse& response = applied.response;
        if (!sync::holds(sync::LosslessRule::PageWithCursor)) moveCursorsOnFirst(m_database, response);
        Transaction transaction{m_database};
        Stand stand = readStand(m_database);
        if (stand.generation != 0 && stand.generation != response.generation())
            return Error{ErrorCode::HistoryDiverged, "the server's answer is of another generation than this tablet's history"};

        sync::Applied done;
        done.pushed = outbox::takeReceipts(m_database, response, serverTime(applied));
        std::set<std::string> added;
        if (response.has_scope()) {
            added = scope::replace(m_database, response.scope());
            stand.scope_version = response.scope().version();
        }
        const std::set<std::string> caseload = scope::children(m_database);
        done.pulled = takeRows(m_database, applied, caseload);
        done.refetched = takeHeads(m_database, response, caseload, added);
        outbox::dropBackedUp(m_database, response.backup_watermark());

        stand.generation = response.generation();
        if (response.receipts().empty() || sync::holds(sync::LosslessRule::HeadWithReceipts)) stand.head = response.head();
        stand.complete_to = response.complete_to();
        writeStand(m_database, stand, response.backup_watermark());
        noteTimes(m_database, applied, done.pushed);
        done.pending = outbox::countUnsent(m_database);
        transaction.commit();
        return done;
    });
}

Result<void> TabletStore::historyDiverged(std::uint64_t generation, std::uint64_t keep_through)
{
    return guarded([&]() -> Result<void> {
        Transaction transaction{m_database};
        outbox::reopenAfter(m_database, keep_through);
        rows::forgetPlacesAfter(m_database, keep_through);
        for (const std::string& child : scope::children(m_database)) scope::setCursor(m_database, child, 0);
        writeStand(m_database, {generation, {}, {}, 0}, keep_through);
        transaction.commit();
        return {};
    });
}

} // namespace sightline::store
