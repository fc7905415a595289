#pragma once

#include "reports/sector_queries.h"

namespace sightline::server::reports {

/// Queries that take the wrong day for "last seen", "last statutory visit" or "last social work visit".

/// The latest visit's day, whether or not the child was seen, or seen where the child lives.
void findUnseen(const ExportChild& child, std::vector<Misstatement>& found);
void findAttempts(const ExportChild& child, std::vector<Misstatement>& found);
void findOtherContacts(const ExportChild& child, std::vector<Misstatement>& found);
void findStruckOut(const ExportChild& child, std::vector<Misstatement>& found);

} // namespace sightline::server::reports
