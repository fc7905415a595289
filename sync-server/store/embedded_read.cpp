#include "store/embedded_rows.h"
#include "store/embedded_session.h"

namespace sightline::server {

namespace {

std::string columnsFrom(std::string_view rest)
{
    return "SELECT " + std::string{kLogColumns} + " FROM log " + std::string{rest};
}

// Prepared statements are kept by their text, which has to live as long.
const std::string kRowsOfRecord = columnsFrom("WHERE record_id = ? ORDER BY seq");
const std::string kRowsOfChild = columnsFrom("WHERE child_id = ? AND seq > ? ORDER BY seq");
// The condition on the kind is the index's own, word for word: else it is not used.
const std::string kVoiceRowsOfChild = columnsFrom("WHERE child_id = ? AND kind IN (7, 8) ORDER BY seq");
static_assert(wire::KIND_VOICE == 7 && wire::KIND_VOICE_ADDITION == 8);
const std::string kRowsAfter = columnsFrom("WHERE seq > ? ORDER BY seq");
const std::string kRowOfRevision = columnsFrom("WHERE revision_id = ?");

constexpr std::string_view kDeviceColumns =
    "SELECT id, worker, public_key, name, enrolled_ms, revoked_ms, cloned, seen_ms, upload_key, wiped_ms FROM device "
    "ORDER BY enrolled_ms, id";
constexpr std::string_view kOneDevice = "SELECT id, worker, public_key, name, enrolled_ms, revoked_ms, cloned, seen_ms, "
                                        "upload_key, wiped_ms FROM device WHERE id = ?";

} // namespace

EmbeddedSession::EmbeddedSession(EmbeddedStore::Lease lease, store::Transaction::Kind kind)
    : m_lease{std::move(lease)}
    , m_transaction{*m_lease, kind}
{ }

std::uint64_t EmbeddedSession::generation()
{
    if (!m_generation)
        m_generation = stored([&] {
            auto row = (*m_lease).prepare("SELECT value FROM setting WHERE name = 'generation'");
            if (!row.step()) damaged("the generation");
            return static_cast<std::uint64_t>(row.integer(0));
        });
    return *m_generation;
}

wire::Head EmbeddedSession::head()
{
    if (m_head) return *m_head;
    return stored([&] {
        wire::Head head;
        auto row = (*m_lease).prepare("SELECT seq, chain FROM log ORDER BY seq DESC LIMIT 1");
        if (row.step()) {
            head.set_seq(static_cast<std::uint64_t>(row.integer(0)));
            head.set_chain(row.blob(1));
        }
        m_head = head;
        return head;
    });
}

std::optional<std::string> EmbeddedSession::chainAt(std::uint64_t seq)
{
    if (seq == 0) return std::string{};
    return stored([&]() -> std::optional<std::string> {
        auto row = (*m_lease).prepare("SELECT chain FROM log WHERE seq = ?");
        row.bind(static_cast<std::int64_t>(seq));
        if (!row.step()) return std::nullopt;
        return row.blob(0);
    });
}

std::uint64_t EmbeddedSession::backupWatermark()
{
    return stored([&] {
        auto row = (*m_lease).prepare("SELECT value FROM setting WHERE name = 'backup_watermark'");
        return row.step() ? static_cast<std::uint64_t>(row.integer(0)) : 0U;
    });
}

std::optional<std::string> EmbeddedSession::setting(std::string_view name)
{
    noteAuditHead();
    if (const auto known = m_settings.find(name); known != m_settings.end()) return known->second;
    auto found = stored([&]() -> std::optional<std::string> {
        auto row = (*m_lease).prepare("SELECT value FROM setting WHERE name = ?");
        row.bind(name);
        if (!row.step()) return std::nullopt;
        return row.blob(0);
    });
    return m_settings.emplace(name, std::move(found)).first->second;
}

std::optional<Worker> EmbeddedSession::worker(const WorkerId& id)
{
    if (const auto known = m_workers.find(id); known != m_workers.end()) return known->second;
    auto found = stored([&]() -> std::optional<Worker> {
        auto row = (*m_lease).prepare("SELECT id, name, role, qualified, team, manages, disabled FROM worker WHERE id = ?");
        row.bind(id.text());
        if (!row.step()) return std::nullopt;
        return readWorker(row);
    });
    return m_workers.emplace(id, std::move(found)).first->second;
}

std::vector<Worker> EmbeddedSession::workers()
{
    return stored([&] {
        auto rows = (*m_lease).prepare("SELECT id, name, role, qualified, team, manages, disabled FROM worker ORDER BY id");
        return all<Worker>(rows, readWorker);
    });
}

std::optional<Device> EmbeddedSession::device(const DeviceId& id)
{
    return stored([&]() -> std::optional<Device> {
        auto row = (*m_lease).prepare(kOneDevice);
        row.bindBlob(id.raw());
        if (!row.step()) return std::nullopt;
        return readDevice(row);
    });
}

std::vector<Device> EmbeddedSession::devices()
{
    return stored([&] {
        auto rows = (*m_lease).prepare(kDeviceColumns);
        return all<Device>(rows, readDevice);
    });
}

std::vector<LogRow> EmbeddedSession::rowsOfRecord(const RecordId& record)
{
    return stored([&] {
        auto rows = (*m_lease).prepare(kRowsOfRecord);
        rows.bindBlob(record.raw());
        return all<LogRow>(rows, readLogRow);
    });
}

std::vector<LogRow> EmbeddedSession::rowsOfChild(const ChildId& child, std::uint64_t after, std::size_t bytesMost)
{
    return stored([&] {
        auto rows = (*m_lease).prepare(kRowsOfChild);
        rows.bindBlob(child.raw()).bind(static_cast<std::int64_t>(after));
        std::vector<LogRow> found;
        std::size_t bytes = 0;
        while (bytes < bytesMost && rows.step()) {
            found.push_back(readLogRow(rows));
            bytes += found.back().bytes.size();
        }
        return found;
    });
}

std::vector<LogRow> EmbeddedSession::voiceRowsOfChild(const ChildId& child)
{
    return stored([&] {
        auto rows = (*m_lease).prepare(kVoiceRowsOfChild);
        rows.bindBlob(child.raw());
        return all<LogRow>(rows, readLogRow);
    });
}

void EmbeddedSession::scan(std::uint64_t after, const std::function<bool(const LogRow&)>& each)
{
    stored([&] {
        auto rows = (*m_lease).prepare(kRowsAfter);
        rows.bind(static_cast<std::int64_t>(after));
        while (rows.step())
            if (!each(readLogRow(rows))) return;
    });
}

std::optional<LogRow> EmbeddedSession::rowOfRevision(const std::string& revision_id)
{
    return stored([&]() -> std::optional<LogRow> {
        auto row = (*m_lease).prepare(kRowOfRevision);
        row.bindBlob(revision_id);
        if (!row.step()) return std::nullopt;
        return readLogRow(row);
    });
}

wire::ChildHead EmbeddedSession::childHeadAt(const ChildId& child, std::uint64_t seq)
{
    return stored([&] {
        auto rows = (*m_lease).prepare("SELECT revision_id FROM log WHERE child_id = ? AND seq <= ?");
        rows.bindBlob(child.raw()).bind(static_cast<std::int64_t>(seq));
        wire::ChildHead head;
        head.set_child_id(child.raw());
        head.set_seq(seq);
        while (rows.step()) {
            head.set_count(head.count() + 1);
            xorInto(*head.mutable_digest(), rows.textView(0));
        }
        return head;
    });
}

std::vector<AccessRow> EmbeddedSession::accessOfWorker(const WorkerId& worker)
{
    return stored([&] {
        auto rows =
            (*m_lease).prepare("SELECT child_id, worker, role, from_day, to_day, allocation_id FROM access WHERE worker = ?");
        rows.bind(worker.text());
        return all<AccessRow>(rows, readAccess);
    });
}

std::vector<AccessRow> EmbeddedSession::accessToChild(const ChildId& child)
{
    return stored([&] {
        auto rows =
            (*m_lease).prepare("SELECT child_id, worker, role, from_day, to_day, allocation_id FROM access WHERE child_id = ?");
        rows.bindBlob(child.raw());
        return all<AccessRow>(rows, readAccess);
    });
}

std::vector<AccessRow> EmbeddedSession::allAccess()
{
    return stored([&] {
        auto rows = (*m_lease).prepare(
            "SELECT child_id, worker, role, from_day, to_day, allocation_id FROM access ORDER BY allocation_id");
        return all<AccessRow>(rows, readAccess);
    });
}

revision::LanePosition EmbeddedSession::lanePosition(const DeviceId& device, wire::Lane lane)
{
    return stored([&]() -> revision::LanePosition {
        auto row = (*m_lease).prepare("SELECT next_seq, last_digest FROM lane WHERE device_id = ? AND lane = ?");
        row.bindBlob(device.raw()).bind(std::int64_t{lane});
        if (!row.step()) return {};
        return {static_cast<std::uint64_t>(row.integer(0)), row.blob(1)};
    });
}

std::optional<std::string> EmbeddedSession::groupDigest(const GroupId& id)
{
    return stored([&]() -> std::optional<std::string> {
        auto row = (*m_lease).prepare("SELECT digest FROM device_group WHERE group_id = ?");
        row.bindBlob(id.raw());
        if (!row.step()) return std::nullopt;
        return row.blob(0);
    });
}

std::optional<std::string> EmbeddedSession::groupDigestAt(const DeviceId& device, wire::Lane lane, std::uint64_t device_seq)
{
    return stored([&]() -> std::optional<std::string> {
        auto row = (*m_lease).prepare("SELECT digest FROM device_group WHERE device_id = ? AND lane = ? AND device_seq = ?");
        row.bindBlob(device.raw()).bind(std::int64_t{lane}).bind(static_cast<std::int64_t>(device_seq));
        if (!row.step()) return std::nullopt;
        return row.blob(0);
    });
}

bool EmbeddedSession::isQuarantined(const std::string& header_digest)
{
    return stored([&] {
        auto row = (*m_lease).prepare("SELECT 1 FROM quarantine WHERE header_digest = ?");
        row.bindBlob(header_digest);
        return row.step();
    });
}

std::vector<QuarantinedGroup> EmbeddedSession::quarantine()
{
    return stored([&] {
        auto rows = (*m_lease).prepare(
            "SELECT header_digest, device_id, bytes, reason, received_ms FROM quarantine ORDER BY received_ms");
        return all<QuarantinedGroup>(rows, [](const store::Statement& row) {
            return QuarantinedGroup{row.blob(0), readId<DeviceId>(row, 1), row.blob(2), row.text(3), fromMs(row.integer(4))};
        });
    });
}

void EmbeddedSession::scanGroups(const std::function<bool(const wire::SignedGroup&, const DeviceId&)>& each)
{
    stored([&] {
        auto rows =
            (*m_lease).prepare("SELECT header, signature, device_id FROM device_group ORDER BY device_id, lane, device_seq");
        while (rows.step()) {
            wire::SignedGroup group;
            group.set_header(rows.blob(0));
            group.set_signature(rows.blob(1));
            if (!each(group, readId<DeviceId>(rows, 2))) return;
        }
    });
}

} // namespace sightline::server
