#include "app/worker_space.h"

#include <QClipboard>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QTimer>

#include "app/journal_session.h"
#include "app/replace_process.h"
#include "child_space/session_escrow.h"
#include "platform/appearance_settings.h"
#include "platform/idle_watch.h"
#include "platform/run_aside.h"
#include "platform/sync_worker.h"
#include "session/setting_names.h"
#include "transport/http_connection.h"
#include "transport/server_pins.h"
#include "vault/durable_file.h"
#include "vault/upload_key.h"
#include "viewmodels/language_watch.h"
#include "viewmodels/shell_view_model.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

using child_space::SessionJournal;

constexpr int kLookEvery_ms = 1000;
constexpr std::size_t kSessionKeyBytes = 32;

std::unique_ptr<ServerConnection> connectTo(Tablet& tablet)
{
    auto pins = tablet.serverPins(); // Pins that cannot be read are no pins: then nothing is sent.
    return std::make_unique<HttpConnection>(tablet.serverUrl(), DeviceIdentity{tablet.me().device, tablet.deviceKey()},
        ServerPins{pins.has_value() ? std::move(pins).value() : std::string{}});
}

std::unique_ptr<UnlockViewModel> makeUnlock(Program& program)
{
    const OpenVault open = [&program](const std::string& folder, const std::string& pin) {
        return Tablet::open(folder, pin, program.platform, program.clock);
    };
    const DeliverSealed deliver = [&program](const VaultOnDevice& vault) {
        const auto identity = vault::readUploadIdentity(vault.folder);
        HttpConnection server{vault.label.server_url, std::nullopt, {identity.has_value() ? identity.value().server_pins : ""}};
        return deliverSealed(vault.folder, server, program.platform, program.clock);
    };
    const EnrolTablet enrolTablet = [&program](const Invitation& invitation, const std::string& pin) -> Result<VaultOnDevice> {
        SIGHTLINE_TRY(pins, learnPins(invitation.server, invitation.code));
        HttpConnection server{invitation.server, std::nullopt, pins};
        const std::string folder = program.root + "/vault-" + crypto::toHex(crypto::randomBytes(6));
        SIGHTLINE_CHECK(
            enrol(folder, invitation.server, invitation.code.once, pin, server, program.platform, program.clock, {}, pins));
        SIGHTLINE_TRY(label, vault::Vault::label(folder, program.clock));
        return VaultOnDevice{folder, std::move(label)};
    };
    const RunAside aside = [](auto work, auto done) { runAside(qApp, std::move(work), std::move(done)); };
    auto unlock = std::make_unique<UnlockViewModel>(vaultsOf(program), open, aside, program.clock);
    unlock->deliverSealedWith(deliver);
    if (program.only_vault.empty()) unlock->enrolWith(enrolTablet);
    return unlock;
}

/// A lock-out, a wipe or a forgotten PIN must not lose what the child makes: the organisation can open it, too.
Result<void> sealKey(Tablet& tablet, const OpenSession& session, const HandOver& given)
{
    const std::string folder = sessionFolder(tablet.folder());
    SIGHTLINE_TRY(escrow, tablet.store().setting(kEscrowKey));
    SIGHTLINE_TRY(box,
        child_space::sealed({session.child, session.session, tablet.me().id.text(), given.day, session.key.clone()},
            escrow.value_or(std::string{})));
    SIGHTLINE_CHECK(vault::makePrivateFolder(folder));
    return vault::writeDurably(child_space::sealedKeyIn(folder), box);
}

/// Hands the tablet to the child: the session is in the worker's store and its journal on the disk, or nothing has changed.
Result<ToChild> beginSession(Tablet& tablet, const HandOverViewModel& page)
{
    const HandOver given = page.handOver();
    OpenSession session{page.child(), given.session, crypto::randomSecret(kSessionKeyBytes)};
    SIGHTLINE_CHECK(keepOpenSession(tablet, session));
    if (auto key_sealed = sealKey(tablet, session, given); !key_sealed.has_value()) {
        static_cast<void>(forgetOpenSession(tablet));
        return key_sealed.error();
    }
    auto journal = SessionJournal::create(sessionFolder(tablet.folder()), session.key.clone(), given);
    if (!journal.has_value()) {
        static_cast<void>(forgetOpenSession(tablet)); // Without a journal it is forgotten at the next unlock, too.
        return journal.error();
    }
    return ToChild{tablet.folder(), std::move(session.key)};
}

std::unique_ptr<HeldSession> holdSession(
    const Tablet& tablet, const OpenSession& session, const std::optional<UnwrittenSession>& unwritten)
{
    auto journal = std::make_unique<JournalSession>(tablet.folder(), session);
    if (!unwritten || unwritten->vault != tablet.folder()) return journal;
    return std::make_unique<SessionInMemory>(std::move(journal), unwritten->flags, unwritten->entries);
}

/// The organisation's order to wipe takes the key of the journal away: what a child said becomes a record first, and is sealed
/// with the others. What cannot be saved stays in the journal; the order is obeyed all the same.
void keepOpen(Tablet& tablet, const std::optional<UnwrittenSession>& unwritten)
{
    const auto session = openSession(tablet);
    if (!session.has_value() || !session.value() || !sessionLiesAt(tablet.folder())) return;
    const auto back = holdSession(tablet, *session.value(), unwritten)->read();
    if (back.has_value()) static_cast<void>(tablet.keepSession(session.value()->child, back.value().flags, back.value().entries));
}

class Space {
public:
    Space(Program& program, ToWorker start)
        : m_program{program}
        , m_unwritten{std::move(start.unwritten)}
        , m_shell{[this] { return makeUnlock(m_program); },
              [this](Tablet& tablet) -> Result<std::unique_ptr<SyncRunner>> {
                  SIGHTLINE_TRY(second, tablet.another());
                  second->keepBeforeWipe([unwritten = m_unwritten](Tablet& wiped) { keepOpen(wiped, unwritten); });
                  return std::unique_ptr<SyncRunner>{std::make_unique<SyncWorker>(std::move(second), connectTo)};
              }}
        , m_idle{program.clock, [this] { m_shell.lock(); }}
    {
        prepare();
        if (start.tablet) m_shell.openTablet(std::move(start.tablet));
    }

    NextSpace run()
    {
        QQmlApplicationEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        keepAppearance(engine);
        const LanguageWatch language;
        QObject::connect(&language, &LanguageWatch::changed, &engine, &QQmlEngine::retranslate);
        engine.setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(&m_shell)}});
        engine.load(QUrl{QStringLiteral("qrc:/qt/qml/Sightline/App/Main.qml")});
        if (engine.rootObjects().isEmpty()) return Quit{1};
        QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &m_loop, &QEventLoop::quit);
        m_loop.exec();
        return std::move(m_next);
    }

private:
    void prepare()
    {
        m_shell.offerLanguages(languagesBuiltIn(), m_program.languages.current(), [this](const QString& code) {
            m_program.languages.use(code);
            keepLanguage(code);
        });
        m_shell.handOverWith({languagesBuiltIn(), m_program.languages.current(),
            [this](const QString& code) {
                return m_program.reader.available(code == QLatin1String{"en_GB"} ? QStringLiteral("en") : code);
            },
            m_program.lock.kind()});
        m_shell.holdSessionsWith({[](const Tablet& tablet) { return sessionLiesAt(tablet.folder()); },
            [this](const Tablet& tablet, const OpenSession& session) { return holdSession(tablet, session, m_unwritten); }});
        QObject::connect(&m_shell, &ShellViewModel::handingOver, &m_loop, [this](HandOverViewModel* page) { handOver(*page); });
        QObject::connect(&m_shell, &ShellViewModel::goingOn, &m_loop, [this] { goOn(); });
        QObject::connect(
            &m_shell, &ShellViewModel::lockedChanged, &m_loop, [this] { look(); }, Qt::QueuedConnection);
        // Another window of this app may hand the tablet over.
        QObject::connect(&m_look, &QTimer::timeout, &m_loop, [this] { look(); });
        m_look.start(kLookEvery_ms);

        m_idle.warnWhile([this] { return !m_shell.locked(); });
        QObject::connect(m_idle.viewModel(), &IdleViewModel::secondsLeftChanged, &m_shell,
            [this] { m_shell.idle()->setSecondsLeft(m_idle.viewModel()->secondsLeft()); });
        m_shell.onStay([this] { m_idle.stay(); });
        qApp->installEventFilter(&m_idle);
    }

    void handOver(HandOverViewModel& page)
    {
        auto begun = beginSession(*m_shell.tablet(), page);
        if (!begun.has_value())
            return page.failed(
                ShellViewModel::tr("The tablet was not handed over. %1").arg(words::fromStd(begun.error().detail)));
        m_unwritten.reset(); // No session was open, so it was kept.
        leaveTo(std::move(begun).value());
    }

    void goOn()
    {
        auto session = openSession(*m_shell.tablet());
        if (session.has_value() && session.value()) leaveTo({m_shell.tablet()->folder(), std::move(session.value()->key)});
    }

    /// A child's session lies there, and not before the worker who began it: whoever is at the tablet, it is the child's.
    void look()
    {
        if (m_leaving) return;
        for (const VaultOnDevice& vault : vaultsOf(m_program)) {
            if (!holdsTablet(vault)) continue;
            const bool theirs = !m_shell.locked() && m_shell.tablet()->folder() == vault.folder;
            if (theirs && m_shell.sessionInHand()) continue;
            return leaveTo({vault.folder, {}});
        }
    }

    void leaveTo(ToChild next)
    {
        m_leaving = true;
        m_look.stop();
        m_shell.navigator()->keepAll();
        QGuiApplication::clipboard()->clear();
        if (m_unwritten && !sessionLiesAt(m_unwritten->vault)) m_unwritten.reset(); // It was kept.
        // What is in the memory of this process and nowhere else stays in it.
        if (m_unwritten)
            next.unwritten = std::move(m_unwritten);
        else
            static_cast<void>(replaceProcess(m_program.arguments, next));
        // This process goes on: then all of it goes as when the tablet is locked.
        m_shell.lock();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // Pages, too: one of them may hold the journal.
        m_next = std::move(next);
        m_loop.quit();
    }

    Program& m_program;
    std::optional<UnwrittenSession> m_unwritten;
    NextSpace m_next = Quit{0};
    bool m_leaving = false;
    QEventLoop m_loop;
    QTimer m_look;
    ShellViewModel m_shell;
    IdleWatch m_idle;
};

} // namespace

NextSpace runWorkerSpace(Program& program, ToWorker start)
{
    Space space{program, std::move(start)};
    return space.run();
}

} // namespace sightline::mobile
