#include "access/tablets.h"

#include <algorithm>

#include "access/audit.h"

namespace sightline::server {

std::vector<Device> tabletsOf(const Authority& authority, ReadSession& session, const WorkerId& whose)
{
    std::vector<Device> found = session.devices();
    std::erase_if(found, [&](const Device& device) { return device.worker != whose || device.id == authority.console_device; });
    std::sort(found.begin(), found.end(), [](const Device& a, const Device& b) { return a.enrolled_at > b.enrolled_at; });
    return found;
}

Result<Device> revokeTablet(Authority& authority, const DeviceId& id, const By& by)
{
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<Device> {
        auto device = session->device(id);
        if (!device) return Error{ErrorCode::NotFound, "there is no device " + id.toString()};
        if (id == authority.console_device) return Error{ErrorCode::Refused, "that is the server's own console, not a tablet"};
        if (device->revoked_at)
            return Error{
                ErrorCode::Refused, "device " + id.toString() + " was revoked on " + londonDate(*device->revoked_at).toString()};
        device->revoked_at = by.clock.now();
        session->putDevice(*device);
        AuditEntry entry;
        entry.at = *device->revoked_at;
        entry.who = by.who;
        entry.action = "revoke_tablet";
        entry.outcome = kDone;
        entry.about = device->worker.text();
        entry.reason = id.toString();
        session->appendAudit(entry);
        SIGHTLINE_CHECK(session->commit());
        return *std::move(device);
    });
}

} // namespace sightline::server
