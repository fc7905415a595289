#pragma once

#include <optional>
#include <string>

#include "dashboard/board/child_matter.h"
#include "dashboard/shell/page.h"

namespace sightline::server::dashboard {

/// Why a date is due: from which day it counts, how often, by which rule, which visits closed which stretch, and the bank
/// holidays that were left out. Nullopt: no clock of the child has this name.
[[nodiscard]] std::optional<Page> clockPage(const ChildMatter& matter, const std::string& clock);

} // namespace sightline::server::dashboard
