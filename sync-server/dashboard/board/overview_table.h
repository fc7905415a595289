#pragma once

#include <string>

#include "dashboard/board/overview.h"

namespace sightline::server::dashboard {

/// By team, of a team by worker.
[[nodiscard]] Rows overviewRows(const Overview& overview);
/// The table of these rows; every number leads to its list, and the last row is every child once.
[[nodiscard]] std::string overviewTable(const Overview& overview, const Rows& rows);

} // namespace sightline::server::dashboard
