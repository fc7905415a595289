// How fast the managers' page answers from its projections: a real server on a real encrypted store, asked over HTTP. Prints
// times, quiet and while somebody writes; passes no judgement on a time.

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "bench/dashboard_authority.h"
#include "bench/dashboard_places.h"
#include "bench/dashboard_pushes.h"
#include "bench/dashboard_work.h"
#include "crypto/crypto.h"
#include "projections/boards.h"
#include "projections/compliance_lines.h"
#include "projections/figures.h"
#include "service/append.h"

using namespace sightline;
using bench::HttpProbe;
using bench::Reader;
using bench::ServedDashboard;

namespace {

struct Options {
    std::string folder;
    std::string server;
    bench::AuthoritySize size{20'000, 1'000'000, 1};
    int requests = 30;
    int commits = 20;
    int pushes = 400;
    int pages = 5;
};

constexpr std::size_t kCommitsFrom = 5'000; ///< Visits that nothing else writes.
constexpr double kAim_ms = 100; ///< The first byte of every page (quality.md).

template <typename T>
T must(Result<T> result)
{
    if (!result.has_value()) throw std::runtime_error{result.error().detail};
    return std::move(result).value();
}

void must(const Result<void>& result)
{
    if (!result.has_value()) throw std::runtime_error{result.error().detail};
}

double milliseconds(std::chrono::microseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

/// First bytes of one address, in milliseconds.
struct Timed {
    std::vector<double> quiet;
    std::vector<double> written; ///< While somebody writes.
    std::size_t bytes = 0;
    int status = 0;
};

bool isGood(int status)
{
    return status == 200 || status == 204;
}

class Readers {
public:
    explicit Readers(const ServedDashboard& server)
    {
        for (const Reader reader : bench::kReaders) m_probes.emplace(reader, server.signedIn(reader));
    }
    [[nodiscard]] HttpProbe& of(Reader reader) { return m_probes.at(reader); }

private:
    std::map<Reader, HttpProbe> m_probes;
};

/// Every address once a round, so that whatever happens besides happens to all of them.
void ask(Readers& readers, const std::vector<std::string>& paths, std::vector<Timed>& all, int rounds, bool written)
{
    for (int round = 0; round <= rounds; ++round)
        for (std::size_t i = 0; i < paths.size(); ++i) {
            if (paths[i].find('{') != std::string::npos || (round > 0 && !isGood(all[i].status))) continue;
            const auto answer = readers.of(bench::kDashboardAddresses[i].reader).get(paths[i]);
            all[i].status = answer.status;
            all[i].bytes = answer.body.size();
            // The first of all reads what is kept from then on; it is counted like the others, in the greatest.
            (written ? all[i].written : all[i].quiet).push_back(milliseconds(answer.first_byte));
        }
}

std::string figures(const std::vector<double>& times)
{
    return fmt::format(
        "{:>7.1f} {:>7.1f} {:>7.1f}", bench::percentile(times, 0.5), bench::percentile(times, 0.95), bench::percentile(times, 1));
}

void print(const std::vector<std::string>& paths, const std::vector<Timed>& all)
{
    fmt::print("\nfirst byte in ms, quiet and while a group is written every second\n{:<14}{:<58} {:>7} {:>7} {:>7}   {:>7} "
               "{:>7} {:>7} {:>8}\n",
        "as", "address", "p50", "p95", "most", "p50", "p95", "most", "bytes");
    std::size_t counted = 0;
    std::vector<std::string> over;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const std::string as{bench::nameOf(bench::kDashboardAddresses[i].reader)};
        if (!isGood(all[i].status)) {
            fmt::print("{:<14}{:<58} {}: not counted\n", as, paths[i],
                all[i].status == 0 ? "has nothing to show here" : "answered " + std::to_string(all[i].status));
            continue;
        }
        ++counted;
        fmt::print("{:<14}{:<58} {}   {} {:>8}\n", as, bench::shortened(paths[i]), figures(all[i].quiet), figures(all[i].written),
            all[i].bytes);
        if (bench::percentile(all[i].quiet, 0.95) > kAim_ms || bench::percentile(all[i].written, 0.95) > kAim_ms)
            over.push_back(as + ' ' + paths[i]);
    }
    fmt::print("{} of {} addresses have their first byte within {:.0f} ms at p95, quiet and while somebody writes\n",
        counted - over.size(), counted, kAim_ms);
    for (const std::string& each : over) fmt::print("  not: {}\n", each);
}

/// Every GET that the server describes must be among the addresses: a page nobody measures is said.
void printUnmeasured(HttpProbe& probe)
{
    const auto described = nlohmann::json::parse(probe.get("/openapi.json").body);
    std::string missing;
    for (const auto& [path, operations] : described.at("paths").items())
        if (operations.contains("get") && !bench::isMeasured(path)) missing += ' ' + path;
    fmt::print("described and not asked for:{}\n", missing.empty() ? " nothing" : missing);
}

/// Another process writes, and the next page has it: from the end of the commit to the first byte.
void measureCommits(HttpProbe& probe, server::Authority& authority, const std::vector<ChildId>& led, Clock& clock, int commits)
{
    bench::Tablet tablet = must(bench::Tablet::enrolled(authority, WorkerId{std::string{bench::kFirstLead}}, clock));
    std::vector<double> showing;
    for (int i = 0; i < commits; ++i) {
        auto session = must(authority.store->beginWrite());
        tablet.push(*session, {bench::visitTo(led, kCommitsFrom + static_cast<std::size_t>(i), clock)}, clock);
        must(session->commit());
        session.reset();
        const auto answer = probe.get("/dashboard");
        if (answer.status != 200) throw std::runtime_error{"after a commit /dashboard answered " + std::to_string(answer.status)};
        showing.push_back(milliseconds(answer.first_byte));
    }
    if (!showing.empty())
        fmt::print(
            "/dashboard asked for right after another process's commit, and has it: p50, p95, most {} ms\n", figures(showing));
}

/// What is shown is what the engine says of the log: the lines of two hundred children, read twice.
void checkAgainstTheLog(server::Authority& authority, const server::Board& board)
{
    auto session = must(authority.store->beginRead());
    for (std::size_t i = 0; i < board.children.size(); i += std::max<std::size_t>(1, board.children.size() / 200)) {
        const server::BoardChild& child = *board.children[i];
        const auto clocks = rules::evaluate(
            rules::builtInCatalogue(), server::childFile(*session, child.id).facts(), {board.as_of, std::nullopt});
        bool same = clocks.size() == child.clocks.size();
        for (std::size_t c = 0; same && c < clocks.size(); ++c)
            same = clocks[c].explanation == child.clocks[c].explanation && clocks[c].next_due == child.clocks[c].next_due;
        if (!same) throw std::runtime_error{"the board differs from the log: child " + child.id.toString()};
    }
}

std::vector<ChildId> ledByTheFirst(const server::Board& board)
{
    std::vector<ChildId> led;
    for (const auto& child : board.children)
        if (!child->leads.empty() && child->leads.front().text() == bench::kFirstLead) led.push_back(child->id);
    return led;
}

void makeAuthority(const Options& options, Clock& clock)
{
    const auto made = must(bench::dashboardAuthority(options.folder, options.size, clock, [](std::size_t done, std::size_t of) {
        if (done % 1000 == 0) fmt::print(stderr, "\rmaking the authority: {} of {} children ", done, of);
    }));
    fmt::print("{} children, {} revisions{}\n", made.children, made.revisions,
        made.seconds > 0 ? fmt::format(", made in {:.0f} s", made.seconds) : std::string{});
    server::Authority authority = must(server::Authority::open(options.folder));
    must(bench::addReaders(authority));
    must(bench::addWork(authority, clock));
    bench::givePasswords(options.server, options.folder);
}

/// Pushes with nobody at the page, with the server following the log, and with pages open besides.
void measurePushes(const Options& options, server::Authority& authority, const std::vector<ChildId>& led, Clock& clock)
{
    if (options.pushes == 0) return;
    static_cast<void>(bench::pushesASecond(authority, led, options.pushes, clock)); // What is read first is kept from then on.
    const double alone = bench::pushesASecond(authority, led, options.pushes, clock);
    const ServedDashboard server{options.server, options.folder};
    server.awaitFigures();
    const double followed = bench::pushesASecond(authority, led, options.pushes, clock);
    const bench::OpenPages pages{server, options.pages};
    const double watched = bench::pushesASecond(authority, led, options.pushes, clock);
    fmt::print("pushes a second from 4 tablets: {:.0f} alone, {:.0f} while the dashboard follows ({:.2f} of it), {:.0f} with {} "
               "pages open besides ({:.2f})\n",
        alone, followed, followed / alone, watched, options.pages, watched / alone);
}

void measure(const Options& options)
{
    SystemClock clock;
    makeAuthority(options, clock);
    const std::string kept = options.folder + "/projections.db";
    fmt::print("the first start ({}): ",
        std::filesystem::exists(kept) ? "projections are kept from an earlier run" : "nothing is kept yet");
    {
        const ServedDashboard first{options.server, options.folder};
        first.awaitFigures();
    }
    fmt::print("after a restart: ");
    auto server = std::make_unique<ServedDashboard>(options.server, options.folder);
    server->awaitFigures();

    server::Authority authority = must(server::Authority::open(options.folder));
    server::Boards boards{authority, clock};
    const auto board = must(boards.wait({londonDate(clock.now()), std::nullopt}));
    checkAgainstTheLog(authority, *board);
    fmt::print("{}\n", server::inWords(server::tally(server::look(board, {}, server::everything()))));
    const std::vector<ChildId> led = ledByTheFirst(*board);

    Readers readers{*server};
    const auto paths = bench::pathsOf(*board, readers.of(Reader::Manager));
    std::vector<Timed> all(paths.size());
    ask(readers, paths, all, options.requests, false);
    if (!led.empty()) {
        const bench::SteadyWriter writer{authority, led, clock};
        ask(readers, paths, all, options.requests, true);
    }
    print(paths, all);
    printUnmeasured(readers.of(Reader::Manager));
    if (!led.empty()) measureCommits(readers.of(Reader::Manager), authority, led, clock, options.commits);
    fmt::print("memory of the server: {:.0f} MiB now, {:.0f} MiB at most; store {:.0f} MB, projections {:.0f} MB\n",
        server->memory("VmRSS"), server->memory("VmHWM"),
        static_cast<double>(std::filesystem::file_size(options.folder + "/authority.db")) / 1e6,
        static_cast<double>(std::filesystem::file_size(kept)) / 1e6);
    server.reset();
    if (!led.empty()) measurePushes(options, authority, led, clock);
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    options.server = (std::filesystem::path{argv[0]}.parent_path() / "sightline-server").string();
    CLI::App app{"First byte of every page of the dashboard, on a generated authority"};
    app.add_option("--folder", options.folder, "The authority's; made once, used again")->required();
    app.add_option("--server", options.server, "The program")->check(CLI::ExistingFile)->capture_default_str();
    app.add_option("--children", options.size.children, "Children of the authority")->check(CLI::Range(1, 1'000'000));
    app.add_option("--visits", options.size.visits, "Visits in all")->check(CLI::Range(0, 100'000'000));
    app.add_option("--seed", options.size.seed, "The same seed makes the same authority");
    app.add_option("--requests", options.requests, "Of each page, quiet and with a writer")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    app.add_option("--commits", options.commits, "Visits written, each followed by a page")->check(CLI::Range(0, 10'000));
    app.add_option("--pushes", options.pushes, "In each measurement of pushes; 0: none")->check(CLI::Range(0, 100'000));
    app.add_option("--pages", options.pages, "Open while pushes are measured")->check(CLI::Range(0, 100));
    CLI11_PARSE(app, argc, argv);
    if (!crypto::ready()) return EXIT_FAILURE;
    try {
        measure(options);
        return EXIT_SUCCESS;
    } catch (const server::StoreFailure& failure) {
        fmt::print(stderr, "bench_dashboard: {}\n", failure.error.detail);
        return EXIT_FAILURE;
    } catch (const std::exception& failure) {
        fmt::print(stderr, "bench_dashboard: {}\n", failure.what());
        return EXIT_FAILURE;
    }
}
