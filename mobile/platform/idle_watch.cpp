#include "idle_watch.h"

#include <QEvent>

#include "session/idle.h"

namespace sightline::mobile {

namespace {

constexpr std::chrono::seconds kLookEvery{5};
constexpr std::chrono::seconds kCountEvery{1};

bool isTouch(QEvent::Type type) noexcept
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::TouchBegin
        || type == QEvent::TouchUpdate || type == QEvent::Wheel || type == QEvent::TabletPress || type == QEvent::InputMethod;
}

} // namespace

IdleWatch::IdleWatch(const Clock& clock, std::function<void()> lock, QObject* parent)
    : QObject{parent}
    , m_clock{clock}
    , m_lock{std::move(lock)}
    , m_touched{clock.sinceBoot()}
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    m_timer.start(kLookEvery);
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (!isTouch(event->type())) return QObject::eventFilter(watched, event);
    const bool late = look();
    touched();
    return late || QObject::eventFilter(watched, event);
}

bool IdleWatch::look()
{
    const std::chrono::milliseconds now = m_clock.sinceBoot();
    if (isIdleTooLong(m_touched, now)) {
        touched(); // Once is enough; unlocking is a touch anyway.
        m_lock();
        return true;
    }
    const int left = m_unlocked() ? secondsToWarnOf(m_touched, now) : 0;
    m_view_model.setSecondsLeft(left);
    m_timer.setInterval(left > 0 ? kCountEvery : kLookEvery);
    return false;
}

void IdleWatch::stay()
{
    if (!look()) touched();
}

void IdleWatch::touched()
{
    m_touched = m_clock.sinceBoot();
    m_view_model.setSecondsLeft(0);
}

} // namespace sightline::mobile
