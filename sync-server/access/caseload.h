#pragma once

#include <map>
#include <set>

#include "store/authority_store.h"
#include "sync/verdict.h"

namespace sightline::server {

/// Who works with whom, from the allocations in force. Everything that decides what somebody may see begins here.

/// Whether the worker works with the child on that day: allocated, or manages a team of one who is; Before if that was so once.
[[nodiscard]] sync::Access accessOf(ReadSession& session, const Worker& worker, const ChildId& child, CivilDate on);
/// Whose allocations make somebody's caseload: their own, and of a manager those of everybody in their teams.
struct CaseloadOwner {
    WorkerId worker;
    std::set<WorkerId> managed; ///< Who is in a team that they manage.

    /// Of the rows of one child: nullopt if none of them is theirs on that day; true: as the manager.
    [[nodiscard]] std::optional<bool> worksWith(const std::vector<AccessRow>& rows, CivilDate on) const;
};
[[nodiscard]] CaseloadOwner caseloadOwner(ReadSession& session, const Worker& worker);
[[nodiscard]] std::map<ChildId, bool> caseloadOf(ReadSession& session, const CaseloadOwner& owner, CivilDate on);
/// Every child the worker works with on that day, in the order of ids; true: as the manager of a team that works with it.
[[nodiscard]] std::map<ChildId, bool> caseloadOf(ReadSession& session, const Worker& worker, CivilDate on);

} // namespace sightline::server
