#pragma once

#include <cstdint>
#include <vector>

#include "rules/compliance.h"

namespace sightline::rules {

/// What counts for a clock (domain.md section 2 of the builders' reference): a visit is reduced once to the set of things it
/// proves, a clock to the set of things it asks for, so that each pair costs one comparison.
using Proofs = std::uint32_t;

/// What a clock asks of a visit. Of a disputed row: what every version of it asks.
struct Needs {
    Proofs proofs = 0;
    std::vector<const WorkerId*>
        workers; ///< Each named worker who must have made the visit; more than one can never be satisfied.
};

/// Adds what one row asks. `by` must outlive the needs.
void addNeeds(Needs& needs, Measure measure, const PerformedBy& by, bool whereChildLives);

/// What one reading proves; 0 for a reading that counts for no clock at all (an attempt, not in person, a meeting, …).
[[nodiscard]] Proofs proofsOf(const VisitReading& reading);

/// A visit that may credit clocks, or that is disputed and therefore may bear on them.
struct Candidate {
    CivilDate day; ///< Under dispute the earliest.
    Proofs proofs; ///< What every reading proves.
    const VisitFact* visit;
};

/// The visits of this child that exist as at the question, by day. Attempts and struck-out visits are left out.
[[nodiscard]] std::vector<Candidate> candidates(const ChildFacts& child, const AsOf& asOf);

/// Whether the visit exists as at the question: recorded by then, not after its day, not struck out by then.
[[nodiscard]] bool exists(const VisitFact& visit, const AsOf& asOf);

[[nodiscard]] bool wasKnown(Instant recordedAt, const AsOf& asOf) noexcept;

/// A visit before the anchor never credits; of a disputed one every reading must be on or after it.
[[nodiscard]] bool credits(const Candidate& candidate, const Needs& needs, CivilDate anchor);

/// Whether a disputed visit would credit on one of its readings at least.
[[nodiscard]] bool mightCredit(const Candidate& candidate, const Needs& needs, CivilDate anchor);

} // namespace sightline::rules
