#include "projections/comparison.h"

#include <algorithm>
#include <future>
#include <map>
#include <tuple>

namespace sightline::server {

namespace {

/// By the id that the board has, which a child whose name is withheld does not show.
std::map<ChildId, const BoardChild*> byId(const View& view)
{
    std::map<ChildId, const BoardChild*> children;
    for (const BoardChild* child : view.children) children.emplace(view.whole(child)->id, child);
    return children;
}

/// Finds a child's visits one after another: mostly the next one is behind the last.
class Visits {
public:
    explicit Visits(const BoardChild* child)
        : m_child{child}
    { }

    const BoardVisit* of(const RecordId& record)
    {
        if (m_child == nullptr) return nullptr;
        const auto is = [&](const BoardVisit& visit) { return visit.record == record; };
        const auto& visits = m_child->visits;
        const auto from = visits.begin() + m_next;
        auto found = std::find_if(from, visits.end(), is);
        if (found == visits.end()) {
            found = std::find_if(visits.begin(), from, is);
            if (found == from) return nullptr;
        }
        m_next = found - visits.begin() + 1;
        return &*found;
    }

private:
    const BoardChild* m_child;
    std::ptrdiff_t m_next = 0;
};

/// A child who was not there, or had no clock, was neither on time nor late.
std::optional<bool> onTime(const BoardChild* child, const View& view)
{
    if (child == nullptr || !isIn(ChildList::WithClock, *child, view)) return std::nullopt;
    return isIn(ChildList::OnTime, *child, view);
}

/// `before` and `after` as the boards have them; `shown` is `after` as the reader may see it, with the same visits.
void addChanges(Comparison& comparison, const BoardChild* before, const BoardChild* after, const BoardChild* shown, bool moved)
{
    bool any = false;
    Visits earlier{before};
    for (std::size_t i = 0; i < after->visits.size(); ++i) {
        const BoardVisit& visit = after->visits[i];
        const BoardVisit* was = earlier.of(visit.record);
        if (was != nullptr && was->changed_at == visit.changed_at) continue;
        any = true;
        const auto kind = was == nullptr ? Change::Kind::Entered : Change::Kind::Altered;
        (was == nullptr ? comparison.entered : comparison.altered) += 1;
        if (moved) (was == nullptr ? comparison.entered_moved : comparison.altered_moved) += 1;
        comparison.changes.push_back({kind, shown, &shown->visits[i], moved});
    }
    if (moved && !any) comparison.moved_otherwise.push_back(shown);
}

std::string visits(std::size_t n)
{
    return std::to_string(n) + (n == 1 ? " visit" : " visits");
}

std::string figures(const Comparison& comparison)
{
    const Tally& earlier = comparison.earlier;
    const Tally& later = comparison.later;
    const std::string from = percent(earlier.on_time, earlier.with_clock);
    const std::string to = percent(later.on_time, later.with_clock);
    const std::string counts = " (" + std::to_string(earlier.on_time) + " of " + std::to_string(earlier.with_clock) + " to "
        + std::to_string(later.on_time) + " of " + std::to_string(later.with_clock) + " children)";
    return (from == to ? " left the figure at " + to : " moved the figure from " + from + " to " + to) + counts;
}

} // namespace

Comparison compare(const View& earlier, const View& later)
{
    // Both are counted at once, where there is a thread for it: nobody changes a view.
    auto of_earlier = std::async([&earlier] { return std::pair{tally(earlier), byId(earlier)}; });
    Comparison comparison{{}, tally(later), {}, 0, 0, 0, 0, {}};
    std::map<ChildId, const BoardChild*> before;
    std::tie(comparison.earlier, before) = of_earlier.get();
    for (const BoardChild* after : later.children) {
        const auto found = before.find(later.whole(after)->id);
        const BoardChild* was = found == before.end() ? nullptr : found->second;
        const BoardChild* const whole = was == nullptr ? nullptr : earlier.whole(was);
        addChanges(comparison, whole, later.whole(after), after, onTime(was, earlier) != onTime(after, later));
        if (found != before.end()) before.erase(found);
    }
    // Who is not in the later view any more (another team, another plan) is no change by a visit.
    for (const auto& [id, gone] : before)
        if (onTime(gone, earlier)) comparison.moved_otherwise.push_back(gone);
    return comparison;
}

std::string inWords(const Comparison& comparison)
{
    const std::size_t moved = comparison.entered_moved + comparison.altered_moved;
    std::string text;
    if (moved > 0) {
        if (comparison.entered_moved > 0) text = visits(comparison.entered_moved) + " entered late";
        if (comparison.altered_moved > 0)
            text += (text.empty() ? "" : " and ") + visits(comparison.altered_moved) + " changed later";
        text += figures(comparison) + ".";
    } else {
        text = "No visit that was entered or changed later made a child on time or late.";
    }
    const std::size_t others = comparison.entered + comparison.altered - moved;
    if (others > 0) text += " " + visits(others) + " entered or changed later made no difference to this figure.";
    if (const std::size_t n = comparison.moved_otherwise.size(); n > 0)
        text += " " + std::to_string(n) + (n == 1 ? " child" : " children")
            + " moved the figure in other ways: a plan, a placement, an allocation or a settlement.";
    return text;
}

} // namespace sightline::server
