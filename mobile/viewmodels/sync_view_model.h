#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/sync_runner.h"

namespace sightline::mobile {

/// The status chip and the page behind it: what is sent, what is not, and when the tablet last heard from the server. Sending and
/// receiving are two facts and are told as two.
class SyncViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString chip READ chip NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(QString lastSent READ lastSent NOTIFY changed)
    Q_PROPERTY(QString lastReceived READ lastReceived NOTIFY changed)
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString needsYou READ needsYou NOTIFY changed)

public:
    enum class State { AllSent, ToSend, Sending, Offline, NeedsYou };
    Q_ENUM(State)

    /// While unlocked, a sync is tried this often; after one that failed as transport/back_off.h says.
    static constexpr int kInterval_ms = 5 * 60 * 1000;

    /// Both must outlive this object.
    SyncViewModel(Tablet& tablet, SyncRunner& runner, QObject* parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] QString
    chip() const; ///< "All sent, 10:42am", "3 to send", "Sending 2 of 3", "Offline. 3 saved here", "Needs you: 1"
    [[nodiscard]] bool running() const noexcept { return m_running; }
    [[nodiscard]] QString lastSent() const;
    [[nodiscard]] QString lastReceived() const;
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] QString needsYou() const;
    [[nodiscard]] QString problem() const
    {
        return m_problem;
    } ///< Why the last try stopped, in plain words; empty if it did not.

    /// "Sync now".
    Q_INVOKABLE void syncNow();
    /// Reads the status again, after something was saved.
    Q_INVOKABLE void refresh();
    /// Tries every few minutes from now on.
    void keepTrying() { m_timer.start(); }
    /// How long until the next try, while it keeps trying.
    [[nodiscard]] std::chrono::milliseconds waits() const { return m_timer.intervalAsDuration(); }

Q_SIGNALS:
    void changed();
    void wiped(); ///< The organisation revoked this tablet; nothing on it can be read any more.
    void received(); ///< A sync ended: lists may show something new.

private:
    [[nodiscard]] QString needsYouChip() const;
    void onProgress(qint64 pending);
    void onFinished(const SyncOutcome& outcome);
    void sayProblem();

    Tablet& m_tablet;
    SyncRunner& m_runner;
    SyncStatus m_status;
    QTimer m_timer;
    QString m_problem;
    std::optional<Error> m_error; ///< Of the last sync.
    qint64 m_to_send = 0; ///< When the running sync started.
    qint64 m_left = 0;
    int m_failures = 0; ///< In a row.
    bool m_running = false;
    bool m_offline = false;
};

} // namespace sightline::mobile
