#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "projection/child_summary.h"
#include "rules/safety_rule.h"

namespace sightline::server {

/// What boards need of one child: facts, never verdicts about a day that is not over, so that it is as good tomorrow as today.
/// Derived from the child's rows of the log and from nothing else. Of what the child said it has counts and nothing else.

/// Of a visit, beside what the summary's `facts` have.
struct ProjectedVisit {
    HomeVisitId home_visit;
    std::optional<Place> place;
    std::optional<NotAloneReason> not_alone_reason;
    std::optional<LateReason> late_reason;
    bool disputed = false; ///< In any field.
    bool views_recorded = false;
    bool views_answered = false;
    CivilDate written_up_on;
    Instant changed_at;

    friend bool operator==(const ProjectedVisit&, const ProjectedVisit&) = default;
};

/// What was so at the end of one week that is over.
struct ProjectedWeek {
    CivilDate end;
    bool running = false; ///< Or held with its date missed.
    bool visit_overdue = false;
    bool alone_overdue = false;
    bool held_missed = false; ///< A date had passed, and an exception held it.

    friend bool operator==(const ProjectedWeek&, const ProjectedWeek&) = default;
};

struct ChildProjection {
    projection::ChildSummary summary;
    std::vector<ProjectedVisit> visits; ///< One a visit of `summary.facts`, in its order.
    std::vector<Allocation> leads; ///< One an allocation record that leads, as it counts: two in force are two leads to settle.
    int open_reviews = 0; ///< Without two leads, which depends on the day.
    Instant last_received{}; ///< When the server received the last row of this child.
    std::vector<ProjectedWeek> weeks; ///< Oldest first; may end before the week that is asked for.
};

/// `revisions`: everything the log has of the child. With `known_at` as it was known then. Pure.
[[nodiscard]] ChildProjection project(ChildId id, std::vector<projection::KnownRevision> revisions,
    const rules::SafetyRule& safety, std::optional<Instant> known_at = std::nullopt);

/// The last `count` Sundays up to and including `day`, oldest first.
[[nodiscard]] std::vector<CivilDate> weekEnds(CivilDate day, int count);
/// Makes `weeks` those of `ends`: what is there is kept, what is missing worked out. True: something was missing.
bool bringWeeksUpTo(ChildProjection& child, const std::vector<CivilDate>& ends);

/// Which program derived it: the digest of everything that decides what a projection says, the rules among it.
[[nodiscard]] std::string_view projectionFormat();
[[nodiscard]] std::string toBytes(const ChildProjection& child);
/// Bytes of this program's format. Nullopt: they are not; the log says it.
[[nodiscard]] std::optional<ChildProjection> projectionFromBytes(ChildId id, std::string_view bytes);

} // namespace sightline::server
