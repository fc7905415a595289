#include "store/tablet_store.h"

#include <algorithm>
#include <cctype>

#include "store/tablet_outbox.h"
#include "store/tablet_rows.h"
#include "store/tablet_schema.h"
#include "store/tablet_scope.h"
#include "store/tablet_settings.h"
#include "sync/lossless_rules.h"

namespace sightline::store {

namespace {

ChildId childFrom(const std::string& raw)
{
    const auto id = ChildId::fromBytes(raw);
    if (!id) throw DatabaseError{{ErrorCode::StorageDamaged, "a child's id in the tablet's store is not 16 bytes"}};
    return *id;
}

RecordId recordFrom(const std::string& raw)
{
    return RecordId{childFrom(raw).uuid()};
}

SendState stateOf(std::int64_t outcome, bool sent)
{
    switch (static_cast<wire::Outcome>(outcome)) {
    case wire::OUTCOME_ACCEPTED:
    case wire::OUTCOME_DUPLICATE: return SendState::Accepted;
    case wire::OUTCOME_ACCEPTED_DISPUTED: return SendState::AcceptedDisputed;
    case wire::OUTCOME_ACCEPTED_LATE: return SendState::AcceptedLate;
    case wire::OUTCOME_HELD: return SendState::Held;
    case wire::OUTCOME_QUARANTINED: return SendState::Quarantined;
    default: return sent ? SendState::Sent : SendState::Saved; // Unspecified, and protobuf's own sentinels.
    }
}

/// The lowest and highest ids that begin with these hexadecimal digits; nullopt if they are none.
std::optional<std::pair<std::string, std::string>> idRange(std::string_view prefix)
{
    std::string digits;
    for (const char c : prefix) {
        if (c == '-') continue;
        if (std::isxdigit(static_cast<unsigned char>(c)) == 0 || digits.size() == 32) return std::nullopt;
        digits += c;
    }
    if (digits.empty()) return std::nullopt;
    const auto low = crypto::fromHex(digits + std::string(32 - digits.size(), '0'));
    const auto high = crypto::fromHex(digits + std::string(32 - digits.size(), 'f'));
    if (!low || !high) return std::nullopt;
    return std::pair{*low, *high};
}

} // namespace

Result<TabletStore> TabletStore::open(const std::string& path, const crypto::Secret& key, const OpenOptions& options)
{
    OpenOptions durably = options;
    durably.durable = options.durable && sync::holds(sync::LosslessRule::DurableSave);
    SIGHTLINE_TRY(database, Database::open(path, key, durably));
    return guarded([&]() -> Result<TabletStore> {
        migrateTabletSchema(database);
        return TabletStore{std::move(database)};
    });
}

Result<revision::Group> TabletStore::save(
    wire::Lane lane, const std::function<revision::Group(const revision::LanePosition&)>& make)
{
    return guarded([&]() -> Result<revision::Group> {
        Transaction transaction{m_database};
        const revision::LanePosition position = outbox::lanePosition(m_database, lane);
        revision::Group group = make(position);
        if (group.lane != lane || group.device_seq != position.next_seq || group.previous != position.last_digest
            || group.revisions.empty())
            return Error{ErrorCode::InvalidInput, "a group that is not the next one of its lane cannot be saved"};
        // What is ordered by time here is ordered by the author's clock; nothing is decided by it.
        outbox::append(m_database, group, group.revisions.front().recordedAt());
        transaction.commit();
        return group;
    });
}

Result<std::vector<ChildId>> TabletStore::caseload()
{
    return guarded([&]() -> Result<std::vector<ChildId>> {
        std::vector<ChildId> children;
        for (const std::string& child : scope::children(m_database)) children.push_back(childFrom(child));
        return children;
    });
}

Result<std::vector<projection::KnownRevision>> TabletStore::revisionsOf(ChildId child)
{
    return guarded(
        [&]() -> Result<std::vector<projection::KnownRevision>> { return rows::read(m_database, child.raw()).revisions; });
}

Result<RevisionsAt> TabletStore::revisionsAt(ChildId child)
{
    return guarded([&]() -> Result<RevisionsAt> {
        const Transaction reading{m_database, Transaction::Kind::Read};
        const ChildChange at = summaries::changeOf(m_database, child);
        return RevisionsAt{at, rows::read(m_database, child.raw()).revisions};
    });
}

Result<std::vector<ChildChange>> TabletStore::changes()
{
    return guarded([&]() -> Result<std::vector<ChildChange>> { return summaries::changes(m_database); });
}

Result<std::vector<StoredSummary>> TabletStore::summaries(std::string_view format)
{
    return guarded([&]() -> Result<std::vector<StoredSummary>> { return summaries::readAll(m_database, format); });
}

Result<std::vector<ChildId>> TabletStore::withoutSummary(std::string_view format)
{
    return guarded([&]() -> Result<std::vector<ChildId>> { return summaries::missing(m_database, format); });
}

Result<std::string> TabletStore::summary(const ChildChange& at, std::string_view format)
{
    return guarded([&]() -> Result<std::string> { return summaries::read(m_database, at, format); });
}

Result<void> TabletStore::keepSummaries(const std::vector<StoredSummary>& fresh, std::string_view format)
{
    if (fresh.empty()) return {};
    return guarded([&]() -> Result<void> {
        Transaction transaction{m_database};
        summaries::keep(m_database, fresh, format);
        transaction.commit();
        return {};
    });
}

Result<std::optional<ChildId>> TabletStore::childOf(RecordId record)
{
    return guarded([&]() -> Result<std::optional<ChildId>> {
        auto row = m_database.prepare("SELECT child FROM record WHERE id = ?");
        row.bindBlob(record.raw());
        if (!row.step()) return std::optional<ChildId>{};
        return std::optional{childFrom(row.blob(0))};
    });
}

Result<std::vector<RecordId>> TabletStore::recordsBeginning(std::string_view prefix, std::size_t most)
{
    return guarded([&]() -> Result<std::vector<RecordId>> {
        std::vector<RecordId> found;
        const auto range = idRange(prefix);
        if (!range) return found;
        auto rows =
            m_database.prepare("SELECT id FROM (SELECT id FROM record WHERE id BETWEEN ?1 AND ?2 UNION SELECT child FROM scope "
                               "WHERE child BETWEEN ?1 AND ?2) ORDER BY id LIMIT ?3");
        rows.bindBlob(range->first).bindBlob(range->second).bind(static_cast<std::int64_t>(most));
        while (rows.step()) found.push_back(recordFrom(rows.blob(0)));
        return found;
    });
}

Result<std::optional<std::string>> TabletStore::formerChild(ChildId child)
{
    return guarded([&]() -> Result<std::optional<std::string>> {
        auto row = m_database.prepare("SELECT reason FROM former_child WHERE child = ?");
        row.bindBlob(child.raw());
        if (!row.step()) return std::optional<std::string>{};
        return std::optional{row.text(0)};
    });
}

Result<std::vector<OwnRecord>> TabletStore::ownRecords(std::size_t most)
{
    return guarded([&]() -> Result<std::vector<OwnRecord>> {
        // What waits or needs a person comes in any case; of the rest, the newest.
        auto rows = m_database.prepare(
            "SELECT o.revision, o.record, o.child, o.kind, o.outcome, o.reason, o.saved_ms, x.sent_ms IS NOT NULL "
            "FROM own o JOIN outbox x ON x.lane = o.lane AND x.device_seq = o.device_seq "
            "ORDER BY o.outcome IN (1, 3) ASC, o.saved_ms DESC, o.lane DESC, o.device_seq DESC, o.place LIMIT ?");
        rows.bind(static_cast<std::int64_t>(std::min(most, std::size_t{1} << 40)));
        std::vector<OwnRecord> own;
        while (rows.step()) {
            const auto kind = revision::fromWire(static_cast<wire::Kind>(rows.integer(3)));
            if (!kind) continue; // Never written by this program.
            own.push_back({revision::RevisionId{rows.blob(0)}, recordFrom(rows.blob(1)), childFrom(rows.blob(2)), *kind,
                stateOf(rows.integer(4), rows.integer(7) != 0), rows.text(5),
                Instant{std::chrono::milliseconds{rows.integer(6)}}});
        }
        std::stable_sort(own.begin(), own.end(), [](const OwnRecord& a, const OwnRecord& b) { return a.saved_at > b.saved_at; });
        return own;
    });
}

Result<std::vector<RecordId>> TabletStore::writtenHere(const std::vector<RecordId>& records)
{
    return guarded([&]() -> Result<std::vector<RecordId>> {
        std::vector<RecordId> found;
        for (const RecordId& record : records) {
            auto row = m_database.prepare("SELECT 1 FROM own WHERE record = ? LIMIT 1");
            row.bindBlob(record.raw());
            if (row.step()) found.push_back(record);
        }
        return found;
    });
}

Result<std::int64_t> TabletStore::pendingGroups()
{
    return guarded([&]() -> Result<std::int64_t> { return outbox::countUnsent(m_database); });
}

Result<void> TabletStore::markSent(const std::vector<std::string>& header_digests, Instant at)
{
    if (header_digests.empty()) return {};
    return guarded([&]() -> Result<void> {
        Transaction transaction{m_database};
        outbox::markSent(m_database, header_digests, at);
        transaction.commit();
        return {};
    });
}

Result<std::vector<GroupId>> TabletStore::backedUp(const std::vector<GroupId>& groups)
{
    return guarded([&]() -> Result<std::vector<GroupId>> { return outbox::backedUp(m_database, groups); });
}

Result<std::int64_t> TabletStore::unreadableRows()
{
    return guarded([&]() -> Result<std::int64_t> {
        auto stray = m_database.prepare("SELECT count(*) FROM stray_row");
        std::int64_t count = stray.step() ? stray.integer(0) : 0;
        for (const std::string& child : scope::children(m_database)) count += rows::read(m_database, child).unreadable;
        return count;
    });
}

Result<std::int64_t> TabletStore::recordsHeld()
{
    return guarded([&]() -> Result<std::int64_t> {
        auto row = m_database.prepare("SELECT count(*) FROM record JOIN scope USING (child)");
        return row.step() ? row.integer(0) : 0;
    });
}

Result<std::optional<Instant>> TabletStore::oldestHeld()
{
    return guarded([&]() -> Result<std::optional<Instant>> {
        auto row = m_database.prepare("SELECT min(received_ms) FROM revision JOIN scope USING (child)");
        if (!row.step() || row.isNull(0)) return std::optional<Instant>{};
        return std::optional{Instant{std::chrono::milliseconds{row.integer(0)}}};
    });
}

Result<std::vector<wire::Colleague>> TabletStore::colleagues()
{
    return guarded([&]() -> Result<std::vector<wire::Colleague>> {
        auto rows = m_database.prepare("SELECT bytes FROM colleague ORDER BY place");
        std::vector<wire::Colleague> colleagues;
        while (rows.step()) {
            wire::Colleague colleague;
            if (colleague.ParseFromString(rows.blob(0))) colleagues.push_back(std::move(colleague));
        }
        return colleagues;
    });
}

Result<std::optional<std::string>> TabletStore::setting(std::string_view name)
{
    return guarded([&]() -> Result<std::optional<std::string>> { return readSetting(m_database, name); });
}

Result<void> TabletStore::setSetting(std::string_view name, std::string_view value)
{
    return guarded([&]() -> Result<void> {
        writeSetting(m_database, name, value);
        return {};
    });
}

Result<std::optional<std::string>> TabletStore::draft(std::string_view name)
{
    return guarded([&]() -> Result<std::optional<std::string>> {
        auto row = m_database.prepare("SELECT content FROM draft WHERE name = ?");
        row.bind(name);
        if (!row.step()) return std::optional<std::string>{};
        return std::optional{row.blob(0)};
    });
}

Result<void> TabletStore::saveDraft(std::string_view name, std::string_view content)
{
    return guarded([&]() -> Result<void> {
        m_database.prepare("INSERT INTO draft (name, content) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET content = ?2")
            .bind(name)
            .bindBlob(content)
            .run();
        return {};
    });
}

Result<void> TabletStore::discardDraft(std::string_view name)
{
    return guarded([&]() -> Result<void> {
        m_database.prepare("DELETE FROM draft WHERE name = ?").bind(name).run();
        return {};
    });
}

Result<std::vector<std::string>> TabletStore::draftsNamed(std::string_view beginning)
{
    return guarded([&]() -> Result<std::vector<std::string>> {
        auto rows = m_database.prepare("SELECT name FROM draft WHERE substr(name, 1, length(?1)) = ?1");
        rows.bind(beginning);
        std::vector<std::string> names;
        while (rows.step()) names.push_back(rows.text(0));
        return names;
    });
}

} // namespace sightline::store
