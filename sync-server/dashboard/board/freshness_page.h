#pragma once

#include "dashboard/shell/page.h"
#include "projections/freshness.h"

namespace sightline::server::dashboard {

/// `/freshness`: whose tablet has not been heard of, and since when. `exports`: the reader may take out the table of tablets.
[[nodiscard]] Page freshnessPage(const View& view, Instant now, bool exports);

} // namespace sightline::server::dashboard
