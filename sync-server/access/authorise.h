#pragma once

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "access/caseload.h"
#include "access/kept_caseloads.h"

namespace sightline::server {

/// The one place that decides who may do what: for the pages, for /v1 and for tablets alike. Whatever is not allowed here is
/// refused.

/// What a person may want to do. `of a child` in authorise.cpp's table: it is asked about one child.
enum class Action {
    SeeBoard, ///< Figures, due dates, lists of children.
    SeeChild, ///< That the child exists; name, plans, placements, allocations, when and whether seen.
    SeeVisitText, ///< Notes, reasons, supervision: what workers wrote.
    SeeVoice, ///< What the child said. shared/voice/sharing.h decides entry by entry besides.
    SeeSafetyFlag, ///< That a child said "I don't feel safe".
    SeeReviews, ///< What needs a person: disputes, what was kept aside, late entries.
    SettleReview,
    AcknowledgeFlag, ///< service/append.h mayAcknowledge() says besides whose business a flag is.
    WritePlan,
    Allocate, ///< Give a child to a worker, or end that.
    OfferTransfer,
    AcceptTransfer, ///< Of a child that was offered to this manager, who need not work with it yet.
    RecordException,
    StrikeVisit,
    WriteSupervision,
    Export, ///< Tables and statutory returns: figures and dates, nothing anybody wrote or said.
    SubjectAccess, ///< Everything there is about one child, to be given to the child.
    BreakGlass, ///< Open a child outside one's own, with a reason, for an hour.
    ManageAccounts, ///< Accounts, teams, passwords.
    SeeAudit, ///< Who looked at what.
    SeeDevices, ///< Tablets and when they were last in contact.
    ManageDevices, ///< Enrol, revoke.
    SyncAsTablet ///< Have the child's records on a tablet.
};

/// The children a person may be asked about. Made by scopeOf and by nobody else but tests.
struct Scope {
    bool everything = false; ///< Every child of the authority, in no list.
    OwnChildren children; ///< The caseload.
    std::map<ChildId, Instant> opened; ///< By break-glass, until when. For reading only.
    std::set<ChildId> offered; ///< Another manager offers to hand these over. Filled by who asks about it: it takes reading.

    /// Whether the person may know of this child for ever so short a time.
    [[nodiscard]] bool contains(const ChildId& child) const
    {
        return everything || children.contains(child) || opened.contains(child);
    }
};

/// The caseload of that day, and nothing that was opened: what a tablet has.
[[nodiscard]] Scope scopeOf(ReadSession& session, const Worker& worker, CivilDate today);
/// The caseload of that moment in London, and what the person has opened by break-glass: what a page has.
[[nodiscard]] Scope scopeOf(ReadSession& session, const Worker& worker, Instant now);
/// The same, by what is kept of earlier requests.
[[nodiscard]] Scope scopeOf(ReadSession& session, const Worker& worker, Instant now, KeptCaseloads& kept);

/// Whether this person may do this: without a child, whether at all; with one, to that child. Pure. A child outside the scope and
/// one that does not exist have the same answer, no.
[[nodiscard]] bool may(
    const Worker& worker, const Scope& scope, Action action, const std::optional<ChildId>& child = std::nullopt);

/// The children whose records a tablet of this worker holds, as caseloadOf has them: those that `may` lets it sync.
[[nodiscard]] std::map<ChildId, bool> tabletChildren(ReadSession& session, const Worker& worker, CivilDate today);

/// One line of the table, for the page that explains it and for tests.
struct AuthorityRule {
    Action action;
    std::string_view name; ///< `see_board`: what the audit log calls it.
    bool practitioner;
    bool manager;
    bool administrator;
    bool auditor;
    bool opened; ///< Also for a child that was opened by break-glass.
    std::string_view why;
};
[[nodiscard]] const std::vector<AuthorityRule>& authorityRules();

/// Asks `may` of other rules, for a harness that must notice it.
[[nodiscard]] bool mayBy(const std::vector<AuthorityRule>& rules, const Worker& worker, const Scope& scope, Action action,
    const std::optional<ChildId>& child);

} // namespace sightline::server

namespace sightline {

/// `see_board`: what the audit log calls it. Not in `server`, where it would hide its fellows.
[[nodiscard]] std::string_view toText(server::Action action);

} // namespace sightline
