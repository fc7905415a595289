#pragma once

#include <QStringList>

class QQuickWindow;

namespace sightline::test {

/// What is wrong with the tree that screen readers see of this window: a control without a name, smaller than 48 x 48, or cut off
/// at a side. Empty: nothing. `controls` is how many controls were looked at.
[[nodiscard]] QStringList accessibilityProblems(QQuickWindow* window, int& controls);

} // namespace sightline::test
