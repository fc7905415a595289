#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;

namespace sightline {

/// How this person likes the app to look: text size, colours, motion. One object an engine: whoever makes the engine fetches it
/// with `singletonInstance` and fills it from the settings; `Theme` derives every colour and size from it and keeps no state
/// itself.
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY textPercentChanged)
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY reduceMotionChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY rightToLeftChanged)

public:
    enum class Scheme { Light, Dark, HighContrast };
    Q_ENUM(Scheme)

    static constexpr int kTextPercentMin = 100;
    static constexpr int kTextPercentMax = 200;

    /// The one of this engine. Null only if the module is not in the program.
    [[nodiscard]] static Appearance* of(QQmlEngine& engine);

    explicit Appearance(QObject* parent = nullptr);

    [[nodiscard]] int textPercent() const noexcept { return m_text_percent; }
    [[nodiscard]] Scheme scheme() const noexcept { return m_scheme; }
    [[nodiscard]] bool reduceMotion() const noexcept { return m_reduce_motion; }
    [[nodiscard]] bool rightToLeft() const; ///< The language's, not a taste.

    /// Kept between 100 and 200.
    void setTextPercent(int percent);
    void setScheme(Scheme scheme);
    void setReduceMotion(bool reduce);

Q_SIGNALS:
    void textPercentChanged();
    void schemeChanged();
    void reduceMotionChanged();
    void rightToLeftChanged();

private:
    int m_text_percent = kTextPercentMin;
    Scheme m_scheme = Scheme::Light;
    bool m_reduce_motion = false;
};

} // namespace sightline
