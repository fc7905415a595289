#include <algorithm>
#include <set>

#include "service/append.h"

namespace sightline::server {

namespace {

bool inForce(const AccessRow& row, CivilDate on) noexcept
{
    return row.from <= on && (!row.to || on < *row.to);
}
bool hadBefore(const AccessRow& row, CivilDate on) noexcept
{
    return row.from <= on;
}

/// Whether this worker's allocation is also this manager's business.
bool managesTeamOf(ReadSession& session, const Worker& manager, const WorkerId& worker)
{
    if (manager.manages.empty()) return false;
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
        if (hadBefore(row, on)) found = sync::Access::Before;
    }
    return found;
}

std::map<ChildId, bool> caseloadOf(ReadSession& session, const Worker& worker, CivilDate on)
{
    std::set<WorkerId> managed;
    if (!worker.manages.empty())
        for (const Worker& colleague : session.workers())
            if (std::find(worker.manages.begin(), worker.manages.end(), colleague.team) != worker.manages.end())
                managed.insert(colleague.id);
    std::set<WorkerId> whose = managed;
    whose.insert(worker.id);
    std::map<ChildId, bool> children;
    for (const WorkerId& id : whose) {
        const bool manages = worker.role == WorkerRole::Manager && managed.contains(id);
        for (const AccessRow& row : session.accessOfWorker(id))
            if (inForce(row, on)) children[row.child] = children[row.child] || manages;
    }
    return children;
}

bool managesChild(ReadSession& session, const Worker& worker, const ChildId& child, CivilDate on)
{
    if (worker.role != WorkerRole::Manager) return false;
    const std::vector<AccessRow> rows = session.accessToChild(child);
    return std::any_of(rows.begin(), rows.end(),
        [&](const AccessRow& row) { return inForce(row, on) && managesTeamOf(session, worker, row.worker); });
}

} // namespace sightline::server
