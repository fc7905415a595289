#include "dashboard/exports/carried_filter.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/decimal_text.h"
#include "dashboard/board/list_pages.h"
#include "dashboard/board/lists.h"
#include "dashboard/board/reading.h"
#include "projections/boards.h"

namespace sightline::server::dashboard {

BoardScope exportScope(const Asked& asked)
{
    return {[&asked](const BoardChild& child) { return asked.may(Action::Export, child.id); },
        [&asked](const std::string& team) {
            const auto& manages = asked.person.worker.manages;
            return asked.person.scope.everything || std::count(manages.begin(), manages.end(), team) > 0;
        }};
}

namespace {

std::optional<DueList> dueListFrom(const std::string& word)
{
    if (word == "overdue") return DueList{};
    const auto within = decimalDigits(word);
    if (!within || *within < 1 || *within > kWithinMost) return std::nullopt;
    return DueList{static_cast<int>(*within)};
}

/// As the page of figures of that day: whoever came later is not of it. Of a child now with another team nothing is exported.
BoardScope exportScopeOf(const Asked& asked, const Board& board)
{
    BoardScope scope = exportScope(asked);
    scope.then = scopeFor(asked, board).then;
    return scope;
}

/// What a manager is shown of a past day is who was with their teams on it, narrowed or not.
bool isOfAnotherScope(const Asked& asked, const reports::ExportRequest& request)
{
    return request.as_of < asked.today && !asked.person.scope.everything && !asked.person.worker.manages.empty();
}

std::string withheldInWords(std::size_t children)
{
    if (children == 0) return {};
    return children == 1 ? "without 1 child now with another team"
                         : "without " + std::to_string(children) + " children now with another team";
}

/// The rows of the list that was carried; without one, every row of the children whom the filters left. Children whose names
/// are withheld are left out, and counted.
std::size_t keepListed(const CarriedFilter& carried, const View& view, reports::ExportRequest& request)
{
    std::set<const BoardChild*> left_out;
    const auto isLeftOut = [&](const BoardChild* child) { return child->withheld && (left_out.insert(child), true); };
    request.only.emplace();
    if (carried.visits) {
        request.only_visits.emplace();
        eachVisitIn(*carried.visits, view, [&](const VisitOfChild& visit) {
            if (isLeftOut(visit.child)) return;
            request.only_visits->insert(visit.visit->record);
            request.only->insert(visit.child->id);
        });
        return left_out.size();
    }
    if (carried.due) {
        request.only_due.emplace();
        for (const DueClock& due : carried.due->within ? dueWithin(view, *carried.due->within) : overdueClocks(view)) {
            if (isLeftOut(due.child)) continue;
            request.only_due->insert({due.child->id, due.clock->clock, due.clock->next_due});
            request.only->insert(due.child->id);
        }
        return left_out.size();
    }
    for (const BoardChild* child : carried.children ? childrenIn(*carried.children, view) : view.children)
        if (!isLeftOut(child)) request.only->insert(child->id);
    return left_out.size();
}

} // namespace

std::variant<CarriedFilter, Problem> readCarried(const http::Parameters& typed)
{
    CarriedFilter carried;
    const auto unreadable = [](const char* what) {
        return Problem{"", std::string{"The page you came from was narrowed by "} + what + " that is not known"};
    };
    if (const auto worker = typed.given("worker")) carried.filter.worker.emplace(*worker);
    const auto plan = typed.given("plan"), age = typed.given("age"), state = typed.given("state");
    if (plan && !(carried.filter.plan = planKindFrom(*plan))) return unreadable("a plan");
    if (age && !(carried.filter.age = ageBandFrom(*age))) return unreadable("an age");
    if (state && !(carried.filter.state = childStateFrom(*state))) return unreadable("a state");
    const auto children = typed.given("of_children"), visits = typed.given("of_visits"), due = typed.given("of_due");
    if (children && !(carried.children = childListFrom(*children))) return unreadable("a list of children");
    if (visits && !(carried.visits = visitListFrom(*visits))) return unreadable("a list of visits");
    if (due && !(carried.due = dueListFrom(*due))) return unreadable("a list of due dates");
    return carried;
}

std::string inWords(const Asked& asked, const CarriedFilter& carried)
{
    std::vector<std::string> parts;
    const Filter& filter = carried.filter;
    if (carried.children) parts.emplace_back("list: " + std::string{titleOf(*carried.children)});
    if (carried.visits) parts.emplace_back("list: " + std::string{titleOf(*carried.visits)});
    if (carried.due) parts.emplace_back("list: " + titleOfDue(carried.due->within));
    if (filter.worker) {
        const auto worker = asked.session.worker(*filter.worker);
        parts.push_back("led by " + (worker ? worker->name : filter.worker->text()));
    }
    if (filter.plan) parts.push_back("plan type: " + server::inWords(*filter.plan));
    if (filter.age) parts.push_back("age: " + server::inWords(*filter.age));
    if (filter.state) parts.push_back("state: " + server::inWords(*filter.state));
    return fmt::format("{}", fmt::join(parts, ", "));
}

Result<std::optional<Problem>> narrow(const Asked& asked, const CarriedFilter& carried, reports::ExportRequest& request)
{
    if (!carried.any() && !isOfAnotherScope(asked, request)) return std::optional<Problem>{};
    Filter filter = carried.filter;
    filter.team = request.team;
    // Lists are of visits of a period, which a board holds only so much of.
    const bool periodic = carried.children || carried.visits;
    if (periodic && !request.from) request.from = request.as_of.plusDays(1 - kPeriodDays);
    if (periodic) filter.period_days = static_cast<int>((request.as_of.days() - request.from->days()).count()) + 1;
    if (filter.period_days > kPeriodDaysMost)
        return std::optional{Problem{"from", fmt::format("That list goes back {} weeks at most", kPeriodDaysMost / 7)}};
    // Asked, not waited for: while this request is answered the store keeps what it reads.
    SIGHTLINE_TRY(answer, asked.web.boards.ask({request.as_of, request.known_at}));
    const auto* board = std::get_if<Boards::BoardPtr>(&answer);
    if (board == nullptr)
        return std::optional{Problem{"", "The page you came from is still being worked out. Make the export again in a moment"}};
    const std::size_t left_out = keepListed(carried, look(*board, filter, exportScopeOf(asked, **board)), request);
    const std::string without = withheldInWords(left_out);
    request.only_where = inWords(asked, carried);
    request.only_where += (request.only_where.empty() || without.empty() ? "" : ", ") + without;
    return std::optional<Problem>{};
}

} // namespace sightline::server::dashboard
