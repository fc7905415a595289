#include <cstdio>

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QStandardPaths>

#include "platform/appearance_settings.h"
#include "platform/fonts.h"
#include "platform/idle_watch.h"
#include "platform/languages.h"
#include "platform/run_aside.h"
#include "platform/sync_worker.h"
#include "transport/http_connection.h"
#include "transport/server_pins.h"
#include "vault/upload_key.h"
#include "viewmodels/about_view_model.h"
#include "viewmodels/language_watch.h"
#include "viewmodels/shell_view_model.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

constexpr int kExitUsage = 2;

/// The vaults to choose from: one folder, or all below a root.
std::vector<VaultOnDevice> vaultsToOpen(const QCommandLineParser& options, Clock& clock)
{
    const std::string one = options.value(QStringLiteral("vault")).toStdString();
    if (one.empty()) return vaultsBelow(options.value(QStringLiteral("root")).toStdString(), clock);
    auto label = vault::Vault::label(one, clock);
    if (label.has_value()) return {{one, std::move(label).value()}};
    std::fprintf(stderr, "sightline: --vault %s: %s\n", one.c_str(), label.error().detail.c_str());
    return {};
}

std::unique_ptr<ServerConnection> connectTo(Tablet& tablet)
{
    auto pins = tablet.serverPins(); // Pins that cannot be read are no pins: then nothing is sent.
    return std::make_unique<HttpConnection>(tablet.serverUrl(), DeviceIdentity{tablet.me().device, tablet.deviceKey()},
        ServerPins{pins.has_value() ? std::move(pins).value() : std::string{}});
}

void readOptions(QCommandLineParser& options, const QGuiApplication& app)
{
    const QString root = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sightline");
    options.setApplicationDescription(QStringLiteral("Sightline: visits to children, recorded where they happen."));
    options.addHelpOption();
    options.addVersionOption();
    options.addOption({QStringLiteral("root"), QStringLiteral("Folder with one vault a worker."), QStringLiteral("DIR"), root});
    options.addOption(
        {QStringLiteral("vault"), QStringLiteral("One vault, instead of those below the root."), QStringLiteral("DIR")});
    options.process(app);
}

} // namespace

/// The composition root: makes every object once and hands it to those that need it.
int main(int argc, char* argv[])
{
    QGuiApplication app{argc, argv};
    QGuiApplication::setApplicationName(QStringLiteral("sightline"));
    QGuiApplication::setApplicationVersion(QStringLiteral(SIGHTLINE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Sightline"));
    QCommandLineParser options;
    readOptions(options, app);
    if (!crypto::ready() || !useBuiltInFont()) {
        std::fputs("sightline: this machine has no source of randomness, or the built-in font cannot be read\n", stderr);
        return kExitUsage;
    }
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    Languages languages;
    languages.use(languageKept());

    SystemClock clock;
    vault::NoPlatformSecret platform;
    const OpenVault open = [&](const std::string& folder, const std::string& pin) {
        return Tablet::open(folder, pin, platform, clock);
    };
    const DeliverSealed deliver = [&](const VaultOnDevice& vault) {
        const auto identity = vault::readUploadIdentity(vault.folder);
        HttpConnection server{vault.label.server_url, std::nullopt, {identity.has_value() ? identity.value().server_pins : ""}};
        return deliverSealed(vault.folder, server, platform, clock);
    };
    const EnrolTablet enrolTablet = [&, root = options.value(QStringLiteral("root")).toStdString()](
                                        const Invitation& invitation, const std::string& pin) -> Result<VaultOnDevice> {
        SIGHTLINE_TRY(pins, learnPins(invitation.server, invitation.code));
        HttpConnection server{invitation.server, std::nullopt, pins};
        const std::string folder = root + "/vault-" + crypto::toHex(crypto::randomBytes(6));
        SIGHTLINE_CHECK(enrol(folder, invitation.server, invitation.code.once, pin, server, platform, clock, {}, pins));
        SIGHTLINE_TRY(label, vault::Vault::label(folder, clock));
        return VaultOnDevice{folder, std::move(label)};
    };
    const auto makeUnlock = [&] {
        const RunAside aside = [&app](auto work, auto done) { runAside(&app, std::move(work), std::move(done)); };
        auto unlock = std::make_unique<UnlockViewModel>(vaultsToOpen(options, clock), open, aside, clock);
        unlock->deliverSealedWith(deliver);
        if (!options.isSet(QStringLiteral("vault"))) unlock->enrolWith(enrolTablet);
        return unlock;
    };
    const auto makeRunner = [](Tablet& tablet) -> Result<std::unique_ptr<SyncRunner>> {
        SIGHTLINE_TRY(second, tablet.another());
        return std::unique_ptr<SyncRunner>{std::make_unique<SyncWorker>(std::move(second), connectTo)};
    };
    ShellViewModel shell{makeUnlock, makeRunner};

    shell.offerLanguages(languagesBuiltIn(), languages.current(), [&](const QString& code) {
        languages.use(code);
        keepLanguage(code);
    });

    IdleWatch idle{clock, [&shell] { shell.lock(); }};
    idle.warnWhile([&shell] { return !shell.locked(); });
    QObject::connect(idle.viewModel(), &IdleViewModel::secondsLeftChanged, &shell,
        [&shell, &idle] { shell.idle()->setSecondsLeft(idle.viewModel()->secondsLeft()); });
    shell.onStay([&idle] { idle.stay(); });
    app.installEventFilter(&idle);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    keepAppearance(engine);
    const LanguageWatch language;
    QObject::connect(&language, &LanguageWatch::changed, &engine, &QQmlEngine::retranslate);
    engine.setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(&shell)}});
    engine.load(QUrl{QStringLiteral("qrc:/qt/qml/Sightline/App/Main.qml")});
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
