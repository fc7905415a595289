#include "dashboard/exports/export_form.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/decimal_text.h"
#include "base/london_moment.h"
#include "dashboard/board/query.h"
#include "dashboard/exports/carried_filter.h"
#include "dashboard/html.h"
#include "reports/export_catalogue.h"

namespace sightline::server::dashboard {

namespace {

constexpr std::string_view kAllTeams = "(all)";
constexpr std::size_t kShaShown = 10;

Choices tableChoices()
{
    Choices choices{{"", "Choose a table"}};
    for (const reports::ExportKind& kind : reports::exportKinds())
        choices.emplace_back(kind.name, std::string{kind.group} + ": " + std::string{kind.title});
    return choices;
}

Choices teamChoices(const std::vector<std::string>& teams)
{
    Choices choices{{std::string{kAllTeams}, "All my teams"}};
    for (const std::string& team : teams) choices.emplace_back(team, team);
    choices.emplace_back(kNoTeam, "Children without a team");
    return choices;
}

/// What the form begins with where nothing was typed.
http::Parameters withDefaults(http::Parameters typed)
{
    if (!typed.given("format")) typed = typed.with("format", "csv");
    if (!typed.given("team")) typed = typed.with("team", kAllTeams);
    return typed;
}

} // namespace

std::vector<std::string> teamsFor(const Asked& asked)
{
    std::set<std::string> teams;
    const Worker& who = asked.person.worker;
    for (const Worker& worker : asked.session.workers())
        if (!worker.team.empty()
            && (asked.person.scope.everything || std::count(who.manages.begin(), who.manages.end(), worker.team) > 0))
            teams.insert(worker.team);
    // A page of figures is narrowed by teams of which only some children are theirs, too.
    const auto board = asked.web.boards.now();
    if (board.has_value())
        if (const auto* const there = std::get_if<Boards::BoardPtr>(&board.value()))
            for (const std::string& team : choosable(look(*there, {}, exportScope(asked))).teams)
                if (!team.empty()) teams.insert(team);
    return {teams.begin(), teams.end()};
}

ReadExport readExport(const http::Parameters& form, const std::vector<std::string>& teams, CivilDate today)
{
    ReadExport read{{form.typed("table"), today}, {}, {}};
    const auto problem = [&](const char* field, std::string message) { read.problems.push_back({field, std::move(message)}); };
    if (reports::exportKind(read.request.table) == nullptr) problem("table", "Choose a table");
    const std::string team = form.given("team").value_or(std::string{kAllTeams});
    if (team == kNoTeam)
        read.request.team = std::string{};
    else if (std::count(teams.begin(), teams.end(), team) > 0)
        read.request.team = team;
    else if (team != kAllTeams)
        problem("team", "Choose a team from the list");
    if (const auto day = form.given("as_of")) {
        const auto date = CivilDate::parse(*day);
        if (!date)
            problem("as_of", "Enter the day as in 2026-06-04");
        else if (*date > today)
            problem("as_of", "The day must be today or before");
        else
            read.request.as_of = *date;
    }
    if (const auto day = form.given("known_at")) {
        const auto date = CivilDate::parse(*day);
        if (!date || *date > today)
            problem("known_at", date ? "The day must be today or before" : "Enter the day as in 2026-06-04");
        else if (*date < today)
            read.request.known_at = endOfDay(*date);
    }
    if (const auto day = form.given("from")) {
        const auto date = CivilDate::parse(*day);
        if (!date || *date > read.request.as_of)
            problem("from", date ? "The first day must not be after the day of the table" : "Enter the day as in 2026-06-04");
        else
            read.request.from = date;
    }
    const std::string format = form.typed("format");
    if (format != "csv" && format != "xlsx") problem("format", "Choose CSV or a workbook");
    read.request.format = format == "xlsx" ? reports::ExportFormat::Xlsx : reports::ExportFormat::Csv;
    read.request.byte_order_mark = form.typed("bom") == "yes";
    read.request.hide_small_numbers = form.typed("hide_small") == "yes";
    auto reason = reports::checkedReason(form.typed("reason"));
    if (reason.has_value())
        read.reason = std::move(reason).value();
    else
        problem("reason", reason.error().detail);
    return read;
}

http::Parameters withFirstDay(http::Parameters typed, CivilDate today)
{
    const auto weeks = decimalDigits(typed.typed("period"));
    const auto day = typed.given("as_of") ? CivilDate::parse(typed.typed("as_of")) : std::optional{today};
    if (typed.given("from") || !weeks || !day || *weeks < 1 || *weeks > kBoardWeeks) return typed;
    return typed.with("from", day->plusDays(1 - 7 * static_cast<int>(*weeks)).toString());
}

std::string exportForm(const SignedIn& person, const ExportForm& form)
{
    FormState state = form.state;
    state.typed = withDefaults(state.typed);
    std::string fields = choiceField(state, {"table", "Which table"}, tableChoices())
        + choiceField(state, {"team", "Team", "Children whose lead works in it on that day."}, teamChoices(form.teams))
        + dateField(state, {"as_of", "As of", "Today if it is left empty."})
        + dateField(
            state, {"known_at", "As known at the end of", "What arrived later is left out. Everything if it is left empty."})
        + dateField(state, {"from", "Visits from", "Of tables of visits: the first day. Every visit if it is left empty."})
        + radioField(state, {"format", "Format"}, {{"csv", "CSV"}, {"xlsx", "Workbook (.xlsx)"}})
        + checkField(state, {"bom", "For an old spreadsheet that shows Ã© instead of é: begin the CSV with a byte order mark"})
        + checkField(state, {"hide_small", "It leaves the team: hide numbers under 5 of “Why children were not seen alone”"});
    if (!form.carried.empty())
        fields +=
            fmt::format("<p class=\"govuk-inset-text\">Only what the page you came from showed: {}. <a class=\"govuk-link\" "
                        "href=\"/exports\">Take this away</a></p>\n",
                escaped(form.carried));
    for (const char* name : kCarriedFilters)
        if (const auto value = state.typed.given(name)) fields += hiddenField(name, *value);
    fields += textArea(state, {"reason", "Why is this export made?", "It stands in the log with your name."}, 2)
        + submitButton("Export");
    return postForm(person, "/exports", fields);
}

std::string pastExportsTable(const std::vector<reports::ExportLogLine>& lines, const reports::Directory& workers)
{
    if (lines.empty()) return "<p class=\"sl-none\">No export has been made yet.</p>\n";
    std::string rows;
    for (const reports::ExportLogLine& line : lines) {
        const auto who = workers.find(line.who);
        const reports::ExportKind* const kind = reports::exportKind(line.what);
        const std::string what = kind != nullptr   ? std::string{kind->title}
            : line.what == reports::kSubjectAccess ? std::string{"Everything held about one child"}
                                                   : line.what;
        rows += fmt::format("<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\" data-label=\"When\">{}</td><td "
                            "class=\"govuk-table__cell\" data-label=\"Who\">{}</td><td class=\"govuk-table__cell\" "
                            "data-label=\"What\"><span>{}<br><span "
                            "class=\"sl-quiet\">{}</span></span></td><td class=\"govuk-table__cell govuk-table__cell--numeric\" "
                            "data-label=\"Rows\">{}</td><td class=\"govuk-table__cell\" data-label=\"Why\">{}</td><td "
                            "class=\"govuk-table__cell\" "
                            "data-label=\"SHA-256\"><span class=\"sl-id\" title=\"{}\">{}…</span></td></tr>\n",
            escaped(londonMoment(line.at)), escaped(who == workers.end() ? line.who.text() : who->second.name), escaped(what),
            escaped(line.filters), line.rows, escaped(line.reason), escaped(line.sha256),
            escaped(line.sha256.substr(0, kShaShown)));
    }
    return "<table class=\"govuk-table\">\n<caption class=\"govuk-table__caption govuk-visually-hidden\">Exports, newest "
           "first</caption>\n"
           "<thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" "
           "class=\"govuk-table__header\">When</th><th scope=\"col\" class=\"govuk-table__header\">Who</th><th scope=\"col\" "
           "class=\"govuk-table__header\">What</th><th scope=\"col\" class=\"govuk-table__header "
           "govuk-table__header--numeric\">Rows</th><th scope=\"col\" class=\"govuk-table__header\">Why</th><th scope=\"col\" "
           "class=\"govuk-table__header\">SHA-256</th></tr></thead>\n<tbody class=\"govuk-table__body\">\n"
        + rows + "</tbody>\n</table>\n";
}

} // namespace sightline::server::dashboard
