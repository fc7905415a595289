#pragma once

#include "store/database.h"

namespace sightline::server {

/// Brings the file to this program's schema. Throws store::DatabaseError: StorageDamaged if it was made by a newer program.
void migrate(store::Database& database);
/// The same for a file that may not be changed: StorageDamaged as well if it holds no store of ours.
void requireReadable(store::Database& database);

inline constexpr int kEmbeddedSchema = 7;

} // namespace sightline::server
