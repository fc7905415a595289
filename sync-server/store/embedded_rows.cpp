#include "store/embedded_rows.h"

#include <nlohmann/json.hpp>

namespace sightline::server {

std::int64_t toMs(Instant instant) noexcept
{
    return instant.time_since_epoch().count();
}
Instant fromMs(std::int64_t ms) noexcept
{
    return Instant{std::chrono::milliseconds{ms}};
}

void damaged(const char* what)
{
    throw store::DatabaseError{{ErrorCode::StorageDamaged, std::string{"the store holds a row that cannot be read: "} + what}};
}

LogRow readLogRow(const store::Statement& row)
{
    return {static_cast<std::uint64_t>(row.integer(0)), row.blob(1), readId<RecordId>(row, 2), readId<ChildId>(row, 3),
        static_cast<wire::Kind>(row.integer(4)), row.blob(12), static_cast<wire::Outcome>(row.integer(5)),
        sync::fromWire(static_cast<wire::WrittenBy>(row.integer(6))), row.text(7), fromMs(row.integer(8)),
        readId<DeviceId>(row, 9), readId<GroupId>(row, 10), row.blob(11)};
}

Worker readWorker(const store::Statement& row)
{
    const auto role = fromText<WorkerRole>(row.textView(2));
    const auto manages = nlohmann::json::parse(row.text(5), nullptr, false);
    if (!role || !manages.is_array()) damaged("a worker");
    Worker worker{WorkerId{row.text(0)}, row.text(1), *role, row.integer(3) != 0, row.text(4), {}, row.integer(6) != 0};
    for (const auto& team : manages) worker.manages.push_back(team.get<std::string>());
    return worker;
}

Device readDevice(const store::Statement& row)
{
    Device device{readId<DeviceId>(row, 0), WorkerId{row.text(1)}, row.blob(2), row.text(3), fromMs(row.integer(4)), std::nullopt,
        row.integer(6) != 0, std::nullopt};
    if (!row.isNull(5)) device.revoked_at = fromMs(row.integer(5));
    if (!row.isNull(7)) device.last_seen = fromMs(row.integer(7));
    device.upload_key = row.blob(8);
    if (!row.isNull(9)) device.wiped_at = fromMs(row.integer(9));
    return device;
}

AccessRow readAccess(const store::Statement& row)
{
    const auto role = fromText<AllocationRole>(row.textView(2));
    const auto from = CivilDate::parse(row.textView(3));
    if (!role || !from) damaged("an allocation");
    AccessRow access{readId<ChildId>(row, 0), WorkerId{row.text(1)}, *role, *from, std::nullopt, readId<RecordId>(row, 5)};
    if (!row.isNull(4)) access.to = CivilDate::parse(row.textView(4));
    return access;
}

} // namespace sightline::server
