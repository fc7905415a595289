#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

#include "base/instant.h"

namespace sightline::mobile {

/// Locks when nobody has touched the tablet for `kIdleLock`. To be installed as event filter of the application. The touch that
/// comes too late is not passed on: it is somebody else's until the PIN says otherwise. Threads: the GUI's.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive this. `lock` may be called when it is locked already.
    IdleWatch(const Clock& clock, std::function<void()> lock, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Locks if it is time; true then. The timer asks every few seconds.
    bool look();

private:
    const Clock& m_clock;
    std::function<void()> m_lock;
    std::chrono::milliseconds m_touched;
    QTimer m_timer;
};

} // namespace sightline::mobile
