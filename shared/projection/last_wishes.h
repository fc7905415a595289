#pragma once

#include <optional>

#include "projection/child_file.h"

namespace sightline::projection {

/// When the child last said something, and whether anybody has answered: as the figure for managers counts it.
struct LastWishes {
    CivilDate on;
    bool answered = false; ///< A response or what happened stands beside an entry of that session.

    friend bool operator==(const LastWishes&, const LastWishes&) = default;
};

/// Whether the child answered anything in it and has not taken it back: what was skipped, not wanted to be said or taken out is
/// none.
[[nodiscard]] bool saysSomething(const VoiceFile& voice);

/// Of the latest session in which the child answered anything, in whatever module; entries that the child took back do not count.
/// Nullopt: the child has said nothing that is here.
[[nodiscard]] std::optional<LastWishes> lastWishes(const ChildFile& file);

} // namespace sightline::projection
