#pragma once

#include <array>
#include <cstddef>
#include <functional>

namespace sightline::convergence {

inline constexpr std::size_t kRevisionsMost = 6;

/// How the revisions of one record are based on one another: revision `i` names those of `parents[i]` (bits), all of them before
/// it. No parent is also an ancestor of another parent, so that every way of being concurrent is there exactly once.
struct Shape {
    std::size_t count = 0;
    std::array<unsigned, kRevisionsMost> parents{};
    std::array<unsigned, kRevisionsMost> ancestors{}; ///< Of `i`, itself not included.
};

/// Every shape of `count` revisions: 1, 2, 7, 40, 357, 4824 of them for 1 to 6.
void forEveryShape(std::size_t count, const std::function<void(const Shape&)>& visit);

} // namespace sightline::convergence
