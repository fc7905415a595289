// How many pushes a second one authority takes in, on a real file: one transaction each, and committed together. Prints figures
// and ratios measured in one run; passes no judgement.

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "server_log/authority_world.h"

using namespace sightline;
using server_log::AuthorityWorld;
using server_log::must;

namespace {

struct Pushing {
    DeviceId device;
    std::vector<wire::SyncRequest> requests;
    wire::SyncResponse last{}; ///< Where it stands, as a tablet tells the server.
    std::string scope{};
};

struct Figures {
    double seconds = 0;
    double pushes_per_transaction = 0;
    int failed = 0;
};

/// Every tablet's requests, each with one visit, signed beforehand.
std::vector<Pushing> prepare(AuthorityWorld& world, int tablets, int pushesEach)
{
    std::vector<Pushing> all;
    for (int n = 0; n < tablets; ++n) {
        Pushing one{test::nth<DeviceId>(n + 1), {}, {}, {}};
        // Group ids repeat every 256 devices and 1,000 groups: enough here.
        test::GroupChain chain{one.device};
        world.write([&](server::WriteSession& session) {
            session.putDevice({one.device, AuthorityWorld::workerOf(n), chain.key().public_key, "tablet", world.clock.now(),
                std::nullopt, false, std::nullopt});
        });
        for (int i = 0; i < pushesEach; ++i) {
            wire::SyncRequest request;
            request.set_protocol(sync::kProtocol);
            *request.add_groups() =
                revision::toWire(chain.add(test::aVisit(500 + n * pushesEach + i, n + 1, AuthorityWorld::workerOf(n).text())));
            one.requests.push_back(std::move(request));
        }
        all.push_back(std::move(one));
    }
    return all;
}

bool exchange(server::SyncService& service, Pushing& one, wire::SyncRequest request)
{
    request.set_protocol(sync::kProtocol);
    request.set_generation(one.last.generation());
    *request.mutable_known_head() = one.last.head();
    request.set_complete_to(one.last.complete_to());
    request.set_scope_version(one.scope);
    auto answer = service.exchange(one.device, std::move(request));
    if (!answer.has_value() || !std::holds_alternative<wire::SyncResponse>(answer.value())) return false;
    one.last = std::get<wire::SyncResponse>(std::move(answer).value());
    if (one.last.has_scope()) one.scope = one.last.scope().version();
    return true;
}

Figures measure(int tablets, int pushes, std::size_t batchMost)
{
    AuthorityWorld world{tablets};
    const int each = std::max(1, pushes / tablets);
    std::vector<Pushing> all = prepare(world, tablets, each);
    server::SyncService service{*world.authority, world.clock, {.waiting_most = 1024, .batch_most = batchMost}};
    std::atomic<int> failed{0};
    for (Pushing& one : all) // Its first contact and its caseload are written once, not with every push.
        if (!exchange(service, one, {})) ++failed;
    const auto before = std::chrono::steady_clock::now();
    std::vector<std::thread> threads;
    for (Pushing& one : all)
        threads.emplace_back([&] {
            for (wire::SyncRequest& request : one.requests)
                if (!exchange(service, one, std::move(request))) ++failed;
        });
    for (std::thread& thread : threads) thread.join();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
    return {seconds, static_cast<double>(tablets * each) / static_cast<double>(service.batches()), failed};
}

} // namespace

int main(int argc, char** argv)
{
    int pushes = 400;
    CLI::App app{"Pushes a second into one authority's log, one by one and committed together"};
    app.add_option("--pushes", pushes, "In each measurement, one visit each")->check(CLI::Range(1, 5'000))->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    try {
        fmt::print("{} pushes of one visit each, real file, durable before each answer\n", pushes);
        fmt::print("{:>8} {:>16} {:>16} {:>8} {:>18}\n", "pushers", "one by one /s", "together /s", "ratio", "pushes a commit");
        int failed = 0;
        for (const int tablets : {1, 8, 50}) {
            const Figures single = measure(tablets, pushes, 1);
            const Figures together = measure(tablets, pushes, 64);
            const double count = static_cast<double>(std::max(1, pushes / tablets) * tablets);
            fmt::print("{:>8} {:>16.0f} {:>16.0f} {:>8.2f} {:>18.1f}\n", tablets, count / single.seconds,
                count / together.seconds, single.seconds / together.seconds, together.pushes_per_transaction);
            failed += single.failed + together.failed;
        }
        if (failed > 0) fmt::print("{} pushes failed\n", failed);
        return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::exception& failure) {
        fmt::print(stderr, "bench_group_commit: {}\n", failure.what());
        return EXIT_FAILURE;
    }
}
