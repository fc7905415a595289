#pragma once

#include "store/database.h"

namespace sightline::store {

/// Brings the tablet's store to the newest schema, one numbered step after the other, each in a transaction of its own.
/// Throws DatabaseError: StorageDamaged if a newer program made it.
void migrateTabletSchema(Database& database);

} // namespace sightline::store
