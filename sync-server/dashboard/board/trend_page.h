#pragma once

#include "dashboard/board/list_pages.h"

namespace sightline::server::dashboard {

/// `/dashboard/trend`: 26 weeks, drawn and as a table.
[[nodiscard]] Page trendPage(const ListPage& list);

} // namespace sightline::server::dashboard
