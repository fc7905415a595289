#include "service/pull.h"

#include <algorithm>
#include <set>

#include "service/lease.h"
#include "sync/tablet_sync.h"

namespace sightline::server {

namespace {

/// What is being put together, and how much room is left in it.
struct Page {
    wire::SyncResponse& response;
    ReadSession& session;
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
    std::uint64_t at = after;
    while (head && at < head->seq() && page.room > 0) {
        for (LogRow& row : page.session.rowsOfChild(child, at, static_cast<std::size_t>(page.room))) {
            at = row.seq;
            if (!not_from || row.device != *not_from) addRow(page, std::move(row));
        }
    }
    if (head && at < head->seq()) {
        wire::Cursor& rest = *page.response.add_cursors();
        rest.set_child_id(child.raw());
        rest.set_seq(at);
    } else if (head) {
        *page.response.add_heads() = *head;
    }
}

wire::Scope scopeOf(ReadSession& session, const Worker& worker, const std::vector<ChildId>& children,
    const std::string& authority, std::uint32_t too_young_below_years)
{
    wire::Scope scope;
    scope.set_authority(authority);
    scope.set_too_young_below_years(too_young_below_years);
    scope.set_lease_days(leaseDays(session));
    for (const ChildId& child : children) scope.add_children(child.raw());
    const std::set<ChildId> held{children.begin(), children.end()};
    for (const AccessRow& row : session.accessOfWorker(worker.id)) {
        if (held.count(row.child) != 0 || !row.to) continue;
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
    scope.set_version(crypto::sha256(scope.SerializeAsString()).substr(0, 16));
    return scope;
}

void catchUp(Page& page, const wire::SyncRequest& request, const std::set<ChildId>& scope)
{
    for (const wire::Cursor& cursor : request.cursors()) {
        const auto child = ChildId::fromBytes(cursor.child_id());
        if (child && scope.count(*child) != 0) serveChild(page, *child, cursor.seq(), std::nullopt);
    }
}

void serveNews(Page& page, const wire::SyncRequest& request, const std::set<ChildId>& scope, const Device& device)
{
    for (const ChildId& child : page.session.childrenChangedSince(request.complete_to()))
        if (scope.count(child) != 0) serveChild(page, child, request.complete_to(), device.id);
}

} // namespace

void fillPull(wire::SyncResponse& response, ReadSession& session, const Worker& worker, const Device& device,
    const std::string& authority, std::uint32_t too_young_below_years, const wire::SyncRequest& request, CivilDate today)
{
    const std::vector<ChildId> children = caseloadOf(session, worker, today);
    const std::set<ChildId> in_scope{children.begin(), children.end()};
    wire::Scope scope = scopeOf(session, worker, children, authority, too_young_below_years);
    const std::uint32_t budget =
        request.byte_budget() == 0 ? sync::kPullBytes : std::min(request.byte_budget(), sync::kPullBytes);
    Page page{response, session, std::int64_t{budget}};

    const bool scope_changed = scope.version() != request.scope_version();
    response.set_complete_to(request.complete_to());
    if (request.cursors_size() > 0) {
        catchUp(page, request, in_scope);
        response.set_more(true); // News since complete_to come when the catching up is done.
    } else if (scope_changed) {
        // A tablet without a caseload holds nothing that could be out of date; every child it is given now is pulled from 0.
        if (request.scope_version().empty()) response.set_complete_to(response.head().seq());
        response.set_more(true);
    } else {
        serveNews(page, request, in_scope, device);
        response.set_complete_to(response.head().seq());
        response.set_more(response.cursors_size() > 0);
    }
    if (scope_changed) *response.mutable_scope() = std::move(scope);
}

} // namespace sightline::server
