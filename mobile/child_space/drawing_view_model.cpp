#include "drawing_view_model.h"

#include <utility>

namespace sightline::child_space {

namespace {

std::size_t pointsIn(const DrawingMark& mark) noexcept
{
    const auto* stroke = std::get_if<Stroke>(&mark);
    return stroke ? stroke->points.size() : 0;
}

bool isFull(const Drawing& drawing) noexcept
{
    return drawing.marks.size() >= kMarksPerPageMax || pointsOf(drawing) >= kPointsPerPageMax;
}

} // namespace

void DrawingViewModel::make(const DrawingMark& mark)
{
    const auto* stroke = std::get_if<Stroke>(&mark);
    if (stroke && stroke->points.empty()) return;
    if (m_full) return;
    DrawingMark fits = mark;
    // The line that fills the page ends where the page is full.
    const std::size_t room = kPointsPerPageMax - pointsOf(m_drawing);
    if (pointsIn(mark) > room) std::get<Stroke>(fits).points.resize(room, StrokePoint{0, 0, 0});
    m_drawing.marks.push_back(fits);
    m_undone.clear();
    if (m_kept.made) m_kept.made(fits);
    changed();
}

void DrawingViewModel::undo()
{
    if (!canUndo()) return;
    m_undone.push_back(std::move(m_drawing.marks.back()));
    m_drawing.marks.pop_back();
    if (m_kept.undone) m_kept.undone();
    changed();
}

void DrawingViewModel::redo()
{
    if (!canRedo()) return;
    m_drawing.marks.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    if (m_kept.redone) m_kept.redone();
    changed();
}

void DrawingViewModel::newPage()
{
    if (m_drawing.empty()) return;
    if (m_kept.new_page) return m_kept.new_page();
    show({}, {}, {});
}

void DrawingViewModel::show(std::vector<DrawingMark> marks, std::vector<DrawingMark> undone, Kept kept)
{
    m_drawing = Drawing{};
    m_drawing.marks = std::move(marks);
    m_undone = std::move(undone);
    m_kept = std::move(kept);
    changed();
}

void DrawingViewModel::changed()
{
    m_full = isFull(m_drawing);
    Q_EMIT drawingChanged();
}

} // namespace sightline::child_space
