#pragma once

#include <optional>
#include <vector>

#include "rules/compliance.h"

namespace sightline::rules {

/// What a clock would say if nothing kept it from being counted: an exception suspends a clock and changes no date, and the first
/// visit of what begins tomorrow has its date today.
struct DueRegardless {
    std::optional<CivilDate> due; ///< Of a clock that has yet to begin its first. Nullopt: the child is not born yet.
    int days_overdue = 0; ///< Since `due`; 0 where it has not passed.
    std::optional<ExceptionFact> held_by; ///< The exception in force, of several the one that ends last.
    std::optional<CivilDate> held_until; ///< The first day without any: another may begin where `held_by` runs out.
};

/// One for each clock of `evaluate`, in its order. Pure; never throws; any thread.
[[nodiscard]] std::vector<DueRegardless> dueRegardless(const Catalogue& catalogue, const ChildFacts& child, const AsOf& asOf);

} // namespace sightline::rules
