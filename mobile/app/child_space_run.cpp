#include "app/child_space_run.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QScreen>
#include <QTimer>
#include <QWindow>

#include "app/journal_session.h"
#include "child_space/child_space_view_model.h"
#include "platform/appearance_settings.h"
#include "platform/run_aside.h"
#include "viewmodels/language_watch.h"

namespace sightline::mobile {

namespace {

using child_space::ChildSpaceStart;
using child_space::ChildSpaceViewModel;
using child_space::PinAnswer;
using child_space::SessionJournal;
using child_space::WorkersLock;

constexpr int kLookEvery_ms = 1000;

/// A window that does not close while the tablet is the child's: neither by the keyboard nor by the desktop.
class StaysOpen final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Quit) {
            event->ignore();
            return true;
        }
        if (event->type() != QEvent::Close) return false;
        event->ignore();
        return true;
    }
};

PinAnswer answerTo(const Error& error, const std::string& vault, Clock& clock)
{
    const auto label = vault::Vault::label(vault, clock);
    const int left = label.has_value() ? label.value().tries_left : -1;
    const std::chrono::milliseconds wait = label.has_value() ? label.value().wait : std::chrono::milliseconds{0};
    if (label.has_value() && label.value().destroyed) return {PinAnswer::Kind::Destroyed, -1, {}};
    if (error.code == ErrorCode::WrongSecret) return {PinAnswer::Kind::Wrong, left, wait};
    if (error.code == ErrorCode::Throttled) return {PinAnswer::Kind::MustWait, left, wait};
    if (error.code == ErrorCode::StorageFull) return {PinAnswer::Kind::TabletFull, left, wait};
    return {PinAnswer::Kind::NotNow, left, wait};
}

/// The session as the journal has it; null: asleep. A damaged journal is not added to: only its worker can say what becomes of
/// it.
std::unique_ptr<ChildSpaceViewModel> open(Program& program, const ToChild& start, WorkersLock lock)
{
    if (!start.key.empty()) {
        auto read = SessionJournal::openAndReplay(sessionFolder(start.vault), start.key.clone());
        if (read.has_value() && read.value().journal) {
            const std::string& language = read.value().given.language;
            program.languages.use(
                language == "en" ? QStringLiteral("en_GB") : QString::fromStdString(language).replace(u'-', u'_'));
            return std::make_unique<ChildSpaceViewModel>(
                ChildSpaceStart{std::move(read.value().given), std::move(read.value().journal), std::move(read.value().events)},
                std::move(lock), program.clock, program.reader);
        }
    }
    return std::make_unique<ChildSpaceViewModel>(std::move(lock), program.clock, program.reader);
}

} // namespace

NextSpace runChildSpace(Program& program, ToChild start)
{
    static_cast<void>(program.lock.hold()); // What it gives was said before; where it gives nothing, the window is all there is.
    const auto opened = std::make_shared<std::unique_ptr<Tablet>>();
    const WorkersLock lock{.try_pin =
                               [&](const QString& pin, const std::function<void(PinAnswer)>& done) {
                                   auto result = std::make_shared<std::optional<Result<std::unique_ptr<Tablet>>>>();
                                   runAside(
                                       qApp,
                                       [&program, vault = start.vault, secret = pin.toStdString(), result]() mutable {
                                           *result = Tablet::open(vault, secret, program.platform, program.clock);
                                           crypto::wipe(secret);
                                       },
                                       [&program, opened, vault = start.vault, result, done] {
                                           if (!result->value().has_value())
                                               return done(answerTo(result->value().error(), vault, program.clock));
                                           *opened = std::move(result->value()).value();
                                           done({PinAnswer::Kind::Opened, -1, {}});
                                       });
                               },
        .tries_left =
            [&] {
                const auto label = vault::Vault::label(start.vault, program.clock);
                return label.has_value() ? label.value().tries_left : -1;
            }};
    auto space = open(program, start, lock);
    start.key = {};

    QEventLoop loop;
    QObject::connect(
        space.get(), &ChildSpaceViewModel::givenBack, &loop, [&loop] { loop.quit(); }, Qt::QueuedConnection);
    // Another window of this app finished the session: there is nothing left to write into.
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (!sessionLiesAt(start.vault)) loop.quit();
    });
    watch.start(kLookEvery_ms);

    auto engine = std::make_unique<QQmlApplicationEngine>();
    engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    keepAppearance(*engine);
    const LanguageWatch language;
    QObject::connect(&language, &LanguageWatch::changed, engine.get(), &QQmlEngine::retranslate);
    engine->setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(space.get())}});
    engine->load(QUrl{QStringLiteral("qrc:/qt/qml/Sightline/Child/ChildWindow.qml")});
    if (engine->rootObjects().isEmpty()) return Quit{1};
    StaysOpen stays;
    qApp->installEventFilter(&stays);
    for (QObject* root : engine->rootObjects())
        if (auto* window = qobject_cast<QWindow*>(root)) {
            if (window->screen() != nullptr) window->setGeometry(window->screen()->geometry()); // Where no desktop does it.
            window->showFullScreen();
        }
    loop.exec();

    if (auto memory = space->stillInMemory())
        start.unwritten = UnwrittenSession{start.vault, std::move(memory->flags), std::move(memory->entries)};
    qApp->removeEventFilter(&stays);
    engine.reset(); // Before what it shows.
    space.reset();
    program.lock.release();
    program.languages.use(languageKept());
    return ToWorker{std::move(*opened), std::move(start.unwritten)};
}

} // namespace sightline::mobile
