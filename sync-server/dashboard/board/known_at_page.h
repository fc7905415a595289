#pragma once

#include <optional>

#include "dashboard/board/query.h"
#include "dashboard/shell/page.h"
#include "projections/comparison.h"

namespace sightline::server::dashboard {

/// `/dashboard/known-at`: one day as it was known then and as it is known now, and what made the difference.
struct KnownAtPage {
    BoardQuery query;
    Choosable choices;
    CivilDate known_on; ///< As known at the end of this day.
    std::optional<View> earlier; ///< Nullopt: nothing was asked yet, or it could not be read.
    std::optional<View> later;
};

inline constexpr std::size_t kChangesShown = 200;

[[nodiscard]] Page knownAtPage(const KnownAtPage& asked);

/// While a board is being worked out: how far it is. The page asks again by itself.
/// `above` is HTML.
[[nodiscard]] Page progressPage(std::string title, const Progress& progress, const std::string& above);

} // namespace sightline::server::dashboard
