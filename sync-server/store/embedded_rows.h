#pragma once

#include "store/authority_store.h"
#include "store/database.h"

namespace sightline::server {

/// Columns to values, in one place each. A row we did not write this way means a damaged file: throws store::DatabaseError.

inline constexpr std::string_view kLogColumns =
    "seq, revision_id, record_id, child_id, kind, outcome, written_by, reason, received_ms, device_id, group_id, chain, bytes";

[[nodiscard]] LogRow readLogRow(const store::Statement& row);
/// id, name, role, qualified, team, manages, disabled
[[nodiscard]] Worker readWorker(const store::Statement& row);
/// id, worker, public_key, name, enrolled_ms, revoked_ms, cloned, seen_ms, upload_key, wiped_ms
[[nodiscard]] Device readDevice(const store::Statement& row);
/// child_id, worker, role, from_day, to_day, allocation_id
[[nodiscard]] AccessRow readAccess(const store::Statement& row);

template <typename Id>
[[nodiscard]] Id readId(const store::Statement& row, int column);

[[nodiscard]] std::int64_t toMs(Instant instant) noexcept;
[[nodiscard]] Instant fromMs(std::int64_t ms) noexcept;
[[noreturn]] void damaged(const char* what);

template <typename Id>
Id readId(const store::Statement& row, int column)
{
    const auto id = Id::fromBytes(row.blob(column));
    if (!id) damaged("an id");
    return *id;
}

/// What every row of the statement says.
template <typename T, typename Read>
std::vector<T> all(store::Statement& statement, Read read)
{
    std::vector<T> rows;
    while (statement.step()) rows.push_back(read(statement));
    return rows;
}

} // namespace sightline::server
