#pragma once

#include <map>
#include <string>
#include <vector>

#include "imports/import_batch.h"

namespace sightline::server {

/// One row of `episodes.csv`, checked.
struct Episode {
    std::size_t line;
    CivilDate decom; ///< The day it began.
    std::optional<CivilDate> dec; ///< The day it ended; none: it is open.
    std::string rne;
    std::string legal_status;
    std::string placement_type;
    bool has_reason_for_ceasing = false; ///< REC says that the child left care (anything but X1).
};

/// What one child's episodes come to.
struct PlacementHistory {
    std::vector<Placement> placements; ///< Oldest first; at most the current one is open. No first review yet.
    std::vector<std::pair<std::size_t, std::string>> bad_rows; ///< Line and reason.
    bool short_break = false; ///< The open episode is V3 or V4: no placement.
    bool beginning_unknown = false; ///< The current placement's first episode here is a change of legal status.
    bool gap = false; ///< A change of legal status after days without an episode was read as a new placement.
    bool overlapping = false; ///< A later episode exists beside the open one.
    bool ceased_yet_open = false; ///< The open episode carries a reason for ceasing to be looked after.
};

/// Pure; the order of `episodes` does not matter.
[[nodiscard]] PlacementHistory placementsOf(std::vector<Episode> episodes);

} // namespace sightline::server
