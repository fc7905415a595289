#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "child_space/drawing_value.h"

namespace sightline::child_space {

/// A page that is being drawn on. The canvas shows `drawing` and hands over each finished mark.
class DrawingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the child's space.")

    Q_PROPERTY(sightline::Drawing drawing READ drawing NOTIFY drawingChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY drawingChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY drawingChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY drawingChanged)
    Q_PROPERTY(bool pageFull READ pageFull NOTIFY drawingChanged)

public:
    /// What becomes of each change; empty: nobody keeps the page.
    struct Kept {
        std::function<void(const DrawingMark&)> made = {};
        std::function<void()> undone = {};
        std::function<void()> redone = {};
        std::function<void()> new_page = {};
    };

    using QObject::QObject;

    [[nodiscard]] const Drawing& drawing() const noexcept { return m_drawing; }
    [[nodiscard]] bool canUndo() const noexcept { return !m_drawing.empty(); }
    [[nodiscard]] bool canRedo() const noexcept { return !m_undone.empty(); }
    [[nodiscard]] bool empty() const noexcept { return m_drawing.empty(); }
    [[nodiscard]] bool pageFull() const noexcept { return m_full; } ///< No mark is taken any more.

    /// A line when the finger lifted, or a picture that was placed.
    Q_INVOKABLE void make(const sightline::DrawingMark& mark);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Another page; the one before is kept as it is.
    Q_INVOKABLE void newPage();

    /// Shows a page, and tells `kept` of each change from now on.
    void show(std::vector<DrawingMark> marks, std::vector<DrawingMark> undone, Kept kept);

Q_SIGNALS:
    void drawingChanged();

private:
    void changed();

    Drawing m_drawing;
    std::vector<DrawingMark> m_undone;
    bool m_full = false;
    Kept m_kept;
};

} // namespace sightline::child_space
