#include "drawing_canvas.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QTouchEvent>

namespace sightline::child {

namespace {

bool isPen(const QPointerEvent& event)
{
    const auto* device = event.pointingDevice();
    return device
        && (device->type() == QInputDevice::DeviceType::Stylus || device->pointerType() == QPointingDevice::PointerType::Pen);
}

std::int64_t now_ms()
{
    return QDateTime::currentMSecsSinceEpoch();
}

constexpr int kBeside = 130; ///< A second picture in one cell stands beside the first, not on it.

} // namespace

DrawingCanvas::DrawingCanvas(QQuickItem* parent)
    : Paper{parent}
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setKeepMouseGrab(true); // Nothing that scrolls takes a line away.
    setKeepTouchGrab(true);
    m_running.start();
    qGuiApp->installEventFilter(this); // A pen that comes near is told to the application, not to an item.
}

DrawingCanvas::~DrawingCanvas() = default;

bool DrawingCanvas::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::TabletEnterProximity || type == QEvent::TabletPress || type == QEvent::TabletMove) {
        m_pen_or_palm.penNear(m_running.elapsed());
        if (m_finger) forget();
    }
    if (type == QEvent::TabletLeaveProximity) m_pen_or_palm.penGone(m_running.elapsed());
    return Paper::eventFilter(watched, event);
}

void DrawingCanvas::setDrawing(const Drawing& drawing)
{
    if (drawing == m_drawing) return;
    const auto& before = m_drawing.marks;
    const bool only_more =
        drawing.marks.size() > before.size() && std::equal(before.begin(), before.end(), drawing.marks.begin());
    const std::size_t first_new = before.size();
    m_drawing = drawing;
    if (only_more)
        for (std::size_t i = first_new; i < m_drawing.marks.size(); ++i) add(m_drawing.marks[i]);
    else
        repaint();
    Q_EMIT drawingChanged();
}

void DrawingCanvas::setTools(DrawingTools* tools)
{
    if (tools == m_tools) return;
    m_tools = tools;
    Q_EMIT toolsChanged();
}

bool DrawingCanvas::full() const
{
    return pointsOf(m_drawing) >= kPointsPerPageMax || m_drawing.marks.size() >= kMarksPerPageMax;
}

void DrawingCanvas::paintAll()
{
    for (const DrawingMark& mark : m_drawing.marks) add(mark);
    if (!m_line) return;
    for (std::size_t i = 0; i < m_line->points.size(); ++i) addPiece(*m_line, i);
}

void DrawingCanvas::begin(QPointF place, DrawnWith with)
{
    if (!m_tools || full() || m_line || m_stamp_at) return;
    const QPoint at = onPage(place);
    if (m_tools->stamping()) {
        m_stamp_at = at;
        return;
    }
    m_since.start();
    m_line = Stroke{m_tools->drawingColour(), m_tools->lineWidth(), with, now_ms(), {{at.x(), at.y(), 0}}};
    addPiece(*m_line, 0);
}

void DrawingCanvas::move(QPointF place)
{
    const QPoint at = onPage(place);
    if (m_stamp_at) m_stamp_at = at;
    if (!m_line) return;
    const StrokePoint& last = m_line->points.back();
    const QPoint apart{at.x() - last.x, at.y() - last.y};
    if (QPoint::dotProduct(apart, apart) < kPointsApart * kPointsApart) return;
    m_line->points.push_back({at.x(), at.y(), static_cast<int>(m_since.elapsed())});
    addPiece(*m_line, m_line->points.size() - 1);
    if (pointsOf(m_drawing) + m_line->points.size() >= kPointsPerPageMax) finish();
}

void DrawingCanvas::finish()
{
    m_finger.reset();
    if (m_stamp_at) placeStamp(*std::exchange(m_stamp_at, std::nullopt));
    if (!m_line) return;
    const Stroke line = *std::exchange(m_line, std::nullopt);
    addTail(line);
    Q_EMIT drawn(line);
}

void DrawingCanvas::forget()
{
    m_finger.reset();
    m_stamp_at.reset();
    if (!m_line) return;
    m_line.reset();
    repaint();
}

void DrawingCanvas::placeStamp(QPoint middle)
{
    const auto picture = m_tools ? m_tools->stampPicture() : std::nullopt;
    if (!picture || full()) return;
    Q_EMIT drawn(Stamp{*picture, m_tools->drawingColour(), middle.x(), middle.y(), m_tools->stampSide(), now_ms()});
}

void DrawingCanvas::stampInCell(int index, int columns, int rows)
{
    if (columns <= 0 || rows <= 0 || index < 0 || index >= columns * rows) return;
    const int wide = kPageWidth / columns;
    const int high = kPageHeight / rows;
    QPoint middle{index % columns * wide + wide / 2, index / columns * high + high / 2};
    const auto taken = [this](QPoint place) {
        return std::any_of(m_drawing.marks.begin(), m_drawing.marks.end(), [place](const DrawingMark& mark) {
            const auto* stamp = std::get_if<Stamp>(&mark);
            return stamp && stamp->x == place.x() && stamp->y == place.y();
        });
    };
    while (taken(middle) && middle.x() + kBeside < kPageWidth && middle.y() + kBeside < kPageHeight) middle += {kBeside, kBeside};
    placeStamp(middle);
}

void DrawingCanvas::mousePressEvent(QMouseEvent* event)
{
    begin(event->position(), isPen(*event) ? DrawnWith::Pen : DrawnWith::Mouse);
}

void DrawingCanvas::mouseMoveEvent(QMouseEvent* event)
{
    move(event->position());
}

void DrawingCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    move(event->position());
    finish();
}

void DrawingCanvas::mouseUngrabEvent()
{
    finish(); // What was drawn stays drawn.
}

void DrawingCanvas::touchEvent(QTouchEvent* event)
{
    for (const QEventPoint& point : event->points()) {
        const bool draws = m_finger == point.id();
        if (point.state() == QEventPoint::Pressed && !m_finger && m_pen_or_palm.fingerMayDraw(m_running.elapsed())) {
            m_finger = point.id();
            begin(point.position(), isPen(*event) ? DrawnWith::Pen : DrawnWith::Finger);
        } else if (draws && point.state() == QEventPoint::Updated) {
            move(point.position());
        } else if (draws && point.state() == QEventPoint::Released) {
            move(point.position());
            finish();
        }
    }
    event->accept();
}

void DrawingCanvas::touchUngrabEvent()
{
    finish();
}

} // namespace sightline::child
