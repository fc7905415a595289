#include <algorithm>

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

bool managesTeam(const Worker& manager, const std::optional<Worker>& colleague)
{
    return colleague && std::find(manager.manages.begin(), manager.manages.end(), colleague->team) != manager.manages.end();
}

/// Whether this worker's allocation is also this manager's business.
bool managesTeamOf(ReadSession& session, const Worker& manager, const WorkerId& worker)
{
    return !manager.manages.empty() && managesTeam(manager, session.worker(worker));
}

/// Those who lead on that day; where nobody does, whoever led last.
std::vector<AccessRow> leadsOf(const std::vector<AccessRow>& rows, CivilDate on)
{
    std::vector<AccessRow> now;
    std::vector<AccessRow> last;
    for (const AccessRow& row : rows) {
        if (row.role != AllocationRole::Lead || !hadBefore(row, on)) continue;
        if (inForce(row, on)) {
            now.push_back(row);
            continue;
        }
        if (!last.empty() && *last.front().to < *row.to) last.clear();
        if (last.empty() || *last.front().to == *row.to) last.push_back(row);
    }
    return now.empty() ? last : now;
}

} // namespace

bool managesWhoWasThere(
    ReadSession& session, const Worker& manager, const WorkerId& was_there, const ChildId& child, CivilDate on)
{
    if (manager.role != WorkerRole::Manager || manager.manages.empty()) return false;
    const auto colleague = session.worker(was_there);
    const std::vector<AccessRow> rows = session.accessToChild(child);
    const bool still_there = colleague && !colleague->disabled
        && std::any_of(
            rows.begin(), rows.end(), [&](const AccessRow& row) { return row.worker == was_there && inForce(row, on); });
    const std::vector<AccessRow> leads = still_there ? std::vector<AccessRow>{} : leadsOf(rows, on);
    if (leads.empty()) return managesTeam(manager, colleague);
    return std::any_of(
        leads.begin(), leads.end(), [&](const AccessRow& row) { return managesTeamOf(session, manager, row.worker); });
}

bool mayAcknowledge(ReadSession& session, const Worker& manager, const WorkerId& raised_with, const ChildId& child, CivilDate on)
{
    if (manager.role != WorkerRole::Manager || manager.disabled) return false;
    const auto isTheirs = [&](const AccessRow& row) {
        return row.worker == manager.id || managesTeamOf(session, manager, row.worker);
    };
    std::vector<AccessRow> now;
    std::vector<AccessRow> last; // Who had it last, once nobody has.
    for (const AccessRow& row : session.accessToChild(child)) {
        if (!hadBefore(row, on)) continue;
        if (inForce(row, on)) {
            now.push_back(row);
            continue;
        }
        if (!last.empty() && *last.front().to < *row.to) last.clear();
        if (last.empty() || *last.front().to == *row.to) last.push_back(row);
    }
    if (now.empty() && last.empty()) return managesTeamOf(session, manager, raised_with);
    if (now.empty()) return std::any_of(last.begin(), last.end(), isTheirs);
    if (std::none_of(now.begin(), now.end(), isTheirs)) return false;
    const auto leads = [](const AccessRow& row) { return row.role == AllocationRole::Lead; };
    if (std::none_of(now.begin(), now.end(), leads) || managesTeamOf(session, manager, raised_with)) return true;
    return std::any_of(now.begin(), now.end(), [&](const AccessRow& row) { return leads(row) && isTheirs(row); });
}

std::string standingOf(ReadSession& session, const ChildId& child, CivilDate on)
{
    std::string standing;
    for (const AccessRow& row : session.accessToChild(child)) {
        if (!hadBefore(row, on)) continue;
        const auto worker = session.worker(row.worker);
        standing += row.worker.text() + '\n' + (inForce(row, on) ? "now" : row.to->toString())
            + (row.role == AllocationRole::Lead ? " lead" : "") + (worker && worker->disabled ? " left" : "") + '\n';
    }
    return standing;
}

} // namespace sightline::server
