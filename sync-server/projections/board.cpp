#include "projections/board.h"

#include <algorithm>

#include "base/working_days.h"
#include "projection/took_place.h"

namespace sightline::server {

namespace {

bool isBefore(const BoardChild* a, const BoardChild* b)
{
    const int order = a->name.compare(b->name);
    return order != 0 ? order < 0 : a->id < b->id;
}

} // namespace

bool BoardVisit::tookPlace() const
{
    return !credits_nothing && !took_place_disputed && projection::tookPlace(reading);
}

int BoardVisit::lateByWorkingDays() const noexcept
{
    // From the last day that is allowed; visits written up years later are rare, and a day costs little.
    CivilDate day = plusWorkingDays(reading.occurred_on, kWriteUpWithinWorkingDays);
    int late = 0;
    for (; day < written_up_on; ++late) day = plusWorkingDays(day, 1);
    return late;
}

const BoardChild* Board::child(const ChildId& id) const noexcept
{
    const auto found = std::lower_bound(children.begin(), children.end(), id,
        [](const std::shared_ptr<const BoardChild>& child, const ChildId& wanted) { return child->id < wanted; });
    return found != children.end() && (*found)->id == id ? found->get() : nullptr;
}

const BoardWorker* Board::worker(const WorkerId& id) const noexcept
{
    const auto found = std::lower_bound(
        workers.begin(), workers.end(), id, [](const BoardWorker& worker, const WorkerId& wanted) { return worker.id < wanted; });
    return found != workers.end() && found->id == id ? &*found : nullptr;
}

void Board::put(std::shared_ptr<const BoardChild> child)
{
    const BoardChild* const now = child.get();
    const auto at = std::lower_bound(children.begin(), children.end(), child->id,
        [](const std::shared_ptr<const BoardChild>& one, const ChildId& id) { return one->id < id; });
    if (at != children.end() && (*at)->id == child->id) {
        by_name.erase(std::lower_bound(by_name.begin(), by_name.end(), at->get(), isBefore));
        *at = std::move(child);
    } else {
        children.insert(at, std::move(child));
    }
    by_name.insert(std::lower_bound(by_name.begin(), by_name.end(), now, isBefore), now);
}

void Board::setChildren(std::vector<std::shared_ptr<const BoardChild>> sortedById)
{
    children = std::move(sortedById);
    by_name.clear();
    by_name.reserve(children.size());
    for (const auto& child : children) by_name.push_back(child.get());
    std::sort(by_name.begin(), by_name.end(), isBefore);
}

} // namespace sightline::server
