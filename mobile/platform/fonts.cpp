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
    QStringList families;
    for (const char* face : {"NotoSans-Regular", "NotoSans-Bold", "NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold"}) {
        const int font = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String{face}));
        if (font < 0) return false;
        families += QFontDatabase::applicationFontFamilies(font);
    }
    families.removeDuplicates();
    QFont font;
    font.setFamilies(families); // What the first cannot write (Urdu), the next does.
    QGuiApplication::setFont(font);
    return true;
}

} // namespace sightline::mobile
