#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "service/child_files.h"

namespace sightline::test {

/// What compliance's lines say, counted in children: a second way to the same figures. A child may be in several of the
/// counts.
struct Summary {
    std::size_t with_clock = 0; ///< Children for whom at least one clock runs: the whole that shares are taken of.
    std::size_t on_time = 0; ///< Of these, with no clock overdue.
    std::size_t visit_overdue = 0; ///< A clock that asks for seeing the child is overdue.
    std::size_t alone_overdue = 0; ///< One that asks for seeing the child alone is.
    std::size_t due_soon = 0;
    std::size_t disputed = 0;
    std::size_t paused = 0; ///< No clock runs yet: not born, or a plan that starts later.
};

struct OfChild {
    bool running = false;
    bool visit_overdue = false;
    bool alone_overdue = false;
    bool due_soon = false;
    bool disputed = false;
};

inline void note(OfChild& child, const rules::ClockResult& clock)
{
    child.disputed = child.disputed || clock.disputed;
    if (clock.state == rules::ClockState::Suspended || clock.state == rules::ClockState::NotStarted) return;
    child.running = true;
    child.due_soon = child.due_soon || clock.state == rules::ClockState::DueSoon;
    if (clock.state != rules::ClockState::Overdue) return;
    const bool alone = clock.measure == Measure::SeenAlone;
    child.alone_overdue = child.alone_overdue || alone;
    child.visit_overdue = child.visit_overdue || !alone;
}

inline Summary summarise(const std::vector<server::ComplianceLine>& lines)
{
    std::map<ChildId, OfChild> byChild;
    for (const server::ComplianceLine& line : lines) note(byChild[line.child], line.clock);
    Summary summary;
    for (const auto& [id, child] : byChild) {
        summary.with_clock += child.running ? 1U : 0U;
        summary.on_time += child.running && !child.visit_overdue && !child.alone_overdue ? 1U : 0U;
        summary.visit_overdue += child.visit_overdue ? 1U : 0U;
        summary.alone_overdue += child.alone_overdue ? 1U : 0U;
        summary.due_soon += child.due_soon ? 1U : 0U;
        summary.disputed += child.disputed ? 1U : 0U;
        summary.paused += child.running ? 0U : 1U;
    }
    return summary;
}

} // namespace sightline::test
