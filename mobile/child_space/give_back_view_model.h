#pragma once

#include <chrono>
#include <functional>

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "base/instant.h"

namespace sightline::child_space {

/// What became of a PIN. NotNow: something failed that has nothing to do with the PIN, and may not the next time. Destroyed: no
/// PIN opens this vault any more. `tries_left` is how many are left before the tablet destroys its key; negative: not known.
struct PinAnswer {
    enum class Kind { Opened, Wrong, MustWait, TabletFull, NotNow, Destroyed };
    Kind kind;
    int tries_left = -1;
    std::chrono::milliseconds wait{0}; ///< MustWait: how long.
};

/// How the composition lets a PIN be tried. All are called on the GUI thread and `done` is called on it, now or later.
struct WorkersLock {
    std::function<void(const QString& pin, std::function<void(PinAnswer)> done)> try_pin;
    std::function<int()> tries_left = [] { return -1; }; ///< Before the tablet destroys its key; negative: not known.
};

/// The way back to the worker: their PIN. A child who plays with the keypad cannot use up the worker's tries: after three wrong
/// ones in a row it waits, longer each time, and the last tries before the tablet would destroy its key are asked for by a word
/// that has to be typed. Threads: the GUI's.
class GiveBackViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the child's space.")

    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString pin READ pin NOTIFY pinChanged)
    Q_PROPERTY(QString pinInWords READ pinInWords NOTIFY pinChanged)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool canType READ canType NOTIFY changed)
    Q_PROPERTY(bool canEnter READ canEnter NOTIFY pinChanged)
    Q_PROPERTY(bool canLeave READ canLeave NOTIFY changed) ///< Nothing is left to unlock here.
    Q_PROPERTY(QString wordToType READ wordToType NOTIFY changed) ///< AskFirst: what has to be typed to go on.

public:
    enum class State { Ready, Checking, Waiting, AskFirst, Opened, Destroyed };
    Q_ENUM(State)

    static constexpr int kFreeTries = 3; ///< In a row, before it waits.
    static constexpr std::chrono::minutes kFirstWait{1}; ///< Twice as long each time.
    static constexpr std::chrono::minutes kLongestWait{30};
    static constexpr int kLastTries = 4; ///< From so many on, each has to be asked for.

    /// `clock` must outlive this. `worker_name` may be empty: not known after a restart.
    GiveBackViewModel(WorkersLock lock, const Clock& clock, QString worker_name, QObject* parent = nullptr);
    ~GiveBackViewModel() override;

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] QString heading() const; ///< "Give the tablet to Jo."
    [[nodiscard]] QString pin() const { return m_pin; }
    [[nodiscard]] QString pinInWords() const; ///< How much is entered, never what.
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool canType() const noexcept { return m_state == State::Ready; }
    [[nodiscard]] bool canEnter() const { return canType() && !m_pin.isEmpty(); }
    [[nodiscard]] bool canLeave() const noexcept { return m_state == State::Destroyed; }
    [[nodiscard]] QString wordToType() const;

    Q_INVOKABLE void press(const QString& digit);
    Q_INVOKABLE void eraseLast();
    Q_INVOKABLE void enter(const QString& secret); ///< A typed or pasted PIN or passphrase, whole.
    Q_INVOKABLE void tryPin();
    Q_INVOKABLE void unlockWith(const QString& secret); ///< `enter` and `tryPin` in one step.
    Q_INVOKABLE void leave(); ///< Destroyed: to the page that says so and delivers what was not sent.
    /// AskFirst: what was typed; one more try if it is `wordToType`.
    Q_INVOKABLE void confirm(const QString& typed);

    /// The child took the tablet again: what was entered is forgotten. Waiting goes on.
    void forgetPin();
    /// What time has done: waiting may be over. The timer asks every second.
    void look();

Q_SIGNALS:
    void changed();
    void pinChanged();
    void opened();
    void left(); ///< Without having opened anything.

private:
    void answered(const PinAnswer& answer);
    void wait(std::chrono::milliseconds how_long);
    void ready(); ///< Ready, or AskFirst.
    void setPin(const QString& pin);
    void show(State state);

    WorkersLock m_lock;
    const Clock& m_clock;
    QString m_worker_name;
    QTimer m_timer;
    State m_state = State::Ready;
    QString m_pin;
    int m_wrong = 0; ///< In a row.
    QString m_last; ///< What became of the last try, in words.
    std::chrono::milliseconds m_until{0}; ///< On the monotonic clock.
};

} // namespace sightline::child_space
