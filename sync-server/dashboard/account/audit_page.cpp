#include <fmt/format.h>

#include "access/audit.h"
#include "base/decimal_text.h"
#include "base/london_moment.h"
#include "dashboard/account/account_routes.h"
#include "dashboard/account/break_glass_panel.h"
#include "dashboard/account/card_table.h"
#include "dashboard/account/looked_at.h"
#include "dashboard/account/words.h"
#include "dashboard/html.h"
#include "dashboard/shell/form.h"

namespace sightline::server::dashboard {

namespace {

constexpr std::size_t kLinesAPage = 50;

/// A child outside the reader's own is not named, even where the line is about a person of theirs.
std::string childCell(const Asked& asked, const ChildNames& names, const AuditEntry& entry)
{
    if (!entry.child) return "–";
    if (!asked.may(Action::SeeChild, *entry.child)) return "a child of another team";
    return fmt::format(
        "<a class=\"govuk-link\" href=\"/children/{}\">{}</a>", escaped(entry.child->toString()), names.of(*entry.child));
}

/// Which visit it was is one press away.
std::string lookedAt(const std::string& about)
{
    const std::string words = escaped(lookedAtInWords(about));
    if (!isReadingOfChild(about)) return words;
    return fmt::format("<a class=\"govuk-link\" href=\"{}\">{}</a>", escaped(about), words);
}

std::vector<std::vector<std::string>> rowsOf(const Asked& asked, const std::vector<AuditEntry>& lines)
{
    const ChildNames names{asked};
    std::vector<std::vector<std::string>> rows;
    for (const AuditEntry& entry : lines) {
        const auto who = asked.session.worker(entry.who);
        const bool hides = entry.child && !asked.may(Action::SeeChild, *entry.child);
        const std::string refused = entry.outcome == kRefused
            ? " <strong class=\"govuk-tag govuk-tag--red\"><span aria-hidden=\"true\">✕</span> Refused</strong>"
            : "";
        const std::string reason = (entry.about.empty() || entry.reason.empty() ? "" : ": ") + entry.reason;
        rows.push_back({escaped(londonMoment(entry.at)), escaped(who ? who->name : "nobody who is known"),
            escaped(actionInWords(entry.action)) + refused, childCell(asked, names, entry),
            hides || (entry.about.empty() && reason.empty()) ? "–" : lookedAt(entry.about) + escaped(reason)});
    }
    return rows;
}

std::string filters(const FormState& state)
{
    return fmt::format(
        "<form method=\"get\" action=\"/audit\" class=\"sl-filters\" aria-label=\"What is shown\">\n{}{}{}</form>\n",
        textField(state, {"who", "Sign-in name"}), textField(state, {"child", "Child's local id"}), submitButton("Show"));
}

std::string table(const Asked& asked, const AuditPart& found)
{
    if (found.lines.empty()) return "<p class=\"govuk-body\">There is nothing of the kind.</p>\n";
    return cardTable("The newest first", {"When", "Who", "Did what", "Child", "About, and why"}, rowsOf(asked, found.lines));
}

std::string older(const Asked& asked, const AuditPart& found)
{
    if (found.next == 0) return {};
    return fmt::format("<nav class=\"govuk-pagination\" aria-label=\"Pages\"><div class=\"govuk-pagination__next\"><a "
                       "class=\"govuk-link govuk-pagination__link\" rel=\"next\" href=\"/audit?{}\">Older</a></div></nav>\n",
        escaped(asked.query.with("before", std::to_string(found.next)).toQuery()));
}

Result<Answer> showAudit(const Asked& asked)
{
    Page page;
    page.title = "Audit";
    AuditQuestion question;
    std::vector<Problem> problems;
    if (const auto who = asked.query.given("who")) question.who = WorkerId{*who};
    if (const auto local = asked.query.given("child")) {
        question.child = asked.session.childByLocalId(*local);
        if (!question.child || !asked.may(Action::SeeAudit, *question.child)) {
            question.child = kNoChild;
            problems.push_back({"child", "There is no such child among those you may see"});
        }
    }
    if (const auto before = asked.query.given("before")) {
        const auto number = decimalDigits(*before);
        if (number && *number > 0)
            question.before = static_cast<std::uint64_t>(*number);
        else
            problems.push_back({{}, "“before” must be a number from 1"});
    }
    const AuditReader reader{asked.session, asked.person.worker, asked.person.scope};
    const AuditPart found = problems.empty() ? readAudit(asked.session, question, reader, kLinesAPage) : AuditPart{};
    page.main = breakGlassPanel(asked) + filters({asked.query, problems}) + table(asked, found) + older(asked, found);
    page.problems = std::move(problems);
    return Answer{std::move(page)};
}

} // namespace

std::vector<http::Route> auditRoutes(Web& web)
{
    return {shown(web, "/audit", Action::SeeAudit, showAudit)};
}

} // namespace sightline::server::dashboard
