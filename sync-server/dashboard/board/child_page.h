#pragma once

#include "dashboard/board/child_matter.h"
#include "dashboard/shell/page.h"

namespace sightline::server::dashboard {

inline constexpr std::size_t kVisitsShown = 30; ///< The newest; the rest on `?visits=all`.

/// Everything about one child that this reader may see: due dates with why, what two people say differently, visits and attempts,
/// plans, who works with the child, exceptions, supervision, and what the child said as far as the child lets this reader read
/// it.
[[nodiscard]] Page childPage(const ChildMatter& matter, bool all_visits);

} // namespace sightline::server::dashboard
