#include "projections/view.h"

#include <algorithm>
#include <array>

#include "projections/withheld.h"

namespace sightline::server {

namespace {

template <typename E>
struct Word {
    E value;
    std::string_view word;
    std::string_view name;
};

constexpr std::array<Word<AgeBand>, 7> kAgeBands{{{AgeBand::Unborn, "unborn", "Not born yet"},
    {AgeBand::Under1, "under_1", "Under 1 year"}, {AgeBand::From1To4, "1_to_4", "1 to 4 years"},
    {AgeBand::From5To9, "5_to_9", "5 to 9 years"}, {AgeBand::From10To15, "10_to_15", "10 to 15 years"},
    {AgeBand::From16, "16_and_over", "16 years and over"}, {AgeBand::Unknown, "unknown", "Not known (birth not recorded)"}}};
constexpr std::array<Word<ChildState>, 7> kStates{{{ChildState::Overdue, "overdue", "Overdue"},
    {ChildState::DueSoon, "due_soon", "Due in 7 days"}, {ChildState::Met, "met", "On time"},
    {ChildState::Paused, "paused", "Paused"}, {ChildState::NoClock, "no_clock", "Nothing falls due"},
    {ChildState::BirthUnknown, "birth_unknown", "Birth not recorded, or expected date passed"},
    {ChildState::HeldMissed, "held_missed", "Held, date missed"}}};
constexpr std::array<Word<PlanKind>, 4> kPlans{{{PlanKind::ChildProtection, "child_protection", "Child protection"},
    {PlanKind::ChildInNeed, "child_in_need", "Child in need"},
    {PlanKind::PrivateFostering, "private_fostering", "Private fostering"},
    {PlanKind::LookedAfter, "looked_after", "Looked after"}}};

template <typename Words, typename E>
const auto& rowOf(const Words& words, E value) noexcept
{
    return words[static_cast<std::size_t>(value)]; // The tables are in the order of declaration; view_test checks it.
}

template <typename E, typename Words>
std::optional<E> valueOf(const Words& words, std::string_view word) noexcept
{
    for (const auto& row : words)
        if (row.word == word) return row.value;
    return std::nullopt;
}

bool hasTeam(const BoardChild& child, const std::string& team)
{
    if (child.teams.empty()) return team.empty();
    return std::find(child.teams.begin(), child.teams.end(), team) != child.teams.end();
}

bool hasPlan(const BoardChild& child, PlanKind kind)
{
    return std::any_of(child.plans.begin(), child.plans.end(), [&](const BoardPlan& plan) { return plan.kind == kind; });
}

bool passes(const BoardChild& child, const Filter& filter, CivilDate day)
{
    if (filter.team && !hasTeam(child, *filter.team)) return false;
    if (filter.worker && std::find(child.leads.begin(), child.leads.end(), *filter.worker) == child.leads.end()) return false;
    if (filter.plan && !hasPlan(child, *filter.plan)) return false;
    if (filter.age && ageBand(child, day) != *filter.age) return false;
    return !filter.state || stateOf(child) == *filter.state;
}

Filter anyTeam(Filter filter)
{
    filter.team.reset();
    filter.worker.reset();
    return filter;
}

/// A board that was put together by hand may not be sorted yet.
std::vector<const BoardChild*> sortedChildren(const Board& board)
{
    if (board.by_name.size() == board.children.size()) return board.by_name;
    Board sorted = board;
    sorted.setChildren(sorted.children);
    return sorted.by_name;
}

} // namespace

AgeBand ageBand(const BoardChild& child, CivilDate day) noexcept
{
    if (!child.date_of_birth && child.expected_date_of_birth && *child.expected_date_of_birth >= day) return AgeBand::Unborn;
    if (!child.date_of_birth) return AgeBand::Unknown;
    if (*child.date_of_birth > day) return AgeBand::Unborn;
    const int age = ageInYears(*child.date_of_birth, day);
    if (age < 1) return AgeBand::Under1;
    if (age < 5) return AgeBand::From1To4;
    if (age < 10) return AgeBand::From5To9;
    return age < 16 ? AgeBand::From10To15 : AgeBand::From16;
}

std::string_view toText(AgeBand band) noexcept
{
    return rowOf(kAgeBands, band).word;
}
std::string_view toText(ChildState state) noexcept
{
    return rowOf(kStates, state).word;
}
std::string_view toText(PlanKind kind) noexcept
{
    return rowOf(kPlans, kind).word;
}
std::optional<AgeBand> ageBandFrom(std::string_view word) noexcept
{
    return valueOf<AgeBand>(kAgeBands, word);
}
std::optional<ChildState> childStateFrom(std::string_view word) noexcept
{
    return valueOf<ChildState>(kStates, word);
}
std::optional<PlanKind> planKindFrom(std::string_view word) noexcept
{
    return valueOf<PlanKind>(kPlans, word);
}
std::string inWords(AgeBand band)
{
    return std::string{rowOf(kAgeBands, band).name};
}
std::string inWords(ChildState state)
{
    return std::string{rowOf(kStates, state).name};
}
std::string inWords(PlanKind kind)
{
    return std::string{rowOf(kPlans, kind).name};
}

BoardScope everything()
{
    return {[](const BoardChild&) { return true; }, [](const std::string&) { return true; }};
}

View look(std::shared_ptr<const Board> board, Filter filter, BoardScope scope)
{
    View view{std::move(board), std::move(filter), std::move(scope), {}};
    for (const BoardChild* child : sortedChildren(*view.board)) {
        const bool now = view.scope.child(*child);
        const bool then = view.scope.then ? view.scope.then(*child) : now;
        if (now && !then && passes(*child, anyTeam(view.filter), view.board->as_of)) ++view.came_later;
        if (!then || !passes(*child, view.filter, view.board->as_of)) continue;
        if (now)
            view.children.push_back(child);
        else
            view.withheld.push_back({withheld(*child), child});
    }
    std::sort(view.withheld.begin(), view.withheld.end(),
        [](const WithheldChild& a, const WithheldChild& b) { return a.whole->id < b.whole->id; });
    for (const WithheldChild& each : view.withheld) view.children.push_back(each.shown.get());
    return view;
}

const BoardChild* View::whole(const BoardChild* child) const noexcept
{
    if (!child->withheld) return child;
    const auto found =
        std::find_if(withheld.begin(), withheld.end(), [&](const WithheldChild& each) { return each.shown.get() == child; });
    return found == withheld.end() ? child : found->whole;
}

bool seesAllOf(const View& view, const std::string& team)
{
    return view.scope.team && view.scope.team(team);
}

bool seesATeam(const View& view)
{
    return std::any_of(view.board->workers.begin(), view.board->workers.end(),
        [&](const BoardWorker& worker) { return seesAllOf(view, worker.team); });
}

} // namespace sightline::server
