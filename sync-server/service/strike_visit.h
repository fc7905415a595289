#pragma once

#include "service/console_change.h"

namespace sightline::server {

struct Strike {
    RecordId visit;
    std::string reason;
    WorkerId author; ///< A manager of somebody who works with the child.
    std::optional<Basis> basis = std::nullopt;
};

/// Strikes a visit out: it counts for no due date any more, and stays in the record with who struck it out and why. NotFound,
/// Refused (struck out already, changed meanwhile, not their manager), InvalidInput (no reason) change nothing.
[[nodiscard]] Result<Written> strikeVisit(Authority& authority, const Strike& strike, Clock& clock);

} // namespace sightline::server
