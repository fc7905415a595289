#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "service/child_files.h"

namespace sightline::server::dashboard {

/// What the table says, counted in children. A child may be in several of the counts.
struct Summary {
    std::size_t with_clock = 0; ///< Children for whom at least one clock runs: the whole that shares are taken of.
    std::size_t on_time = 0; ///< Of these, with no clock overdue.
    std::size_t visit_overdue = 0; ///< A clock that asks for seeing the child is overdue.
    std::size_t alone_overdue = 0; ///< One that asks for seeing the child alone is.
    std::size_t due_soon = 0;
    std::size_t disputed = 0;
    std::size_t paused = 0; ///< No clock runs yet: not born, or a plan that starts later.
};

[[nodiscard]] Summary summarise(const std::vector<ComplianceLine>& lines);

/// "142 of 160 children (88%) have nothing overdue. 9 have not been seen alone in time." Shares are rounded down: 100% means all.
[[nodiscard]] std::string inWords(const Summary& summary);

} // namespace sightline::server::dashboard
