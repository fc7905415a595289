#pragma once

#include <QSize>
#include <QString>

#include "appearance.h"

namespace sightline::test {

/// How a picture looks; `name` begins its file's name.
struct Look {
    QSize size;
    Appearance::Scheme scheme;
    int text_percent;
    const char* name;
};

/// Pictures of the pages that need no tablet: setting one up, settings, help, about. False if one could not be written.
[[nodiscard]] bool takeStandingPages(const QString& folder, const Look& look);

} // namespace sightline::test
