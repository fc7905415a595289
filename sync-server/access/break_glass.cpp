#include "access/break_glass.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "access/audit.h"
#include "base/decimal_text.h"

namespace sightline::server {

namespace {

constexpr std::string_view kEndBreakGlass = "end_break_glass";
constexpr std::size_t kReasonBytesMost = 2000;
constexpr std::size_t kLocalIdBytesMost = 64;

std::string trimmed(std::string text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!text.empty() && isSpace(text.back())) text.pop_back();
    text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), isSpace));
    return text;
}

/// Everybody who answers for one of these workers.
std::set<WorkerId> managersOf(const std::vector<Worker>& people, const std::set<WorkerId>& workers)
{
    std::set<WorkerId> managers;
    for (const Worker& worker : people)
        if (workers.contains(worker.id))
            for (const Worker& each : people) {
                const bool manages = each.id == worker.id
                    || std::find(each.manages.begin(), each.manages.end(), worker.team) != each.manages.end();
                if (each.role == WorkerRole::Manager && !each.disabled && manages) managers.insert(each.id);
            }
    return managers;
}

/// The managers who are told about this child: of whoever works with the child on that day, else of those who did last.
std::set<WorkerId> toldAbout(ReadSession& session, const std::vector<Worker>& people, const ChildId& child, CivilDate today)
{
    std::set<WorkerId> now;
    std::map<CivilDate, std::set<WorkerId>, std::greater<>> before;
    for (const AccessRow& row : session.accessToChild(child)) {
        if (row.from > today) continue;
        if (!row.to || *row.to > today)
            now.insert(row.worker);
        else
            before[*row.to].insert(row.worker);
    }
    auto told = managersOf(people, now);
    for (auto last = before.begin(); told.empty() && last != before.end(); ++last) told = managersOf(people, last->second);
    return told;
}

} // namespace

std::chrono::minutes breakGlassLife(ReadSession& session)
{
    const auto text = session.setting(kBreakGlassSetting);
    const auto minutes = text ? decimalDigits(*text) : std::nullopt;
    if (!minutes || *minutes < 1 || *minutes > kBreakGlassMinutesMost) return std::chrono::minutes{kBreakGlassMinutes};
    return std::chrono::minutes{*minutes};
}

Result<Opened> openChild(
    Authority& authority, const WorkerId& who, const std::string& local_id, const std::string& reason, Clock& clock)
{
    const std::string why = trimmed(reason);
    const std::string wanted = trimmed(local_id);
    if (wanted.empty() || wanted.size() > kLocalIdBytesMost)
        return Error{ErrorCode::InvalidInput, "local_id: Enter the child's local id, exactly as it is written"};
    if (why.size() < kReasonCharactersLeast)
        return Error{ErrorCode::InvalidInput, "reason: Say why you must open this child's record, in a sentence"};
    if (why.size() > kReasonBytesMost) return Error{ErrorCode::InvalidInput, "reason: Say it in 2,000 characters"};

    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<Opened> {
        const Instant now = clock.now();
        const auto worker = session->worker(who);
        if (!worker) return Error{ErrorCode::NotAuthorised, "nobody is called so"};
        const Scope scope = scopeOf(*session, *worker, now);
        const auto child = session->childByLocalId(wanted);
        const bool allowed = may(*worker, scope, Action::BreakGlass);
        session->appendAudit({0, now, who, std::string{toText(Action::BreakGlass)}, allowed ? child : std::nullopt,
            std::string{allowed && child ? kDone : kRefused}, why, "local id " + wanted});
        const bool opens = allowed && child && !scope.everything && !scope.children.contains(*child);
        const Instant until = now + breakGlassLife(*session);
        if (opens) session->putOpened({who, *child, why, now, until});
        SIGHTLINE_CHECK(session->commit());
        if (!allowed) return Error{ErrorCode::NotAuthorised, "this is not for your role"};
        if (!child) return Error{ErrorCode::NotFound, "There is no child with this local id"};
        return Opened{*child, opens ? std::optional{until} : std::nullopt};
    });
}

Result<void> endOpening(Authority& authority, const WorkerId& who, const WorkerId& worker, const ChildId& child, Clock& clock)
{
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        const Instant now = clock.now();
        std::vector<OpenedChild> open = session->openedChildren(worker, now);
        std::erase_if(open, [&](const OpenedChild& each) { return each.child != child; });
        const bool may_end = who == worker || toldAbout(*session, session->workers(), child, londonDate(now)).contains(who);
        if (open.empty() || !may_end) return Error{ErrorCode::NotFound, "nothing of the kind is open"};
        for (OpenedChild& each : open) {
            each.until = now;
            session->putOpened(each);
        }
        session->appendAudit({0, now, who, std::string{kEndBreakGlass}, child, std::string{kDone}, {}, "for " + worker.text()});
        return session->commit();
    });
}

std::vector<OpenedChild> openedSince(ReadSession& session, const Worker& reader, const Scope& scope, Instant now, Instant since)
{
    std::vector<OpenedChild> found;
    if (!may(reader, scope, Action::SeeAudit)) return found;
    const bool reads_all = reader.role == WorkerRole::Auditor && scope.everything;
    std::vector<OpenedChild> opened = session.openedChildren(std::nullopt, since);
    if (opened.empty()) return found; // As nearly always.
    const std::vector<Worker> people = session.workers();
    for (OpenedChild& each : opened)
        if (reads_all || toldAbout(session, people, each.child, londonDate(now)).contains(reader.id))
            found.push_back(std::move(each));
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace sightline::server
