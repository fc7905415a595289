#pragma once

#include <functional>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sightline::mobile {

/// How long it is until the tablet locks itself, once that is worth saying.
class IdleViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main.cpp, handed to the window.")

    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)

public:
    /// `stay`: somebody is there.
    explicit IdleViewModel(std::function<void()> stay, QObject* parent = nullptr)
        : QObject{parent}
        , m_stay{std::move(stay)}
    { }

    [[nodiscard]] int secondsLeft() const noexcept { return m_seconds_left; } ///< 0: nothing to say.
    void setSecondsLeft(int seconds);

    Q_INVOKABLE void stay() { m_stay(); }

Q_SIGNALS:
    void secondsLeftChanged();

private:
    std::function<void()> m_stay;
    int m_seconds_left = 0;
};

} // namespace sightline::mobile
