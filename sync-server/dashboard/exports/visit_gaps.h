#pragma once

#include "projections/board.h"

namespace sightline::server::dashboard {

/// What is missing or disputed in a set of visits.
struct VisitGaps {
    std::size_t visits = 0; ///< That took place.
    std::size_t not_recorded = 0;
    std::size_t not_alone = 0; ///< Seen with others.
    std::size_t without_reason = 0;
    std::size_t standing = 0; ///< Not struck out, attempts and calls too: whether it took place may be what is disputed.
    std::size_t disputed = 0; ///< Of these.

    void add(const BoardVisit& visit) noexcept
    {
        if (visit.struck) return;
        ++standing;
        disputed += visit.disputed ? 1 : 0;
        if (!visit.tookPlace()) return;
        ++visits;
        const Sighting sighting = visit.reading.sighting;
        not_recorded += sighting == Sighting::NotRecorded ? 1 : 0;
        not_alone += sighting == Sighting::SeenWithOthers ? 1 : 0;
        without_reason += sighting == Sighting::SeenWithOthers && !visit.not_alone_reason ? 1 : 0;
    }
};

} // namespace sightline::server::dashboard
