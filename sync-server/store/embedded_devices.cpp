// What is on tablets, and what they deliver without their PIN.
#include "store/embedded_rows.h"
#include "store/embedded_session.h"

namespace sightline::server {

namespace {

constexpr std::string_view kDescription =
    "SELECT digest, device_id, lane, device_seq, size, received_ms, head_seq, settled_ms, settled_seq, fault FROM sealed_deposit "
    "WHERE digest = ?";
constexpr std::string_view kWaiting =
    "SELECT digest, device_id, lane, device_seq, size, received_ms, head_seq, settled_ms, settled_seq, fault FROM sealed_deposit "
    "WHERE settled_ms IS NULL ORDER BY device_id, lane DESC, device_seq, digest";

std::optional<Instant> instantOrNull(const store::Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{fromMs(row.integer(column))};
}

/// The columns of kDescription.
SealedDeposit readDeposit(const store::Statement& row)
{
    return {row.blob(0), readId<DeviceId>(row, 1), row.integer(2), static_cast<std::uint64_t>(row.integer(3)), {},
        static_cast<std::uint64_t>(row.integer(4)), fromMs(row.integer(5)), static_cast<std::uint64_t>(row.integer(6)),
        instantOrNull(row, 7), static_cast<std::uint64_t>(row.integer(8)), row.text(9)};
}

} // namespace

std::vector<HeldChild> EmbeddedSession::heldBy(const DeviceId& device)
{
    return stored([&] {
        auto rows = (*m_lease).prepare(
            "SELECT child_id, since_ms, seq, served_ms, withdrawn_ms FROM held_child WHERE device_id = ? ORDER BY child_id");
        rows.bindBlob(device.raw());
        std::vector<HeldChild> held;
        while (rows.step())
            held.push_back({readId<ChildId>(rows, 0), fromMs(rows.integer(1)), static_cast<std::uint64_t>(rows.integer(2)),
                fromMs(rows.integer(3)), instantOrNull(rows, 4)});
        return held;
    });
}

void EmbeddedSession::putHeld(const DeviceId& device, const HeldChild& held)
{
    stored([&] {
        auto upsert = (*m_lease).prepare("INSERT OR REPLACE INTO held_child (device_id, child_id, since_ms, seq, served_ms, "
                                         "withdrawn_ms) VALUES (?, ?, ?, ?, ?, ?)");
        upsert.bindBlob(device.raw())
            .bindBlob(held.child.raw())
            .bind(toMs(held.since))
            .bind(static_cast<std::int64_t>(held.seq))
            .bind(toMs(held.served_at))
            .bind(held.withdrawn_at ? std::optional{toMs(*held.withdrawn_at)} : std::nullopt)
            .run();
    });
}

std::optional<SealedDeposit> EmbeddedSession::sealedDeposit(std::string_view digest)
{
    return stored([&]() -> std::optional<SealedDeposit> {
        auto row = (*m_lease).prepare(kDescription);
        row.bindBlob(digest);
        if (!row.step()) return std::nullopt;
        return readDeposit(row);
    });
}

std::vector<SealedDeposit> EmbeddedSession::sealedWaiting()
{
    return stored([&] {
        auto rows = (*m_lease).prepare(kWaiting);
        std::vector<SealedDeposit> waiting;
        while (rows.step()) waiting.push_back(readDeposit(rows));
        return waiting;
    });
}

std::string EmbeddedSession::sealedBytes(std::string_view digest)
{
    return stored([&]() -> std::string {
        auto row = (*m_lease).prepare("SELECT bytes FROM sealed_deposit WHERE digest = ?");
        row.bindBlob(digest);
        return row.step() && !row.isNull(0) ? row.blob(0) : std::string{};
    });
}

SealedUse EmbeddedSession::sealedUse(const std::optional<DeviceId>& device)
{
    return stored([&] {
        auto row = (*m_lease).prepare("SELECT count(*), COALESCE(sum(size), 0) FROM sealed_deposit "
                                      "WHERE settled_ms IS NULL AND (?1 IS NULL OR device_id = ?1)");
        if (device)
            row.bindBlob(device->raw());
        else
            row.bindNull();
        SealedUse use;
        if (row.step()) use = {static_cast<std::uint64_t>(row.integer(0)), static_cast<std::uint64_t>(row.integer(1))};
        return use;
    });
}

void EmbeddedSession::keepSealed(const SealedDeposit& deposit)
{
    stored([&] {
        auto insert = (*m_lease).prepare("INSERT INTO sealed_deposit (digest, device_id, lane, device_seq, size, received_ms, "
                                         "head_seq, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        insert.bindBlob(deposit.digest)
            .bindBlob(deposit.device.raw())
            .bind(deposit.lane)
            .bind(static_cast<std::int64_t>(deposit.device_seq))
            .bind(static_cast<std::int64_t>(deposit.bytes.size()))
            .bind(toMs(deposit.received_at))
            .bind(static_cast<std::int64_t>(deposit.head_seq))
            .bindBlob(deposit.bytes)
            .run();
    });
}

void EmbeddedSession::settleSealed(std::string_view digest, Instant at, std::uint64_t seq)
{
    stored([&] {
        auto update = (*m_lease).prepare("UPDATE sealed_deposit SET settled_ms = ?, settled_seq = ?, fault = '', bytes = NULL "
                                         "WHERE digest = ?");
        update.bind(toMs(at)).bind(static_cast<std::int64_t>(seq)).bindBlob(digest).run();
    });
}

void EmbeddedSession::noteSealedFault(std::string_view digest, std::string_view fault)
{
    stored([&] {
        auto update = (*m_lease).prepare("UPDATE sealed_deposit SET fault = ? WHERE digest = ?");
        update.bind(fault).bindBlob(digest).run();
    });
}

} // namespace sightline::server
