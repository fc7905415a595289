#include "api/routes.h"

#include "api/board_documents.h"
#include "api/call.h"
#include "base/decimal_text.h"
#include "dashboard/board/child_cells.h"
#include "dashboard/board/list_pages.h"
#include "dashboard/board/lists.h"
#include "dashboard/board/reading.h"
#include "http/problem.h"
#include "projections/boards.h"

namespace sightline::server::api {

namespace {

using dashboard::Figures;
using dashboard::Problem;

/// The question as the pages read it, so that a page's address and this one mean the same.
template <typename Make>
Result<Said> withFigures(const Call& call, const Make& make)
{
    SIGHTLINE_TRY(read, dashboard::readFigures(call.asked, {}));
    if (const auto* const progress = std::get_if<Progress>(&read)) return Said{notYet(*progress)};
    auto& figures = std::get<Figures>(read);
    return make(figures);
}

Result<Said> answer(const Figures& figures, json::Json document)
{
    if (!figures.query.problems.empty()) return Said{invalid(figures.query.problems)};
    json::Json whole = standing(*figures.view.board);
    whole.update(document);
    return Said{Document{std::move(whole)}};
}

Result<Said> showBoard(const Call& call)
{
    return withFigures(call, [&](Figures& figures) -> Result<Said> {
        const View& view = figures.view;
        const std::string by = call.asked.query.given("by").value_or("team");
        Rows (*const rowsBy)(const View&) = by == "team" ? byTeam : by == "worker" ? byWorker : by == "plan" ? byPlan : nullptr;
        if (rowsBy == nullptr) figures.query.problems.push_back({"by", "by must be team, worker or plan"});
        if (!figures.query.problems.empty()) return Said{invalid(figures.query.problems)};
        json::Json due = json::Json::array();
        for (const int days : {3, 5, 10}) {
            const auto clocks = dueWithin(view, days);
            due.push_back({{"working_days", days}, {"children", childrenOf(clocks)}, {"clocks", clocks.size()}});
        }
        const VisitCounts counts = visitCounts(view);
        json::Json reasons = json::Json::array();
        for (const ReasonCount& count : counts.not_alone)
            reasons.push_back(
                {{"reason", count.reason ? json::Json(toText(*count.reason)) : json::Json(nullptr)}, {"visits", count.visits}});
        json::Json attempts = json::Json::array();
        for (const OutcomeCount& count : counts.attempts)
            attempts.push_back({{"outcome", toText(count.outcome)}, {"visits", count.visits}});
        const Rows rows = rowsBy(view);
        return answer(figures,
            {{"figures", document(rows.total)}, {"by", by}, {"table", document(rows)}, {"due_within", std::move(due)},
                {"reasons_not_alone", std::move(reasons)}, {"attempts", std::move(attempts)},
                {"overdue_in_scope", figures.overdue_in_scope}, {"names_withheld", view.withheld.size()},
                {"came_later", view.came_later}});
    });
}

Result<Said> showChildren(const Call& call)
{
    return withFigures(call, [&](Figures& figures) -> Result<Said> {
        const Part part = partOf(call.asked.query, figures.query.problems);
        const auto list = dashboard::childListFrom(call.asked.query.given("list").value_or("all"));
        if (!list) figures.query.problems.push_back({"list", "There is no such list of children"});
        if (!figures.query.problems.empty()) return Said{invalid(figures.query.problems)};
        return answer(figures, listed(childrenIn(*list, figures.view), part, [&](const BoardChild* child) {
            return document(*child, *figures.view.board);
        }));
    });
}

Result<Said> showVisits(const Call& call)
{
    return withFigures(call, [&](Figures& figures) -> Result<Said> {
        const Part part = partOf(call.asked.query, figures.query.problems);
        const auto list = dashboard::visitListFrom(call.asked.query.given("list").value_or("all"));
        if (!list) figures.query.problems.push_back({"list", "There is no such list of visits"});
        if (!figures.query.problems.empty()) return Said{invalid(figures.query.problems)};
        return answer(figures, listed(visitsIn(*list, figures.view), part, [&](const VisitOfChild& visit) {
            return document(visit, *figures.view.board);
        }));
    });
}

Result<Said> showDue(const Call& call)
{
    return withFigures(call, [&](Figures& figures) -> Result<Said> {
        const Part part = partOf(call.asked.query, figures.query.problems);
        std::optional<int> within;
        if (const auto typed = call.asked.query.given("within")) {
            within = decimalDigits(*typed);
            if (!within || *within < 1 || *within > dashboard::kWithinMost)
                figures.query.problems.push_back({"within", "within must be a number of working days from 1 to 60"});
        }
        if (!figures.query.problems.empty()) return Said{invalid(figures.query.problems)};
        return answer(figures,
            listed(within ? dueWithin(figures.view, *within) : overdueClocks(figures.view), part,
                [](const DueClock& due) { return document(due); }));
    });
}

Result<Said> showTrend(const Call& call)
{
    return withFigures(call, [&](Figures& figures) -> Result<Said> {
        json::Json weeks = json::Json::array();
        for (const TrendPoint& point : trend(figures.view)) weeks.push_back(document(point));
        return answer(figures, {{"weeks", std::move(weeks)}});
    });
}

Result<Said> showFreshness(const Call& call)
{
    return withFigures(call, [&](Figures& figures) -> Result<Said> {
        const Instant now = call.asked.now;
        return answer(figures, document(freshness(figures.view, now), figures.view, now));
    });
}

} // namespace

std::vector<http::Route> boardRoutes(dashboard::Web& web)
{
    return {read(web, "/v1/board", Action::SeeBoard, showBoard), read(web, "/v1/children", Action::SeeBoard, showChildren),
        read(web, "/v1/visits", Action::SeeBoard, showVisits), read(web, "/v1/due", Action::SeeBoard, showDue),
        read(web, "/v1/trend", Action::SeeBoard, showTrend), read(web, "/v1/freshness", Action::SeeDevices, showFreshness)};
}

} // namespace sightline::server::api
