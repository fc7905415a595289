#include "projections/freshness.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "base/london_moment.h"

namespace sightline::server {

Freshness freshness(const View& view, Instant asked_at)
{
    const Board& board = *view.board;
    Freshness fresh{board.known_at.value_or(asked_at), 0, {}, {}, {}};
    std::unordered_set<std::string_view> found;
    for (const BoardChild* child : view.children)
        for (const BoardAllocation& allocation : child->workers) found.insert(allocation.worker.text());
    std::vector<std::string_view> workers{found.begin(), found.end()};
    std::sort(workers.begin(), workers.end());
    const CivilDate today = londonDate(asked_at);
    for (const std::string_view id : workers) {
        const BoardWorker* worker = board.worker(WorkerId{std::string{id}});
        if (worker == nullptr || worker->disabled) continue;
        const bool hasTablet = std::any_of(
            worker->devices.begin(), worker->devices.end(), [](const BoardDevice& device) { return !device.revoked; });
        if (!hasTablet) {
            fresh.without_tablet.push_back(worker);
            continue;
        }
        ++fresh.with_tablet;
        if (!worker->last_contact)
            fresh.never.push_back(worker);
        else if (londonDate(*worker->last_contact) < today)
            fresh.since_yesterday.push_back(worker);
    }
    std::stable_sort(fresh.since_yesterday.begin(), fresh.since_yesterday.end(),
        [](const BoardWorker* a, const BoardWorker* b) { return *a->last_contact < *b->last_contact; });
    return fresh;
}

std::string inWords(const Freshness& fresh)
{
    std::string text = "Includes visits sent by " + londonMoment(fresh.up_to) + ".";
    const auto add = [&](std::size_t count, const std::string& what) {
        if (count > 0)
            text += " " + std::to_string(count) + " of " + std::to_string(fresh.with_tablet)
                + (fresh.with_tablet == 1 ? " worker" : " workers") + (count == 1 ? " has" : " have") + what;
    };
    add(fresh.since_yesterday.size(), " not connected since yesterday.");
    add(fresh.never.size(), " never connected.");
    return text;
}

} // namespace sightline::server
