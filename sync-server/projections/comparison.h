#pragma once

#include <string>
#include <vector>

#include "projections/figures.h"

namespace sightline::server {

/// The same day as known at two moments: what was entered in between, and what it changed. Pure.
struct Change {
    enum class Kind {
        Entered, ///< A visit of before the day that the server did not have at the earlier moment.
        Altered, ///< One that it had, and that says something else now: amended, struck out, settled, disputed.
    };
    Kind kind;
    const BoardChild* child; ///< As known later.
    const BoardVisit* visit;
    bool moved = false; ///< The child was on time at one of the moments and not at the other.
};

struct Comparison {
    Tally earlier;
    Tally later;
    std::vector<Change> changes; ///< Of the visits that a board holds: 26 weeks. By child's name, then day.
    std::size_t entered = 0;
    std::size_t entered_moved = 0; ///< Of these, about a child who is on time now and was not, or the other way round.
    std::size_t altered = 0;
    std::size_t altered_moved = 0;
    /// Children who are on time at one of the moments and not at the other, though no visit of theirs was entered or altered: a
    /// plan, a placement, an allocation or a settlement.
    std::vector<const BoardChild*> moved_otherwise;
};

/// Two boards of one day; the views must have the same filter and scope.
[[nodiscard]] Comparison compare(const View& earlier, const View& later);
/// "3 visits entered late moved the figure from 82% to 85% (131 to 136 of 160 children)." And what else changed.
[[nodiscard]] std::string inWords(const Comparison& comparison);

} // namespace sightline::server
