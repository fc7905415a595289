#pragma once

#include <QQuickItem>
#include <QQuickWindow>

#include "../qml/accessibility_walk.h"
#include "../qml/text_walk.h"

namespace sightline::test {

/// What tests of the child's pages ask about the window, and the pens and fingers that a TestCase does not have.
class ChildInspector : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr int kTargetMin = 72;

    Q_INVOKABLE QStringList accessibilityProblems(QQuickItem* anyItem)
    {
        return test::accessibilityProblems(anyItem->window(), m_looked_at, kTargetMin);
    }
    Q_INVOKABLE QStringList cutOffTexts(QQuickItem* root) { return test::cutOffTexts(root, m_looked_at); }
    Q_INVOKABLE int lookedAt() const { return m_looked_at; }

    /// A mouse button or a pen at a place of an item: "press", "move" or "release".
    Q_INVOKABLE void pen(QQuickItem* item, const QString& what, qreal x, qreal y);
    /// The pen comes near the screen, or goes.
    Q_INVOKABLE void penNear(QQuickItem* item, bool near);
    /// Names of the pictures that a page asks for and that are not there.
    Q_INVOKABLE QStringList missingPictures(QQuickItem* root) const;
    /// Name of what has the keyboard.
    Q_INVOKABLE QString focused(QQuickItem* anyItem) const
    {
        const QQuickItem* item = anyItem->window()->activeFocusItem();
        return item ? item->objectName() : QString{};
    }

private:
    int m_looked_at = 0;
};

} // namespace sightline::test
