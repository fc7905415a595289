// How the app bears a large caseload: the app's own objects on an encrypted vault, drawn without a display. Prints figures and
// how they stand to the goals; passes judgement only on how many rows there are.

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <QGuiApplication>
#include <QQuickStyle>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app_under_test.h"
#include "platform/fonts.h"
#include "support/process.h"
#include "support/revisions.h"
#include "support/temporary_folder.h"
#include "team_caseload.h"

using namespace sightline;
using bench::Milliseconds;

namespace {

// The goals of the design's quality page.
constexpr double kStartGoal_ms = 1000;
constexpr double kMemoryGoal_mib = 200;
constexpr double kFrameGoal_ms = 33;

struct Options {
    bench::TeamSize team;
    std::string make; ///< Only makes the vault.
};

/// The most memory that this program held; `name` is a line of /proc/self/status.
double memoryMib(const std::string& name)
{
    std::ifstream status{"/proc/self/status"};
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name + ':')) return std::stod(line.substr(name.size() + 1)) / 1024;
    return 0;
}

void print(const std::string& what, double value, const char* unit, double goal)
{
    fmt::print("{:<58} {:>9.1f} {:<4} {:>6.2f} of the goal of {:.0f} {}\n", what, value, unit, value / goal, goal, unit);
}
void print(const std::string& what, double value, const char* unit)
{
    fmt::print("{:<58} {:>9.1f} {}\n", what, value, unit);
}

double quantile(std::vector<Milliseconds> times, double part)
{
    if (times.empty()) return 0;
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))].count();
}

void printFrames(const bench::FrameTimes& times)
{
    fmt::print("scrolling the whole list of My visits: {} frames\n", times.wall.size());
    print("  worst frame", quantile(times.wall, 1), "ms", kFrameGoal_ms);
    print("  worst frame, processor time", quantile(times.cpu, 1), "ms", kFrameGoal_ms);
    print("  99 of 100 frames within", quantile(times.wall, 0.99), "ms", kFrameGoal_ms);
    print("  99 of 100 frames within, processor time", quantile(times.cpu, 0.99), "ms", kFrameGoal_ms);
    print("  half the frames within", quantile(times.wall, 0.5), "ms", kFrameGoal_ms);
}

/// In a program of its own, so that its memory is not counted.
void makeVaultAside(const char* program, const Options& options, const std::string& folder)
{
    const auto number = [](int n) { return std::to_string(n); };
    const test::Ended made =
        test::runProgram({.arguments = {program, "--make", folder, "--children", number(options.team.children), "--records",
                              number(options.team.records), "--visits-of-first", number(options.team.visits_of_first)}});
    if (!made.done()) throw std::runtime_error{"the vault could not be made: " + made.err};
}

void measureFile(const std::string& folder, Clock& clock)
{
    vault::NoPlatformSecret platform;
    auto tablet = mobile::Tablet::open(folder, test::kCaseloadPin, platform, clock);
    if (!tablet.has_value()) throw std::runtime_error{tablet.error().detail};
    const auto start = std::chrono::steady_clock::now();
    const auto file = tablet.value()->child(test::nth<ChildId>(1));
    const Milliseconds took = std::chrono::steady_clock::now() - start;
    if (!file.has_value()) throw std::runtime_error{file.error().detail};
    print(fmt::format("reading the file of the child with {} visits", file.value().visits.size()), took.count(), "ms");
}

/// False if the search finds another number of children than bear the name.
bool measureSearch(const std::string& folder, Clock& clock, const Options& options)
{
    bench::ChildrenUnderTest children{folder, test::kCaseloadPin, clock};
    const int all = children.found();
    const bench::FrameTimes times = children.type(QStringLiteral("lukasz northtown"));
    print("from a key to what the search found, worst", quantile(times.wall, 1), "ms", kFrameGoal_ms);
    print("from a key to what the search found, worst, processor time", quantile(times.cpu, 1), "ms", kFrameGoal_ms);
    print("from a key to what the search found, half within", quantile(times.wall, 0.5), "ms", kFrameGoal_ms);
    const int named = (options.team.children - 1 - bench::kPlaceOfLukasz) / bench::kGivenNames + 1;
    if (all == options.team.children && children.found() == named) return true;
    fmt::print(stderr, "bench_app: the search finds {} of {} children called Łukasz\n", children.found(), named);
    return false;
}

int run(const char* program, const Options& options)
{
    test::TemporaryFolder scratch;
    const std::string folder = scratch.file("max");
    makeVaultAside(program, options, folder);
    fmt::print("{} children, at least {} records; store file {:.1f} MiB\n", options.team.children, options.team.records,
        static_cast<double>(std::filesystem::file_size(folder + "/store.db")) / 1024 / 1024);

    SystemClock clock;
    bench::AppUnderTest app{folder, clock};
    const double before = memoryMib("VmHWM");
    print(
        "unlock to list, first time after an update of the program", app.unlock(test::kCaseloadPin).count(), "ms", kStartGoal_ms);
    app.lock();
    print("unlock to list", app.unlock(test::kCaseloadPin).count(), "ms", kStartGoal_ms);
    print("a refresh of the list and the status, with its frame", app.refresh().count(), "ms", kFrameGoal_ms);
    const int rows = app.showEveryRow();
    printFrames(app.scrollWholeList());
    const QString first = QString::fromStdString(test::nth<ChildId>(1).toString());
    print("opening the visit form of the child with most visits", app.openForm(first).count(), "ms");
    app.closeForm();
    print("memory while locked, before anything was read", before, "MiB");
    print("most memory", memoryMib("VmHWM"), "MiB", kMemoryGoal_mib);
    app.lock();
    measureFile(folder, clock);
    const bool found = measureSearch(folder, clock, options);
    if (rows == options.team.children) return found ? 0 : 1;
    fmt::print(stderr, "bench_app: My visits shows {} rows for {} children\n", rows, options.team.children);
    return 1;
}

int make(const Options& options)
{
    SystemClock clock;
    const CivilDate today = londonDate(clock.now());
    test::makeVault(options.make, bench::teamCaseload(today, options.team), clock, bench::teamManager());
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // A frame is drawn as soon as it is asked for: what is measured is the work.
    Options options;
    CLI::App commands{"How the app bears a large caseload"};
    commands.add_option("--children", options.team.children, "Children on the tablet");
    commands.add_option("--records", options.team.records, "Records on the tablet, at least");
    commands.add_option("--visits-of-first", options.team.visits_of_first, "Visits to the child with the long history");
    commands.add_option("--make", options.make, "Only make the vault, in this folder");
    CLI11_PARSE(commands, argc, argv);
    try {
        if (!crypto::ready()) throw std::runtime_error{"no source of randomness"};
        if (!options.make.empty()) return make(options);
        QGuiApplication app{argc, argv};
        if (!mobile::useBuiltInFont()) throw std::runtime_error{"the built-in font cannot be read"};
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        return run(argv[0], options);
    } catch (const std::exception& problem) {
        fmt::print(stderr, "bench_app: {}\n", problem.what());
        return 1;
    }
}
