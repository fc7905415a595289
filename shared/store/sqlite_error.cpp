#include "store/sqlite_error.h"

#include <sqlite3.h>

namespace sightline::store {
namespace {

ErrorCode codeOfConstraint(int extended) noexcept
{
    switch (extended) {
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
    case SQLITE_CONSTRAINT_UNIQUE: return ErrorCode::AlreadyExists;
    default: return ErrorCode::Refused; // CHECK, NOT NULL, foreign keys, triggers: a rule of the schema says no.
    }
}

/// SQLite's codes are plain numbers and grow with its versions, so unlike our own enums they need a `default`.
ErrorCode errorCodeOf(int extended) noexcept
{
    switch (extended & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return ErrorCode::StorageBusy;
    case SQLITE_FULL: return ErrorCode::StorageFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::StorageDamaged;
    case SQLITE_CONSTRAINT: return codeOfConstraint(extended);
    case SQLITE_TOOBIG: return ErrorCode::InvalidInput;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_IOERR:
        return extended == SQLITE_IOERR_CORRUPTFS || extended == SQLITE_IOERR_DATA ? ErrorCode::StorageDamaged
                                                                                   : ErrorCode::StorageFailed;
    default: return ErrorCode::StorageFailed;
    }
}

} // namespace

Error sqliteError(sqlite3* database, int code, const char* doing)
{
    const int extended = database != nullptr && (sqlite3_extended_errcode(database) & 0xFF) == (code & 0xFF)
        ? sqlite3_extended_errcode(database)
        : code;
    std::string detail = std::string{doing} + ": " + sqlite3_errstr(code & 0xFF) + " (" + std::to_string(extended) + ")";
    // A constraint's message names tables and columns. Other messages may quote a parameter, so they stay out.
    if ((code & 0xFF) == SQLITE_CONSTRAINT && database != nullptr) detail += std::string{": "} + sqlite3_errmsg(database);
    return Error{errorCodeOf(extended), std::move(detail)};
}

void requireOk(sqlite3* database, int code, const char* doing)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return;
    throw DatabaseError{sqliteError(database, code, doing)};
}

} // namespace sightline::store
