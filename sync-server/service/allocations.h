#pragma once

#include "service/console_change.h"

namespace sightline::server {

/// Who works with a child, changed by a manager within the manager's own teams. To another team a child is offered
/// (transfers.h).

struct NewAllocation {
    ChildId child;
    RecordId id; ///< Made with the form: the same form sent twice is one allocation.
    WorkerId worker; ///< Of a team that the author manages.
    AllocationRole role;
    CivilDate from; ///< Today or later.
    bool replace = false; ///< Ends the allocation of whoever leads, on the same day.
    WorkerId author;
    std::optional<Basis> basis = std::nullopt; ///< Of all allocations of the child.
};

struct AllocationEnding {
    RecordId allocation;
    CivilDate on; ///< The first day on which it does not hold; today or later.
    std::string reason;
    WorkerId author;
    std::optional<Basis> basis = std::nullopt;
};

/// InvalidInput names the field. Refused: not their manager, another team's worker, somebody else leads and `replace` is not set.
[[nodiscard]] Result<Written> allocate(Authority& authority, const NewAllocation& allocation, Clock& clock);
/// Refused besides: the child would be without anybody who leads while a plan or placement is open.
[[nodiscard]] Result<Written> endAllocation(Authority& authority, const AllocationEnding& ending, Clock& clock);

} // namespace sightline::server
