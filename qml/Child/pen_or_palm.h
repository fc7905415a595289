#pragma once

#include <cstdint>
#include <optional>

namespace sightline::child {

/// Tells a finger that draws from a palm that rests: while a pen is near the screen, and shortly after, touches are not the
/// child's drawing. Times are milliseconds of any one clock that does not go back.
class PenOrPalm {
public:
    static constexpr std::int64_t kStillNear_ms = 500; ///< After a pen was lifted away, the hand is still coming down.

    void penNear(std::int64_t now_ms) noexcept
    {
        m_near = true;
        m_last_ms = now_ms;
    }
    void penGone(std::int64_t now_ms) noexcept
    {
        m_near = false;
        m_last_ms = now_ms;
    }
    [[nodiscard]] bool fingerMayDraw(std::int64_t now_ms) const noexcept
    {
        return !m_near && (!m_last_ms || now_ms - *m_last_ms >= kStillNear_ms);
    }

private:
    bool m_near = false;
    std::optional<std::int64_t> m_last_ms; ///< When a pen was last noticed; never: nullopt.
};

} // namespace sightline::child
