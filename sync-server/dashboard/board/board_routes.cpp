#include "dashboard/board/board_routes.h"

#include <algorithm>
#include <array>
#include <future>

#include "base/decimal_text.h"
#include "dashboard/account/break_glass_panel.h"
#include "dashboard/board/child_cells.h"
#include "dashboard/board/freshness_page.h"
#include "dashboard/board/known_at_page.h"
#include "dashboard/board/lists.h"
#include "dashboard/board/overview.h"
#include "dashboard/board/reading.h"
#include "dashboard/board/trend_page.h"
#include "dashboard/live_document.h"
#include "dashboard/work/entry.h"
#include "projections/boards.h"

namespace sightline::server::dashboard {

namespace {

constexpr const char* kTitle = "Visits in my teams";

bool isPractitioner(WorkerRole role)
{
    return role != WorkerRole::Manager && role != WorkerRole::Administrator && role != WorkerRole::Auditor;
}

/// The figures first, then what the page is made from them.
template <typename Make>
Result<Answer> withFigures(
    const Asked& asked, const std::string& title, const std::vector<std::string>& sorts, const Narrow& narrow, const Make& make)
{
    SIGHTLINE_TRY(read, readFigures(asked, sorts, narrow));
    // Whoever waits for figures is told all the same that a child does not feel safe, or was opened in an emergency.
    if (const auto* const progress = std::get_if<Progress>(&read))
        return Answer{progressPage(title, *progress, safetyPanel(safetyNoticesFor(asked)) + breakGlassPanel(asked))};
    return make(std::get<Figures>(std::move(read)));
}

Page overviewOf(
    const Asked& asked, Figures figures, Overview::Of of, std::string path, std::string title, std::vector<Crumb> crumbs)
{
    Overview overview{of, std::move(path), std::move(title), std::move(crumbs), std::move(figures.query),
        std::move(figures.choices), std::move(figures.view), asked.now, figures.overdue_in_scope, {}, asked.may(Action::Export),
        asked.may(Action::SeeDevices)};
    overview.safety = safetyNoticesFor(asked);
    overview.opened = breakGlassPanel(asked);
    return overviewPage(overview);
}

Result<Answer> showDashboard(const Asked& asked)
{
    const std::string title = isPractitioner(asked.person.worker.role) ? "Visits to my children"
        : asked.person.scope.everything                                ? "Visits in all teams"
                                                                       : kTitle;
    return withFigures(asked, title, overviewSorts(), {}, [&](Figures figures) -> Result<Answer> {
        return {overviewOf(asked, std::move(figures), Overview::Of::Everything, "/dashboard", title, {})};
    });
}

Result<Answer> showTeam(const Asked& asked)
{
    const std::string& part = asked.request.part("team");
    const std::string team = part == kNoTeam ? std::string{} : part;
    const auto narrow = [&](BoardQuery& query, const Choosable& choices) {
        query.filter.team = team;
        query.typed = query.typed.without("team");
        return std::find(choices.teams.begin(), choices.teams.end(), team) != choices.teams.end();
    };
    const std::string title = team.empty() ? "No team" : team;
    return withFigures(asked, title, overviewSorts(), narrow, [&](Figures figures) -> Result<Answer> {
        std::vector<Crumb> crumbs{{kTitle, figures.query.hrefOfDay("/dashboard")}};
        return {overviewOf(
            asked, std::move(figures), Overview::Of::Team, "/dashboard/teams/" + http::encoded(part), title, std::move(crumbs))};
    });
}

Result<Answer> showWorker(const Asked& asked)
{
    const std::string& part = asked.request.part("worker");
    std::string name = part;
    const auto narrow = [&](BoardQuery& query, const Choosable& choices) {
        query.filter.worker = WorkerId{part};
        query.typed = query.typed.without("worker");
        const auto found =
            std::find_if(choices.workers.begin(), choices.workers.end(), [&](const auto& each) { return each.first == part; });
        if (found != choices.workers.end()) name = found->second;
        return found != choices.workers.end();
    };
    return withFigures(asked, "Visits", overviewSorts(), narrow, [&](Figures figures) -> Result<Answer> {
        std::vector<Crumb> crumbs{{kTitle, figures.query.hrefOfDay("/dashboard")}};
        const BoardWorker* const worker = figures.board->worker(WorkerId{part});
        const auto& teams = figures.choices.teams;
        if (worker != nullptr && !worker->team.empty() && std::find(teams.begin(), teams.end(), worker->team) != teams.end())
            crumbs.push_back({worker->team, figures.query.hrefOfDay("/dashboard/teams/" + http::encoded(worker->team))});
        return {overviewOf(asked, std::move(figures), Overview::Of::Worker, "/dashboard/workers/" + http::encoded(part), name,
            std::move(crumbs))};
    });
}

/// Which list, by its word; the problem is put among the others.
template <typename List, typename From>
List listOf(BoardQuery& query, const From& from, List otherwise)
{
    const auto typed = query.typed.given("list");
    if (!typed) return otherwise;
    const auto found = from(*typed);
    if (!found) query.problems.push_back({"list", "There is no list called “" + *typed + "”"});
    return found.value_or(otherwise);
}

Result<Answer> showChildren(const Asked& asked)
{
    return withFigures(asked, "Children", childrenSorts(), {}, [](Figures figures) -> Result<Answer> {
        const ChildList which = listOf(figures.query, childListFrom, ChildList::All);
        return {childrenPage(figures.list(), which)};
    });
}

Result<Answer> showVisits(const Asked& asked)
{
    return withFigures(asked, "Visits", {}, {}, [&](Figures figures) -> Result<Answer> {
        const VisitList which = listOf(figures.query, visitListFrom, VisitList::All);
        VisitsShown shown = visitsPage(figures.list(), which, asked.may(Action::SeeVisitText));
        if (shown.reasons) SIGHTLINE_CHECK(noteLooks(asked, {kNoChild}, Action::SeeVisitText)); // One line, whosever they are.
        return {std::move(shown.page)};
    });
}

Result<Answer> showDue(const Asked& asked)
{
    return withFigures(asked, "Due", {}, {}, [](Figures figures) -> Result<Answer> {
        std::optional<int> within;
        if (const auto typed = figures.query.typed.given("within")) {
            within = decimalDigits(*typed);
            if (!within || *within < 1 || *within > kWithinMost)
                figures.query.problems.push_back({"within", "Due within must be a number of working days from 1 to 60"});
        }
        return {duePage(figures.list(), within)};
    });
}

Result<Answer> showTrend(const Asked& asked)
{
    return withFigures(
        asked, "The last 26 weeks", {}, {}, [](Figures figures) -> Result<Answer> { return {trendPage(figures.list())}; });
}

Result<Answer> showFreshness(const Asked& asked)
{
    return withFigures(asked, "Who has not synced", {}, {},
        [&](Figures figures) -> Result<Answer> { return {freshnessPage(figures.view, asked.now, asked.may(Action::Export))}; });
}

/// The same day twice: as known at the end of `known_at`, and as known now.
Result<Answer> showKnownAt(const Asked& asked)
{
    BoardQuery query = readQuestion(asked.query, asked.today, {});
    const CivilDate known_on = query.typed.given("known_at")
        ? CivilDate::parse(*query.typed.given("known_at")).value_or(asked.today)
        : query.question.as_of;
    if (known_on < query.question.as_of)
        query.problems.push_back(
            {"known_at", "“As known at” must be the day of the figures or a later one: nobody knew of a day before it was over"});
    if (!query.problems.empty()) return {knownAtPage({std::move(query), {}, known_on, {}, {}})};
    const std::optional<Instant> known_at = known_on < asked.today ? std::optional{endOfDay(known_on)} : std::nullopt;
    const Question then{query.question.as_of, known_at};
    const Question now{query.question.as_of, std::nullopt};
    // Both are asked for at once, so that no other question comes between them.
    for (const Question& each : {then, now}) SIGHTLINE_CHECK(asked.web.boards.ask(each));
    SIGHTLINE_TRY(earlier, boardFor(asked, then));
    SIGHTLINE_TRY(later, boardFor(asked, now));
    for (const Boards::Answer& answer : {earlier, later})
        if (const auto* const progress = std::get_if<Progress>(&answer))
            return {progressPage("What late entries changed", *progress, {})};
    const std::array boards{std::get<Boards::BoardPtr>(earlier), std::get<Boards::BoardPtr>(later)};
    KnownAtPage page{std::move(query), choosable(look(boards.back(), {}, scopeFor(asked, *boards.back()))), known_on, {}, {}};
    readFilter(page.query, page.choices);
    if (page.query.problems.empty()) {
        auto earlier_view = std::async([&] { return look(boards.front(), page.query.filter, scopeFor(asked, *boards.front())); });
        page.later = look(boards.back(), page.query.filter, scopeFor(asked, *boards.back()));
        page.earlier = earlier_view.get();
    }
    return {knownAtPage(page)};
}

Result<Answer> showStart(const Asked& asked)
{
    return {SeeOther{isPractitioner(asked.person.worker.role) ? "/children" : "/dashboard"}};
}

Result<Answer> showLive(const Asked& asked)
{
    return {http::Response{200, "application/json", liveDocument(asked.now, safetyNoticesFor(asked)), {}, {}}};
}

} // namespace

std::vector<http::Route> boardRoutes(Web& web)
{
    return {shown(web, "/", Action::SeeBoard, showStart), shown(web, "/dashboard", Action::SeeBoard, showDashboard),
        shown(web, "/dashboard/teams/{team}", Action::SeeBoard, showTeam),
        shown(web, "/dashboard/workers/{worker}", Action::SeeBoard, showWorker),
        shown(web, "/dashboard/trend", Action::SeeBoard, showTrend),
        shown(web, "/dashboard/known-at", Action::SeeBoard, showKnownAt), shown(web, "/children", Action::SeeBoard, showChildren),
        shown(web, "/visits", Action::SeeBoard, showVisits), shown(web, "/due", Action::SeeBoard, showDue),
        shown(web, "/freshness", Action::SeeDevices, showFreshness),
        shown(web, "/dashboard.json", Action::SeeSafetyFlag, showLive)};
}

} // namespace sightline::server::dashboard
