#include <nlohmann/json.hpp>

#include "store/embedded_rows.h"
#include "store/embedded_session.h"

namespace sightline::server {

std::uint64_t EmbeddedSession::append(
    const revision::Revision& revision, const sync::RevisionVerdict& verdict, const revision::Group& group, Instant received_at)
{
    wire::Head next = head();
    const LogRow row{next.seq() + 1, revision.id.text(), revision.record(), revision.child(), revision.message.kind(), {},
        verdict.outcome, verdict.by, verdict.reason, received_at, group.device, group.id, {}};
    next.set_chain(nextChain(next.chain(), row));
    next.set_seq(row.seq);
    stored([&] {
        auto insert = (*m_lease).prepare(R"sql(
            INSERT INTO log (seq, revision_id, record_id, child_id, kind, outcome, written_by, reason, received_ms, device_id, group_id, chain, bytes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql");
        insert.bind(static_cast<std::int64_t>(row.seq))
            .bindBlob(row.revision_id)
            .bindBlob(row.record.raw())
            .bindBlob(row.child.raw())
            .bind(std::int64_t{row.kind})
            .bind(std::int64_t{row.outcome})
            .bind(std::int64_t{sync::toWire(row.by)})
            .bind(std::string_view{row.reason})
            .bind(toMs(row.received_at))
            .bindBlob(row.device.raw())
            .bindBlob(row.group.raw())
            .bindBlob(next.chain())
            .bindBlob(revision.bytes)
            .run();
        updateChildHead(row.child, row.seq, row.revision_id);
    });
    m_head = next;
    return row.seq;
}

void EmbeddedSession::updateChildHead(const ChildId& child, std::uint64_t seq, const std::string& revision_id)
{
    std::string digest(revision_id.size(), '\0');
    {
        auto row = (*m_lease).prepare("SELECT digest FROM child_head WHERE child_id = ?");
        row.bindBlob(child.raw());
        if (row.step()) digest = row.blob(0);
    }
    xorInto(digest, revision_id);
    auto upsert = (*m_lease).prepare(R"sql(
        INSERT INTO child_head (child_id, seq, count, digest) VALUES (?1, ?2, 1, ?3)
        ON CONFLICT (child_id) DO UPDATE SET seq = ?2, count = count + 1, digest = ?3)sql");
    upsert.bindBlob(child.raw()).bind(static_cast<std::int64_t>(seq)).bindBlob(digest).run();
}

void EmbeddedSession::appendGroup(const revision::Group& group, Instant received_at)
{
    stored([&] {
        auto insert = (*m_lease).prepare(R"sql(
            INSERT INTO device_group (device_id, lane, device_seq, group_id, digest, header, signature, received_ms)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql");
        insert.bindBlob(group.device.raw())
            .bind(std::int64_t{group.lane})
            .bind(static_cast<std::int64_t>(group.device_seq))
            .bindBlob(group.id.raw())
            .bindBlob(group.headerDigest())
            .bindBlob(group.header_bytes)
            .bindBlob(group.signature)
            .bind(toMs(received_at))
            .run();
    });
    setLanePosition(group.device, group.lane, {group.device_seq + 1, group.headerDigest()});
}

void EmbeddedSession::quarantineGroup(const QuarantinedGroup& group)
{
    stored([&] {
        auto insert = (*m_lease).prepare(R"sql(
            INSERT INTO quarantine (header_digest, device_id, bytes_digest, bytes, reason, received_ms) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING)sql");
        insert.bindBlob(group.header_digest)
            .bindBlob(group.device.raw())
            .bindBlob(crypto::sha256(group.bytes))
            .bindBlob(group.bytes)
            .bind(std::string_view{group.reason})
            .bind(toMs(group.received_at))
            .run();
    });
}

void EmbeddedSession::setLanePosition(const DeviceId& device, wire::Lane lane, const revision::LanePosition& position)
{
    stored([&] {
        auto upsert = (*m_lease).prepare(R"sql(
            INSERT INTO lane (device_id, lane, next_seq, last_digest) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (device_id, lane) DO UPDATE SET next_seq = ?3, last_digest = ?4)sql");
        upsert.bindBlob(device.raw())
            .bind(std::int64_t{lane})
            .bind(static_cast<std::int64_t>(position.next_seq))
            .bindBlob(position.last_digest)
            .run();
    });
}

void EmbeddedSession::replaceAccess(const RecordId& allocation, const std::vector<AccessRow>& rows)
{
    stored([&] {
        auto remove = (*m_lease).prepare("DELETE FROM access WHERE allocation_id = ?");
        remove.bindBlob(allocation.raw()).run();
        for (const AccessRow& row : rows) {
            auto insert = (*m_lease).prepare(
                "INSERT INTO access (allocation_id, child_id, worker, role, from_day, to_day) VALUES (?, ?, ?, ?, ?, ?)");
            insert.bindBlob(allocation.raw())
                .bindBlob(row.child.raw())
                .bind(std::string_view{row.worker.text()})
                .bind(toText(row.role))
                .bind(std::string_view{row.from.toString()});
            if (row.to)
                insert.bind(std::string_view{row.to->toString()});
            else
                insert.bindNull();
            insert.run();
        }
    });
}

void EmbeddedSession::setLocalId(const ChildId& child, const std::string& local_id)
{
    stored([&] {
        auto update = (*m_lease).prepare("UPDATE child_head SET local_id = ? WHERE child_id = ?");
        update.bind(std::string_view{local_id}).bindBlob(child.raw()).run();
    });
}

void EmbeddedSession::putWorker(const Worker& worker)
{
    m_workers.clear();
    stored([&] {
        auto upsert = (*m_lease).prepare(
            "INSERT OR REPLACE INTO worker (id, name, role, qualified, team, manages, disabled) VALUES (?, ?, ?, ?, ?, ?, ?)");
        upsert.bind(std::string_view{worker.id.text()})
            .bind(std::string_view{worker.name})
            .bind(toText(worker.role))
            .bind(std::int64_t{worker.qualified})
            .bind(std::string_view{worker.team})
            .bind(std::string_view{nlohmann::json(worker.manages).dump()})
            .bind(std::int64_t{worker.disabled})
            .run();
    });
}

void EmbeddedSession::putDevice(const Device& device)
{
    stored([&] {
        auto upsert = (*m_lease).prepare("INSERT OR REPLACE INTO device (id, worker, public_key, name, enrolled_ms, revoked_ms, "
                                         "cloned, seen_ms, upload_key, wiped_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        const auto ms = [](const std::optional<Instant>& at) { return at ? std::optional{toMs(*at)} : std::nullopt; };
        upsert.bindBlob(device.id.raw())
            .bind(std::string_view{device.worker.text()})
            .bindBlob(device.public_key)
            .bind(std::string_view{device.name})
            .bind(toMs(device.enrolled_at))
            .bind(ms(device.revoked_at))
            .bind(std::int64_t{device.cloned})
            .bind(ms(device.last_seen))
            .bindBlob(device.upload_key)
            .bind(ms(device.wiped_at))
            .run();
    });
}

void EmbeddedSession::putEnrolCode(const EnrolCode& code)
{
    stored([&] {
        auto insert = (*m_lease).prepare("INSERT INTO enrol_code (code_hash, worker, expires_ms) VALUES (?, ?, ?)");
        insert.bindBlob(code.code_hash).bind(std::string_view{code.worker.text()}).bind(toMs(code.expires_at)).run();
    });
}

std::optional<EnrolCode> EmbeddedSession::takeEnrolCode(const std::string& code_hash)
{
    return stored([&]() -> std::optional<EnrolCode> {
        std::optional<EnrolCode> found;
        {
            auto row = (*m_lease).prepare("SELECT code_hash, worker, expires_ms FROM enrol_code WHERE code_hash = ?");
            row.bindBlob(code_hash);
            if (row.step()) found = EnrolCode{row.blob(0), WorkerId{row.text(1)}, fromMs(row.integer(2))};
        }
        auto remove = (*m_lease).prepare("DELETE FROM enrol_code WHERE code_hash = ?");
        remove.bindBlob(code_hash).run();
        return found;
    });
}

void EmbeddedSession::setSetting(std::string_view name, std::string_view value)
{
    m_generation.reset();
    m_settings.clear();
    stored([&] {
        auto upsert =
            (*m_lease).prepare("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2");
        upsert.bind(name).bindBlob(value).run();
    });
}

void EmbeddedSession::mark()
{
    noteAuditHead();
    stored([&] {
        if (m_marked) (*m_lease).execute("RELEASE mark");
        (*m_lease).execute("SAVEPOINT mark");
        m_marked = true;
    });
}

void EmbeddedSession::undoToMark()
{
    // What was written since is no more.
    m_head.reset();
    m_generation.reset();
    m_workers.clear();
    m_settings.clear();
    m_audit_head.reset();
    m_audit_to_note = false;
    stored([&] { (*m_lease).execute("ROLLBACK TO mark"); });
}

Result<void> EmbeddedSession::commit()
{
    return store::guarded([&]() -> Result<void> {
        noteAuditHead();
        m_transaction.commit();
        return {};
    });
}

} // namespace sightline::server
