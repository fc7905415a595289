#include <fmt/format.h>

#include "access/accounts.h"
#include "access/password_rules.h"
#include "dashboard/account/account_routes.h"
#include "dashboard/account/address.h"
#include "dashboard/account/words.h"
#include "dashboard/html.h"
#include "dashboard/shell/form.h"
#include "http/problem.h"

namespace sightline::server::dashboard {

namespace {

Page passwordPage(const SignedIn& person, std::vector<Problem> problems, int status = 200)
{
    const FormState state{{}, problems};
    Page page;
    page.title = person.must_change_password ? "Choose your own password" : "Change your password";
    page.status = status;
    page.problems = std::move(problems);
    if (!person.must_change_password) page.crumbs = {{"Your account", "/account"}};
    page.main = fmt::format("{}{}",
        person.must_change_password ? "<p class=\"govuk-body\">The one you have was given to you by somebody else. Nothing else "
                                      "opens until you have your own.</p>\n"
                                    : "",
        postForm(person, kChangePasswordPath,
            textField(state, {"old", "The password you have", {}, "current-password"}, "password")
                + textField(state,
                    {"new", "New password",
                        fmt::format("{} characters or more. Three or four words that do not belong together are good.",
                            kPasswordCharactersLeast),
                        "new-password"},
                    "password")
                + textField(state, {"again", "New password again", {}, "new-password"}, "password")
                + submitButton("Change password")));
    return page;
}

Problem problemOf(const Error& error)
{
    if (error.code == ErrorCode::InvalidInput) return {"new", error.detail};
    if (error.code == ErrorCode::WrongSecret) return {"old", "This is not the password you have"};
    if (error.code == ErrorCode::Refused || error.code == ErrorCode::Throttled || isTransient(error.code))
        return {"old", error.detail};
    return {{}, "The server could not do this; its log says why"};
}

Result<Answer> change(const Asked& asked)
{
    const http::Parameters& form = asked.form;
    std::vector<Problem> problems;
    if (!form.given("old")) problems.push_back({"old", "Enter the password you have"});
    if (!form.given("new")) problems.push_back({"new", "Enter a new password"});
    if (form.typed("new") != form.typed("again")) problems.push_back({"again", "Enter the same new password twice"});
    if (!problems.empty()) return Answer{passwordPage(asked.person, std::move(problems), 400)};

    const auto proven =
        asked.web.accounts.changePassword(asked.person.worker.id, form.typed("old"), form.typed("new"), addressOf(asked.request));
    if (!proven.has_value()) {
        const int status = http::toHttpStatus(proven.error().code);
        return Answer{passwordPage(asked.person, {problemOf(proven.error())}, status == 401 ? 422 : status)};
    }
    // Every session of theirs is over with the old password; this person goes on with a new one.
    const std::string token = asked.web.sessions.open(proven.value());
    if (const auto now = asked.web.sessions.personOf(token))
        asked.web.notices.put(now->csrf, "Your password is changed. Wherever else you were signed in, you are not any more.",
            asked.web.clock.sinceBoot());
    http::Response response = toResponse(SeeOther{"/account"});
    response.headers["set-cookie"] = sessionCookie(token);
    return Answer{std::move(response)};
}

std::string row(std::string_view key, std::string_view value)
{
    return fmt::format("<div class=\"govuk-summary-list__row\"><dt class=\"govuk-summary-list__key\">{}</dt><dd "
                       "class=\"govuk-summary-list__value\">{}</dd></div>\n",
        key, escaped(value));
}

Result<Answer> showAccount(const Asked& asked)
{
    const Worker& worker = asked.person.worker;
    Page page;
    page.title = "Your account";
    page.main = fmt::format("<dl class=\"govuk-summary-list\">\n{}{}{}{}{}</dl>\n<p class=\"govuk-body\"><a class=\"govuk-link\" "
                            "href=\"{}\">Change your password</a></p>\n",
        row("Name", worker.name), row("Sign-in name", worker.id.text()), row("Role", roleInWords(worker)),
        row("Team", worker.team.empty() ? "none" : worker.team),
        worker.manages.empty() ? std::string{} : row("Manages", listed(worker.manages)), kChangePasswordPath);
    if (asked.may(Action::BreakGlass))
        page.main += "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/open-child\">Open a child who is not yours, in an "
                     "emergency</a></p>\n";
    return Answer{std::move(page)};
}

} // namespace

std::vector<http::Route> passwordRoutes(Web& web)
{
    return {shown(web, "/account", std::nullopt, showAccount),
        shown(web, std::string{kChangePasswordPath}, std::nullopt,
            [](const Asked& asked) -> Result<Answer> { return Answer{passwordPage(asked.person, {})}; }),
        posted(web, std::string{kChangePasswordPath}, std::nullopt, change)};
}

} // namespace sightline::server::dashboard
