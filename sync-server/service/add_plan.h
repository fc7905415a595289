#pragma once

#include "service/console_change.h"

namespace sightline::server {

struct NewPlan {
    ChildId child;
    RecordId id; ///< Made with the form: the same form sent twice is one plan.
    std::optional<std::string> plan_id; ///< The name given by people or another system.
    Plan plan;
    WorkerId author; ///< A manager of somebody who works with the child.
    std::optional<Basis> basis = std::nullopt; ///< Of all plans of the child.
};

/// Within the floors. Refused with the rule and its source; AlreadyExists: the child has a plan of this name.
[[nodiscard]] Result<Written> addPlan(Authority& authority, const NewPlan& plan, Clock& clock);

} // namespace sightline::server
