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

std::vector<ChildId> caseloadOf(ReadSession& session, const Worker& worker, CivilDate on)
{
    std::set<ChildId> children;
    std::set<WorkerId> whose{worker.id};
    if (!worker.manages.empty())
        for (const Worker& colleague : session.workers())
            if (std::find(worker.manages.begin(), worker.manages.end(), colleague.team) != worker.manages.end())
                whose.insert(colleague.id);
    for (const WorkerId& id : whose)
        for (const AccessRow& row : session.accessOfWorker(id))
            if (inForce(row, on)) children.insert(row.child);
    return {children.begin(), children.end()};
}

} // namespace sightline::server
