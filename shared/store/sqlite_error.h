#pragma once

#include "store/database.h"

namespace sightline::store {

/// Turns an SQLite result code into the project's error: the only place that knows both. `doing` is a literal ("opening the
/// store"). SQLite's own message is added only where it can hold nothing but names of the schema.
[[nodiscard]] Error sqliteError(sqlite3* database, int code, const char* doing);

/// Throws DatabaseError unless the code is SQLITE_OK, SQLITE_ROW or SQLITE_DONE.
void requireOk(sqlite3* database, int code, const char* doing);

} // namespace sightline::store
