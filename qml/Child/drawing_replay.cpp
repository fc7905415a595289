#include "drawing_replay.h"

#include <numeric>

namespace sightline::child {

namespace {

constexpr std::size_t kStampPoints = 12; ///< A picture takes as long as a short line.

std::size_t pointsIn(const DrawingMark& mark)
{
    const auto* stroke = std::get_if<Stroke>(&mark);
    return stroke ? std::max<std::size_t>(stroke->points.size(), 1) : kStampPoints;
}

} // namespace

DrawingReplay::DrawingReplay(QQuickItem* parent)
    : Paper{parent}
{
    m_tick.setInterval(kTick_ms);
    connect(&m_tick, &QTimer::timeout, this, &DrawingReplay::tick);
}

std::size_t DrawingReplay::length() const
{
    return std::accumulate(m_drawing.marks.begin(), m_drawing.marks.end(), std::size_t{0},
        [](std::size_t sum, const DrawingMark& mark) { return sum + pointsIn(mark); });
}

qreal DrawingReplay::progress() const
{
    const std::size_t whole = length();
    return whole == 0 ? 1.0 : static_cast<qreal>(m_shown) / static_cast<qreal>(whole);
}

void DrawingReplay::setDrawing(const Drawing& drawing)
{
    if (drawing == m_drawing) return;
    pause();
    m_drawing = drawing;
    Q_EMIT drawingChanged();
    showAll();
}

void DrawingReplay::setMotion(bool motion)
{
    if (motion == m_motion) return;
    m_motion = motion;
    if (!motion) pause();
    Q_EMIT motionChanged();
}

void DrawingReplay::goTo(std::size_t mark)
{
    m_mark = mark;
    m_point = 0;
    m_shown = 0;
    for (std::size_t i = 0; i < mark; ++i) m_shown += pointsIn(m_drawing.marks[i]);
    repaint();
    Q_EMIT progressChanged();
}

void DrawingReplay::showAll()
{
    goTo(m_drawing.marks.size());
}

void DrawingReplay::play()
{
    if (!m_motion) return next();
    if (m_mark == m_drawing.marks.size()) goTo(0);
    if (m_drawing.empty()) return;
    m_tick.start();
    Q_EMIT playingChanged();
}

void DrawingReplay::pause()
{
    if (!playing()) return;
    m_tick.stop();
    Q_EMIT playingChanged();
}

void DrawingReplay::next()
{
    pause();
    goTo(m_mark == m_drawing.marks.size() ? 0 : m_mark + 1);
}

void DrawingReplay::tick()
{
    constexpr std::size_t kTicks = kWhole_ms / kTick_ms;
    advance(length() / kTicks + 1);
    if (m_mark == m_drawing.marks.size()) pause();
}

void DrawingReplay::advance(std::size_t points)
{
    while (points > 0 && m_mark < m_drawing.marks.size()) {
        const DrawingMark& mark = m_drawing.marks[m_mark];
        const auto* stroke = std::get_if<Stroke>(&mark);
        if (stroke && m_point < stroke->points.size()) addPiece(*stroke, m_point);
        ++m_point;
        ++m_shown;
        --points;
        if (m_point < pointsIn(mark)) continue;
        if (stroke)
            addTail(*stroke);
        else
            add(mark);
        ++m_mark;
        m_point = 0;
    }
    Q_EMIT progressChanged();
}

void DrawingReplay::paintAll()
{
    for (std::size_t i = 0; i < m_mark; ++i) add(m_drawing.marks[i]);
    if (m_mark == m_drawing.marks.size()) return;
    if (const auto* stroke = std::get_if<Stroke>(&m_drawing.marks[m_mark]))
        for (std::size_t i = 0; i < m_point; ++i) addPiece(*stroke, i);
}

} // namespace sightline::child
