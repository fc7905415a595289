#include "child_inspector.h"

#include <functional>

#include <QCoreApplication>
#include <QFile>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QTabletEvent>

namespace sightline::test {

namespace {

const QPointingDevice& thePen()
{
    static const QPointingDevice pen{QStringLiteral("pen"), 77, QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Pen, QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 1};
    return pen;
}

} // namespace

void ChildInspector::pen(QQuickItem* item, const QString& what, qreal x, qreal y)
{
    const QPointF place = item->mapToScene({x, y});
    const bool release = what == QLatin1String{"release"};
    const QEvent::Type type = what == QLatin1String{"press"} ? QEvent::MouseButtonPress
        : release                                            ? QEvent::MouseButtonRelease
                                                             : QEvent::MouseMove;
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event{
        type, place, item->window()->mapToGlobal(place), button, release ? Qt::NoButton : Qt::LeftButton, {}, &thePen()};
    QCoreApplication::sendEvent(item->window(), &event);
}

void ChildInspector::penNear(QQuickItem* item, bool near)
{
    const QPointF place{1, 1};
    QTabletEvent event{near ? QEvent::TabletEnterProximity : QEvent::TabletLeaveProximity, &thePen(), place, place, 0, 0, 0, 0, 0,
        0, {}, Qt::NoButton, Qt::NoButton};
    Q_UNUSED(item)
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
}

QStringList ChildInspector::missingPictures(QQuickItem* root) const
{
    QStringList missing;
    const std::function<void(QQuickItem&)> look = [&](QQuickItem& item) {
        if (item.inherits("sightline::child::Picture")) {
            const QString name = item.property("name").toString();
            if (!name.isEmpty() && !QFile::exists(QStringLiteral(":/qt/qml/Sightline/Child/pictures/%1.svg").arg(name)))
                missing << name;
        }
        for (QQuickItem* child : item.childItems()) look(*child);
    };
    look(*root);
    return missing;
}

} // namespace sightline::test
