#include <algorithm>

#include <fmt/format.h>

#include "access/password_rules.h"
#include "access/people.h"
#include "base/london_moment.h"
#include "dashboard/account/account_routes.h"
#include "dashboard/account/card_table.h"
#include "dashboard/account/role_form.h"
#include "dashboard/account/tablets.h"
#include "dashboard/account/words.h"
#include "dashboard/html.h"
#include "dashboard/shell/form.h"

namespace sightline::server::dashboard {

namespace {

std::string pathOf(const WorkerId& id)
{
    return "/accounts/" + http::encoded(id.text());
}

/// "North, South" as somebody types it.
std::vector<std::string> teamsTyped(const std::string& text)
{
    std::vector<std::string> teams;
    std::string team;
    for (const char c : text + ",") {
        if (c != ',') {
            if (!(team.empty() && c == ' ')) team += c;
            continue;
        }
        while (team.ends_with(' ')) team.pop_back();
        if (!team.empty()) teams.push_back(team);
        team.clear();
    }
    return teams;
}

std::string standing(const Worker& worker, const std::optional<Account>& account)
{
    if (worker.disabled)
        return "<strong class=\"govuk-tag govuk-tag--grey\"><span aria-hidden=\"true\">✕</span> Disabled</strong>";
    if (!account || account->password.empty())
        return "<strong class=\"govuk-tag govuk-tag--orange\"><span aria-hidden=\"true\">○</span> No password</strong>";
    if (account->temporary)
        return "<strong class=\"govuk-tag govuk-tag--orange\"><span aria-hidden=\"true\">◐</span> One-time password</strong>";
    return "<strong class=\"govuk-tag govuk-tag--green\"><span aria-hidden=\"true\">●</span> Can sign in</strong>";
}

Result<Answer> listPeople(const Asked& asked)
{
    const std::vector<Worker> workers = asked.session.workers();
    std::vector<std::vector<std::string>> rows;
    for (const Worker& worker : workers)
        rows.push_back(
            {fmt::format("<a class=\"govuk-link\" href=\"{}\">{}</a>", escaped(pathOf(worker.id)), escaped(worker.name)),
                escaped(worker.id.text()), escaped(roleInWords(worker)), worker.team.empty() ? "none" : escaped(worker.team),
                worker.manages.empty() ? "none" : escaped(listed(worker.manages)),
                standing(worker, asked.session.account(worker.id))});
    Page page;
    page.title = "Accounts";
    page.main = "<p class=\"govuk-body\"><a class=\"govuk-button\" href=\"/accounts/new\">Add somebody</a></p>\n"
        + cardTable(fmt::format("{} people in {} teams", workers.size(), teamsOf(workers).size()),
            {"Name", "Sign-in name", "Role", "Team", "Manages", "Account"}, rows);
    return Answer{std::move(page)};
}

Page newPersonPage(const SignedIn& person, const http::Parameters& typed, std::vector<Problem> problems)
{
    const FormState state{typed, problems};
    Page page;
    page.title = "Add somebody";
    page.crumbs = {{"Accounts", "/accounts"}};
    page.problems = std::move(problems);
    page.main = postForm(person, "/accounts/new",
        textField(state, {"id", "Sign-in name", "Up to 64 characters without spaces. It cannot be changed later."})
            + textField(state, {"name", "Name", "As colleagues know them."}) + choiceField(state, {"role", "Role"}, roleChoices())
            + checkField(state, {"qualified", "A qualified social worker"}) + textField(state, {"team", "Team"})
            + textField(state, {"manages", "Teams they manage", "Managers only. With commas between them."})
            + submitButton("Add"));
    return page;
}

/// The console's words name options; a form's are its fields.
Problem problemOf(const Error& error)
{
    if (error.code == ErrorCode::AlreadyExists) return {"id", "Somebody has this sign-in name already"};
    const std::size_t colon = error.detail.find(": ");
    if (!error.detail.starts_with("--") || colon == std::string::npos) return {{}, error.detail};
    return {error.detail.substr(2, colon - 2), "This " + error.detail.substr(colon + 2)};
}

/// Gives a one-time password and says it once: on the answer itself, so that no other tab of theirs takes it, and it waits until
/// it is read.
Result<Answer> withNewPassword(const Asked& asked, const WorkerId& whose, const std::string& said)
{
    const std::string password = newTemporaryPassword();
    SIGHTLINE_CHECK(
        setPassword(asked.web.authority, whose, password, PasswordIs::Temporary, {asked.person.worker.id, asked.web.clock}));
    Page page;
    page.title = "A one-time password";
    page.crumbs = {{"Accounts", "/accounts"}};
    page.main = fmt::format("<p class=\"govuk-body\">{}</p>\n<p class=\"govuk-inset-text\">One-time password, shown only now: "
                            "<strong>{}</strong></p>\n<p class=\"govuk-body\">It is good for 7 days and must be changed at the "
                            "first sign-in. Give it to nobody else.</p>\n<p class=\"govuk-body\"><a class=\"govuk-link\" "
                            "href=\"{}\">Go on to their account</a></p>\n",
        escaped(said), escaped(password), escaped(pathOf(whose)));
    return Answer{std::move(page)};
}

Result<Answer> addPerson(const Asked& asked)
{
    const http::Parameters& form = asked.form;
    const auto again = [&](std::vector<Problem> problems) {
        return Answer{newPersonPage(asked.person, form, std::move(problems))};
    };
    const auto role = fromText<WorkerRole>(form.typed("role"));
    const std::vector<std::string> manages = teamsTyped(form.typed("manages"));
    std::vector<Problem> problems;
    if (!form.given("id")) problems.push_back({"id", "Enter a sign-in name"});
    if (!form.given("name")) problems.push_back({"name", "Enter the name"});
    if (!role) problems.push_back({"role", "Choose a role"});
    if (role && *role != WorkerRole::Manager && !manages.empty())
        problems.push_back({"manages", "Only a manager manages teams; leave this empty or choose that role"});
    if (!problems.empty()) return again(std::move(problems));
    const Worker worker{WorkerId{form.typed("id")}, form.typed("name"), *role, form.typed("qualified") == "yes",
        form.typed("team"), manages, false};
    const auto added = addWorker(asked.web.authority, worker, {asked.person.worker.id, asked.web.clock});
    if (!added.has_value()) {
        const ErrorCode code = added.error().code;
        if (code != ErrorCode::InvalidInput && code != ErrorCode::AlreadyExists) return added.error();
        return again({problemOf(added.error())});
    }
    return withNewPassword(asked, worker.id, worker.name + " is added.");
}

Result<Worker> workerOf(const Asked& asked)
{
    auto worker = asked.session.worker(WorkerId{asked.request.part("worker")});
    if (!worker) return notHere();
    return *std::move(worker);
}

std::string row(std::string_view key, const std::string& html)
{
    return fmt::format("<div class=\"govuk-summary-list__row\"><dt class=\"govuk-summary-list__key\">{}</dt><dd "
                       "class=\"govuk-summary-list__value\">{}</dd></div>\n",
        key, html);
}

bool isKnownTeam(ReadSession& session, const std::string& team)
{
    const auto teams = teamsOf(session.workers());
    return std::find(teams.begin(), teams.end(), team) != teams.end();
}

/// The team is typed. One that nobody has heard of, or none, is done only once it was asked about: a slip would take every child
/// of this person from the page of every manager.
std::string teamForm(const Asked& asked, const Worker& worker, const FormState& state)
{
    const auto teams = teamsOf(asked.session.workers());
    std::string hint = worker.role == WorkerRole::Manager ? "" : "The children they work with come with them. ";
    hint += "The teams there are: " + (teams.empty() ? std::string{"none"} : listed(teams)) + ".";
    const std::string typed = state.typed.typed("team");
    const bool asks = typed != worker.team && !isKnownTeam(asked.session, typed);
    return "<h2 class=\"govuk-heading-m\">Team</h2>\n"
        + postForm(asked.person, pathOf(worker.id) + "/team",
            hiddenField("was", worker.team) + textField(state, {"team", "Team", hint})
                + (asks ? checkField(state, {"new_team", "It is no slip: no manager sees their children for now"})
                        : std::string{})
                + submitButton("Move"));
}

Result<void> moveAsTyped(const Asked& asked, const Worker& worker, const By& by)
{
    const std::string team = asked.form.typed("team");
    if (team != worker.team && !isKnownTeam(asked.session, team) && asked.form.typed("new_team") != "yes")
        return Error{ErrorCode::Refused,
            team.empty() ? "Without a team, no manager sees the children they work with. Tick the box if it is meant"
                         : "There is no team called “" + team
                    + "” yet, and no manager who would see the children they work with. Tick the box if it is no slip"};
    return moveToTeam(asked.web.authority, worker.id, team, by, asked.form.typed("was"));
}

std::string forms(const Asked& asked, const Worker& worker, const FormState& state)
{
    const SignedIn& person = asked.person;
    const std::string path = pathOf(worker.id);
    std::string html = roleForm(person, worker, state) + teamForm(asked, worker, state);
    std::string managed;
    for (const std::string& team : worker.manages) managed += hiddenField("was", team);
    if (worker.role == WorkerRole::Manager)
        html += "<h2 class=\"govuk-heading-m\">Manages</h2>\n"
            + postForm(person, path + "/manages",
                managed + textField(state, {"manages", "Teams", "All of them, with commas between."}) + submitButton("Save"));
    html += "<h2 class=\"govuk-heading-m\">Password</h2>\n"
        + postForm(person, path + "/password", secondaryButton("Give a one-time password"));
    html += tabletsSection(asked, worker);
    html += fmt::format("<h2 class=\"govuk-heading-m\">{}</h2>\n", worker.disabled ? "Let in again" : "End access")
        + postForm(person, path + (worker.disabled ? "/enable" : "/disable"),
            (worker.disabled ? std::string{}
                             : "<p class=\"govuk-body\">Ends every session and what their tablets may do, at once. Their records "
                               "stay.</p>\n")
                + secondaryButton(worker.disabled ? "Let in again" : "End access"));
    return html;
}

Page personPage(
    const Asked& asked, const Worker& worker, const http::Parameters& typed, std::vector<Problem> problems, int status)
{
    const auto account = asked.session.account(worker.id);
    http::Parameters filled = typed;
    if (!filled.has("team")) filled = filled.with("team", worker.team);
    if (!filled.has("manages")) filled = filled.with("manages", listed(worker.manages));
    const FormState state{filled, problems};
    Page page;
    page.title = worker.name;
    page.crumbs = {{"Accounts", "/accounts"}};
    page.problems = std::move(problems);
    page.status = status;
    page.main =
        fmt::format("<dl class=\"govuk-summary-list\">\n{}{}{}{}</dl>\n{}", row("Sign-in name", escaped(worker.id.text())),
            row("Role", escaped(roleInWords(worker))), row("Account", standing(worker, account)),
            account && account->temporary && account->good_until
                ? row("One-time password", "good until " + escaped(londonMoment(*account->good_until)))
                : std::string{},
            forms(asked, worker, state));
    return page;
}

Result<Answer> showPerson(const Asked& asked)
{
    SIGHTLINE_TRY(worker, workerOf(asked));
    return Answer{personPage(asked, worker, {}, {}, 200)};
}

using Change = std::function<Result<void>(const Asked&, const Worker&, const By&)>;

/// A change of one person: back to their page, or the page with what is wrong beside `field`.
http::Route changed(Web& web, const std::string& what, std::string field, std::string notice, Change change)
{
    return posted(web, "/accounts/{worker}/" + what, Action::ManageAccounts,
        [field = std::move(field), notice = std::move(notice), change = std::move(change)](const Asked& asked) -> Result<Answer> {
            SIGHTLINE_TRY(worker, workerOf(asked));
            const auto done = change(asked, worker, {asked.person.worker.id, asked.web.clock});
            if (done.has_value()) return Answer{SeeOther{pathOf(worker.id), worker.name + " " + notice}};
            const ErrorCode code = done.error().code;
            if (code != ErrorCode::InvalidInput && code != ErrorCode::Refused) return done.error();
            return Answer{
                personPage(asked, worker, asked.form, {{field, done.error().detail}}, code == ErrorCode::Refused ? 422 : 400)};
        });
}

Result<Answer> newPassword(const Asked& asked)
{
    SIGHTLINE_TRY(worker, workerOf(asked));
    return withNewPassword(asked, worker.id, worker.name + " has a new password.");
}

} // namespace

std::vector<http::Route> peopleRoutes(Web& web)
{
    constexpr Action kManage = Action::ManageAccounts;
    return {shown(web, "/accounts", kManage, listPeople),
        shown(web, "/accounts/new", kManage,
            [](const Asked& asked) -> Result<Answer> { return Answer{newPersonPage(asked.person, {}, {})}; }),
        posted(web, "/accounts/new", kManage, addPerson), shown(web, "/accounts/{worker}", kManage, showPerson),
        changed(web, "role", "role", "has another role now.",
            [](const Asked& asked, const Worker& worker, const By&) { return changeRoleAsTyped(asked, worker); }),
        changed(web, "team", "team", "is in another team now.", moveAsTyped),
        changed(web, "manages", "manages", "manages other teams now.",
            [](const Asked& asked, const Worker& worker, const By& by) {
                return setManages(
                    asked.web.authority, worker.id, teamsTyped(asked.form.typed("manages")), by, asked.form.all("was"));
            }),
        changed(web, "disable", "", "can neither sign in nor sync any more.",
            [](const Asked& asked, const Worker& worker, const By& by) {
                return disableWorker(asked.web.authority, worker.id, by);
            }),
        changed(web, "enable", "", "can sign in and sync again.",
            [](const Asked& asked, const Worker& worker, const By& by) {
                return enableWorker(asked.web.authority, worker.id, by);
            }),
        posted(web, "/accounts/{worker}/password", kManage, newPassword)};
}

} // namespace sightline::server::dashboard
