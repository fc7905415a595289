#pragma once

#include <QString>

namespace sightline::mobile {

/// What one text has that another has not, word by word.
struct TextChanges {
    QString marked; ///< The new text for a styled label: what was added is underlined. Everything else is escaped.
    QString added; ///< The words that were added, runs of them apart; empty if none were.
    QString removed;
};

/// Pure. Texts too long to be compared word by word are told as wholly changed.
[[nodiscard]] TextChanges textChanges(const QString& before, const QString& after);

} // namespace sightline::mobile
