#pragma once

#include <string>

#include "base/instant.h"

namespace sightline {

/// "10:42 on 4 June 2026", as clocks in London show it.
[[nodiscard]] std::string londonMoment(Instant instant);

} // namespace sightline
