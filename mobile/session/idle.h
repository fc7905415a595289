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

/// How long before it locks the tablet says so.
inline constexpr std::chrono::seconds kIdleWarning{60};

/// Seconds until it locks, at least 1, once they are worth saying; 0 before that.
[[nodiscard]] constexpr int secondsToWarnOf(std::chrono::milliseconds touched, std::chrono::milliseconds now) noexcept
{
    const std::chrono::milliseconds left = kIdleLock - (now - touched);
    if (left > kIdleWarning) return 0;
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
    return seconds < 1 ? 1 : seconds;
}

} // namespace sightline::mobile
