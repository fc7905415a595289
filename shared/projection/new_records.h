#pragma once

#include <functional>
#include <vector>

#include "domain/records.h"
#include "revision/revision.h"
#include "json/reader.h"

namespace sightline::projection {

/// From values to revisions: what a save writes. Pure but for the ids it is given.

using NewId = std::function<Uuid()>;

struct VisitIds {
    ChildId child;
    RecordId visit;
};
struct NewHomeVisit {
    HomeVisitId id;
    std::vector<VisitIds> visits;
    std::vector<revision::Revision> revisions; ///< One visit a child, one note a child where there is any text: one group.
};

[[nodiscard]] NewHomeVisit newHomeVisit(
    const HomeVisit& visit, const Performer& performer, const revision::Authorship& authorship, const NewId& newId);

/// `visit new`'s JSON (commands.md). Malformed names the place. Used by the headless tablet and by tests.
[[nodiscard]] HomeVisit readHomeVisit(const json::Place& place);

/// `visit amend`: only the members given are asserted; null withdraws a text. Throws json::Malformed for a member that a visit
/// has not. Members of the visit itself; `note` members are asserted on the note record (`note` below).
struct VisitAmendment {
    std::optional<wire::VisitPatch> visit;
    std::optional<wire::NotePatch> note;
};
[[nodiscard]] VisitAmendment readAmendment(const json::Place& place);

/// `plan amend`: only the members given are asserted; a null `end` says that the plan has not ended. Throws json::Malformed.
[[nodiscard]] wire::PlanPatch readPlanAmendment(const json::Place& place);

[[nodiscard]] wire::ChildPatch toPatch(const Child& child);
[[nodiscard]] wire::PlanPatch toPatch(const Plan& plan);
[[nodiscard]] wire::PlacementPatch toPatch(const Placement& placement);
[[nodiscard]] wire::AllocationPatch toPatch(const Allocation& allocation);

} // namespace sightline::projection
