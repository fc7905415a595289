#pragma once

#include <set>
#include <string>

#include "store/database.h"
#include "sync/sync.pb.h"

namespace sightline::store::scope {

/// The caseload. Inside the caller's transaction; throws DatabaseError.

[[nodiscard]] std::set<std::string> children(Database& database);

/// Makes the caseload what the server says: a new child is pulled from 0, a lost one is purged after its open work has gone into
/// the outbox. Answers the children that are new.
std::set<std::string> replace(Database& database, const wire::Scope& scope);

void setCursor(Database& database, std::string_view child, std::uint64_t seq);
void dropCursor(Database& database, std::string_view child);

} // namespace sightline::store::scope
