#pragma once

#include <string>
#include <vector>

#include "revision/revision.h"
#include "service/console_change.h"

namespace sightline::server {

struct PlanAmendment {
    RecordId plan;
    wire::PlanPatch patch; ///< Only what changes.
    std::string reason;
    WorkerId author;
    std::string agreed_by; ///< Who agreed to fewer visits; empty: nobody.
    std::vector<std::string> on; ///< The revisions it is based on, in hexadecimal or a unique beginning; empty: every head.
    /// What the form was made from: then a change in between is refused and told, and the same form sent twice is one change.
    std::optional<Basis> basis = std::nullopt;
};

struct AmendedPlan {
    std::string revision; ///< Hexadecimal.
    std::string sentence; ///< Where there is something to say: a dispute, or that it is kept as a proposal.
    bool already = false; ///< The very same was sent before.
};

/// Changes a plan within the floors (service/plan_changes.h); decided inside the write session. Of somebody who is not its
/// manager it is kept as a proposal. NotFound, Refused, InvalidInput change nothing.
[[nodiscard]] Result<AmendedPlan> amendPlan(Authority& authority, const PlanAmendment& amendment, Clock& clock);

} // namespace sightline::server
