#pragma once

#include <optional>

#include "shapes.h"

namespace sightline::convergence {

/// Ranks as in the rules: 0 nothing asserted, 1 not_recorded, 2 not_seen, 3 seen_with_others, 4 seen_alone.
using Sightings = std::array<int, kRevisionsMost>;

/// What a record says, worked out with bits and nothing of the product: the revisions that take part are those that are there
/// with all they stand on; the least of their assertions that nobody after them answered is what counts.
struct Truth {
    unsigned taking_part = 0;
    int least = 0; ///< Of the live assertions; 0: there is none.
    bool disputed = false;
};

[[nodiscard]] inline Truth truthOf(const Shape& shape, const Sightings& sightings, unsigned present)
{
    Truth truth;
    for (std::size_t i = 0; i < shape.count; ++i)
        if ((present >> i & 1U) != 0 && (shape.ancestors[i] & ~present) == 0) truth.taking_part |= 1U << i;
    unsigned answered = 0;
    for (std::size_t i = 0; i < shape.count; ++i)
        if ((truth.taking_part >> i & 1U) != 0 && sightings[i] != 0) answered |= shape.ancestors[i];
    for (std::size_t i = 0; i < shape.count; ++i) {
        if ((truth.taking_part >> i & 1U) == 0 || sightings[i] == 0 || (answered >> i & 1U) != 0) continue;
        truth.disputed = truth.disputed || (truth.least != 0 && truth.least != sightings[i]);
        if (truth.least == 0 || sightings[i] < truth.least) truth.least = sightings[i];
    }
    return truth;
}

} // namespace sightline::convergence
