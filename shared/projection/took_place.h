#pragma once

#include "rules/facts.h"

namespace sightline::projection {

/// Whether a visit took place in person: completed, in person, and neither a core group nor family time nor transport, so that
/// the child could have been seen (domain.md section 2). The one place that decides it for boards, reports, exports and figures;
/// the clocks count by the same measure.
[[nodiscard]] bool tookPlace(const rules::VisitReading& reading);

enum class TookPlace {
    No,
    Disputed, ///< Some versions say that it did and some that it did not, or one of them struck it out: it counts as neither.
    Yes ///< Every live version says so.
};
[[nodiscard]] TookPlace tookPlace(const rules::VisitFact& visit);

/// An attempt by the visit's own outcome; under dispute an attempt on any version is one: the question is whether to worry.
/// Nullopt: every version was completed.
[[nodiscard]] std::optional<Outcome> attemptOf(const rules::VisitFact& visit);

/// Whether versions say different things about whether the child was seen. The lowest counts.
[[nodiscard]] bool sightingDisputed(const rules::VisitFact& visit);

} // namespace sightline::projection
