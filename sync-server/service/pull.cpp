#include "service/pull.h"

#include <algorithm>
#include <map>
#include <set>

#include "access/authorise.h"
#include "service/lease.h"
#include "service/withholding.h"
#include "sync/tablet_sync.h"

namespace sightline::server {

namespace {

using Caseload = std::map<ChildId, bool>; ///< True: as the manager of a team that works with the child.

/// What is being put together, and how much room is left in it.
struct Page {
    wire::SyncResponse& response;
    ReadSession& session;
    const Worker& worker;
    CivilDate today;
    std::int64_t room;
};

void addRow(Page& page, LogRow row)
{
    page.room -= static_cast<std::int64_t>(row.bytes.size()) + 64;
    wire::Row& out = *page.response.add_rows();
    out.set_seq(row.seq);
    out.set_outcome(row.outcome);
    out.set_by(sync::toWire(row.by));
    out.set_reason(std::move(row.reason));
    out.set_received_ms(row.received_at.time_since_epoch().count());
    out.set_device_id(row.device.raw());
    out.set_group_id(row.group.raw());
    out.set_revision(std::move(row.bytes));
}

/// Serves one child from `after` on; what does not fit is left to the next exchange. `not_from`: rows that this device surely
/// holds.
void serveChild(Page& page, const ChildId& child, std::uint64_t after, const std::optional<DeviceId>& not_from)
{
    const auto head = page.session.childHead(child);
    const Withheld withheld = head ? withheldFrom(page.session, page.worker, child, page.today) : Withheld{};
    std::uint64_t at = after;
    while (head && at < head->seq() && page.room > 0) {
        for (LogRow& row : page.session.rowsOfChild(child, at, static_cast<std::size_t>(page.room))) {
            at = row.seq;
            if (withheld.contains(at)) continue;
            if (!not_from || row.device != *not_from) addRow(page, std::move(row));
        }
    }
    if (head && at < head->seq()) {
        wire::Cursor& rest = *page.response.add_cursors();
        rest.set_child_id(child.raw());
        rest.set_seq(at);
    } else if (head) {
        *page.response.add_heads() = withheld.takenOutOf(*head);
    }
}

/// What of each child is for this worker's eyes may change with what the worker is to the child: a manager, or no more. So a
/// tablet that is told of a new scope compares what it holds of the children who said something, as far as it is complete.
void addHeadsToCompare(Page& page, const wire::SyncRequest& request, const Caseload& children)
{
    std::set<std::string> asked;
    for (const wire::Cursor& cursor : request.cursors()) asked.insert(cursor.child_id());
    for (const auto& [child, manages] : children) {
        if (asked.contains(child.raw()) || page.session.voiceRowsOfChild(child).empty()) continue;
        const Withheld withheld = withheldFrom(page.session, page.worker, child, page.today);
        *page.response.add_heads() = withheld.takenOutOf(page.session.childHeadAt(child, request.complete_to()));
    }
}

wire::Scope scopeOf(ReadSession& session, const Worker& worker, const Caseload& children, const std::string& authority,
    std::uint32_t too_young_below_years, CivilDate today)
{
    wire::Scope scope;
    scope.set_authority(authority);
    scope.set_too_young_below_years(too_young_below_years);
    scope.set_lease_days(leaseDays(session));
    std::string standing; // A manager's version is also that of whose manager they are, child by child.
    for (const std::string& team : worker.manages) standing += team + '\n';
    for (const auto& [child, manages] : children) {
        scope.add_children(child.raw());
        if (worker.role == WorkerRole::Manager) standing += (manages ? "m\n" : "w\n") + standingOf(session, child, today);
    }
    for (const AccessRow& row : session.accessOfWorker(worker.id)) {
        if (children.contains(row.child) || !row.to) continue;
        wire::Revoked& revoked = *scope.add_revoked();
        revoked.set_child_id(row.child.raw());
        revoked.set_reason("no longer allocated to you since " + row.to->inWords());
    }
    const auto addColleague = [&](const Worker& colleague) {
        wire::Colleague& out = *scope.add_colleagues();
        out.set_worker_id(colleague.id.text());
        out.set_name(colleague.name);
        out.set_role(std::string{toText(colleague.role)});
        out.set_qualified(colleague.qualified);
        out.set_team(colleague.team);
    };
    addColleague(worker);
    for (const Worker& colleague : session.workers())
        if (colleague.id != worker.id) addColleague(colleague);
    scope.set_version(crypto::sha256(scope.SerializeAsString() + standing).substr(0, 16));
    return scope;
}

void catchUp(Page& page, const wire::SyncRequest& request, const Caseload& scope)
{
    for (const wire::Cursor& cursor : request.cursors()) {
        const auto child = ChildId::fromBytes(cursor.child_id());
        if (child && scope.contains(*child)) serveChild(page, *child, cursor.seq(), std::nullopt);
    }
}

void serveNews(Page& page, const wire::SyncRequest& request, const Caseload& scope, const Device& device)
{
    for (const ChildId& child : page.session.childrenChangedSince(request.complete_to()))
        if (scope.contains(child)) serveChild(page, child, request.complete_to(), device.id);
}

} // namespace

void fillPull(wire::SyncResponse& response, ReadSession& session, const Worker& worker, const Device& device,
    const std::string& authority, std::uint32_t too_young_below_years, const wire::SyncRequest& request, CivilDate today)
{
    const Caseload children = tabletChildren(session, worker, today);
    wire::Scope scope = scopeOf(session, worker, children, authority, too_young_below_years, today);
    const std::uint32_t budget =
        request.byte_budget() == 0 ? sync::kPullBytes : std::min(request.byte_budget(), sync::kPullBytes);
    Page page{response, session, worker, today, std::int64_t{budget}};

    const bool scope_changed = scope.version() != request.scope_version();
    response.set_complete_to(request.complete_to());
    if (request.cursors_size() > 0) {
        catchUp(page, request, children);
        response.set_more(true); // News since complete_to come when the catching up is done.
    } else if (scope_changed) {
        // A tablet without a caseload holds nothing that could be out of date; every child it is given now is pulled from 0.
        if (request.scope_version().empty()) response.set_complete_to(response.head().seq());
        response.set_more(true);
    } else {
        serveNews(page, request, children, device);
        response.set_complete_to(response.head().seq());
        response.set_more(response.cursors_size() > 0);
    }
    if (!scope_changed) return;
    if (!request.scope_version().empty()) addHeadsToCompare(page, request, children);
    *response.mutable_scope() = std::move(scope);
}

} // namespace sightline::server
