#pragma once

#include <optional>

#include "projection/child_file.h"

namespace sightline::server::reports {

/// Which visits feed a column of a return. What counts is decided by the rules of the clocks (rules/visit_credit.h; domain.md
/// section 2): completed, in person, for a purpose that counts, not struck out; of a disputed visit what every version says, on
/// its lowest sighting and its earliest day. Attempts, telephone calls and video feed nothing.

/// A stretch of days: from `from` up to, not including, `to`.
struct Days {
    CivilDate from;
    std::optional<CivilDate> to;

    [[nodiscard]] bool has(CivilDate day) const { return day >= from && (!to || day < *to); }
};

/// A visit and what counts of it.
struct CountedVisit {
    const projection::VisitFile* visit;
    CivilDate on; ///< The earliest day that any version says.
    Sighting sighting; ///< The lowest that any version says.
};

/// The visit as it counts on `as_of`, if every version of it is a visit that was made by one who may. `not_recorded` and
/// `not_seen` are visits that were made too.
[[nodiscard]] std::optional<CountedVisit> madeVisit(const projection::VisitFile& visit, CivilDate as_of, const PerformedBy& by);

/// The last day on which any professional saw the child, alone or not.
[[nodiscard]] std::optional<CivilDate> lastSeen(const projection::ChildFile& file, CivilDate as_of);

/// The last visit of a qualified social worker in those days at which the child was not known to be missed: seen, or nobody
/// recorded whether. Of several on that day the one that began last; where the beginnings are not recorded, or in dispute, the
/// one that says the least about seeing the child.
[[nodiscard]] std::optional<CountedVisit> lastStatutoryVisit(
    const projection::ChildFile& file, const Days& during, CivilDate as_of);

/// The last day in those days on which a qualified social worker saw the child where the child lives: what credits a clock of
/// CPPCR 2010 regulation 28.
[[nodiscard]] std::optional<CivilDate> lastPlacementVisit(const projection::ChildFile& file, const Days& during, CivilDate as_of);

[[nodiscard]] inline PerformedBy anyProfessional()
{
    return {std::nullopt, std::nullopt};
}
[[nodiscard]] inline PerformedBy socialWorker()
{
    return {WorkerRole::SocialWorker, std::nullopt};
}

} // namespace sightline::server::reports
