#include <QAccessible>
#include <QQmlEngine>
#include <QtQuickTest>

#include "child_at_tablet.h"
#include "child_inspector.h"

/// What every test file shares: the child's modules, a child at a tablet, and the tree that screen readers see.
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { QAccessible::setActive(true); }
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterType<sightline::test::ChildAtTablet>("Sightline.ChildTesting", 1, 0, "ChildAtTablet");
        qmlRegisterType<sightline::test::ChildInspector>("Sightline.ChildTesting", 1, 0, "ChildInspector");
    }
};

QUICK_TEST_MAIN_WITH_SETUP(child_screens, Setup)

#include "main.moc"
