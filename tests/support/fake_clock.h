#pragma once

#include <string>

#include "base/instant.h"

namespace sightline::test {

/// A clock that goes only when it is told to.
class FakeClock final : public Clock {
public:
    explicit FakeClock(Instant now = Instant{std::chrono::milliseconds{1'780'567'800'000}})
        : m_now{now}
    { } ///< 4 June 2026, 10:10 UTC.

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override { return m_since_boot; }
    [[nodiscard]] std::string bootId() const { return "boot-" + std::to_string(m_boots); }

    /// Time goes by: both clocks move.
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_since_boot += by;
    }
    /// Somebody sets the wall clock: the monotonic one stays.
    void setWallClock(Instant now) { m_now = now; }
    /// The machine is started again: the monotonic clock begins anew.
    void reboot(std::chrono::milliseconds up = std::chrono::seconds{20})
    {
        ++m_boots;
        m_since_boot = up;
    }

private:
    Instant m_now;
    std::chrono::milliseconds m_since_boot = std::chrono::hours{3};
    int m_boots = 1;
};

} // namespace sightline::test
