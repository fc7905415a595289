// R3: kill -9 of the real headless tablet while it saves, sends, receives and gives up a child, against a real server. What it
// printed as saved must reach the server byte for byte, and its store must open each time.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <random>
#include <stdexcept>

#include <CLI/CLI.hpp>

#include "small_authority.h"
#include "support/experiment.h"
#include "support/files.h"

using namespace sightline;
using namespace sightline::faults;

namespace {

constexpr int kKillsCi = 20;
constexpr int kKillsLong = 1000;
constexpr const char* kKinds[]{"save", "push", "pull", "purge"};

/// A visit that the tablet said it had saved.
struct Promise {
    std::string visit;
    std::string note; ///< Its words.
    std::vector<std::string> revisions; ///< SHA-256 of the exact bytes, of the visit and its note.
};

class KilledTablet {
public:
    KilledTablet(const std::string& server, const std::string& field, std::string preload, std::uint64_t seed)
        : m_authority{server, field}
        , m_preload{std::move(preload)}
        , m_random{seed}
    {
        for (const char* worker : {"sam", "jo"}) m_authority.addWorker(worker);
        for (const char* name : {"Ali", "Zara", "Mo"}) m_children.push_back(m_authority.addChild(name));
        for (const std::string& child : m_children) {
            m_authority.allocate(child, "sam");
            m_authority.allocate(child, "jo");
        }
        m_authority.start();
        for (const char* worker : {"sam", "jo"}) {
            m_authority.enrol(worker);
            m_authority.mustField(worker, {"sync", "--json"});
        }
    }

    /// One kill. Throws where the tablet does not open afterwards.
    void round(int number)
    {
        const std::string kind = kKinds[number % 4];
        const std::string note = "round " + std::to_string(number) + " " + std::string(m_random() % 3000, 'n');
        if (kind == "save") {
            const std::string document = visitDocument({m_children[0], m_children[1]}, note);
            remember(killed({"visit", "new", "--json", "-"}, document, kind), note);
        } else if (kind == "push") {
            for (int i = 0; i < 2; ++i) save({m_children[0], m_children[1]}, note);
            static_cast<void>(killed({"sync", "--json"}, {}, kind));
        } else if (kind == "pull") {
            m_authority.mustField("jo", {"visit", "new", "--json", "-"}, visitDocument({m_children[0], m_children[1]}, note));
            m_authority.mustField("jo", {"sync", "--json"});
            static_cast<void>(killed({"sync", "--json"}, {}, kind));
        } else {
            save({m_children[2]}, note);
            m_authority.deallocate(m_children[2], "sam");
            static_cast<void>(killed({"sync", "--json"}, {}, kind));
            checkOpens();
            m_authority.mustField("sam", {"sync", "--json"});
            if (inCaseload(m_children[2])) throw std::runtime_error{"a child who left can still be read on the tablet"};
            m_authority.allocate(m_children[2], "sam");
            m_authority.mustField("sam", {"sync", "--json"}); // Readable again, so that what is saved next can be looked at.
        }
        checkOpens();
    }

    /// Lets everything arrive; how many promises are not on the server as they were made.
    int lost()
    {
        m_authority.mustField("sam", {"sync", "--json"});
        const Json status = m_authority.mustField("sam", {"status", "--json"});
        if (status.at("pending") != 0) throw std::runtime_error{"the tablet's queue does not empty"};
        int lost = 0;
        for (const Promise& promise : m_promises) {
            if (arrived(promise)) continue;
            ++lost;
            std::printf("lost: visit %s, saved in %s\n", promise.visit.c_str(), promise.note.substr(0, 10).c_str());
        }
        return lost;
    }

    /// The control: the same save, on a disk that takes writes and keeps none. Whether its loss is noticed.
    bool noticesALyingDisk()
    {
        std::filesystem::copy(m_authority.file("sam"), m_authority.file("liar"), std::filesystem::copy_options::recursive);
        test::Launch launch = m_authority.field("liar", {"visit", "new", "--json", "-"}, visitDocument({m_children[0]}, "a lie"));
        spoil(launch, "lie");
        const test::Ended ended = runProgram(launch);
        if (!ended.done()) throw std::runtime_error{"the lying disk was to be believed: " + ended.err};
        const std::string visit = Json::parse(ended.out).at("visits").at(0).at("visit_id");
        const test::Ended status = runProgram(m_authority.field("liar", {"status", "--json"}));
        return !status.done() || status.out.find(visit) == std::string::npos;
    }

    void finish()
    {
        m_authority.stop();
        const std::string verdict = m_authority.server({"verify"});
        if (!verdict.ends_with("chain intact")) throw std::runtime_error{verdict};
    }

    [[nodiscard]] std::size_t promises() const { return m_promises.size(); }
    [[nodiscard]] int kills() const { return m_kills; }

private:
    void spoil(test::Launch& launch, const std::string& how) const
    {
        launch.environment["LD_PRELOAD"] = m_preload;
        launch.environment["SIGHTLINE_SPOIL"] = how;
        launch.environment["ASAN_OPTIONS"] = "verify_asan_link_order=0:detect_leaks=0";
    }

    /// Runs it and kills it at a moment of chance: in one half of the rounds after some time, in the other before one of its
    /// calls to disk and network, which are where it matters and take little of the time.
    test::Ended killed(const std::vector<std::string>& arguments, const std::string& input, const std::string& kind)
    {
        test::Launch launch = m_authority.field("sam", arguments, input);
        const Measured& usual = measured(arguments, input, kind);
        if (m_random() % 2 == 0)
            launch.kill_after = std::chrono::microseconds{m_random() % static_cast<std::uint64_t>(usual.took.count() + 1)};
        else
            spoil(launch, "kill " + std::to_string(1 + m_random() % usual.calls));
        test::Ended ended = runProgram(launch);
        if (ended.killed) ++m_kills;
        return ended;
    }

    struct Measured {
        std::chrono::microseconds took;
        std::uint64_t calls;
    };
    /// How long this takes when nobody kills it, on a copy of the vault.
    const Measured& measured(const std::vector<std::string>& arguments, const std::string& input, const std::string& kind)
    {
        const auto known = m_measured.find(kind);
        if (known != m_measured.end()) return known->second;
        const std::string vault = "rehearsal-" + kind;
        std::filesystem::copy(m_authority.file("sam"), m_authority.file(vault), std::filesystem::copy_options::recursive);
        test::Launch launch = m_authority.field(vault, arguments, input);
        const std::string counted = m_authority.file("calls");
        spoil(launch, "count " + counted);
        const test::Ended ended = runProgram(launch);
        if (!ended.done()) throw std::runtime_error{"rehearsing " + kind + ": " + ended.err};
        return m_measured.emplace(kind, Measured{ended.took, std::stoull(test::readFile(counted))}).first->second;
    }

    void save(const std::vector<std::string>& children, const std::string& note)
    {
        remember(runProgram(m_authority.field("sam", {"visit", "new", "--json", "-"}, visitDocument(children, note))), note);
    }

    /// What it printed, whole, is a promise, whatever became of it afterwards.
    void remember(const test::Ended& ended, const std::string& note)
    {
        const Json printed = Json::parse(ended.out, nullptr, false);
        if (printed.is_discarded()) return; // Cut short before it said anything.
        for (const Json& visit : printed.at("visits")) {
            Promise promise{visit.at("visit_id"), note, {}};
            const test::Ended shown = runProgram(m_authority.field("sam", {"show", promise.visit, "--json"}));
            if (shown.done()) {
                const Json document = Json::parse(shown.out);
                promise.revisions.push_back(document.at("history").at(0).at("revision"));
                promise.revisions.push_back(document.at("notes").at(0).at("history").at(0).at("revision"));
            }
            m_promises.push_back(std::move(promise)); // Without revisions it counts as lost.
        }
    }

    bool arrived(const Promise& promise)
    {
        if (promise.revisions.empty()) return false;
        bool words = false;
        for (const std::string& revision : promise.revisions) {
            const test::Ended shown = m_authority.tryServer({"show", revision, "--json"});
            if (!shown.done()) return false;
            words = words || shown.out.find(Json(promise.note).dump()) != std::string::npos;
        }
        return words;
    }

    void checkOpens()
    {
        const test::Ended status = runProgram(m_authority.field("sam", {"status", "--json"}));
        if (!status.done()) throw std::runtime_error{"the store does not open: " + status.err};
    }

    bool inCaseload(const std::string& child)
    {
        return m_authority.mustField("sam", {"caseload", "--json"}).dump().find(child) != std::string::npos;
    }

    SmallAuthority m_authority;
    std::string m_preload;
    std::mt19937_64 m_random;
    std::vector<std::string> m_children;
    std::vector<Promise> m_promises;
    std::map<std::string, Measured> m_measured;
    int m_kills = 0;
};

} // namespace

int main(int argc, char** argv)
{
    CLI::App app{"Kills the headless tablet in everything it does, and looks for what it said was saved."};
    std::string server;
    std::string field;
    std::string preload;
    std::uint64_t seed = 1;
    int kills = test::longScale() ? kKillsLong : kKillsCi;
    app.add_option("--server", server)->required();
    app.add_option("--field", field)->required();
    app.add_option("--preload", preload)->required();
    app.add_option("--seed", seed)->capture_default_str();
    app.add_option("--kills", kills)->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    try {
        KilledTablet tablet{server, field, preload, seed};
        // Now and then one ends before its moment has come.
        int rounds = 0;
        while (tablet.kills() < kills) tablet.round(rounds++);
        const int lost = tablet.lost();
        const bool noticed = tablet.noticesALyingDisk();
        tablet.finish();
        test::Experiment{"R3",
            std::to_string(tablet.kills()) + " kills in " + std::to_string(rounds) + " rounds, "
                + std::to_string(tablet.promises()) + " saved",
            std::to_string(lost) + " lost, store opened each time", std::to_string(seed),
            std::string{"a disk that keeps no write of the store: "} + (noticed ? "the loss is noticed" : "NOT noticed")}
            .report();
        return lost == 0 && noticed ? 0 : 1;
    } catch (const std::exception& failure) {
        std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed), failure.what());
        return 1;
    }
}
