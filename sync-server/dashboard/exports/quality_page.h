#pragma once

#include <optional>
#include <string>

#include "projections/view.h"

namespace sightline::server::dashboard {

/// What is missing or disputed in the visits of a view: figures, each "n of N (p%)", and what the sector's usual queries would
/// make of such rows. The rows themselves are exports (`data-quality`, `lint`). `misstated`: how many rows the lint has, if
/// somebody asked.
[[nodiscard]] std::string qualityPage(const View& view, std::optional<std::size_t> misstated);

} // namespace sightline::server::dashboard
