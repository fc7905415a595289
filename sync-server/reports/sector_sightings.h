#pragma once

#include "reports/sector_queries.h"

namespace sightline::server::reports {

/// Queries that say the wrong thing about whether a child was seen, or seen alone.

void findTies(const ExportChild& child, std::vector<Misstatement>& found);
void findSeenForAlone(const ExportChild& child, std::vector<Misstatement>& found);
void findUnknownForNo(const ExportChild& child, std::vector<Misstatement>& found);
void findLastWrites(const ExportChild& child, std::vector<Misstatement>& found);

} // namespace sightline::server::reports
