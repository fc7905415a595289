#pragma once

#include <QSize>
#include <QString>

#include "appearance.h"

namespace sightline::gallery {

struct ListLook {
    QSize size;
    Appearance::Scheme scheme;
    int text_percent;
    QString file; ///< Folder and beginning of each picture's name.
};

/// Pictures of the long lists: a manager's team, a worker with children of others, a health visitor, and the search among
/// Children. False if one could not be written.
[[nodiscard]] bool takeLists(const ListLook& look);

} // namespace sightline::gallery
