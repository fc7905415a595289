// R17: a tablet comes back after thirty days with its own work, to a server where much has happened and much of its caseload has
// moved. The tablet's sync is the real program in a process of its own, whose memory is measured.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <stdexcept>

#include <CLI/CLI.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include "small_authority.h"
#include "support/experiment.h"
#include "thirty_days.h"

using namespace sightline;
using namespace sightline::faults;

namespace {

constexpr Month kMonthCi{50, 20, 200, 5'000};
constexpr Month kMonthLong{500, 200, 2'000, 100'000};
constexpr long kMemoryMax_kib = 200 * 1024;

#ifdef __SANITIZE_ADDRESS__
constexpr bool kMemoryCounts = false; // The sanitizer's own is several times the program's.
#else
constexpr bool kMemoryCounts = true;
#endif

/// In a process of its own: a child of this one begins with as much memory as this one has, and that would be measured too. What
/// it returns is from 0 to 100.
int apart(const std::function<int()>& body)
{
    std::fflush(stdout);
    const pid_t process = ::fork();
    if (process == 0) {
        int code = 111;
        try {
            code = body();
        } catch (const std::exception& failure) {
            std::printf("%s\n", failure.what());
        }
        std::fflush(stdout);
        ::_exit(code);
    }
    int status = 0;
    ::waitpid(process, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 100) throw std::runtime_error{"a part of the experiment failed"};
    return WEXITSTATUS(status);
}

struct Return {
    int differences = 0; ///< Up to 100.
    int before = 0; ///< The control: as many before the tablet was online again.
    long peak_kib = 0;
    int exchanges = 0;
    int exchanges_most = 0;
    bool at_rest = false; ///< A second sync has nothing to do.
};

int exchangesIn(const std::string& log)
{
    int count = 0;
    for (std::size_t at = log.find("\"/v1/sync\""); at != std::string::npos; at = log.find("\"/v1/sync\"", at + 1)) ++count;
    return count;
}

Return comesBack(const std::string& server, const std::string& field, const Month& month, std::uint64_t seed)
{
    SmallAuthority authority{server, field};
    for (const char* worker : {"sam", "jo"}) authority.addWorker(worker);
    const auto part = [&](int (*body)(ThirtyDays&)) {
        return apart([&] {
            ThirtyDays days{authority.file("authority"), authority.file("sam"), month, seed};
            return body(days);
        });
    };
    const auto tell = [](ThirtyDays& days) {
        const auto found = days.differences();
        for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 5); ++i) std::printf("%s\n", found[i].c_str());
        return static_cast<int>(std::min<std::size_t>(found.size(), 100));
    };
    const auto count = [](ThirtyDays& days) { return static_cast<int>(std::min<std::size_t>(days.differences().size(), 100)); };

    part([](ThirtyDays& days) { return days.makeChildren(), 0; });
    authority.start();
    authority.enrol("sam");
    authority.mustField("sam", {"sync", "--json"});
    authority.stop();
    part([](ThirtyDays& days) { return days.saveOffline(), 0; });
    part([](ThirtyDays& days) { return days.colleagueSends(), 0; });
    part([](ThirtyDays& days) { return days.caseloadMoves(), 0; });

    Return outcome;
    outcome.before = part(count);
    authority.start();
    const test::Ended synced = runProgram(authority.field("sam", {"sync", "--json"}));
    if (!synced.done()) throw std::runtime_error{"the sync after thirty days: " + synced.err + authority.log()};
    outcome.peak_kib = synced.peak_kib;
    outcome.exchanges = exchangesIn(authority.log());
    // Whole pushes of 512 groups or 1 MiB, whole pages of 1 MiB, cursors of 500 children at a time, and a few to say so.
    outcome.exchanges_most = month.saves / 256 + month.rows / 1000 + month.children / 500 + 10;
    const Json again = authority.mustField("sam", {"sync", "--json"});
    outcome.at_rest = again.at("pushed") == 0 && again.at("pulled") == 0 && again.at("pending") == 0;
    authority.stop();
    outcome.differences = part(tell);
    return outcome;
}

/// The meter's control: a program that holds more than is allowed.
int eat()
{
    const std::size_t size = static_cast<std::size_t>(kMemoryMax_kib + 10 * 1024) * 1024;
    std::vector<char> held(size, 'x');
    return held[size / 2] == 'x' ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app{"A tablet comes back after thirty days without a network."};
    std::string server;
    std::string field;
    std::uint64_t seeds = test::longScale() ? 20 : 1;
    bool full = test::longScale();
    bool eats = false;
    app.add_option("--server", server);
    app.add_option("--field", field);
    app.add_option("--seeds", seeds, "How many, from 1")->capture_default_str();
    app.add_flag("--full", full, "2,000 saves and 100,000 rows");
    app.add_flag("--eat", eats)->group("");
    CLI11_PARSE(app, argc, argv);
    if (eats) return eat();
    const Month month = full ? kMonthLong : kMonthCi;
    try {
        Return worst;
        worst.before = 100;
        bool passed = true;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const Return outcome = comesBack(server, field, month, seed);
            passed = passed && outcome.differences == 0 && outcome.at_rest && outcome.exchanges <= outcome.exchanges_most
                && (!kMemoryCounts || outcome.peak_kib <= kMemoryMax_kib);
            worst.differences += outcome.differences;
            worst.before = std::min(worst.before, outcome.before);
            worst.peak_kib = std::max(worst.peak_kib, outcome.peak_kib);
            worst.exchanges = std::max(worst.exchanges, outcome.exchanges);
        }
        const bool meterWorks = test::runProgram({{argv[0], "--eat"}}).peak_kib > kMemoryMax_kib;
        test::Experiment{"R17",
            std::to_string(seeds) + " x " + std::to_string(month.saves) + " saves, " + std::to_string(month.rows) + " rows, "
                + std::to_string(month.moved) + " of " + std::to_string(month.children) + " children moved",
            std::string{worst.differences == 0 ? "0 lost, converged" : "NOT converged"} + " in at most "
                + std::to_string(worst.exchanges) + " exchanges, " + std::to_string(worst.peak_kib / 1024) + " MiB",
            "1.." + std::to_string(seeds),
            std::string{"the same check before the sync "} + (worst.before > 0 ? "finds it apart" : "finds NOTHING")
                + ", a program of 210 MiB is " + (meterWorks ? "over the limit" : "NOT noticed")}
            .report();
        return passed && worst.before > 0 && meterWorks ? 0 : 1;
    } catch (const std::exception& failure) {
        std::printf("%s\n", failure.what());
        return 1;
    }
}
