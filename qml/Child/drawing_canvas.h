#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QtQml/qqmlregistration.h>

#include "drawing_tools.h"
#include "paper.h"
#include "pen_or_palm.h"

namespace sightline::child {

/// A page to draw on with a finger, a pen, a mouse or keys. It keeps nothing: a finished mark goes out by `drawn`, and the page
/// shows what `drawing` is then. A second finger and a palm beside a pen leave nothing. Lines are in page units with points at
/// least `kPointsApart` apart, whatever the screen; a picture is placed when the finger is lifted.
class DrawingCanvas : public sightline::child::Paper {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(sightline::Drawing drawing READ drawing WRITE setDrawing NOTIFY drawingChanged)
    Q_PROPERTY(sightline::child::DrawingTools* tools READ tools WRITE setTools NOTIFY toolsChanged)
    Q_PROPERTY(bool full READ full NOTIFY drawingChanged)

public:
    static constexpr int kPointsApart = 4;

    explicit DrawingCanvas(QQuickItem* parent = nullptr);
    ~DrawingCanvas() override;

    [[nodiscard]] const Drawing& drawing() const { return m_drawing; }
    void setDrawing(const Drawing& drawing);
    [[nodiscard]] DrawingTools* tools() const { return m_tools; }
    void setTools(DrawingTools* tools);
    /// Whether the page takes no more; what comes next belongs on a new one.
    [[nodiscard]] bool full() const;

    /// Puts the chosen picture into cell `index` of a grid on the page, beside what is there already.
    Q_INVOKABLE void stampInCell(int index, int columns, int rows);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void drawn(const sightline::DrawingMark& mark);
    void drawingChanged();
    void toolsChanged();

protected:
    void paintAll() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void touchEvent(QTouchEvent* event) override;
    void touchUngrabEvent() override;

private:
    void begin(QPointF place, DrawnWith with);
    void move(QPointF place);
    void finish();
    /// What was begun was no drawing: a palm.
    void forget();
    void placeStamp(QPoint middle);

    Drawing m_drawing;
    DrawingTools* m_tools = nullptr;
    std::optional<Stroke> m_line; ///< The one being drawn.
    std::optional<QPoint> m_stamp_at; ///< Where a picture would go if the finger were lifted now.
    std::optional<int> m_finger; ///< The touch point that draws.
    QElapsedTimer m_since; ///< The line began.
    QElapsedTimer m_running;
    PenOrPalm m_pen_or_palm;
};

} // namespace sightline::child
