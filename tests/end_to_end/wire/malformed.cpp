// Sends requests that no client of ours would send, each made from the seed and its number. Every one must be answered with a 4xx
// or end with the connection closed; prints those that are not, and how many there were of each kind. Exit 1 if one was not.
#include <iostream>
#include <map>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "crypto/crypto.h"
#include "end_to_end/wire/malformed_requests.h"

using namespace sightline;
using namespace sightline::test;

namespace {

struct Options {
    Target target;
    std::uint64_t seed = 1;
    int count = 200;
    std::string code;
    std::string worker = "sam";
    int patience = 20; ///< Seconds, until silence counts as no answer.
};

std::string wrongAnswer(const Answer& answer)
{
    switch (answer.end) {
    case Answer::End::Closed: return {};
    case Answer::End::Silent: return "no answer, and not closed";
    case Answer::End::Answered: break;
    }
    // 429 would be a limit in the way of what is being looked at.
    if (answer.status >= 400 && answer.status < 500 && answer.status != 429) return {};
    return fmt::format("answered {}", answer.status);
}

/// What is wrong with how it was taken; empty if nothing is.
std::string send(const Target& target, const MalformedRequest& request, int patience)
{
    Target there = target;
    if (request.without_tls) there.ca_file.clear();
    const auto connection = RawConnection::open(there);
    if (!connection) return "nobody takes the connection";
    for (const std::string& piece : request.pieces)
        if (!connection->send(piece)) break;
    if (request.ends_early) connection->endSending();
    for (int i = 0; i < request.answers; ++i) {
        const Answer answer = connection->receive(std::chrono::seconds{patience});
        if (std::string wrong = wrongAnswer(answer); !wrong.empty()) return wrong;
        if (answer.end == Answer::End::Closed) break;
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App app{"Malformed requests: each must get a 4xx or a close."};
    app.add_option("--port", options.target.port)->required();
    app.add_option("--ca", options.target.ca_file, "TLS under this CA");
    app.add_option("--seed", options.seed);
    app.add_option("--count", options.count);
    app.add_option("--patience", options.patience, "Seconds until silence counts as no answer");
    app.add_option("--code", options.code, "The one-time part of an enrolment code: some come from a device that is signed in")
        ->required();
    CLI11_PARSE(app, argc, argv);
    if (!crypto::ready()) return 2;

    const WireDevice device{options.target, options.worker, options.code};
    MalformedRequests requests{options.seed, device};
    std::map<std::string, int> kinds;
    int wrong = 0;
    for (int i = 0; i < options.count; ++i) {
        const MalformedRequest request = requests.next();
        ++kinds[request.kind];
        const std::string what = send(options.target, request, options.patience);
        if (what.empty()) continue;
        ++wrong;
        std::cout << fmt::format("WRONG seed {} number {}: {}: {}\n", options.seed, i, request.kind, what);
    }
    for (const auto& [kind, times] : kinds) std::cout << fmt::format("{:6} {}\n", times, kind);
    std::cout << fmt::format("{} requests of {} kinds, {} wrong\n", options.count, kinds.size(), wrong);
    return wrong == 0 ? 0 : 1;
}
