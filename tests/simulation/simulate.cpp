// Runs schedules of the real engine, each from its seed. A failure prints the seed; the same seed fails again in the same way.
#include <charconv>
#include <cstdio>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "seeded_randomness.h"
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

/// The trace of one schedule; prints why and exits with 1 where an invariant breaks.
std::string play(std::uint64_t seed, const sightline::simulation::Options& options)
{
    try {
        sightline::simulation::seedRandomness(seed);
        sightline::simulation::World world{seed, options};
        world.run();
        return world.traceHash();
    } catch (const sightline::simulation::InvariantBroken& broken) {
        fmt::print("seed {}: INVARIANT {}\n", seed, broken.what);
        std::exit(1);
    }
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app{
        "Runs schedules of the real sync engine and stores, everything going wrong that can, and checks that nothing is lost."};
    std::string range = "1..100";
    sightline::simulation::Options options;
    bool again = false;
    app.add_option("--seeds", range, "Which schedules, as A..B")->capture_default_str();
    app.add_option("--steps", options.steps, "How many things happen in each")->capture_default_str();
    app.add_option("--tablets", options.tablets, "How many tablets, the last a manager's")
        ->capture_default_str()
        ->check(CLI::Range(2, 50));
    app.add_option("--children", options.children, "How many children")->capture_default_str()->check(CLI::Range(1, 1000));
    app.add_flag("--twice", again, "Play every schedule twice and compare the traces");
    app.add_flag("--tell", options.tell, "Print everything that happens, on standard error");
    CLI11_PARSE(app, argc, argv);
    const auto seeds = parseSeeds(range);
    if (!seeds) {
        fmt::print(stderr, "--seeds: must be A..B, not \"{}\"\n", range);
        return 2;
    }
    for (std::uint64_t seed = seeds->first; seed <= seeds->last; ++seed) {
        const std::string trace = play(seed, options);
        if (again && play(seed, options) != trace) {
            fmt::print("seed {}: INVARIANT the same seed gives another trace\n", seed);
            return 1;
        }
        if (isatty(STDOUT_FILENO) != 0 && seed % 50 == 0) fmt::print("\rseed {} of {}", seed, seeds->last);
    }
    fmt::print(
        "{} schedules of {} steps, seeds {}: every invariant held\n", seeds->last - seeds->first + 1, options.steps, range);
    return 0;
}
