// How fast the compliance engine is on one core, on a generated authority. Prints figures; passes no judgement.

#include <chrono>
#include <cstdlib>
#include <iostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "bench/authority.h"
#include "rules/evaluate_document.h"

using namespace sightline;

namespace {

double secondsOf(const auto& work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
}

struct Counts {
    std::size_t clocks = 0;
    std::size_t windows = 0;
    std::size_t overdue = 0;
    std::size_t characters = 0; ///< Of explanations or of JSON: proof that they were made.
};

Counts evaluateAll(const std::vector<rules::ChildFacts>& children, const rules::AsOf& asOf, bool written)
{
    Counts counts;
    for (const rules::ChildFacts& child : children)
        for (const rules::ClockResult& clock : rules::evaluate(rules::builtInCatalogue(), child, asOf)) {
            ++counts.clocks;
            counts.windows += clock.windows.size();
            if (clock.state == rules::ClockState::Overdue) ++counts.overdue;
            counts.characters += written ? rules::toJson(clock).dump().size() : clock.explanation.size();
        }
    return counts;
}

void report(const char* what, double seconds, int visits, const Counts& counts)
{
    fmt::print("{:<34} {:8.3f} s  {:>12.0f} visits/s  {:>10.0f} clocks/s\n", what, seconds, visits / seconds,
        static_cast<double>(counts.clocks) / seconds);
}

void reportDocuments(const std::vector<rules::ChildFacts>& children)
{
    std::vector<std::string> unknown;
    std::size_t visits = 0;
    for (const rules::ChildFacts& child : children) visits += child.visits.size();
    const std::string text = bench::toDocument(children).dump();
    std::size_t written = 0;
    const double seconds = secondsOf([&] {
        const auto document = json::parse(text);
        written = rules::evaluateDocument(rules::builtInCatalogue(), document.value(), unknown).value().dump().size();
    });
    fmt::print("{:<34} {:8.3f} s  {:>12.0f} visits/s  {:.1f} MB read, {:.1f} MB written\n", "JSON to JSON (the evaluate command)",
        seconds, static_cast<double>(visits) / seconds, static_cast<double>(text.size()) / 1e6,
        static_cast<double>(written) / 1e6);
}

} // namespace

int main(int argc, char** argv)
{
    bench::AuthoritySize size{20'000, 1'000'000, 1};
    int rounds = 3;
    CLI::App app{"Compliance engine: visits and clocks per second on one core"};
    app.add_option("--children", size.children, "Children of the authority")->check(CLI::Range(1, 1'000'000));
    app.add_option("--visits", size.visits, "Visits in all")->check(CLI::Range(0, 100'000'000));
    app.add_option("--seed", size.seed, "The same seed makes the same authority");
    app.add_option("--rounds", rounds, "How often each is measured; the best counts")->check(CLI::Range(1, 100));
    CLI11_PARSE(app, argc, argv);

    const std::vector<rules::ChildFacts> children = bench::makeAuthority(size);
    const rules::AsOf everything{*CivilDate::parse("2026-06-01"), std::nullopt};
    const rules::AsOf asKnown{everything.day, parseInstant("2026-05-01T00:00:00Z")};
    fmt::print("{} children, {} visits, seed {}, one thread, best of {}\n", size.children, size.visits, size.seed, rounds);

    const auto best = [&](const char* what, const rules::AsOf& asOf, bool written) {
        Counts counts;
        double seconds = 1e9;
        for (int i = 0; i < rounds; ++i)
            seconds = std::min(seconds, secondsOf([&] { counts = evaluateAll(children, asOf, written); }));
        report(what, seconds, size.visits, counts);
        return counts;
    };
    const Counts counts = best("evaluate: windows and explanations", everything, false);
    best("evaluate, as known a month before", asKnown, false);
    best("evaluate, each clock as JSON text", everything, true);
    reportDocuments({children.begin(), children.begin() + std::min<std::ptrdiff_t>(2000, std::ssize(children))});
    fmt::print("{} clocks ({} overdue), {} windows, {} characters of explanation\n", counts.clocks, counts.overdue,
        counts.windows, counts.characters);
    return EXIT_SUCCESS;
}
