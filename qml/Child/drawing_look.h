#pragma once

#include <QColor>
#include <QPainterPath>

#include "voice/drawing.h"

class QPainter;

namespace sightline::child {

/// How the marks of a drawing look. Every painter here has page units (voice/drawing.h).

[[nodiscard]] QColor colourOf(DrawingColour colour);

/// The piece of the smooth line that belongs to the point at `index`: from half-way before the point before it to half-way before
/// it. The pieces of all points and `tailOf` are the whole line, so a line looks the same while it is drawn and afterwards.
[[nodiscard]] QPainterPath pieceOf(const Stroke& stroke, std::size_t index);
[[nodiscard]] QPainterPath tailOf(const Stroke& stroke);

void paintPath(QPainter& painter, const Stroke& stroke, const QPainterPath& path);
void paintMark(QPainter& painter, const DrawingMark& mark);

} // namespace sightline::child
