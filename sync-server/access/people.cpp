#include "access/people.h"

#include <algorithm>
#include <functional>
#include <set>

#include "access/audit.h"
#include "access/password_rules.h"

namespace sightline::server {

namespace {

constexpr std::chrono::hours kTemporaryLife{7 * 24};
constexpr std::size_t kIdLengthMost = 64;
constexpr std::size_t kNameLengthMost = 128;

AuditEntry accountLine(const By& by, std::string_view action, const WorkerId& whose, std::string reason = {})
{
    AuditEntry entry;
    entry.at = by.clock.now();
    entry.who = by.who;
    entry.action = action;
    entry.outcome = kDone;
    entry.reason = std::move(reason);
    entry.about = whose.text();
    return entry;
}

/// A sign-in name is typed, written into plans as `user:<id>` and printed in tables.
bool isSignInName(std::string_view id)
{
    const auto printable = [](char c) { return c > ' ' && c != 0x7f; };
    return !id.empty() && id.size() <= kIdLengthMost && std::all_of(id.begin(), id.end(), printable);
}

bool isName(std::string_view name)
{
    const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    return name.size() <= kNameLengthMost && std::none_of(name.begin(), name.end(), control);
}

Result<void> checkTeams(const char* field, const std::vector<std::string>& teams)
{
    for (const std::string& team : teams)
        if (team.empty() || !isName(team))
            return Error{
                ErrorCode::InvalidInput, std::string{field} + ": must be 1 to 128 characters, none of them a control character"};
    return {};
}

std::string listed(const std::vector<std::string>& teams)
{
    std::string text;
    for (const std::string& team : teams) text += (text.empty() ? "" : ", ") + team;
    return text;
}

/// Whoever saw something else might undo what they never saw.
Error changedMeanwhile(const std::string& what)
{
    return {ErrorCode::Refused,
        "Somebody changed this since the page was opened: they are " + what + " now. Send it again if it still holds"};
}

Result<Worker> find(Authority& authority, const WorkerId& whose)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<Worker> {
        auto worker = session->worker(whose);
        if (!worker) return Error{ErrorCode::NotFound, "there is no user " + whose.text()};
        return *std::move(worker);
    });
}

/// What is the same after the change is the same before: only then sessions go on.
enum class SessionsAre { Ended, LeftOpen };
Result<void> changeWorker(Authority& authority, const WorkerId& whose, const AuditEntry& entry, SessionsAre sessions,
    const std::function<Result<void>(WriteSession&, Worker&)>& change)
{
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        auto worker = session->worker(whose);
        if (!worker) return Error{ErrorCode::NotFound, "there is no user " + whose.text()};
        SIGHTLINE_CHECK(change(*session, *worker));
        session->putWorker(*worker);
        if (sessions == SessionsAre::Ended) {
            Account account = session->account(whose).value_or(Account{whose, {}});
            ++account.version;
            session->putAccount(account);
        }
        session->appendAudit(entry);
        return session->commit();
    });
}

Result<void> checkNotTheLast(ReadSession& session, const Worker& worker)
{
    if (worker.role != WorkerRole::Administrator || worker.disabled) return {};
    const std::vector<Worker> all = session.workers();
    const bool others = std::any_of(all.begin(), all.end(),
        [&](const Worker& other) { return other.role == WorkerRole::Administrator && !other.disabled && other.id != worker.id; });
    if (others) return {};
    return Error{ErrorCode::Refused, "user " + worker.id.text() + " is the last administrator; add another first"};
}

/// Administrators and auditors work with no child.
Result<void> checkWithoutChildren(ReadSession& session, const WorkerId& whose, CivilDate today)
{
    std::set<ChildId> children;
    for (const AccessRow& row : session.accessOfWorker(whose))
        if (!row.to || *row.to > today) children.insert(row.child);
    if (children.empty()) return {};
    return Error{ErrorCode::Refused,
        "user " + whose.text() + " works with " + std::to_string(children.size())
            + (children.size() == 1 ? " child" : " children") + "; allocate to somebody else first"};
}

} // namespace

Result<void> addWorker(Authority& authority, const Worker& worker, const By& by)
{
    if (!isSignInName(worker.id.text())) return Error{ErrorCode::InvalidInput, "--id: must be 1 to 64 characters without spaces"};
    if (worker.name.empty() || !isName(worker.name))
        return Error{ErrorCode::InvalidInput,
            worker.name.empty() ? "--name: must not be empty"
                                : "--name: must be at most 128 characters, none of them a control character"};
    if (!worker.team.empty()) SIGHTLINE_CHECK(checkTeams("--team", {worker.team}));
    SIGHTLINE_CHECK(checkTeams("--manages", worker.manages));
    if (worker.role != WorkerRole::Manager && !worker.manages.empty())
        return Error{ErrorCode::InvalidInput, "--manages: only a manager manages teams"};
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        if (session->worker(worker.id))
            return Error{ErrorCode::AlreadyExists, "there is a user " + worker.id.text() + " already"};
        Worker added = worker;
        added.qualified = worker.qualified && worker.role == WorkerRole::SocialWorker;
        added.disabled = false;
        session->putWorker(added);
        session->appendAudit(accountLine(by, "add_user", worker.id, std::string{toText(worker.role)}));
        return session->commit();
    });
}

Result<std::uint64_t> setPassword(Authority& authority, const WorkerId& whose, std::string_view password, PasswordIs kind,
    const By& by, crypto::Argon2Cost cost, std::optional<std::uint64_t> proven)
{
    SIGHTLINE_TRY(worker, find(authority, whose));
    SIGHTLINE_CHECK(checkPassword(password, worker));
    SIGHTLINE_TRY(hash, crypto::passwordHash(password, cost)); // Before the store is locked.
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session, &hash = hash]() -> Result<std::uint64_t> {
        const auto before = session->account(whose);
        if (proven && (!before || before->version != *proven))
            return Error{ErrorCode::Refused, "Your account was changed by somebody else meanwhile; sign in again"};
        Account account{whose, hash, kind == PasswordIs::Temporary, std::nullopt, before ? before->version + 1 : 1};
        if (account.temporary) account.good_until = by.clock.now() + kTemporaryLife;
        session->putAccount(account);
        session->appendAudit(accountLine(by, account.temporary ? "give_password" : "change_password", whose));
        SIGHTLINE_CHECK(session->commit());
        return account.version;
    });
}

Result<void> disableWorker(Authority& authority, const WorkerId& whose, const By& by)
{
    return changeWorker(authority, whose, accountLine(by, "disable", whose), SessionsAre::Ended,
        [&](WriteSession& session, Worker& worker) -> Result<void> {
            if (worker.disabled) return Error{ErrorCode::Refused, "user " + worker.id.text() + " is disabled already"};
            SIGHTLINE_CHECK(checkNotTheLast(session, worker));
            worker.disabled = true;
            for (OpenedChild& opened : session.openedChildren(whose, by.clock.now())) { // Or it would be open when they are back.
                opened.until = by.clock.now();
                session.putOpened(opened);
            }
            return {};
        });
}

Result<void> enableWorker(Authority& authority, const WorkerId& whose, const By& by)
{
    return changeWorker(authority, whose, accountLine(by, "enable", whose), SessionsAre::Ended,
        [](WriteSession&, Worker& worker) -> Result<void> {
            if (!worker.disabled) return Error{ErrorCode::Refused, "user " + worker.id.text() + " is not disabled"};
            worker.disabled = false;
            return {};
        });
}

std::string roleText(WorkerRole role, bool qualified)
{
    return (qualified && role == WorkerRole::SocialWorker ? "qualified " : "") + std::string{toText(role)};
}

Result<void> changeRole(Authority& authority, const WorkerId& whose, WorkerRole role, bool qualified, const By& by,
    const std::optional<std::string>& shown)
{
    const bool kept = qualified && role == WorkerRole::SocialWorker;
    const std::string said = roleText(role, kept);
    return changeWorker(authority, whose, accountLine(by, "change_role", whose, said), SessionsAre::Ended,
        [&](WriteSession& session, Worker& worker) -> Result<void> {
            if (const std::string is = roleText(worker.role, worker.qualified); shown && *shown != is)
                return changedMeanwhile("of the role " + is);
            if (worker.role == role && worker.qualified == kept)
                return Error{ErrorCode::Refused, "user " + whose.text() + " is a " + said + " already"};
            if (worker.role != role) SIGHTLINE_CHECK(checkNotTheLast(session, worker));
            if (role != WorkerRole::Manager && !worker.manages.empty())
                return Error{ErrorCode::Refused,
                    "user " + whose.text() + " manages teams; give those to somebody else first, and none to them"};
            if (role == WorkerRole::Administrator || role == WorkerRole::Auditor)
                SIGHTLINE_CHECK(checkWithoutChildren(session, whose, londonDate(by.clock.now())));
            worker.role = role;
            worker.qualified = kept;
            return {};
        });
}

Result<void> moveToTeam(
    Authority& authority, const WorkerId& whose, const std::string& team, const By& by, const std::optional<std::string>& shown)
{
    if (!team.empty()) SIGHTLINE_CHECK(checkTeams("team", {team}));
    return changeWorker(authority, whose, accountLine(by, "move_to_team", whose, team), SessionsAre::LeftOpen,
        [&](WriteSession&, Worker& worker) -> Result<void> {
            if (shown && *shown != worker.team) return changedMeanwhile(worker.team.empty() ? "in no team" : "in " + worker.team);
            worker.team = team;
            return {};
        });
}

Result<void> setManages(Authority& authority, const WorkerId& manager, const std::vector<std::string>& teams, const By& by,
    const std::optional<std::vector<std::string>>& shown)
{
    SIGHTLINE_CHECK(checkTeams("teams", teams));
    return changeWorker(authority, manager, accountLine(by, "set_manages", manager, listed(teams)), SessionsAre::LeftOpen,
        [&](WriteSession&, Worker& worker) -> Result<void> {
            if (worker.role != WorkerRole::Manager)
                return Error{ErrorCode::Refused, "user " + worker.id.text() + " is no manager"};
            if (shown && *shown != worker.manages)
                return changedMeanwhile(worker.manages.empty() ? "manager of no team" : "manager of " + listed(worker.manages));
            const std::set<std::string> each{teams.begin(), teams.end()};
            worker.manages.assign(each.begin(), each.end());
            return {};
        });
}

std::vector<std::string> teamsOf(const std::vector<Worker>& workers)
{
    std::set<std::string> teams;
    for (const Worker& worker : workers) {
        teams.insert(worker.team);
        teams.insert(worker.manages.begin(), worker.manages.end());
    }
    teams.erase("");
    return {teams.begin(), teams.end()};
}

} // namespace sightline::server
