#include "access/authorise.h"

#include <algorithm>

#include "base/contract.h"

namespace sightline::server {

namespace {

constexpr bool yes = true;
constexpr bool no = false;

bool hasRole(const AuthorityRule& rule, WorkerRole role)
{
    switch (role) {
    case WorkerRole::SocialWorker:
    case WorkerRole::HealthVisitor:
    case WorkerRole::SchoolNurse:
    case WorkerRole::FamilySupportWorker:
    case WorkerRole::PersonalAdviser: return rule.practitioner;
    case WorkerRole::Manager: return rule.manager;
    case WorkerRole::Administrator: return rule.administrator;
    case WorkerRole::Auditor: return rule.auditor;
    }
    unreachable("WorkerRole");
}

bool reaches(const AuthorityRule& rule, const Worker& worker, const Scope& scope, const ChildId& child)
{
    // What belongs to no child is a review of a save that could not be read; settle.cpp asks whose team it is.
    if (child == kNoChild)
        return worker.role == WorkerRole::Manager && (rule.action == Action::SettleReview || rule.action == Action::SeeReviews);
    if (scope.everything || scope.children.contains(child)) return true;
    if (rule.opened && scope.opened.contains(child)) return true;
    return rule.action == Action::AcceptTransfer && scope.offered.contains(child);
}

template <typename Caseload>
Scope scopeBy(const Worker& worker, const Caseload& caseload)
{
    Scope scope;
    if (worker.disabled) return scope;
    scope.everything = worker.role == WorkerRole::Administrator || worker.role == WorkerRole::Auditor;
    if (!scope.everything) scope.children = caseload();
    return scope;
}

Scope withOpened(ReadSession& session, const Worker& worker, Instant now, Scope scope)
{
    if (worker.disabled || scope.everything) return scope;
    for (const OpenedChild& opened : session.openedChildren(worker.id, now))
        scope.opened[opened.child] = std::max(scope.opened[opened.child], opened.until);
    return scope;
}

} // namespace

const std::vector<AuthorityRule>& authorityRules()
{
    // Practitioners and managers: their own children. Administrators and auditors: every child.
    // clang-format off
    static const std::vector<AuthorityRule> rules{
        //                                              practitioner
        //                                              |    manager
        //                                              |    |    administrator
        //                                              |    |    |    auditor
        //                                              |    |    |    |    opened by break-glass
        {Action::SeeBoard, "see_board",                 yes, yes, yes, yes, yes, "everybody's work is counted, and everybody sees the figures of their own"},
        {Action::SeeChild, "see_child",                 yes, yes, yes, yes, yes, "an administrator allocates and answers for returns, so knows who and when"},
        {Action::SeeVisitText, "see_visit_text",        yes, yes, no,  yes, yes, "no administrator needs to know what was written"},
        {Action::SeeVoice, "see_voice",                 yes, yes, no,  yes, no,  "the child chose who reads it; an emergency opens the record, not the child's words"},
        {Action::SeeSafetyFlag, "see_safety_flag",      yes, yes, no,  yes, yes, "it is something a child said, and must reach whoever acts on it"},
        {Action::SeeReviews, "see_reviews",             no,  yes, no,  yes, no,  "what needs a manager; it quotes what was written"},
        {Action::SettleReview, "settle_review",         no,  yes, no,  no,  no,  "settlements are the manager's (domain.md 5)"},
        {Action::AcknowledgeFlag, "acknowledge_flag",   no,  yes, no,  no,  no,  "a manager answers for it"},
        {Action::WritePlan, "write_plan",               no,  yes, no,  no,  no,  "plans are their manager's; others propose from the tablet"},
        {Action::Allocate, "allocate",                  no,  yes, yes, no,  no,  "managers within their teams; an administrator so that no child is without a worker"},
        {Action::OfferTransfer, "offer_transfer",       no,  yes, no,  no,  no,  "who hands a child over is who has it"},
        {Action::AcceptTransfer, "accept_transfer",     no,  yes, no,  no,  no,  "and who takes it says so"},
        {Action::RecordException, "record_exception",   no,  yes, no,  no,  no,  "it takes an overdue visit off the list, in somebody's name"},
        {Action::StrikeVisit, "strike_visit",           no,  yes, no,  no,  no,  "authors strike out on their tablet; on the page a manager does"},
        {Action::WriteSupervision, "write_supervision", no,  yes, no,  no,  no,  "supervision is given by a manager"},
        {Action::Export, "export",                      no,  yes, yes, yes, no,  "managers their own teams; statutory returns are an administrator's work"},
        {Action::SubjectAccess, "subject_access",       no,  yes, no,  yes, no,  "it holds what was written and said"},
        {Action::BreakGlass, "break_glass",             yes, yes, no,  no,  no,  "whoever must act for a child tonight; an auditor sees it anyway, an administrator acts for none"},
        {Action::ManageAccounts, "manage_accounts",     no,  no,  yes, no,  no,  "whoever gives access has none to what it opens"},
        {Action::SeeAudit, "see_audit",                 no,  yes, no,  yes, no,  "managers of their own teams and children; an administrator does not check their own work"},
        {Action::SeeDevices, "see_devices",             no,  yes, yes, yes, no,  "a manager asks whose work has not come in yet"},
        {Action::ManageDevices, "manage_devices",       no,  no,  yes, no,  no,  "a tablet is lost at any hour and shut out by whoever keeps them"},
        {Action::SyncAsTablet, "sync_as_tablet",        yes, yes, no,  no,  no,  "only who visits or supervises carries records; never what was opened for an hour"},
    };
    // clang-format on
    return rules;
}

bool mayBy(const std::vector<AuthorityRule>& rules, const Worker& worker, const Scope& scope, Action action,
    const std::optional<ChildId>& child)
{
    if (worker.disabled) return false;
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const AuthorityRule& each) { return each.action == action; });
    if (rule == rules.end() || !hasRole(*rule, worker.role)) return false;
    return !child || reaches(*rule, worker, scope, *child);
}

bool may(const Worker& worker, const Scope& scope, Action action, const std::optional<ChildId>& child)
{
    return mayBy(authorityRules(), worker, scope, action, child);
}

Scope scopeOf(ReadSession& session, const Worker& worker, CivilDate today)
{
    return scopeBy(worker, [&] { return OwnChildren{caseloadOf(session, worker, today)}; });
}

Scope scopeOf(ReadSession& session, const Worker& worker, Instant now)
{
    return withOpened(session, worker, now, scopeOf(session, worker, londonDate(now)));
}

Scope scopeOf(ReadSession& session, const Worker& worker, Instant now, KeptCaseloads& kept)
{
    return withOpened(session, worker, now, scopeBy(worker, [&] { return kept.caseloadOf(session, worker, londonDate(now)); }));
}

std::map<ChildId, bool> tabletChildren(ReadSession& session, const Worker& worker, CivilDate today)
{
    const Scope scope = scopeOf(session, worker, today);
    std::map<ChildId, bool> children;
    for (const auto& each : scope.children)
        if (may(worker, scope, Action::SyncAsTablet, each.first)) children.insert(children.end(), each);
    return children;
}

} // namespace sightline::server

namespace sightline {

std::string_view toText(server::Action action)
{
    for (const server::AuthorityRule& rule : server::authorityRules())
        if (rule.action == action) return rule.name;
    unreachable("Action");
}

} // namespace sightline
