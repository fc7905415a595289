#pragma once

#include <QStringList>

class QQuickWindow;

namespace sightline::test {

/// What is wrong with the tree that screen readers see of this window: something to act on that has no name or that of its
/// neighbour, is smaller than `target_min` both ways, is cut off at a side, or stands above or below the window where nothing
/// scrolls. Empty: nothing. `controls` is how many controls were looked at.
[[nodiscard]] QStringList accessibilityProblems(QQuickWindow* window, int& controls, int target_min = 48);

} // namespace sightline::test
