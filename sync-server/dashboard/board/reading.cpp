#include "dashboard/board/reading.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include "dashboard/board/filters.h"
#include "projections/boards.h"
#include "service/append.h"

namespace sightline::server::dashboard {

namespace {

Result<Boards::Answer> boardNow(const Asked& asked, const Question& question)
{
    if (question.as_of == asked.today && !question.known_at) return asked.web.boards.now();
    return asked.web.boards.ask(question);
}

constexpr std::chrono::milliseconds kWaitMost{40}; ///< Whoever asked is told at once how far it is.
constexpr std::chrono::milliseconds kLookEvery{5};

} // namespace

Result<Boards::Answer> boardFor(const Asked& asked, const Question& question)
{
    for (std::chrono::milliseconds waited{0};; waited += kLookEvery) {
        SIGHTLINE_TRY(answer, boardNow(asked, question));
        if (std::holds_alternative<Boards::BoardPtr>(answer) || waited >= kWaitMost) return answer;
        std::this_thread::sleep_for(kLookEvery);
    }
}

BoardScope scopeFor(const Asked& asked, const Board& board)
{
    const auto child = [&asked](const BoardChild& each) { return asked.may(Action::SeeBoard, each.id); };
    const auto team = [&asked](const std::string& name) {
        const std::vector<std::string>& manages = asked.person.worker.manages;
        return asked.person.scope.everything || std::find(manages.begin(), manages.end(), name) != manages.end();
    };
    const Worker& reader = asked.person.worker;
    const bool of_teams = !asked.person.scope.everything && reader.role == WorkerRole::Manager && !reader.manages.empty();
    if (!of_teams) return {child, team};
    // As the caseload of that day, from the allocations of that day: the teams are those of today, their past is not kept.
    const auto theirs = [&board, &reader, team](const WorkerId& id) {
        const BoardWorker* const worker = board.worker(id);
        return id == reader.id || (worker != nullptr && team(worker->team));
    };
    const auto with = [theirs](
                          const SharedList<WorkerId>& workers) { return std::any_of(workers.begin(), workers.end(), theirs); };
    if (board.as_of >= asked.today) return {child, team, {}, with};
    const auto then = [theirs](const BoardChild& each) {
        return std::any_of(each.workers.begin(), each.workers.end(),
            [&](const BoardAllocation& allocation) { return theirs(allocation.worker); });
    };
    return {child, team, then, with};
}

Result<std::variant<Figures, Progress>> readFigures(
    const Asked& asked, const std::vector<std::string>& sorts, const Narrow& narrow)
{
    Figures figures{readQuestion(asked.query, asked.today, sorts), {}, {}, {}, 0};
    SIGHTLINE_TRY(answer, boardFor(asked, figures.query.question));
    if (const auto* const progress = std::get_if<Progress>(&answer)) return {*progress};
    figures.board = std::get<Boards::BoardPtr>(answer);
    figures.exports = asked.may(Action::Export);
    const View everything = look(figures.board, {}, scopeFor(asked, *figures.board));
    figures.choices = choosable(everything);
    figures.overdue_in_scope = overdueAmong(everything.children);
    if (narrow && !narrow(figures.query, figures.choices)) return notHere();
    readFilter(figures.query, figures.choices);
    const bool same = !figures.query.problems.empty() || figures.query.filter == Filter{};
    figures.view = same ? everything : look(figures.board, figures.query.filter, scopeFor(asked, *figures.board));
    return {std::move(figures)};
}

std::vector<SafetyNotice> safetyNoticesFor(const Asked& asked)
{
    std::vector<SafetyNotice> notices = safetyNotices(asked.session, *asked.web.reviews, asked.now);
    std::erase_if(notices, [&](SafetyNotice& notice) {
        const auto child = ChildId::parse(notice.child_id);
        notice.may_acknowledge = child && asked.may(notice.unread ? Action::SettleReview : Action::AcknowledgeFlag, *child)
            && mayAcknowledge(asked.session, asked.person.worker, WorkerId{notice.author}, *child, asked.today);
        if (!notice.unread) return !child || !asked.may(Action::SeeSafetyFlag, *child);
        // A save that could not be read belongs to no child: it is shown to whoever answers for the worker, and to auditors.
        return !(asked.person.scope.everything && asked.may(Action::SeeSafetyFlag))
            && !managesWhoWasThere(asked.session, asked.person.worker, WorkerId{notice.author}, kNoChild, asked.today);
    });
    return notices;
}

} // namespace sightline::server::dashboard
