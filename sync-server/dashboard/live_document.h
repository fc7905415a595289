#pragma once

#include <string>

#include "dashboard/safety_panel.h"

namespace sightline::server::dashboard {

/// What another program watches, as JSON: `made_at`; `safety_flags`, those that nobody has acknowledged, each with `review_id`,
/// `child_id`, `name`, `worker`, `raised`, `received`, `acknowledge_by`, `acknowledge_source`, `overdue`.
[[nodiscard]] std::string liveDocument(Instant now, const std::vector<SafetyNotice>& notices);

} // namespace sightline::server::dashboard
