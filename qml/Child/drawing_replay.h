#pragma once

#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "paper.h"

namespace sightline::child {

/// Plays a drawing as it was drawn, mark by mark, in at most `kWhole_ms`. It starts whole; `play` draws it from the beginning.
/// Without `motion` nothing moves by itself: whole marks appear by `next`.
class DrawingReplay : public sightline::child::Paper {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(sightline::Drawing drawing READ drawing WRITE setDrawing NOTIFY drawingChanged)
    Q_PROPERTY(bool motion READ motion WRITE setMotion NOTIFY motionChanged)
    Q_PROPERTY(bool playing READ playing NOTIFY playingChanged)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged) ///< From 0, an empty page, to 1, all of it.

public:
    static constexpr int kWhole_ms = 12'000;
    static constexpr int kTick_ms = 33;

    explicit DrawingReplay(QQuickItem* parent = nullptr);

    [[nodiscard]] const Drawing& drawing() const { return m_drawing; }
    void setDrawing(const Drawing& drawing);
    [[nodiscard]] bool motion() const { return m_motion; }
    void setMotion(bool motion);
    [[nodiscard]] bool playing() const { return m_tick.isActive(); }
    [[nodiscard]] qreal progress() const;

    /// From the beginning if all is shown, else from here. Without motion: the next mark.
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    /// One more mark; after the last one, an empty page.
    Q_INVOKABLE void next();
    Q_INVOKABLE void showAll();

Q_SIGNALS:
    void drawingChanged();
    void motionChanged();
    void playingChanged();
    void progressChanged();

protected:
    void paintAll() override;

private:
    void tick();
    void advance(std::size_t points);
    void goTo(std::size_t mark);
    [[nodiscard]] std::size_t length() const; ///< In points; a picture counts as `kStampPoints`.

    Drawing m_drawing;
    QTimer m_tick;
    bool m_motion = true;
    std::size_t m_mark = 0; ///< How many marks are shown whole.
    std::size_t m_point = 0; ///< How many points of the mark after them.
    std::size_t m_shown = 0; ///< Points in all.
};

} // namespace sightline::child
