#pragma once

#include <string>

#include "dashboard/shell/web.h"

namespace sightline::server::dashboard {

/// What was enrolled for this person, as a part of the page of their account: each tablet with what it is to the server now.
[[nodiscard]] std::string tabletsSection(const Asked& asked, const Worker& worker);

} // namespace sightline::server::dashboard
