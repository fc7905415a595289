#include "projections/trend.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace sightline::server {

namespace {

/// Led from this team, as the leads work today; "" for a lead without one, and where nobody led.
bool isLedFrom(const Board& board, const SharedList<WorkerId>& leads, const std::string& team)
{
    if (leads.empty()) return team.empty();
    return std::any_of(leads.begin(), leads.end(), [&](const WorkerId& lead) {
        const BoardWorker* const worker = board.worker(lead);
        return worker == nullptr ? team.empty() : worker->team == team;
    });
}

/// Led from a team of which the reader may count whoever is led.
bool isLedFromScope(const View& view, const SharedList<WorkerId>& leads)
{
    if (leads.empty()) return view.scope.team({});
    return std::any_of(leads.begin(), leads.end(), [&](const WorkerId& lead) {
        const BoardWorker* const worker = view.board->worker(lead);
        return view.scope.team(worker == nullptr ? std::string{} : worker->team);
    });
}

/// What follows from who worked with a child, looked up once for each set of people: a few hundred work with everybody.
class People {
public:
    explicit People(const View& view)
        : m_view{view}
    { }

    /// Whether the filter and the scope let these weeks count. `mayBeSeen`: the child, now; asked only where that decides.
    template <typename MayBeSeen>
    bool count(const WorkedWith& with, const MayBeSeen& mayBeSeen)
    {
        if (!remembered(m_passes, with.leads, [&] { return passes(with.leads); })) return false;
        const auto& theirs = m_view.scope.with;
        if (theirs) return remembered(m_theirs, with.all, [&] { return theirs(with.all); });
        return remembered(m_in_scope, with.leads, [&] { return isLedFromScope(m_view, with.leads); }) || mayBeSeen();
    }

private:
    using Known = std::unordered_map<const void*, bool>;

    template <typename Find>
    static bool remembered(Known& known, const SharedList<WorkerId>& people, const Find& find)
    {
        const auto found = known.find(people.key());
        return found != known.end() ? found->second : known.emplace(people.key(), find()).first->second;
    }

    [[nodiscard]] bool passes(const SharedList<WorkerId>& leads) const
    {
        const Filter& filter = m_view.filter;
        if (filter.team && !isLedFrom(*m_view.board, leads, *filter.team)) return false;
        return !filter.worker || std::find(leads.begin(), leads.end(), *filter.worker) != leads.end();
    }

    const View& m_view;
    Known m_passes;
    Known m_theirs;
    Known m_in_scope;
};

void add(TrendPoint& point, const BoardWeek& week)
{
    point.with_clock += week.running ? 1U : 0U;
    point.on_time += week.onTime() ? 1U : 0U;
    point.visit_overdue += week.visit_overdue ? 1U : 0U;
    point.alone_overdue += week.alone_overdue ? 1U : 0U;
    point.held_missed += week.held_missed ? 1U : 0U;
}

} // namespace

std::vector<TrendPoint> trend(const View& view)
{
    const Board& board = *view.board;
    std::vector<TrendPoint> points;
    for (const CivilDate end : board.week_ends) points.push_back({end});
    People people{view};
    std::vector<bool> counts; // Of each `worked_with` of one child.
    for (const auto& child : board.children) {
        std::optional<bool> seen;
        const auto mayBeSeen = [&] { return seen ? *seen : *(seen = view.scope.child(*child)); };
        counts.clear();
        for (const WorkedWith& with : child->worked_with) counts.push_back(people.count(with, mayBeSeen));
        for (std::size_t i = 0; i < child->weeks.size(); ++i) {
            const BoardWeek& week = child->weeks[i];
            if (!week.running || !counts[week.with]) continue;
            if (view.filter.age && ageBand(*child, board.week_ends[i]) != *view.filter.age) continue;
            add(points[i], week);
        }
    }
    return points;
}

} // namespace sightline::server
