#pragma once

#include "base/instant.h"

namespace sightline::simulation {

/// A clock that the scheduler moves; each machine has its own, and somebody may set it wrong by years.
class VirtualClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now + m_skew; }
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override { return m_since_boot; }
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_since_boot += by;
    }
    /// The machine was off for a moment: its own count begins again, the wall clock goes on.
    void restart() { m_since_boot = std::chrono::milliseconds{0}; }
    void setWrongBy(std::chrono::milliseconds skew) { m_skew = skew; }
    [[nodiscard]] Instant trueTime() const { return m_now; }

private:
    Instant m_now{std::chrono::milliseconds{1'780'567'800'000}};
    std::chrono::milliseconds m_since_boot{std::chrono::hours{1}};
    std::chrono::milliseconds m_skew{0};
};

} // namespace sightline::simulation
