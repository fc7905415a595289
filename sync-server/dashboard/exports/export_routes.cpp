#include "dashboard/exports/export_routes.h"

#include <algorithm>

#include <fmt/format.h>

#include "dashboard/exports/carried_filter.h"
#include "dashboard/exports/export_download.h"
#include "dashboard/exports/export_form.h"
#include "dashboard/exports/quality_page.h"
#include "dashboard/exports/subject_access_form.h"
#include "dashboard/html.h"
#include "projections/boards.h"
#include "reports/write_export.h"

namespace sightline::server::dashboard {

namespace {

constexpr std::size_t kPastExportsMost = 50;

/// Exports that this person may know of: an auditor all, a manager those of their own people, everybody their own. A line about
/// a child says why somebody asked for that child's record, so it is for whoever may ask for it too, and for whoever made it.
std::vector<reports::ExportLogLine> pastOf(const Asked& asked, const reports::Directory& workers)
{
    const Worker& who = asked.person.worker;
    const bool of_others = asked.may(Action::SeeAudit);
    return reports::pastExports(asked.session, of_others ? std::nullopt : std::optional{who.id}, kPastExportsMost,
        [&](const reports::ExportLogLine& line) {
            if (line.who == who.id) return true;
            if (!of_others || (line.child && !asked.may(Action::SubjectAccess, *line.child))) return false;
            if (asked.person.scope.everything) return true;
            const auto worker = workers.find(line.who);
            return worker != workers.end() && std::count(who.manages.begin(), who.manages.end(), worker->second.team) > 0;
        });
}

reports::Directory directoryOf(const Asked& asked)
{
    reports::Directory workers;
    for (Worker& worker : asked.session.workers()) {
        WorkerId id = worker.id;
        workers.emplace(std::move(id), std::move(worker));
    }
    return workers;
}

Page exportsPage(const Asked& asked, FormState state)
{
    std::vector<Problem> problems = state.problems;
    const reports::Directory workers = directoryOf(asked);
    std::string main = "<p class=\"govuk-body\">Only your own children are in an export. What is not known stays empty, or is "
                       "“c) Unknown”; no cell runs in a spreadsheet.</p>\n<ul class=\"govuk-list\">\n<li><a class=\"govuk-link\" "
                       "href=\"/exports/data-quality\">What is missing or disputed</a></li>\n";
    if (asked.may(Action::SubjectAccess))
        main += "<li><a class=\"govuk-link\" href=\"/exports/subject-access\">Everything held about one child (right of "
                "access)</a></li>\n";
    const auto carried = readCarried(state.typed);
    if (const auto* problem = std::get_if<Problem>(&carried); problem != nullptr && problems.empty())
        problems.push_back(*problem);
    const auto* filter = std::get_if<CarriedFilter>(&carried);
    main += "</ul>\n"
        + exportForm(
            asked.person, {std::move(state), teamsFor(asked), filter != nullptr ? inWords(asked, *filter) : std::string{}})
        + "<h2 class=\"govuk-heading-m\">Exports made before</h2>\n" + pastExportsTable(pastOf(asked, workers), workers);
    return {"Exports", std::move(main), {}, std::move(problems)};
}

Result<Answer> showExports(const Asked& asked)
{
    return Answer{exportsPage(asked, {withFirstDay(asked.query, asked.today), {}})};
}

/// An export is made in memory: one at a time, and who comes meanwhile is told to try again (503).
Result<Answer> inTurn(OneAtATime& exports, const Asked& asked, Result<Answer> (*make)(const Asked&))
{
    const OneAtATime::Turn turn = exports.take();
    if (!turn) return Error{ErrorCode::ServerBusy, "another export is being made"};
    return make(asked);
}

Result<Answer> makeExport(const Asked& asked)
{
    ReadExport read = readExport(asked.form, teamsFor(asked), asked.today);
    const auto carried = readCarried(asked.form);
    if (const auto* unreadable = std::get_if<Problem>(&carried)) read.problems.push_back(*unreadable);
    if (read.problems.empty()) {
        SIGHTLINE_TRY(problem, narrow(asked, std::get<CarriedFilter>(carried), read.request));
        if (problem) read.problems.push_back(*problem);
    }
    if (!read.problems.empty()) return Answer{exportsPage(asked, {asked.form, std::move(read.problems)})};
    std::string bytes;
    SIGHTLINE_TRY(made,
        reports::writeExport(asked.session, read.request, reports::askerOf(asked.session, asked.person.worker, asked.now),
            asked.now, [&](std::string_view piece) -> Result<void> {
                bytes += piece;
                return {};
            }));
    const bool xlsx = read.request.format == reports::ExportFormat::Xlsx;
    return handOut(asked,
        {asked.now, asked.person.worker.id, read.request.table, read.request.inWords(), made.rows, made.sha256, read.reason},
        std::move(bytes), xlsx ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv; charset=utf-8",
        read.request.fileName());
}

/// How many rows the lint has of these children: as many as its export of today.
Result<std::size_t> misstatedRows(const Asked& asked)
{
    const reports::ExportRequest lint{"lint", asked.today};
    SIGHTLINE_TRY(made,
        reports::writeExport(asked.session, lint, reports::askerOf(asked.session, asked.person.worker, asked.now), asked.now,
            [](std::string_view) { return Result<void>{}; }));
    return made.rows;
}

Result<Answer> showQuality(OneAtATime& exports, const Asked& asked)
{
    SIGHTLINE_TRY(answer, asked.web.boards.now());
    const std::vector<Crumb> crumbs{{"Exports", "/exports"}};
    if (const auto* progress = std::get_if<Progress>(&answer)) {
        const std::string so_far =
            progress->of == 0 ? std::string{} : fmt::format(": {} of {} children", progress->done, progress->of);
        return Answer{Page{"What is missing or disputed",
            fmt::format(
                "<p class=\"govuk-body\">The figures are being worked out{}. Open this page again in a moment.</p>\n", so_far),
            crumbs}};
    }
    const View view = look(std::get<Boards::BoardPtr>(answer), Filter{}, exportScope(asked));
    std::optional<std::size_t> misstated;
    if (asked.query.typed("count") == "lint") {
        const OneAtATime::Turn turn = exports.take();
        if (!turn) return Error{ErrorCode::ServerBusy, "another export is being made"};
        SIGHTLINE_TRY(rows, misstatedRows(asked));
        misstated = rows;
    }
    return Answer{Page{"What is missing or disputed", qualityPage(view, misstated), crumbs}};
}

} // namespace

std::vector<http::Route> exportRoutes(Web& web, const std::shared_ptr<OneAtATime>& exports)
{
    std::vector<http::Route> routes;
    routes.push_back(shown(web, "/exports", Action::Export, &showExports));
    routes.push_back(
        posted(web, "/exports", Action::Export, [exports](const Asked& asked) { return inTurn(*exports, asked, &makeExport); }));
    routes.push_back(shown(
        web, "/exports/data-quality", Action::Export, [exports](const Asked& asked) { return showQuality(*exports, asked); }));
    routes.push_back(shown(web, "/exports/subject-access", Action::SubjectAccess, [](const Asked& asked) -> Result<Answer> {
        return Answer{subjectAccessPage(asked, {asked.query, {}})};
    }));
    routes.push_back(posted(web, "/exports/subject-access", Action::SubjectAccess,
        [exports](const Asked& asked) { return inTurn(*exports, asked, &makeSubjectAccess); }));
    return routes;
}

} // namespace sightline::server::dashboard
