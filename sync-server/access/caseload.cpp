#include "access/caseload.h"

#include <algorithm>

namespace sightline::server {

namespace {

bool inForce(const AccessRow& row, CivilDate on) noexcept
{
    return row.from <= on && (!row.to || on < *row.to);
}

/// Whether this worker's allocation is also this manager's business.
bool managesTeamOf(ReadSession& session, const Worker& manager, const WorkerId& worker)
{
    // Only a manager manages, whatever a row of the directory says.
    if (manager.role != WorkerRole::Manager || manager.manages.empty()) return false;
    const auto colleague = session.worker(worker);
    return colleague && std::find(manager.manages.begin(), manager.manages.end(), colleague->team) != manager.manages.end();
}

} // namespace

sync::Access accessOf(ReadSession& session, const Worker& worker, const ChildId& child, CivilDate on)
{
    if (worker.role == WorkerRole::Administrator) return sync::Access::Now;
    // What belongs to no child is a review of a save that could not be read; settle.cpp asks whose team it is.
    if (child == kNoChild) return worker.role == WorkerRole::Manager ? sync::Access::Now : sync::Access::Never;
    auto found = sync::Access::Never;
    for (const AccessRow& row : session.accessToChild(child)) {
        if (row.worker != worker.id && !managesTeamOf(session, worker, row.worker)) continue;
        if (inForce(row, on)) return sync::Access::Now;
        if (row.from <= on) found = sync::Access::Before;
    }
    return found;
}

std::optional<bool> CaseloadOwner::worksWith(const std::vector<AccessRow>& rows, CivilDate on) const
{
    std::optional<bool> found;
    for (const AccessRow& row : rows) {
        const bool theirs = managed.contains(row.worker);
        if (!inForce(row, on) || (!theirs && row.worker != worker)) continue;
        found = found.value_or(false) || theirs;
    }
    return found;
}

CaseloadOwner caseloadOwner(ReadSession& session, const Worker& worker)
{
    CaseloadOwner owner{worker.id, {}};
    if (worker.role == WorkerRole::Manager && !worker.manages.empty())
        for (const Worker& colleague : session.workers())
            if (std::find(worker.manages.begin(), worker.manages.end(), colleague.team) != worker.manages.end())
                owner.managed.insert(colleague.id);
    return owner;
}

std::map<ChildId, bool> caseloadOf(ReadSession& session, const CaseloadOwner& owner, CivilDate on)
{
    std::set<WorkerId> whose = owner.managed;
    whose.insert(owner.worker);
    std::map<ChildId, bool> children;
    for (const WorkerId& id : whose) {
        const bool manages = owner.managed.contains(id);
        for (const AccessRow& row : session.accessOfWorker(id))
            if (inForce(row, on)) children[row.child] = children[row.child] || manages;
    }
    return children;
}

std::map<ChildId, bool> caseloadOf(ReadSession& session, const Worker& worker, CivilDate on)
{
    return caseloadOf(session, caseloadOwner(session, worker), on);
}

} // namespace sightline::server
