#pragma once

#include <chrono>

namespace sightline::mobile {

/// How long a tablet may lie untouched before it locks itself, with or without a network.
inline constexpr std::chrono::minutes kIdleLock{5};

/// Both on the monotonic clock, which goes on while the machine sleeps: a tablet that wakes up after longer is locked before
/// anything is shown to whoever woke it.
[[nodiscard]] constexpr bool isIdleTooLong(std::chrono::milliseconds touched, std::chrono::milliseconds now) noexcept
{
    return now - touched >= kIdleLock;
}

} // namespace sightline::mobile
