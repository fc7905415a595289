#include "accessibility_walk.h"

#include <set>

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

namespace sightline::test {

namespace {

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::ComboBox:
    case QAccessible::Slider:
    case QAccessible::EditableText: return true;
    default: return false; // Qt's enumeration is open; everything else is not acted upon.
    }
}

/// What a keyboard or a screen reader can act on, whatever it calls itself.
bool isActedUpon(QAccessibleInterface& node)
{
    if (isControl(node.role())) return true;
    auto* item = qobject_cast<QQuickItem*>(node.object());
    return item && item->activeFocusOnTab();
}

bool scrolls(QAccessibleInterface& node)
{
    for (auto* item = qobject_cast<QQuickItem*>(node.object()); item; item = item->parentItem())
        if (item->inherits("QQuickFlickable")) return true;
    return false;
}

class Walk {
public:
    Walk(QQuickWindow& window, int target_min)
        : m_window{window.mapToGlobal(QPoint{0, 0}), window.size()}
        , m_target_min{target_min}
    { }

    void visit(QAccessibleInterface* node)
    {
        if (!node || !node->isValid() || node->state().invisible) return;
        if (isActedUpon(*node)) {
            ++m_controls;
            look(*node);
        }
        std::set<std::pair<int, QString>> names; // Of these siblings; two roles may share a name: a heading and its field.
        for (int i = 0; i < node->childCount(); ++i) {
            QAccessibleInterface* child = node->child(i);
            visit(child);
            if (!child || !child->isValid() || child->state().invisible || !isActedUpon(*child)) continue;
            const QString name = child->text(QAccessible::Name);
            if (!name.trimmed().isEmpty() && !names.emplace(child->role(), name).second)
                complain(*child, QStringLiteral("has the same name as its neighbour"));
        }
    }

    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    [[nodiscard]] int controls() const { return m_controls; }

private:
    void look(QAccessibleInterface& node)
    {
        const QRect rect = node.rect();
        if (node.text(QAccessible::Name).trimmed().isEmpty()) complain(node, QStringLiteral("has no name"));
        if (rect.width() < m_target_min || rect.height() < m_target_min)
            complain(node, QStringLiteral("is smaller than %1").arg(m_target_min));
        if (rect.left() < m_window.left() - 1 || rect.right() > m_window.right() + 1)
            complain(node, QStringLiteral("is cut off at a side"));
        if (!scrolls(node) && (rect.top() < m_window.top() - 1 || rect.bottom() > m_window.bottom() + 1))
            complain(node, QStringLiteral("is above or below the window, and nothing scrolls there"));
    }

    void complain(QAccessibleInterface& node, const QString& what)
    {
        const QRect rect = node.rect();
        m_problems << QStringLiteral("%1 \"%2\" (%3 x %4) %5")
                          .arg(node.object() ? node.object()->objectName() : QString{}, node.text(QAccessible::Name))
                          .arg(rect.width())
                          .arg(rect.height())
                          .arg(what);
    }

    QRect m_window;
    int m_target_min;
    QStringList m_problems;
    int m_controls = 0;
};

} // namespace

QStringList accessibilityProblems(QQuickWindow* window, int& controls, int target_min)
{
    controls = 0;
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(window);
    if (!root) return {QStringLiteral("the window is not in the accessibility tree")};
    Walk walk{*window, target_min};
    walk.visit(root);
    controls = walk.controls();
    return walk.problems();
}

} // namespace sightline::test
