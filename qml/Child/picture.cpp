#include "picture.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace sightline::child {

Picture::Picture(QQuickItem* parent)
    : QQuickPaintedItem{parent}
{
    setAntialiasing(true);
}

void Picture::setName(const QString& name)
{
    if (name == m_name) return;
    m_name = name;
    update();
    Q_EMIT nameChanged();
}

void Picture::setInk(const QColor& ink)
{
    if (ink == m_ink) return;
    m_ink = ink;
    update();
    Q_EMIT inkChanged();
}

void Picture::setPlain(bool plain)
{
    if (plain == m_plain) return;
    m_plain = plain;
    update();
    Q_EMIT plainChanged();
}

void Picture::paint(QPainter* painter)
{
    QFile file{QStringLiteral(":/qt/qml/Sightline/Child/pictures/%1.svg").arg(m_name)};
    if (!file.open(QIODevice::ReadOnly)) return;
    QString drawing = QString::fromUtf8(file.readAll());
    static const QRegularExpression kFill{QStringLiteral("#[0-9a-f]{6}")};
    if (m_plain) drawing.replace(kFill, QStringLiteral("#ffffff"));
    drawing.replace(QLatin1String{"currentColor"}, m_ink.name(QColor::HexRgb));
    QSvgRenderer renderer{drawing.toUtf8()};
    const qreal side = std::min(width(), height());
    renderer.render(painter, QRectF{(width() - side) / 2, (height() - side) / 2, side, side});
}

} // namespace sightline::child
