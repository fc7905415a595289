#pragma once

#include "bench/dashboard_addresses.h"
#include "bench/http_probe.h"
#include "projections/board.h"

namespace sightline::bench {

/// Every address with what stands for its placeholders in this authority, in the order of kDashboardAddresses. A placeholder that
/// this authority has nothing for stays.
[[nodiscard]] std::vector<std::string> pathsOf(const server::Board& board, HttpProbe& probe);
/// `/children/{child}` of the server's description: whether one of the addresses is of this kind, or is a download or another
/// program's.
[[nodiscard]] bool isMeasured(const std::string& described);
/// With the first digits of each id.
[[nodiscard]] std::string shortened(const std::string& path);

} // namespace sightline::bench
