#include <optional>

#include <QAccessible>
#include <QQmlEngine>
#include <QtQuickTest>

#include "platform/fonts.h"
#include "platform/languages.h"
#include "test_app.h"
#include "viewmodels/language_watch.h"

/// What every test file shares: our modules, the built-in font, and the tree that screen readers see.
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QAccessible::setActive(true);
        m_languages.emplace();
        if (!sightline::crypto::ready() || !sightline::mobile::useBuiltInFont()) qFatal("the test has no font or no randomness");
    }
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterType<sightline::test::TestApp>("Sightline.Testing", 1, 0, "TestApp");
        // As main.cpp does it.
        connect(new sightline::mobile::LanguageWatch{engine}, &sightline::mobile::LanguageWatch::changed, engine,
            &QQmlEngine::retranslate);
    }
    void cleanupTestCase() { m_languages.reset(); }

private:
    std::optional<sightline::mobile::Languages> m_languages;
};

QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)

#include "main.moc"
