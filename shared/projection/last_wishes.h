#pragma once

#include <optional>

#include "projection/child_file.h"

namespace sightline::projection {

/// When the child last said something, and whether it has been told what came of it.
struct LastWishes {
    CivilDate on;
    bool answered = false; ///< "What happened" stands beside some entry of that session.

    friend bool operator==(const LastWishes&, const LastWishes&) = default;
};

/// Of the latest session in which the child answered anything, in whatever module; entries that the child took back do not count.
/// Nullopt: the child has said nothing that is here.
[[nodiscard]] std::optional<LastWishes> lastWishes(const ChildFile& file);

} // namespace sightline::projection
