#pragma once

#include "base/strong_id.h"

namespace sightline {

using ChildId = StrongId<struct ChildIdTag>;
using RecordId = StrongId<struct RecordIdTag>; ///< Any record; a child's own record has the child's id.
using HomeVisitId = StrongId<struct HomeVisitIdTag>; ///< Joins the visits of siblings seen on one home visit.
using DeviceId = StrongId<struct DeviceIdTag>;
using GroupId = StrongId<struct GroupIdTag>; ///< What one save wrote.
using AuthorityId = StrongId<struct AuthorityIdTag>;

using WorkerId = StrongText<struct WorkerIdTag>; ///< The sign-in name, as in `user add --id`.
using RequirementId = StrongText<struct RequirementIdTag>; ///< A row of a plan, unique within the plan.

/// Stands where a child's id is asked for in what belongs to no child: a review of a save that could not be read. No child has
/// it.
inline const ChildId kNoChild{Uuid{}};

} // namespace sightline
