#include <cstdio>
#include <filesystem>

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>

#include "appearance.h"
#include "child_at_tablet.h"

using namespace sightline;
using sightline::child_space::ChildSpaceViewModel;

namespace {

struct Look {
    QSize size;
    Appearance::Scheme scheme;
    int text_percent;
    const char* name;
};

constexpr int kSettle_ms = 90;
const Look kLooks[]{{{412, 915}, Appearance::Scheme::Light, 100, "412x915"},
    {{800, 1280}, Appearance::Scheme::Light, 100, "800x1280"}, {{1280, 800}, Appearance::Scheme::Light, 100, "1280x800"},
    {{412, 915}, Appearance::Scheme::HighContrast, 200, "412x915-contrast-200"}};
const char* const kLevels[]{"pictures", "short", "more"};

void settle()
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < kSettle_ms) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, kSettle_ms);
    }
}

QQuickItem* called(QQuickItem& above, QLatin1String name)
{
    for (QQuickItem* item : above.childItems()) {
        if (item->objectName() == name) return item;
        if (QQuickItem* found = called(*item, name)) return found;
    }
    return nullptr;
}

/// One child at one tablet, from Welcome to the worker's PIN.
class Tour {
public:
    Tour(QString out, const Look& look, int level)
        : m_prefix{QStringLiteral("%1/%2-%3").arg(out, QLatin1String{look.name}, QLatin1String{kLevels[level]})}
    {
        m_child.start(level);
        m_view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        auto* appearance = Appearance::of(*m_view.engine());
        appearance->setScheme(look.scheme);
        appearance->setTextPercent(look.text_percent);
        appearance->setReduceMotion(true);
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(m_child.space())}});
        m_view.setSource(QUrl{QStringLiteral("qrc:/qt/qml/Sightline/Child/ChildRoot.qml")});
        m_view.resize(look.size);
        m_view.show();
    }

    [[nodiscard]] bool take()
    {
        ChildSpaceViewModel& space = *m_child.space();
        grab("01-welcome");
        space.next();
        grab("02-who-reads");
        space.next();
        space.prompt()->pick(QStringLiteral("pizza"));
        grab("03-practice");
        space.next();
        grab("04-home");
        modules(space);
        space.notSafe();
        grab("40-not-safe");
        space.back();
        space.hide();
        grab("41-hidden");
        space.unhide();
        space.finished();
        grab("50-show-back");
        space.next();
        grab("51-who-reads-after");
        space.next();
        grab("52-thanks");
        space.giveBackNow();
        space.giveBack()->press(QStringLiteral("2"));
        space.giveBack()->press(QStringLiteral("5"));
        grab("53-give-back");
        space.back();
        m_child.fallAsleep();
        grab("54-asleep");
        return m_ok;
    }

private:
    void modules(ChildSpaceViewModel& space)
    {
        open(space, "how_i_feel");
        space.prompt()->pick(QStringLiteral("worried"));
        space.prompt()->pick(QStringLiteral("hopeful"));
        grab("10-feel");
        space.next();
        grab("11-feel-where");
        open(space, "my_houses");
        space.prompt()->setText(QStringLiteral("Nobody told me where we will live."));
        grab("12-houses");
        open(space, "like_or_not");
        space.prompt()->put(QStringLiteral("dinner"), QStringLiteral("like"));
        space.prompt()->put(QStringLiteral("noise"), QStringLiteral("dont_like"));
        space.prompt()->pick(QStringLiteral("bedtime"));
        grab("13-sort");
        open(space, "draw");
        grab("14-draw");
        m_child.drawSomething();
        press("stamps");
        grab("15-draw-stamps");
        open(space, "my_words");
        space.prompt()->setScribe(true);
        space.prompt()->setText(QStringLiteral("I want to stay at the same school as my friend Ben."));
        grab("16-words");
        open(space, "people_and_places");
        space.prompt()->pick(QStringLiteral("grandad"));
        grab("17-people");
        open(space, "good_news");
        press("wayDrawing");
        grab("18-news-drawing");
        open(space, "what_i_want");
        press("wayWords");
        grab("19-want");
        space.prompt()->dontKnow();
        grab("20-want-dont-know");
        space.goHome();
        grab("21-home-after");
    }

    void open(ChildSpaceViewModel& space, const char* module)
    {
        space.goHome();
        settle();
        space.openModule(QLatin1String{module});
        settle();
    }

    void press(const char* name)
    {
        settle();
        QQuickItem* button = called(*m_view.rootObject(), QLatin1String{name});
        if (button) QMetaObject::invokeMethod(button, "clicked");
        settle();
    }

    void grab(const char* name)
    {
        settle();
        const QString file = QStringLiteral("%1-%2.png").arg(m_prefix, QLatin1String{name});
        if (m_view.grabWindow().save(file)) return;
        std::fprintf(stderr, "sightline-child-pictures: cannot write %s\n", file.toUtf8().constData());
        m_ok = false;
    }

    QString m_prefix;
    test::ChildAtTablet m_child;
    QQuickView m_view;
    bool m_ok = true;
};

} // namespace

/// `sightline-child-pictures --out DIR [--size 412x915] [--level pictures]`: what a child sees, page by page. Needs no display.
int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app{argc, argv};
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Pictures of what a child sees."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("out"), QStringLiteral("Folder for the pictures."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("size"), QStringLiteral("Only this size."), QStringLiteral("WxH")});
    parser.addOption(
        {QStringLiteral("level"), QStringLiteral("Only this level: pictures, short, more."), QStringLiteral("LEVEL")});
    parser.process(app);
    const QString out = parser.value(QStringLiteral("out"));
    if (out.isEmpty()) {
        std::fputs("sightline-child-pictures: --out DIR is missing\n", stderr);
        return 2;
    }
    std::filesystem::create_directories(out.toStdString());
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    for (const Look& look : kLooks) {
        if (parser.isSet(QStringLiteral("size")) && parser.value(QStringLiteral("size")) != QLatin1String{look.name}) continue;
        for (int level = 0; level < 3; ++level) {
            if (parser.isSet(QStringLiteral("level")) && parser.value(QStringLiteral("level")) != QLatin1String{kLevels[level]})
                continue;
            Tour tour{out, look, level};
            if (!tour.take()) return 1;
        }
    }
    return 0;
}
