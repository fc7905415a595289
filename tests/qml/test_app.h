#pragma once

#include <memory>

#include <QObject>
#include <QQuickItem>

#include "support/fake_clock.h"
#include "support/temporary_folder.h"
#include "viewmodels/attempt_view_model.h"
#include "viewmodels/shell_view_model.h"

namespace sightline::test {

/// The app without its window, on a fresh tablet with the demonstration caseload and no network, for tests written in QML.
class TestApp : public QObject {
    Q_OBJECT
    Q_PROPERTY(sightline::mobile::ShellViewModel* shell READ shell NOTIFY shellChanged)
    Q_PROPERTY(QString pin READ pin CONSTANT)

public:
    explicit TestApp(QObject* parent = nullptr)
        : QObject{parent}
    { }

    [[nodiscard]] mobile::ShellViewModel* shell() const { return m_shell.get(); }
    [[nodiscard]] QString pin() const;

    /// A new tablet, locked; with `story` the caseload that has disputes and more to read.
    Q_INVOKABLE void start(bool story = false);
    /// The same tablet after the app was killed.
    Q_INVOKABLE void restart();
    /// As a kill or a dead battery: what is on the disk at this moment is all that the next `restart` finds. Nothing that is
    /// written while the screens go is there.
    Q_INVOKABLE void kill();
    Q_INVOKABLE void unlock();
    /// Id of the child called so.
    Q_INVOKABLE QString child(const QString& name) const;
    /// A fresh attempt for the child called so, on the vault of the shell; valid until the next one.
    Q_INVOKABLE sightline::mobile::AttemptViewModel* attemptFor(const QString& name);
    Q_INVOKABLE QString someVisit() const; ///< A visit to Ali.
    /// A new entry of Ali's, with everything that an entry may hold, and a flag; the record's id.
    Q_INVOKABLE QString addEntry();
    /// The page after Ali gave the tablet back, with one entry and a flag that is not sent.
    Q_INVOKABLE void handBack();
    Q_INVOKABLE int finishedVisits() const; ///< Waiting to be sent.

Q_SIGNALS:
    void shellChanged();

private:
    FakeClock m_clock{*parseInstant("2026-11-22T10:42:00Z")};
    vault::NoPlatformSecret m_platform;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<TemporaryFolder> m_left_on_disk; ///< Since `kill`.
    std::unique_ptr<mobile::ShellViewModel> m_shell;
    std::unique_ptr<mobile::Tablet> m_attempt_tablet;
    std::unique_ptr<mobile::AttemptViewModel> m_attempt;
};

} // namespace sightline::test
