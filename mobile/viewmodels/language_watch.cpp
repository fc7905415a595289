#include "language_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace sightline::mobile {

LanguageWatch::LanguageWatch(QObject* parent)
    : QObject{parent}
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LanguageWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance()) Q_EMIT changed();
    return false;
}

} // namespace sightline::mobile
