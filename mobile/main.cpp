#include <cstdio>

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QStandardPaths>

#include "app/child_space_run.h"
#include "app/journal_session.h"
#include "app/replace_process.h"
#include "app/worker_space.h"
#include "platform/fonts.h"
#include "platform/no_core_dump.h"

using namespace sightline;
using namespace sightline::mobile;

namespace {

constexpr int kExitUsage = 2;

void readOptions(QCommandLineParser& options, const std::vector<std::string>& arguments)
{
    const QString root = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sightline");
    options.setApplicationDescription(QStringLiteral("Sightline: visits to children, recorded where they happen."));
    options.addHelpOption();
    options.addVersionOption();
    options.addOption({QStringLiteral("root"), QStringLiteral("Folder with one vault a worker."), QStringLiteral("DIR"), root});
    options.addOption(
        {QStringLiteral("vault"), QStringLiteral("One vault, instead of those below the root."), QStringLiteral("DIR")});
    QStringList words;
    for (const std::string& each : arguments) words << QString::fromLocal8Bit(each.c_str());
    options.process(words);
}

/// Where the program starts: a child's session that is open comes before everything.
NextSpace firstSpace(const Program& program, std::optional<ToChild> handed)
{
    if (handed && sessionLiesAt(handed->vault)) return std::move(*handed);
    for (const VaultOnDevice& vault : vaultsOf(program))
        if (holdsTablet(vault)) return ToChild{vault.folder, {}};
    return ToWorker{};
}

} // namespace

/// The composition root: makes what lives as long as the program, and runs one space after the other.
int main(int argc, char* argv[])
{
    if (!forbidCoreDumps()) std::fputs("sightline: a crash could leave a memory dump on this machine\n", stderr);
    QGuiApplication app{argc, argv};
    QGuiApplication::setApplicationName(QStringLiteral("sightline"));
    QGuiApplication::setApplicationVersion(QStringLiteral(SIGHTLINE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Sightline"));
    QGuiApplication::setQuitOnLastWindowClosed(false); // Each space says itself when it ends.
    std::vector<std::string> arguments{argv, argv + argc};
    if (!crypto::ready() || !useBuiltInFont()) {
        std::fputs("sightline: this machine has no source of randomness, or the built-in font cannot be read\n", stderr);
        return kExitUsage;
    }
    auto handed = handedOver(arguments);
    QCommandLineParser options;
    readOptions(options, arguments);
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    Languages languages;
    languages.use(languageKept());
    SystemClock clock;
    vault::NoPlatformSecret platform;
    AppOnlyLock lock;
    const auto reader = child_space::readerOfThisMachine();
    Program program{languages, clock, platform, lock, *reader, options.value(QStringLiteral("root")).toStdString(),
        options.value(QStringLiteral("vault")).toStdString(), arguments};

    NextSpace next = firstSpace(program, std::move(handed));
    while (!std::holds_alternative<Quit>(next)) {
        if (auto* child = std::get_if<ToChild>(&next))
            next = runChildSpace(program, std::move(*child));
        else
            next = runWorkerSpace(program, std::move(std::get<ToWorker>(next)));
    }
    return std::get<Quit>(next).code;
}
