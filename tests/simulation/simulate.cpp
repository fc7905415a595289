// Runs schedules of the real engine, each from its seed. A failure prints the seed; the same seed fails again in the same way.
#include <charconv>
#include <cstdio>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "seeded_randomness.h"
#include "switched_rules.h"
#include "world.h"

namespace {

struct Seeds {
    std::uint64_t first;
    std::uint64_t last;
};

std::optional<Seeds> parseSeeds(const std::string& text)
{
    const auto dots = text.find("..");
    if (dots == std::string::npos) return std::nullopt;
    Seeds seeds{};
    const char* begin = text.data();
    const auto first = std::from_chars(begin, begin + dots, seeds.first);
    const auto last = std::from_chars(begin + dots + 2, begin + text.size(), seeds.last);
    const bool read =
        first.ec == std::errc{} && first.ptr == begin + dots && last.ec == std::errc{} && last.ptr == begin + text.size();
    if (!read || seeds.first > seeds.last) return std::nullopt;
    return seeds;
}

/// The first schedule of a seed is the seed's own; the others follow from it.
std::uint64_t scheduleSeed(std::uint64_t seed, std::uint64_t schedule)
{
    return seed + schedule * 0x9E37'79B9'7F4A'7C15U;
}

struct Played {
    std::string trace;
    sightline::simulation::CrashCounts crashes;
};

/// Plays one schedule; prints why and exits with 1 where an invariant breaks.
Played play(std::uint64_t seed, std::uint64_t schedule, const sightline::simulation::Options& options)
{
    const std::string which = schedule == 0 ? std::string{} : fmt::format(" (its schedule {})", schedule + 1);
    try {
        const std::uint64_t start = scheduleSeed(seed, schedule);
        sightline::simulation::seedRandomness(start);
        sightline::simulation::World world{start, options};
        world.run();
        return {world.traceHash(), world.crashes()};
    } catch (const sightline::simulation::InvariantBroken& broken) {
        fmt::print("seed {}: INVARIANT {}{}\n", seed, broken.what, which);
        std::exit(1);
    }
}

void listRules()
{
    for (const auto rule : sightline::sync::kLosslessRules)
        fmt::print("{:>2}  {:<21} without it: {}\n", static_cast<int>(rule), sightline::simulation::nameOf(rule),
            sightline::simulation::withoutIt(rule));
}

void printCrashes(const sightline::simulation::CrashCounts& crashes)
{
    std::string line;
    for (std::size_t point = 0; point < crashes.size(); ++point)
        line += fmt::format("{}{} {}", point == 0 ? "" : ", ", sightline::simulation::kCrashPointNames[point], crashes[point]);
    fmt::print("power lost: {}\n", line);
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app{
        "Runs schedules of the real sync engine and stores, everything going wrong that can, and checks that nothing is lost."};
    std::string range = "1..100";
    sightline::simulation::Options options;
    bool again = false;
    bool list = false;
    std::uint64_t schedules = 1;
    std::string without;
    app.add_option("--seeds", range, "Which schedules, as A..B")->capture_default_str();
    app.add_option("--steps", options.steps, "How many things happen in each")->capture_default_str();
    app.add_option("--tablets", options.tablets, "How many tablets, the last a manager's")
        ->capture_default_str()
        ->check(CLI::Range(2, 50));
    app.add_option("--children", options.children, "How many children")->capture_default_str()->check(CLI::Range(1, 1000));
    app.add_option("--schedules-per-seed", schedules, "How many schedules to make from each seed")
        ->capture_default_str()
        ->check(CLI::Range(1, 1'000'000));
    app.add_option("--without", without, "Go without one of the ten rules, by number or name: it must then fail");
    app.add_flag("--list-rules", list, "List the ten rules, and end");
    app.add_flag("--twice", again, "Play every schedule twice and compare the traces");
    app.add_flag("--tell", options.tell, "Print everything that happens, on standard error");
    CLI11_PARSE(app, argc, argv);
    if (list) {
        listRules();
        return 0;
    }
    if (!without.empty()) {
        const auto rule = sightline::simulation::ruleNamed(without);
        if (!rule) {
            fmt::print(stderr, "--without: there is no rule \"{}\"; see --list-rules\n", without);
            return 2;
        }
        sightline::simulation::goWithout(rule);
    }
    const auto seeds = parseSeeds(range);
    if (!seeds) {
        fmt::print(stderr, "--seeds: must be A..B, not \"{}\"\n", range);
        return 2;
    }
    sightline::simulation::CrashCounts crashes{};
    for (std::uint64_t seed = seeds->first; seed <= seeds->last; ++seed) {
        for (std::uint64_t schedule = 0; schedule < schedules; ++schedule) {
            const Played played = play(seed, schedule, options);
            for (std::size_t point = 0; point < crashes.size(); ++point) crashes[point] += played.crashes[point];
            if (again && play(seed, schedule, options).trace != played.trace) {
                fmt::print("seed {}: INVARIANT the same seed gives another trace\n", seed);
                return 1;
            }
        }
        if (isatty(STDOUT_FILENO) != 0 && seed % 50 == 0) fmt::print("\rseed {} of {}", seed, seeds->last);
    }
    fmt::print("{} schedules of {} steps, seeds {}: every invariant held\n", (seeds->last - seeds->first + 1) * schedules,
        options.steps, range);
    printCrashes(crashes);
    return 0;
}
