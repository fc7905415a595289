#include <QAccessible>
#include <QQmlEngine>
#include <QtQuickTest>

#include "inspector.h"
#include "platform/fonts.h"
#include "test_app.h"
#include "viewmodels/language_watch.h"

/// What every test file shares: our modules, the built-in font, and the tree that screen readers see.
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QAccessible::setActive(true);
        static_cast<void>(sightline::test::languagesOfTests());
        if (!sightline::crypto::ready() || !sightline::mobile::useBuiltInFont()) qFatal("the test has no font or no randomness");
    }
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterType<sightline::test::TestApp>("Sightline.Testing", 1, 0, "TestApp");
        qmlRegisterType<sightline::test::Inspector>("Sightline.Testing", 1, 0, "Inspector");
        // As main.cpp does it.
        connect(new sightline::mobile::LanguageWatch{engine}, &sightline::mobile::LanguageWatch::changed, engine,
            &QQmlEngine::retranslate);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)

#include "main.moc"
