#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace sightline {

/// A moment, in UTC milliseconds. Compared as a moment, whatever zone it was written in.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Accepts RFC 3339 (`2026-06-04T14:10:00Z`, with an optional fraction; `Z` or a numeric offset). Days and times must exist.
[[nodiscard]] std::optional<Instant> parseInstant(std::string_view text);

/// `2026-06-04T14:10:00Z`; milliseconds are written only when there are any.
[[nodiscard]] std::string toText(Instant instant);

/// Where time comes from. Passed in, so that tests and the simulator decide what time it is.
/// Threads: implementations may be called from any thread.
class Clock {
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;
    /// Milliseconds since some fixed moment of this boot; never goes back, is not moved by setting the clock.
    [[nodiscard]] virtual std::chrono::milliseconds sinceBoot() const = 0;

protected:
    Clock() = default;
    Clock(const Clock&) = default;
    Clock& operator=(const Clock&) = default;
};

/// The machine's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override;
};

} // namespace sightline
