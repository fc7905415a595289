#pragma once

#include <optional>

#include "dashboard/board/child_matter.h"
#include "dashboard/shell/page.h"

namespace sightline::server::dashboard {

/// One visit to one child, to be read: what was recorded, both versions where there are two, the worker's notes, and every
/// revision with who wrote it, when, and when it was received. Nullopt: the child has no such visit.
[[nodiscard]] std::optional<Page> visitPage(const ChildMatter& matter, const RecordId& visit);

} // namespace sightline::server::dashboard
