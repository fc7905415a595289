#pragma once

#include <string>

#include "base/instant.h"
#include "store/tablet_store.h"

namespace sightline::mobile {

/// The lease (lease.h) as a tablet's store keeps it. The same for the app, the headless tablet and the simulator.

/// Refused, in plain words, when the tablet has gone without contact for longer than its lease (sync.md rule 10); StorageFailed
/// and its like when the store cannot say. Looking counts the time that has gone by: whoever shows records asks this first.
[[nodiscard]] Result<void> mayRead(store::TabletStore& store, const Clock& clock, const std::string& boot_id);

/// The server has answered: the lease begins anew.
[[nodiscard]] Result<void> noteContact(store::TabletStore& store, const Clock& clock, const std::string& boot_id);

} // namespace sightline::mobile
