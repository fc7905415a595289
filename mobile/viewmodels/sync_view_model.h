#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/rows_model.h"
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
    Q_PROPERTY(QString late READ late NOTIFY changed)
    Q_PROPERTY(bool veryLate READ veryLate NOTIFY changed)
    Q_PROPERTY(QStringList holdings READ holdings NOTIFY changed)
    Q_PROPERTY(sightline::mobile::RowsModel* records READ records CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* disputes READ disputes CONSTANT)

public:
    enum class State { AllSent, ToSend, Sending, Offline, NeedsYou, Late, VeryLate };
    Q_ENUM(State)

    /// While unlocked, a sync is tried this often; after one that failed as transport/back_off.h says.
    static constexpr int kInterval_ms = 5 * 60 * 1000;

    /// Work that is only on this tablet for longer than this is told in amber, and in red.
    static constexpr std::chrono::hours kLateAfter{24};
    static constexpr std::chrono::hours kVeryLateAfter{72};

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

    /// How long the oldest record has waited, where that is longer than a day, and what to do; else empty.
    [[nodiscard]] QString late() const;
    [[nodiscard]] bool veryLate() const;
    [[nodiscard]] QStringList holdings() const { return m_holdings; } ///< What is on this tablet, a line a fact.
    /// text, age, why, tone, record: what was written here and is not settled, or was not simply accepted. `record` is empty
    /// where it cannot be opened.
    [[nodiscard]] RowsModel* records() { return &m_records; }
    [[nodiscard]] RowsModel* disputes() { return &m_disputes; } ///< text, detail, record: what says two things.

    /// The page is looked at: the lists are read now, and again whenever something changes.
    Q_INVOKABLE void setShown(bool shown);
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
    [[nodiscard]] QString lateChip() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> waited() const;
    void readLists();
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
    bool m_shown = false;
    QStringList m_holdings;
    RowsModel m_records;
    RowsModel m_disputes;
};

} // namespace sightline::mobile
