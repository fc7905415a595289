#pragma once

#include <memory>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "child_space/child_space_view_model.h"
#include "support/fake_clock.h"

namespace sightline::test {

/// A voice that only notes what it was asked to read.
class SilentReader final : public child_space::Reader {
public:
    explicit SilentReader(bool there)
        : m_there{there}
    { }

    [[nodiscard]] bool available(const QString&) const override { return m_there; }
    [[nodiscard]] bool speaking() const override { return m_speaking; }
    void say(const QString&, const QString&) override
    {
        m_speaking = true;
        Q_EMIT changed();
    }
    void stop() override
    {
        m_speaking = false;
        Q_EMIT changed();
    }

private:
    bool m_there;
    bool m_speaking = false;
};

/// A child called Ali with the tablet of a worker called Jo. Nothing is written to a disk. The PIN is 2580.
class ChildAtTablet : public QObject {
    Q_OBJECT
    Q_PROPERTY(sightline::child_space::ChildSpaceViewModel* space READ space NOTIFY spaceChanged)
    Q_PROPERTY(bool back READ back NOTIFY backChanged) ///< The worker has the tablet again.

public:
    explicit ChildAtTablet(QObject* parent = nullptr);
    ~ChildAtTablet() override;

    [[nodiscard]] child_space::ChildSpaceViewModel* space() const { return m_space.get(); }
    [[nodiscard]] bool back() const { return m_back; }

    /// `level`: 0 pictures, 1 short words, 2 more words. `voice`: whether the tablet has one.
    Q_INVOKABLE void start(int level = 1, bool voice = true, bool last_time = true);
    /// As after a restart of the tablet.
    Q_INVOKABLE void startAsleep();
    /// As untouched for long.
    Q_INVOKABLE void fallAsleep();
    /// What was drawn on the open page, as text: "stroke blue 50 finger 3 (10,20)-(30,40)"; "stamp house blue (500,500)".
    Q_INVOKABLE QStringList marks() const;
    /// A drawing with strokes and pictures on the open page.
    Q_INVOKABLE void drawSomething();
    Q_INVOKABLE void drawPoints(int lines, int pointsEach);
    Q_INVOKABLE int notSafeSaid() const;

Q_SIGNALS:
    void spaceChanged();
    void backChanged();

private:
    [[nodiscard]] child_space::WorkersLock lock() const;
    void watch();

    FakeClock m_clock{*parseInstant("2026-11-22T10:42:00Z")};
    std::unique_ptr<SilentReader> m_reader;
    std::unique_ptr<child_space::ChildSpaceViewModel> m_space;
    bool m_back = false;
};

} // namespace sightline::test
