#include "appearance.h"

#include <algorithm>

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>

namespace sightline {

Appearance* Appearance::of(QQmlEngine& engine)
{
    // Types of a module are known to the engine only once something has imported it.
    QQmlComponent import{&engine};
    import.setData("import QtQml\nimport Sightline.Theme\nQtObject {}", QUrl{});
    return engine.singletonInstance<Appearance*>(qmlTypeId("Sightline.Theme", 1, 0, "Appearance"));
}

Appearance::Appearance(QObject* parent)
    : QObject{parent}
{
    if (auto* app = qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        connect(app, &QGuiApplication::layoutDirectionChanged, this, &Appearance::rightToLeftChanged);
}

bool Appearance::rightToLeft() const
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

void Appearance::setTextPercent(int percent)
{
    percent = std::clamp(percent, kTextPercentMin, kTextPercentMax);
    if (percent == m_text_percent) return;
    m_text_percent = percent;
    Q_EMIT textPercentChanged();
}

void Appearance::setScheme(Scheme scheme)
{
    if (scheme == m_scheme) return;
    m_scheme = scheme;
    Q_EMIT schemeChanged();
}

void Appearance::setReduceMotion(bool reduce)
{
    if (reduce == m_reduce_motion) return;
    m_reduce_motion = reduce;
    Q_EMIT reduceMotionChanged();
}

} // namespace sightline
