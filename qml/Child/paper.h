#pragma once

#include <functional>

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include "voice/drawing.h"

namespace sightline::child {

/// A white page with marks on it, as wide as the item. What was painted is kept as an image, so a page of tens of thousands of
/// points costs no more to draw on than an empty one: only what is new is painted. Made anew from the marks when the size
/// changes.
class Paper : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit Paper(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

protected:
    /// Paints every mark that the page has now, with `add` and `addPiece`.
    virtual void paintAll() = 0;

    /// Empties the image, calls `paintAll` and shows it.
    void repaint();
    void add(const DrawingMark& mark);
    /// The newest bit of a line that is still being drawn.
    void addPiece(const Stroke& stroke, std::size_t index);
    void addTail(const Stroke& stroke);

    /// Where on the page; kept on it.
    [[nodiscard]] QPoint onPage(QPointF inItem) const;

    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void paintOn(const QRectF& pageArea, const std::function<void(QPainter&)>& paintMarks);
    [[nodiscard]] qreal pixelsPerUnit() const;

    QImage m_image; ///< In device pixels.
};

} // namespace sightline::child
