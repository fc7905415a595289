#pragma once

#include <optional>

#include "session/tablet.h"
#include "viewmodels/visit_state.h"

namespace sightline::mobile {

/// The headings of My visits, in their order.
enum class VisitGroup { Overdue, Today, NextSevenDays, Later, NoPlan };

/// Where a child stands for the one who looks: which dates are theirs, and the earliest of them. Pure.
struct Standing {
    VisitGroup group = VisitGroup::NoPlan;
    VisitState state = VisitState::NoPlan;
    std::optional<CivilDate> due; ///< Of what decides.
    const rules::ClockResult* visit = nullptr; ///< The visit clock to show first.
    const rules::ClockResult* alone = nullptr;
    const rules::ClockResult* also = nullptr; ///< A visit that somebody else owes, shown after one's own.
    const rules::HealthWindow* health = nullptr; ///< A contact of the Healthy Child Programme that is theirs.
};

/// For a social worker or a manager the earliest of all clocks decides: a child overdue to be seen alone is overdue. A health
/// visitor or school nurse is shown what they owe themselves first, and stands by that; by all clocks where nothing is theirs.
/// The pointers are into `entry`.
[[nodiscard]] Standing standingOf(const CaseloadEntry& entry, const Me& me, CivilDate today);

} // namespace sightline::mobile
