#include "imports/ssda903_episodes.h"

#include <algorithm>
#include <tuple>

#include "imports/ssda903_codes.h"

namespace sightline::server {

namespace {

/// Consecutive episodes of one placement.
struct Stay {
    std::vector<Episode> episodes;
    bool after_gap = false;
};

/// A child is in one place at a time: of several open episodes the latest stands, and the others should have ended before it.
void closeAllButTheLatest(std::vector<Episode>& episodes, PlacementHistory& history)
{
    std::size_t latest = episodes.size();
    for (std::size_t i = 0; i < episodes.size(); ++i)
        if (!episodes[i].dec) latest = i;
    for (std::size_t i = 0; i < latest && latest < episodes.size(); ++i) {
        if (episodes[i].dec) continue;
        history.bad_rows.emplace_back(episodes[i].line,
            "the episode is open (no DEC), and so is the child's later one on line " + std::to_string(episodes[latest].line)
                + "; the later one is used");
        episodes[i].dec = episodes[latest].decom;
    }
}

std::vector<Stay> staysOf(std::vector<Episode> episodes)
{
    std::vector<Stay> stays;
    for (Episode& episode : episodes) {
        const std::optional<CivilDate> left = stays.empty() ? std::nullopt : stays.back().episodes.back().dec;
        const bool apart = left && *left < episode.decom;
        if (episode.rne != "L" || !left || apart) stays.push_back({{}, apart && episode.rne == "L"});
        stays.back().episodes.push_back(std::move(episode));
    }
    return stays;
}

/// Short breaks at the end of a stay end the placement on the day they begin.
std::optional<Placement> placementOf(const Stay& stay)
{
    const auto& episodes = stay.episodes;
    const auto last = std::find_if(
        episodes.rbegin(), episodes.rend(), [](const Episode& episode) { return !isShortBreak(episode.legal_status); });
    if (last == episodes.rend()) return std::nullopt;
    Placement placement{episodes.front().decom, last->dec, regimeOf(last->legal_status, last->placement_type), std::nullopt,
        intendedToLastUntil18(last->placement_type)};
    if (last != episodes.rbegin()) placement.end = std::prev(last)->decom;
    return placement;
}

} // namespace

PlacementHistory placementsOf(std::vector<Episode> episodes)
{
    PlacementHistory history;
    std::sort(episodes.begin(), episodes.end(),
        [](const Episode& a, const Episode& b) { return std::tie(a.decom, a.line) < std::tie(b.decom, b.line); });
    closeAllButTheLatest(episodes, history);

    const std::vector<Stay> stays = staysOf(std::move(episodes));
    for (const Stay& stay : stays) {
        const Episode& last = stay.episodes.back();
        if (!last.dec) {
            history.short_break = isShortBreak(last.legal_status);
            history.beginning_unknown = stay.episodes.front().rne == "L" && !stay.after_gap;
            history.gap = stay.after_gap;
            history.overlapping = &stay != &stays.back();
            history.ceased_yet_open = last.has_reason_for_ceasing;
        }
        if (auto placement = placementOf(stay)) history.placements.push_back(*placement);
    }
    return history;
}

} // namespace sightline::server
