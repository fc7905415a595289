#include <cstdio>

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>

#include "platform/fonts.h"

/// `sightline-gallery`: every component in every state, in a window, with the looks to switch between. For whoever makes or
/// judges a screen; it opens no vault.
int main(int argc, char* argv[])
{
    QGuiApplication app{argc, argv};
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Sightline gallery"));
    if (!sightline::mobile::useBuiltInFont()) {
        std::fputs("sightline-gallery: the built-in font cannot be read\n", stderr);
        return 1;
    }
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl{QStringLiteral("qrc:/qt/qml/Sightline/Gallery/GalleryWindow.qml")});
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
