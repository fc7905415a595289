#pragma once

#include <optional>
#include <string>
#include <vector>

#include "projection/child_file.h"
#include "revision/revision.h"

namespace sightline::server {

/// The floors of domain.md section 3 for changes of a plan: the same for `plan amend`, for settling a dispute and for adopting a
/// proposal.

/// Why a plan may not be as it is in `after`; nullopt if it may. Refused: a row that could fall due later than the law allows (a
/// plan that was so before may stay so); a row that cannot be read; a clock of the child, of a row or of the law, that is
/// overdue on `today` and would fall due later or be gone while the plan is open – a missed visit is not made good by changing
/// the plan, nor by settling a dispute about it: it is overdue if it is so on the stricter reading. An end in the past may leave
/// out no day on which something was overdue; and where the first day moves, or the plan is over, nothing that was overdue on any
/// day it was in force may fall due later or be gone.
[[nodiscard]] std::optional<std::string> planObjection(
    const projection::ChildFile& before, const projection::ChildFile& after, const RecordId& plan, CivilDate today);

/// Whether some visit could fall due later than before (of a disputed row: than any version said), or a row or a statutory clock
/// is gone: that needs a named authority.
[[nodiscard]] bool reducesFrequency(
    const projection::ChildFile& before, const projection::ChildFile& after, const RecordId& plan);

/// What the child's file looks like to somebody who has seen only `parents` of this record and what they are based on.
[[nodiscard]] std::vector<projection::KnownRevision> seenFrom(
    std::vector<projection::KnownRevision> revisions, const RecordId& record, const std::vector<std::string>& parents);

/// With `added`, written by a manager now.
[[nodiscard]] projection::ChildFile withRevision(
    std::vector<projection::KnownRevision> revisions, const ChildId& child, const wire::Revision& added, Instant now);

} // namespace sightline::server
