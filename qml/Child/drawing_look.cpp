#include "drawing_look.h"

#include <map>
#include <memory>

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include "base/contract.h"

namespace sightline::child {

namespace {

QPointF at(const StrokePoint& point)
{
    return {static_cast<qreal>(point.x), static_cast<qreal>(point.y)};
}

QPointF between(const StrokePoint& a, const StrokePoint& b)
{
    return (at(a) + at(b)) / 2;
}

void addPiece(QPainterPath& path, const Stroke& stroke, std::size_t index)
{
    const auto& points = stroke.points;
    if (index == 1) path.lineTo(between(points[0], points[1]));
    if (index > 1) path.quadTo(at(points[index - 1]), between(points[index - 1], points[index]));
}

/// The stamp's drawing in its colour, read once. Black stays a line drawing: black on black would be a blot.
QSvgRenderer& stampDrawing(StampPicture picture, DrawingColour colour)
{
    static std::map<std::pair<StampPicture, DrawingColour>, std::unique_ptr<QSvgRenderer>> drawings;
    auto& drawing = drawings[{picture, colour}];
    if (drawing) return *drawing;
    const std::string_view word = toText(picture);
    QFile file{QStringLiteral(":/qt/qml/Sightline/Child/pictures/stamp_%1.svg")
                   .arg(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())))};
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly)) svg = file.readAll();
    svg.replace("currentColor", colourOf(DrawingColour::Black).name().toLatin1());
    svg.replace("#fefefe", colour == DrawingColour::Black ? "#ffffff" : colourOf(colour).name().toLatin1());
    drawing = std::make_unique<QSvgRenderer>(svg);
    return *drawing;
}

void paintStroke(QPainter& painter, const Stroke& stroke)
{
    QPainterPath path{at(stroke.points.front())};
    for (std::size_t i = 1; i < stroke.points.size(); ++i) addPiece(path, stroke, i);
    path.lineTo(at(stroke.points.back()));
    paintPath(painter, stroke, path);
}

} // namespace

QColor colourOf(DrawingColour colour)
{
    switch (colour) {
    case DrawingColour::Black: return QColor{0x0b, 0x0c, 0x0c};
    case DrawingColour::Brown: return QColor{0x85, 0x4f, 0x22};
    case DrawingColour::Red: return QColor{0xd9, 0x34, 0x2b};
    case DrawingColour::Orange: return QColor{0xf5, 0x85, 0x1f};
    case DrawingColour::Yellow: return QColor{0xf7, 0xc9, 0x2c};
    case DrawingColour::Green: return QColor{0x2f, 0x94, 0x4a};
    case DrawingColour::Blue: return QColor{0x21, 0x72, 0xc4};
    case DrawingColour::Purple: return QColor{0x7c, 0x46, 0xb0};
    }
    unreachable("DrawingColour");
}

QPainterPath pieceOf(const Stroke& stroke, std::size_t index)
{
    const auto& points = stroke.points;
    QPainterPath path{index < 2 ? at(points.front()) : between(points[index - 2], points[index - 1])};
    if (index == 0) path.lineTo(at(points.front()));
    addPiece(path, stroke, index);
    return path;
}

QPainterPath tailOf(const Stroke& stroke)
{
    const auto& points = stroke.points;
    QPainterPath path{points.size() < 2 ? at(points.front()) : between(points[points.size() - 2], points.back())};
    path.lineTo(at(points.back()));
    return path;
}

void paintPath(QPainter& painter, const Stroke& stroke, const QPainterPath& path)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{colourOf(stroke.colour), static_cast<qreal>(stroke.width), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    if (path.length() > 0)
        painter.drawPath(path);
    else
        painter.drawPoint(path.currentPosition()); // A dot.
}

void paintMark(QPainter& painter, const DrawingMark& mark)
{
    if (const auto* stroke = std::get_if<Stroke>(&mark)) {
        if (!stroke->points.empty()) paintStroke(painter, *stroke);
        return;
    }
    const auto& stamp = std::get<Stamp>(mark);
    const qreal half = stamp.side / 2.0;
    stampDrawing(stamp.picture, stamp.colour).render(&painter, QRectF{stamp.x - half, stamp.y - half, 2 * half, 2 * half});
}

} // namespace sightline::child
