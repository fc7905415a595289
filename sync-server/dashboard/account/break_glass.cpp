#include "access/break_glass.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/london_moment.h"
#include "dashboard/account/account_routes.h"
#include "dashboard/account/break_glass_panel.h"
#include "dashboard/html.h"
#include "dashboard/shell/form.h"
#include "projections/boards.h"
#include "service/child_files.h"

namespace sightline::server::dashboard {

namespace {

/// `heard_too`: HTML that only a screen reader says, where several of these stand on a page.
std::string endForm(const Asked& asked, const OpenedChild& opened, const std::string& words, const std::string& heard_too)
{
    return postForm(asked.person, "/open-child/end",
        hiddenField("worker", opened.worker.text()) + hiddenField("child", opened.child.toString())
            + fmt::format("<button type=\"submit\" class=\"govuk-button govuk-button--secondary\">{}<span "
                          "class=\"govuk-visually-hidden\"> ({})</span></button>\n",
                escaped(words), heard_too));
}

/// Who has done what they had to gives it back.
std::string openNow(const Asked& asked)
{
    const ChildNames names{asked};
    std::string items;
    for (const OpenedChild& each : asked.session.openedChildren(asked.person.worker.id, asked.now))
        items += fmt::format("<li><a class=\"govuk-link\" href=\"/children/{}\">{}</a>, until {}\n{}</li>\n",
            escaped(each.child.toString()), names.of(each.child), escaped(londonMoment(each.until)),
            endForm(asked, each, "I do not need it any more", names.of(each.child)));
    return items.empty() ? items
                         : "<h2 class=\"govuk-heading-m\">Open to you now</h2>\n<ul class=\"govuk-list\">\n" + items + "</ul>\n";
}

Page openPage(const Asked& asked, std::vector<Problem> problems, int status)
{
    const FormState state{asked.form, problems};
    Page page;
    page.title = "Open a child who is not yours";
    page.crumbs = {{"Your account", "/account"}};
    page.problems = std::move(problems);
    page.status = status;
    page.main =
        fmt::format(
            "<p class=\"govuk-body\">For an emergency: when you must act for a child and nobody who works with the child can be "
            "reached. You can read the record for {} minutes, but not what the child said. The child's managers "
            "see at once that you opened it, and why. It stays in the audit log.</p>\n{}",
            breakGlassLife(asked.session).count(),
            postForm(asked.person, "/open-child",
                textField(state, {"local_id", "The child's local id", "Exactly as it is written, in full."})
                    + textArea(state, {"reason", "Why you must open it", "In a sentence or two. The child's managers read this."})
                    + submitButton("Open the record")))
        + openNow(asked);
    return page;
}

Problem problemOf(const Error& error)
{
    const std::size_t colon = error.detail.find(": ");
    if (colon == std::string::npos) return {"local_id", error.detail};
    return {error.detail.substr(0, colon), error.detail.substr(colon + 2)};
}

Result<Answer> open(const Asked& asked)
{
    const auto opened = openChild(
        asked.web.authority, asked.person.worker.id, asked.form.typed("local_id"), asked.form.typed("reason"), asked.web.clock);
    if (!opened.has_value()) {
        const ErrorCode code = opened.error().code;
        if (code == ErrorCode::InvalidInput) return Answer{openPage(asked, {problemOf(opened.error())}, 400)};
        if (code == ErrorCode::NotFound) return Answer{openPage(asked, {problemOf(opened.error())}, 422)};
        return opened.error();
    }
    const std::string notice = opened.value().until
        ? "The record is open to you until " + londonMoment(*opened.value().until) + ". The child's managers are told."
        : "This child is one you work with anyway; nothing was opened.";
    return Answer{SeeOther{"/children/" + opened.value().child.toString(), notice}};
}

Result<Answer> end(const Asked& asked)
{
    const auto child = ChildId::parse(asked.form.typed("child"));
    if (!child) return Error{ErrorCode::InvalidInput, "The form does not say which child"};
    SIGHTLINE_CHECK(
        endOpening(asked.web.authority, asked.person.worker.id, WorkerId{asked.form.typed("worker")}, *child, asked.web.clock));
    const bool own = asked.form.typed("worker") == asked.person.worker.id.text();
    return Answer{
        SeeOther{own ? "/open-child" : "/dashboard", "The record is closed again. It stays in the audit log that it was open."}};
}

} // namespace

ChildNames::ChildNames(const Asked& asked)
{
    const auto answer = asked.web.boards.now();
    const auto* const board = answer.has_value() ? std::get_if<Boards::BoardPtr>(&answer.value()) : nullptr;
    if (board != nullptr) m_board = *board;
}

std::string ChildNames::of(const ChildId& child) const
{
    const BoardChild* const known = m_board ? m_board->child(child) : nullptr;
    return escaped(known != nullptr ? known->name : child.toString());
}

namespace {

/// A child whom the reader's teams had before is not theirs to read any more, and may have another name by now.
std::string openedChildInWords(const Asked& asked, const ChildId& child)
{
    if (asked.may(Action::SeeChild, child)) return ChildNames{asked}.of(child);
    const auto local = childFile(asked.session, child).child.local_id;
    return "A child whom your team had last" + (local ? " (" + escaped(*local) + ")" : std::string{});
}

std::string openedChildCell(const Asked& asked, const ChildId& child)
{
    const std::string words = openedChildInWords(asked, child);
    if (!asked.may(Action::SeeChild, child)) return words;
    return fmt::format("<a class=\"govuk-link\" href=\"/children/{}\">{}</a>", escaped(child.toString()), words);
}

std::string openedItem(const Asked& asked, const OpenedChild& opened)
{
    const auto who = asked.session.worker(opened.worker);
    const std::string name = who ? who->name : opened.worker.text();
    const bool is_open = opened.until > asked.now;
    return fmt::format("<li>{} was opened by {} at {}{}. They wrote: “{}”{}</li>\n", openedChildCell(asked, opened.child),
        escaped(name), escaped(londonMoment(opened.opened_at)),
        is_open ? ", and is open to them until " + escaped(londonMoment(opened.until)) : std::string{}, escaped(opened.reason),
        is_open && asked.may(Action::BreakGlass)
            ? endForm(asked, opened, "Close it to " + name, openedChildInWords(asked, opened.child))
            : std::string{});
}

} // namespace

std::string breakGlassPanel(const Asked& asked, const std::optional<ChildId>& child)
{
    std::string items;
    for (const OpenedChild& each :
        openedSince(asked.session, asked.person.worker, asked.person.scope, asked.now, asked.now - kAlertFor))
        if (!child || each.child == *child) items += openedItem(asked, each);
    if (items.empty()) return {};
    return fmt::format(
        "<section class=\"govuk-notification-banner\" aria-labelledby=\"opened-title\"><div "
        "class=\"govuk-notification-banner__header\"><h2 class=\"govuk-notification-banner__title\" "
        "id=\"opened-title\"><span aria-hidden=\"true\">▲</span> Opened in an emergency, in the last 7 days</h2></div><div "
        "class=\"govuk-notification-banner__content\"><ul class=\"govuk-list\">\n{}</ul></div></section>\n",
        items);
}

std::vector<http::Route> breakGlassRoutes(Web& web)
{
    return {shown(web, "/open-child", Action::BreakGlass,
                [](const Asked& asked) -> Result<Answer> { return Answer{openPage(asked, {}, 200)}; }),
        posted(web, "/open-child", Action::BreakGlass, open), posted(web, "/open-child/end", Action::BreakGlass, end)};
}

} // namespace sightline::server::dashboard
