#pragma once

#include <functional>
#include <string>
#include <vector>

#include "rules/compliance.h"
#include "rules/record_state.h"
#include "json/reader.h"

namespace sightline::rules {

/// `evaluate` as a function of documents: what the command of that name reads and writes.
/// InvalidInput names the place (`children[3].visits[0].sighting: …`). Unknown members are appended to `unknown`.
[[nodiscard]] Result<json::Json> evaluateDocument(
    const Catalogue& catalogue, const json::Json& input, std::vector<std::string>& unknown);

/// `state` as a function of documents.
[[nodiscard]] Result<json::Json> stateDocument(const json::Json& input, std::vector<std::string>& unknown);

/// The members of a plan and a placement as in `evaluate`, for `plan add` and `placement add`. Ids may be absent there: `makeId`
/// is asked.
struct PlanDocument {
    std::optional<std::string> plan_id;
    Plan plan;
};
[[nodiscard]] PlanDocument readPlan(const json::Place& place, const std::function<std::string()>& makeId);
struct PlacementDocument {
    std::optional<std::string> placement_id;
    Placement placement;
};
[[nodiscard]] PlacementDocument readPlacement(const json::Place& place);

[[nodiscard]] json::Json toJson(const ClockResult& clock);
[[nodiscard]] json::Json toJson(const Interval& interval);

} // namespace sightline::rules
