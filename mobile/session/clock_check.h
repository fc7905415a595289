#pragma once

#include <chrono>
#include <optional>

#include "session/tablet.h"

namespace sightline::mobile {

/// What the server's clock said about this tablet's, when they last spoke. No clock decides anything here; but a visit is dated
/// by the tablet's, so a worker has to know when it is wrong.
struct ClockMeasure {
    std::chrono::milliseconds server_minus_tablet;
    Instant measured_at; ///< By the tablet's clock.
};

struct ClockProblem {
    enum class Kind { Behind, Ahead, TurnedBack };
    Kind kind;
    std::chrono::minutes by; ///< How far, rounded down.

    friend bool operator==(const ClockProblem&, const ClockProblem&) = default;
};

/// Less than this is what a slow network makes of a right clock.
inline constexpr std::chrono::minutes kClockMayDiffer{5};

/// Pure. Turned back: it is earlier than when the server was last heard from.
[[nodiscard]] std::optional<ClockProblem> clockProblem(const ClockMeasure& measure, Instant now);

/// As last measured; nullopt if it never was.
[[nodiscard]] Result<std::optional<ClockMeasure>> clockMeasure(Tablet& tablet);

} // namespace sightline::mobile
