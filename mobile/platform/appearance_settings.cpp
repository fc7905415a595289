#include "appearance_settings.h"

#include <QQmlEngine>
#include <QSettings>

#include "appearance.h"

namespace sightline::mobile {

namespace {

const QString kTextPercent = QStringLiteral("appearance/text_percent");
const QString kScheme = QStringLiteral("appearance/scheme");
const QString kReduceMotion = QStringLiteral("appearance/reduce_motion");

} // namespace

void keepAppearance(QQmlEngine& engine)
{
    auto* appearance = Appearance::of(engine);
    if (!appearance) return;
    const QSettings settings;
    appearance->setTextPercent(settings.value(kTextPercent, Appearance::kTextPercentMin).toInt());
    appearance->setReduceMotion(settings.value(kReduceMotion, false).toBool());
    const int scheme = settings.value(kScheme, 0).toInt();
    if (scheme >= 0 && scheme <= static_cast<int>(Appearance::Scheme::HighContrast))
        appearance->setScheme(static_cast<Appearance::Scheme>(scheme));

    const auto keep = [appearance] {
        QSettings kept;
        kept.setValue(kTextPercent, appearance->textPercent());
        kept.setValue(kScheme, static_cast<int>(appearance->scheme()));
        kept.setValue(kReduceMotion, appearance->reduceMotion());
    };
    QObject::connect(appearance, &Appearance::textPercentChanged, appearance, keep);
    QObject::connect(appearance, &Appearance::schemeChanged, appearance, keep);
    QObject::connect(appearance, &Appearance::reduceMotionChanged, appearance, keep);
}

} // namespace sightline::mobile
