#include "idle_view_model.h"

namespace sightline::mobile {

void IdleViewModel::setSecondsLeft(int seconds)
{
    if (seconds == m_seconds_left) return;
    m_seconds_left = seconds;
    Q_EMIT secondsLeftChanged();
}

} // namespace sightline::mobile
