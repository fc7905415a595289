#include "paper.h"

#include <QPainter>
#include <QQuickWindow>

#include "drawing_look.h"

namespace sightline::child {

namespace {

QRectF areaOf(const DrawingMark& mark)
{
    if (const auto* stamp = std::get_if<Stamp>(&mark)) {
        const qreal half = stamp->side / 2.0;
        return {stamp->x - half, stamp->y - half, 2 * half, 2 * half};
    }
    const auto& stroke = std::get<Stroke>(mark);
    QPolygonF points;
    for (const StrokePoint& point : stroke.points) points << QPointF{static_cast<qreal>(point.x), static_cast<qreal>(point.y)};
    const qreal width = stroke.width;
    return points.boundingRect().adjusted(-width, -width, width, width);
}

} // namespace

Paper::Paper(QQuickItem* parent)
    : QQuickPaintedItem{parent}
{
    setAntialiasing(true);
}

qreal Paper::pixelsPerUnit() const
{
    return width() / kPageWidth;
}

QPoint Paper::onPage(QPointF inItem) const
{
    const qreal scale = pixelsPerUnit();
    if (scale <= 0) return {};
    const QPointF place = inItem / scale;
    return {std::clamp(qRound(place.x()), 0, kPageWidth), std::clamp(qRound(place.y()), 0, kPageHeight)};
}

void Paper::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size()) repaint();
}

void Paper::repaint()
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    const QSize size = (QSizeF{width(), height()} * ratio).toSize();
    if (size != m_image.size()) m_image = QImage{size, QImage::Format_RGB32};
    if (m_image.isNull()) return;
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(Qt::white);
    paintAll();
    update();
}

void Paper::paintOn(const QRectF& pageArea, const std::function<void(QPainter&)>& paintMarks)
{
    if (m_image.isNull()) return;
    QPainter painter{&m_image};
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = pixelsPerUnit();
    painter.scale(scale, scale);
    paintMarks(painter);
    update(QRectF{pageArea.topLeft() * scale, pageArea.size() * scale}.toAlignedRect().adjusted(-2, -2, 2, 2));
}

void Paper::add(const DrawingMark& mark)
{
    paintOn(areaOf(mark), [&](QPainter& painter) { paintMark(painter, mark); });
}

void Paper::addPiece(const Stroke& stroke, std::size_t index)
{
    const QPainterPath piece = pieceOf(stroke, index);
    const qreal width = stroke.width;
    paintOn(piece.boundingRect().adjusted(-width, -width, width, width),
        [&](QPainter& painter) { paintPath(painter, stroke, piece); });
}

void Paper::addTail(const Stroke& stroke)
{
    const QPainterPath tail = tailOf(stroke);
    const qreal width = stroke.width;
    paintOn(
        tail.boundingRect().adjusted(-width, -width, width, width), [&](QPainter& painter) { paintPath(painter, stroke, tail); });
}

void Paper::paint(QPainter* painter)
{
    if (!m_image.isNull()) painter->drawImage(QPointF{0, 0}, m_image);
}

} // namespace sightline::child
