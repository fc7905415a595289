#include "projections/view.h"

#include <algorithm>

#include "base/contract.h"

namespace sightline::server {

namespace {

/// A period is passed over at once up to its first day, in visits or in their marks.
template <typename Each, typename DayOf>
auto firstFrom(const std::vector<Each>& sorted, CivilDate first, DayOf dayOf)
{
    return std::partition_point(sorted.begin(), sorted.end(), [&](const Each& one) { return dayOf(one) < first; });
}

/// `each(mark, index)` for every visit of the period, whatever its lists. Of marks only: a visit is forty times their size.
template <typename Each>
void eachMark(const BoardChild& child, CivilDate first, const Each& each)
{
    if (child.marks.size() == child.visits.size()) {
        const auto from = firstFrom(child.marks, first, [](const VisitMark& one) { return one.day; });
        for (auto mark = from; mark != child.marks.end(); ++mark)
            each(*mark, static_cast<std::size_t>(mark - child.marks.begin()));
        return;
    }
    const auto from = firstFrom(child.visits, first, [](const BoardVisit& one) { return one.reading.occurred_on; });
    for (auto visit = from; visit != child.visits.end(); ++visit)
        each(markOf(*visit), static_cast<std::size_t>(visit - child.visits.begin()));
}

} // namespace

bool isIn(VisitList list, const BoardVisit& visit) noexcept
{
    const Sighting sighting = visit.reading.sighting;
    switch (list) {
    case VisitList::All: return !visit.struck;
    case VisitList::TookPlace: return visit.tookPlace();
    case VisitList::Attempts: return !visit.struck && visit.attempt();
    case VisitList::Seen: return visit.tookPlace() && sighting >= Sighting::SeenWithOthers;
    case VisitList::SeenAlone: return visit.tookPlace() && sighting == Sighting::SeenAlone;
    case VisitList::NotAlone: return visit.tookPlace() && sighting == Sighting::SeenWithOthers;
    case VisitList::NotRecorded: return visit.tookPlace() && sighting == Sighting::NotRecorded;
    case VisitList::WrittenLate: return !visit.struck && visit.lateByWorkingDays() > 0;
    case VisitList::Disputed: return visit.disputed;
    case VisitList::Struck: return visit.struck;
    case VisitList::ViewsAsked: return visit.views_asked;
    case VisitList::ViewsRecorded: return visit.views_recorded;
    case VisitList::ViewsAnswered: return visit.views_answered;
    }
    unreachable("VisitList");
}

VisitMark markOf(const BoardVisit& visit) noexcept
{
    VisitMark mark{visit.reading.occurred_on};
    for (unsigned list = 0; list < kVisitLists; ++list)
        if (isIn(static_cast<VisitList>(list), visit)) mark.lists = static_cast<std::uint16_t>(mark.lists | 1U << list);
    mark.outcome = static_cast<std::uint8_t>(visit.reading.outcome);
    const unsigned alone = visit.not_alone_reason ? static_cast<unsigned>(*visit.not_alone_reason) + 1U : 0U;
    const unsigned late = visit.late_reason ? static_cast<unsigned>(*visit.late_reason) + 1U : 0U;
    mark.reasons = static_cast<std::uint8_t>(alone | late << 4U);
    return mark;
}

void eachMarkIn(const View& view, const std::function<void(const VisitMark&)>& each)
{
    const CivilDate first = view.periodStart();
    for (const BoardChild* child : view.children)
        eachMark(*child, first, [&](const VisitMark& mark, std::size_t) { each(mark); });
}

bool anyVisitIn(VisitList list, const BoardChild& child, const View& view)
{
    bool any = false;
    eachMark(child, view.periodStart(), [&](const VisitMark& mark, std::size_t) { any = any || isIn(list, mark); });
    return any;
}

void eachVisitIn(VisitList list, const View& view, const std::function<void(const VisitOfChild&)>& each)
{
    const CivilDate first = view.periodStart();
    for (const BoardChild* child : view.children)
        eachMark(*child, first, [&](const VisitMark& mark, std::size_t i) {
            if (isIn(list, mark)) each({child, &child->visits[i]});
        });
}

std::vector<VisitOfChild> visitsIn(VisitList list, const View& view)
{
    // By day as they come: sorting a quarter of a million would look at each of them many times.
    const CivilDate first = view.periodStart();
    std::vector<std::vector<VisitOfChild>> days(static_cast<std::size_t>(view.filter.period_days));
    std::size_t all = 0;
    for (const BoardChild* child : view.children)
        eachMark(*child, first, [&](const VisitMark& mark, std::size_t i) {
            if (!isIn(list, mark)) return;
            days.at(static_cast<std::size_t>(mark.day.daysSince(first))).push_back({child, &child->visits[i]});
            ++all;
        });
    std::vector<VisitOfChild> found;
    found.reserve(all);
    for (auto day = days.rbegin(); day != days.rend(); ++day) found.insert(found.end(), day->begin(), day->end());
    return found;
}

} // namespace sightline::server
