#include "icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace sightline {

Icon::Icon(QQuickItem* parent)
    : QQuickPaintedItem{parent}
{
    setAntialiasing(true);
}

void Icon::setName(const QString& name)
{
    if (name == m_name) return;
    m_name = name;
    update();
    Q_EMIT nameChanged();
}

void Icon::setColor(const QColor& color)
{
    if (color == m_color) return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void Icon::setSize(int size)
{
    if (size == m_size) return;
    m_size = size;
    setImplicitSize(size, size);
    update();
    Q_EMIT sizeChanged();
}

void Icon::paint(QPainter* painter)
{
    QFile file{QStringLiteral(":/qt/qml/Sightline/Components/icons/%1.svg").arg(m_name)};
    if (!file.open(QIODevice::ReadOnly)) return;
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", m_color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer{drawing};
    const qreal side = std::min(width(), height());
    renderer.render(painter, QRectF{(width() - side) / 2, (height() - side) / 2, side, side});
}

} // namespace sightline
