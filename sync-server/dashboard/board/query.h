#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dashboard/shell/page.h"
#include "http/parameters.h"
#include "projections/boards.h"
#include "projections/view.h"

namespace sightline::server::dashboard {

/// What an address asks of the figures. The address says everything: nothing is remembered between two of them.

/// How the address names children whom nobody leads, or whose lead works in no team.
inline constexpr std::string_view kNoTeam = "(none)";

/// What this reader may choose from, so that a page offers nothing else and an address finds nothing else.
struct Choosable {
    std::vector<std::string> teams; ///< Sorted; "" where there are such children.
    std::vector<std::pair<std::string, std::string>> workers; ///< Who leads: id and name, by name.
};
[[nodiscard]] Choosable choosable(const View& everything);

struct BoardQuery {
    Question question; ///< `as_of` (the day) and `known_at` (what had been received by the end of that day).
    Filter filter;
    std::size_t page = 1;
    std::string sort; ///< Empty: the page's own order. One of the page's own words.
    bool down = false; ///< `-children`: the most first.
    http::Parameters typed;
    std::vector<Problem> problems; ///< Then everything that could not be read is as if it had not been asked.

    /// The same question with this one thing different, from its first page.
    [[nodiscard]] std::string href(std::string_view path, std::string_view name, std::string_view value) const;
    [[nodiscard]] std::string hrefOfPage(std::string_view path, std::size_t number) const;
    /// Only what narrows it (team, worker, plan, age, state, period, days), and one thing more: for links from a figure to its
    /// list.
    [[nodiscard]] std::string hrefOfList(std::string_view path, std::string_view name, std::string_view value) const;
    /// Only which day, and one thing more: for links to everything of that day.
    [[nodiscard]] std::string hrefOfDay(std::string_view path, std::string_view name = {}, std::string_view value = {}) const;
};

/// The first half: which day, since the board must be there before teams and workers can be looked up in it. `sorts`: the words
/// that this page can be sorted by.
[[nodiscard]] BoardQuery readQuestion(const http::Parameters& typed, CivilDate today, const std::vector<std::string>& sorts);
/// The second half: teams and workers.
void readFilter(BoardQuery& query, const Choosable& choices);

/// The last moment of this day in London: what "as known at the end of 4 June" means.
[[nodiscard]] Instant endOfDay(CivilDate day);

/// "Team North, aged 5 to 9" – what is shown, as a sentence for paper. Empty if nothing narrows it.
[[nodiscard]] std::string narrowedInWords(const BoardQuery& query, const Choosable& choices);

} // namespace sightline::server::dashboard
