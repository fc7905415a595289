#include <cstdio>
#include <filesystem>
#include <functional>

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>

#include "appearance.h"
#include "list_screens.h"
#include "page_shots.h"
#include "platform/fonts.h"
#include "platform/languages.h"
#include "recording_tour.h"
#include "standing_pages.h"
#include "support/caseload_fixture.h"
#include "support/revisions.h"
#include "support/temporary_folder.h"
#include "viewmodels/attempt_view_model.h"
#include "viewmodels/shell_view_model.h"

using namespace sightline;
using namespace sightline::mobile;
using sightline::test::Look;
using sightline::test::takeStandingPages;

namespace {

/// A tablet that has no network: what it shows is what it holds.
class NoNetwork final : public SyncRunner {
public:
    void start() override
    {
        SyncOutcome outcome;
        outcome.error = Error{ErrorCode::NetworkUnreachable, "there is no network here"};
        Q_EMIT finished(outcome);
    }
};

/// Leaves the chip as the store has it.
class NeverSyncs final : public SyncRunner {
public:
    void start() override { Q_EMIT finished({}); }
};

constexpr int kPhoneWidth = 412;
constexpr int kSettle_ms = 60;
const Look kLooks[]{{{kPhoneWidth, 915}, Appearance::Scheme::Light, 100, "412x915"},
    {{800, 1280}, Appearance::Scheme::Light, 100, "800x1280"}, {{1280, 800}, Appearance::Scheme::Light, 100, "1280x800"},
    {{kPhoneWidth, 915}, Appearance::Scheme::Dark, 100, "412x915-dark"},
    {{800, 1280}, Appearance::Scheme::Dark, 100, "800x1280-dark"}, {{1280, 800}, Appearance::Scheme::Dark, 100, "1280x800-dark"},
    {{kPhoneWidth, 915}, Appearance::Scheme::HighContrast, 200, "412x915-contrast-200"}};

struct Options {
    QString out;
    std::string vault; ///< Empty: a demonstration vault is made.
    std::string pin;
    bool offline = false;
};

void settle()
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < kSettle_ms) { // Layouts lay out in a frame of their own.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, kSettle_ms);
    }
}

/// One look at every screen.
class Session {
public:
    Session(const Options& options, const Look& look)
        : m_options{options}
        , m_look{look}
    {
        if (!options.vault.empty()) return;
        test::makeVault(m_folder.file("jo"), test::storyCaseload(londonDate(m_clock.now()), 14), m_clock,
            test::TabletOwner{.colleagues = {{"max", "Max Cole"}}});
    }

    void take()
    {
        ShellViewModel shell{[this] { return makeUnlock(); },
            [this](Tablet&) -> Result<std::unique_ptr<SyncRunner>> {
                if (m_options.offline) return std::unique_ptr<SyncRunner>{std::make_unique<NoNetwork>()};
                return std::unique_ptr<SyncRunner>{std::make_unique<NeverSyncs>()};
            }};
        QQuickView view;
        show(view, shell);
        grab(view, "unlock");
        if (m_options.vault.empty()) {
            shell.unlock()->enter(QStringLiteral("111222"));
            shell.unlock()->unlock();
            grab(view, "unlock-wrong");
        }
        shell.unlock()->enter(QString::fromStdString(m_options.pin));
        shell.unlock()->unlock();
        settle();
        if (shell.locked()) {
            std::fprintf(stderr, "sightline-screenshots: %s\n", shell.unlock()->message().toUtf8().constData());
            m_failed = true;
            return;
        }
        grab(view, "visits");
        test::takePages(shell, [&](const char* name) { grab(view, name); });
        recordVisit(view, shell);
        shell.goTo(Navigator::Place::Sync);
        grab(view, "sync");
        shell.goTo(Navigator::Place::Me);
        grab(view, "me");
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    std::unique_ptr<UnlockViewModel> makeUnlock()
    {
        const std::string folder = m_options.vault.empty() ? m_folder.file("jo") : m_options.vault;
        std::vector<VaultOnDevice> vaults;
        auto label = vault::Vault::label(folder, m_clock);
        if (label.has_value()) vaults.push_back({folder, std::move(label).value()});
        const OpenVault open = [this](const std::string& path, const std::string& pin) {
            return Tablet::open(path, pin, m_platform, m_clock);
        };
        const RunAside atOnce = [](auto work, auto done) {
            work();
            done();
        };
        return std::make_unique<UnlockViewModel>(std::move(vaults), open, atOnce, m_clock);
    }

    void show(QQuickView& view, ShellViewModel& shell)
    {
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        auto* appearance = Appearance::of(*view.engine());
        appearance->setScheme(m_look.scheme);
        appearance->setTextPercent(m_look.text_percent);
        appearance->setReduceMotion(true);
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(&shell)}});
        view.setSource(QUrl{QStringLiteral("qrc:/qt/qml/Sightline/App/Root.qml")});
        view.resize(m_look.size);
        view.show();
        settle();
    }

    void recordVisit(QQuickView& view, ShellViewModel& shell)
    {
        const VisitRowsModel& rows = *shell.visits()->rows();
        int row = 0;
        while (row + 1 < rows.count()
            && !rows.data(rows.index(row), VisitRowsModel::NameRole).toString().startsWith(QLatin1String{"Ali"}))
            ++row;
        if (rows.count() == 0) return;
        shell.recordVisit(rows.data(rows.index(row), VisitRowsModel::ChildRole).toString());
        RecordVisitViewModel& record = *shell.record();
        test::tourOfRecording(record, [&](const char* name) { grab(view, name); });
        finish(view, record);
        shell.lock();
        settle();
        shell.unlock()->enter(QString::fromStdString(m_options.pin));
        shell.unlock()->unlock();
        settle();
        grab(view, "visits-after");
    }

    void finish(QQuickView& view, RecordVisitViewModel& record)
    {
        if (!m_options.vault.empty()) return record.discard(); // Somebody's real vault: nothing is written into it.
        for (const auto& child : record.children()->all()) {
            child->seen()->answer(QStringLiteral("yes"));
            child->alone()->answer(QStringLiteral("yes"));
        }
        record.finish();
        grab(view, "record-finished");
        record.leave();
    }

    void grab(QQuickView& view, const char* name)
    {
        settle();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(m_options.out, QLatin1String{m_look.name}, QLatin1String{name});
        if (view.grabWindow().save(file)) return;
        std::fprintf(stderr, "sightline-screenshots: cannot write %s\n", file.toUtf8().constData());
        m_failed = true;
    }

    const Options& m_options;
    const Look& m_look;
    SystemClock m_clock;
    vault::NoPlatformSecret m_platform;
    test::TemporaryFolder m_folder;
    bool m_failed = false;
};

/// The page for an attempt, empty and after the second in a row.
bool takeAttempt(const Options& options, const Look& look)
{
    test::TemporaryFolder folder;
    SystemClock clock;
    vault::NoPlatformSecret platform;
    test::makeVault(folder.file("jo"), test::demonstrationCaseload(londonDate(clock.now())), clock);
    const auto tablet = Tablet::open(folder.file("jo"), test::kCaseloadPin, platform, clock);
    if (!tablet.has_value()) return false;
    bool saved = true;
    for (const char* const name : {"attempt", "attempt-again"}) {
        const auto attempt = AttemptViewModel::begin(*tablet.value(), test::nth<ChildId>(1));
        if (!attempt.has_value()) return false;
        attempt.value()->outcome()->answer(QStringLiteral("no_answer"));
        QQuickView view;
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        auto* appearance = Appearance::of(*view.engine());
        appearance->setScheme(look.scheme);
        appearance->setTextPercent(look.text_percent);
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(attempt.value().get())}});
        view.setSource(QUrl{QStringLiteral("qrc:/qt/qml/Sightline/Screens/AttemptScreen.qml")});
        view.resize(look.size);
        view.show();
        settle();
        if (QLatin1String{name} == QLatin1String{"attempt"}) {
            saved = saved
                && view.grabWindow().save(
                    QStringLiteral("%1/%2-%3.png").arg(options.out, QLatin1String{look.name}, QLatin1String{name}));
            attempt.value()->save();
        } else {
            attempt.value()->save();
            settle();
            saved = saved
                && view.grabWindow().save(
                    QStringLiteral("%1/%2-%3.png").arg(options.out, QLatin1String{look.name}, QLatin1String{name}));
        }
    }
    return saved;
}

bool takeGallery(const Options& options, const Look& look)
{
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    auto* appearance = Appearance::of(*view.engine());
    appearance->setScheme(look.scheme);
    appearance->setTextPercent(look.text_percent);
    appearance->setReduceMotion(true);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setSource(QUrl{QStringLiteral("qrc:/qt/qml/Sightline/Gallery/Gallery.qml")});
    view.resize(look.size);
    view.show();
    for (const char* part : {"buttons", "questions", "lists", "messages"}) {
        settle();
        const QString file =
            QStringLiteral("%1/%2-components-%3.png").arg(options.out, QLatin1String{look.name}, QLatin1String{part});
        if (!view.grabWindow().save(file)) return false;
        view.rootObject()->setProperty("part", view.rootObject()->property("part").toInt() + 1);
    }
    return true;
}

} // namespace

/// `sightline-screenshots --out DIR [--vault DIR]`: the screens at three sizes, in light, dark and high contrast. Needs no
/// display. A vault is opened with the PIN in SIGHTLINE_PIN and is left as it was.
int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app{argc, argv};
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Pictures of Sightline's screens."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("out"), QStringLiteral("Folder for the pictures."), QStringLiteral("DIR")});
    parser.addOption(
        {QStringLiteral("vault"), QStringLiteral("A vault to show, opened with SIGHTLINE_PIN."), QStringLiteral("DIR")});
    parser.addOption(
        {QStringLiteral("language"), QStringLiteral("Code of a language, English without it."), QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("offline"), QStringLiteral("Show the tablet without a network.")});
    parser.process(app);
    Options options{parser.value(QStringLiteral("out")), parser.value(QStringLiteral("vault")).toStdString(),
        qEnvironmentVariable("SIGHTLINE_PIN", QString::fromLatin1(test::kCaseloadPin)).toStdString(),
        parser.isSet(QStringLiteral("offline"))};
    if (options.out.isEmpty()) {
        std::fputs("sightline-screenshots: --out DIR is missing\n", stderr);
        return 2;
    }
    std::filesystem::create_directories(options.out.toStdString());
    if (!crypto::ready() || !useBuiltInFont()) return 1;
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    Languages languages;
    languages.use(parser.value(QStringLiteral("language")));

    bool failed = false;
    for (const Look& look : kLooks) {
        Session session{options, look};
        session.take();
        failed = failed || session.failed() || !takeGallery(options, look) || !takeStandingPages(options.out, look)
            || !takeAttempt(options, look)
            || !gallery::takeLists(
                {look.size, look.scheme, look.text_percent, QStringLiteral("%1/%2").arg(options.out, QLatin1String{look.name})});
        if (failed) break;
    }
    return failed ? 1 : 0;
}
