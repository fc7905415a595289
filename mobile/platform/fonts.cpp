#include "fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

// The resource is in a static library: somebody must ask for it, and a macro of Qt needs to be called outside every namespace.
static void initialiseFontResource()
{
    Q_INIT_RESOURCE(sightline_fonts);
}

namespace sightline::mobile {

bool useBuiltInFont()
{
    initialiseFontResource();
    const int regular = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Regular.ttf"));
    const int bold = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Bold.ttf"));
    if (regular < 0 || bold < 0) return false;
    QGuiApplication::setFont(QFont{QFontDatabase::applicationFontFamilies(regular).value(0)});
    return true;
}

} // namespace sightline::mobile
