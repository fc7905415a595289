#include "api/routes.h"

#include "access/audit.h"
#include "api/board_documents.h"
#include "api/call.h"
#include "base/decimal_text.h"
#include "reports/export_catalogue.h"

namespace sightline::server::api {

using sightline::toText; // Of moments; those of this folder's neighbours are found by their arguments.

namespace {

Result<Said> showMe(const Call& call)
{
    const SignedIn& person = call.asked.person;
    json::Json may = json::Json::array();
    for (const AuthorityRule& rule : authorityRules())
        if (call.asked.may(rule.action)) may.push_back(rule.name);
    return Said{Document{{{"id", person.worker.id.text()}, {"name", person.worker.name}, {"role", toText(person.worker.role)},
        {"team", person.worker.team}, {"manages", person.worker.manages}, {"may", std::move(may)}, {"csrf", person.csrf},
        {"expires", toText(person.expires)}}}};
}

constexpr std::size_t kAuditLines = 100;

/// Back in time by number: a page of a log that grows at its end has no other. A part may be short, even empty, and still say
/// `before`: what this reader may see may lie further back.
Result<Said> showAudit(const Call& call)
{
    AuditQuestion question;
    std::vector<dashboard::Problem> problems;
    if (const auto who = call.asked.query.given("who")) question.who = WorkerId{*who};
    if (const auto typed = call.asked.query.given("child")) {
        question.child = ChildId::parse(*typed);
        if (!question.child || !call.asked.may(Action::SeeAudit, *question.child))
            problems.push_back({"child", "There is no such child among those you may see"});
    }
    if (const auto typed = call.asked.query.given("before")) {
        const auto number = decimalDigits(*typed);
        if (number && *number > 0)
            question.before = static_cast<std::uint64_t>(*number);
        else
            problems.push_back({"before", "before must be a number from 1"});
    }
    if (!problems.empty()) return Said{invalid(problems)};
    const AuditReader reader{call.asked.session, call.asked.person.worker, call.asked.person.scope};
    const AuditPart part = readAudit(call.asked.session, question, reader, kAuditLines);
    json::Json items = json::Json::array();
    for (const AuditEntry& entry : part.lines) {
        items.push_back({{"seq", entry.seq}, {"at", toText(entry.at)}, {"who", entry.who.text()}, {"action", entry.action},
            {"child_id", entry.child ? json::Json(entry.child->toString()) : json::Json(nullptr)}, {"outcome", entry.outcome}});
        // An address may name a child whom this reader may not know of.
        if (!entry.child || call.asked.may(Action::SeeChild, *entry.child)) {
            items.back()["about"] = entry.about;
            items.back()["reason"] = entry.reason;
        } else {
            items.back()["child_id"] = nullptr;
        }
    }
    json::Json next = part.next == 0 ? json::Json(nullptr) : json::Json(part.next);
    return Said{Document{{{"items", std::move(items)}, {"before", std::move(next)}}}};
}

Result<Said> showExports(const Call&)
{
    json::Json items = json::Json::array();
    for (const reports::ExportKind& kind : reports::exportKinds())
        items.push_back({{"name", kind.name}, {"title", kind.title}, {"group", kind.group}});
    return Said{Document{{{"items", std::move(items)}}}};
}

} // namespace

std::vector<http::Route> personRoutes(dashboard::Web& web)
{
    return {read(web, "/v1/me", std::nullopt, showMe), read(web, "/v1/audit", Action::SeeAudit, showAudit),
        read(web, "/v1/exports", Action::Export, showExports)};
}

} // namespace sightline::server::api
