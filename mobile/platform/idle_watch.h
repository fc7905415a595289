#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

#include "base/instant.h"
#include "viewmodels/idle_view_model.h"

namespace sightline::mobile {

/// Locks when nobody has touched the tablet for `kIdleLock`, and says so in its last minute. To be installed as event filter of
/// the application. The touch that comes too late is not passed on: it is somebody else's until the PIN says otherwise. Threads:
/// the GUI's.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive this. `lock` may be called when it is locked already.
    IdleWatch(const Clock& clock, std::function<void()> lock, QObject* parent = nullptr);

    /// Where there is nothing to lock, there is nothing to warn of.
    void warnWhile(std::function<bool()> unlocked) { m_unlocked = std::move(unlocked); }

    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Locks if it is time; true then. The timer asks every few seconds, every second in the last minute.
    bool look();
    /// Somebody is there, although they touched nothing: a screen reader pressed the button.
    void stay();

    [[nodiscard]] IdleViewModel* viewModel() { return &m_view_model; }

private:
    void touched();

    const Clock& m_clock;
    std::function<void()> m_lock;
    std::function<bool()> m_unlocked = [] { return true; };
    std::chrono::milliseconds m_touched;
    QTimer m_timer;
    IdleViewModel m_view_model{[this] { stay(); }};
};

} // namespace sightline::mobile
