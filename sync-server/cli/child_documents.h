#pragma once

#include "domain/records.h"
#include "json/reader.h"

namespace sightline::server::cli {

/// The members of `child add --json`. Throws json::Malformed with the place. `today`: nobody was born after it.
[[nodiscard]] Child readChild(const json::Place& place, CivilDate today);

} // namespace sightline::server::cli
