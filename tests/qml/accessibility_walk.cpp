#include "accessibility_walk.h"

#include <QAccessible>
#include <QQuickWindow>

namespace sightline::test {

namespace {

constexpr int kTargetMin = 48;

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::EditableText: return true;
    default: return false; // Qt's enumeration is open; everything else is not acted upon.
    }
}

void check(QAccessibleInterface* node, const QRect& window, QStringList& problems)
{
    const QString name = node->text(QAccessible::Name);
    const QRect rect = node->rect();
    const QString which = QStringLiteral("%1 \"%2\" (%3 x %4)")
                              .arg(node->object() ? node->object()->objectName() : QString{}, name)
                              .arg(rect.width())
                              .arg(rect.height());
    if (name.trimmed().isEmpty()) problems << which + QStringLiteral(" has no name");
    if (rect.width() < kTargetMin || rect.height() < kTargetMin) problems << which + QStringLiteral(" is smaller than 48");
    if (rect.left() < window.left() - 1 || rect.right() > window.right() + 1)
        problems << which + QStringLiteral(" is cut off at a side");
}

void walk(QAccessibleInterface* node, const QRect& window, QStringList& problems, int& controls)
{
    if (!node || !node->isValid() || node->state().invisible) return;
    if (isControl(node->role())) {
        ++controls;
        check(node, window, problems);
    }
    for (int i = 0; i < node->childCount(); ++i) walk(node->child(i), window, problems, controls);
}

} // namespace

QStringList accessibilityProblems(QQuickWindow* window, int& controls)
{
    QStringList problems;
    controls = 0;
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(window);
    if (!root) return {QStringLiteral("the window is not in the accessibility tree")};
    walk(root, QRect{window->mapToGlobal(QPoint{0, 0}), window->size()}, problems, controls);
    return problems;
}

} // namespace sightline::test
