#include <QAccessible>
#include <QQmlEngine>
#include <QtQuickTest>

#include "platform/fonts.h"
#include "test_app.h"

/// What every test file shares: our modules, the built-in font, and the tree that screen readers see.
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QAccessible::setActive(true);
        if (!sightline::crypto::ready() || !sightline::mobile::useBuiltInFont()) qFatal("the test has no font or no randomness");
    }
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterType<sightline::test::TestApp>("Sightline.Testing", 1, 0, "TestApp");
    }
};

QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)

#include "main.moc"
