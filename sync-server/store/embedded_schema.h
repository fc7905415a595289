#pragma once

#include "store/database.h"

namespace sightline::server {

/// Brings the file to this program's schema. Throws store::DatabaseError: StorageDamaged if it was made by a newer program.
void migrate(store::Database& database);

inline constexpr int kEmbeddedSchema = 1;

} // namespace sightline::server
