#pragma once

#include <QStringList>

class QQuickItem;

namespace sightline::test {

/// The words below `root` that are not wholly to be seen: shortened, wider or higher than their place, outside their button, or
/// cut at a side of the window. `texts` is how many pieces of text were looked at.
[[nodiscard]] QStringList cutOffTexts(QQuickItem* root, int& texts);

/// What people read, or hear from a screen reader, below `root` that did not come back in brackets (support/pseudo_translator.h)
/// and matches none of `exceptions` (regular expressions, taken away from what is left outside the brackets).
[[nodiscard]] QStringList untranslatedTexts(QQuickItem* root, const QStringList& exceptions);

} // namespace sightline::test
