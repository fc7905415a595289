#pragma once

#include "access/people.h"

namespace sightline::server {

/// The tablets that were enrolled for this person, the newest first. The server's own console is none.
[[nodiscard]] std::vector<Device> tabletsOf(const Authority& authority, ReadSession& session, const WorkerId& whose);

/// Shuts a tablet out at once, in one transaction with its line in the audit log: it may not sync any more and is told to wipe
/// itself at its next contact. What it had sent stays; what it has not, it can still deliver sealed. The device as it is then.
/// NotFound; Refused
/// if it was shut out before, or is the server's own console.
[[nodiscard]] Result<Device> revokeTablet(Authority& authority, const DeviceId& id, const By& by);

} // namespace sightline::server
