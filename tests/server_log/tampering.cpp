// S7: whatever is altered in the log behind the program's back, `verify` names the row. The real file, altered by SQL with its
// key.
#include <cstdio>
#include <filesystem>
#include <random>

#include "alterations.h"
#include "authority_world.h"
#include "service/backup.h"
#include "service/watermark.h"
#include "store/embedded_store.h"
#include "support/experiment.h"
#include "unit/server/tampered_session.h"

namespace sightline::server_log {

namespace {

namespace fs = std::filesystem;

constexpr int kTablets = 4;
constexpr int kRounds = 24; ///< Pushes of every tablet.

/// Everything a finished log left, and older states of its file.
struct Logged {
    AuthorityWorld world{kTablets};
    std::vector<test::GroupChain> chains;
    std::vector<DeviceId> devices;
    std::vector<std::string> older; ///< Copies of the whole file, from early to late.
    std::vector<std::uint64_t> older_rows;
    std::vector<wire::Head> heads; ///< What the tablets knew last.
    server::Watermark published;
    std::uint64_t rows = 0;
    std::uint64_t generation = 0;

    Logged()
        : published{world.authority->id, 0, {}}
    {
        for (int n = 0; n < kTablets; ++n) {
            devices.push_back(test::nth<DeviceId>(n + 1));
            chains.emplace_back(devices.back(), n == 0 ? wire::LANE_URGENT : wire::LANE_NORMAL);
            world.write([&](server::WriteSession& session) {
                session.putDevice({devices.back(), AuthorityWorld::workerOf(n), chains.back().key().public_key, "tablet",
                    world.clock.now(), std::nullopt, false, std::nullopt});
            });
        }
        for (int round = 0; round < kRounds; ++round) {
            for (int n = 0; n < kTablets; ++n) push(n, round);
            if (round % 4 == 3) keepCopy();
            if (round == kRounds / 2) publish();
        }
    }

    void push(int n, int round)
    {
        wire::SyncRequest request;
        request.set_protocol(sync::kProtocol);
        const auto index = static_cast<std::size_t>(n);
        *request.add_groups() = revision::toWire(
            chains[index].add(test::aVisit(100 + round * kTablets + n, n + 1, AuthorityWorld::workerOf(n).text())));
        const auto answer = must(world.service->exchange(devices[index], std::move(request)));
        heads.resize(kTablets);
        heads[index] = std::get<wire::SyncResponse>(answer).head();
        rows = heads[index].seq();
        generation = std::get<wire::SyncResponse>(answer).generation();
    }

    /// Closed first, so that the file is all there is.
    void keepCopy()
    {
        world.stop();
        older.push_back(world.folder.file("older-" + std::to_string(older.size())));
        fs::copy(world.data + "/authority.db", older.back());
        older_rows.push_back(rows);
        world.open();
    }

    void publish()
    {
        must(server::createBackup(*world.authority, world.folder.file("backup"), world.clock));
        published = *must(server::readWatermark(
            server::watermarkFile(world.data), world.authority->id, world.authority->signing_key.public_key));
    }
};

/// What `sightline-server verify` would say.
std::string verdict(server::ReadSession& session, const server::Watermark& published)
{
    auto fault = server::verify(session).fault;
    if (!fault) fault = server::lacksPublished(session, published);
    return fault.value_or("intact");
}

bool names(const std::string& verdict, std::uint64_t row)
{
    return verdict.starts_with("row " + std::to_string(row) + ": ");
}

/// The walk with the comparison of chain values switched off: whatever it reads, the chain agrees.
std::string verdictWithoutChain(std::unique_ptr<server::ReadSession> session, const server::Watermark& published)
{
    test::TamperedSession blind{std::move(session)};
    std::string chain;
    for (server::LogRow& row : blind.rows) chain = row.chain = server::nextChain(chain, row);
    blind.head_row.set_chain(chain);
    auto fault = server::verify(blind).fault;
    return fault || published.head.seq() > blind.rows.size() ? fault.value_or("cut") : "intact";
}

struct Count {
    int altered = 0;
    int named = 0;
    int blind = 0; ///< Only the chain covers them …
    int missed_when_blind = 0; ///< … and without it they are not seen.
};

void alterOnce(const Logged& logged, const server::AuthorityKeys& keys, std::uint64_t seed, Count& count)
{
    std::mt19937_64 random{seed};
    const std::string path = logged.world.folder.file("altered.db");
    fs::copy_file(logged.world.folder.file("log.db"), path, fs::copy_options::overwrite_existing);
    Alteration alteration;
    {
        auto database = must(store::Database::open(path, keys.store_key));
        alteration = alter(database, logged.rows, random);
    }
    const auto store = must(server::EmbeddedStore::open(path, keys.store_key.clone(), {.read_only = true}));
    const auto session = must(store->beginRead());
    const std::string said = [&] {
        try {
            return verdict(*session, logged.published);
        } catch (const server::StoreFailure& failure) {
            return failure.error.detail;
        }
    }();
    ++count.altered;
    if (names(said, alteration.row))
        ++count.named;
    else
        std::printf("seed %llu: %s: %s\n", static_cast<unsigned long long>(seed), alteration.what.c_str(), said.c_str());
    if (!alteration.only_chain) return;
    ++count.blind;
    if (verdictWithoutChain(must(store->beginRead()), logged.published) == "intact") ++count.missed_when_blind;
}

/// The whole file replaced by an older one, which agrees with itself. Below the watermark `verify` names the first missing row;
/// after it only the tablets are witnesses, and the first that comes is told 409.
void putOlderFilesBack(Logged& logged, Count& count, int& told)
{
    for (std::size_t i = 0; i + 1 < logged.older.size(); ++i) {
        logged.world.stop();
        fs::copy_file(logged.older[i], logged.world.data + "/authority.db", fs::copy_options::overwrite_existing);
        logged.world.open();
        if (logged.older_rows[i] < logged.published.head.seq()) {
            ++count.altered;
            const auto session = must(logged.world.authority->store->beginRead());
            if (names(verdict(*session, logged.published), logged.older_rows[i] + 1)) ++count.named;
            continue;
        }
        wire::SyncRequest request;
        request.set_protocol(sync::kProtocol);
        request.set_generation(logged.generation);
        *request.mutable_known_head() = logged.heads.front();
        const auto answer = must(logged.world.service->exchange(logged.devices.front(), std::move(request)));
        if (std::holds_alternative<sync::Diverged>(answer)) ++told;
    }
}

int run()
{
    const int alterations = test::longScale() ? 10'000 : 200;
    Logged logged;
    const auto keys = must(server::readKeyFile(server::keyFile(logged.world.data)));
    {
        const auto session = must(logged.world.authority->store->beginRead());
        if (const std::string said = verdict(*session, logged.published); said != "intact") {
            std::printf("a log that nobody touched: %s\n", said.c_str());
            return 1;
        }
    }
    logged.world.stop();
    fs::copy(logged.world.data + "/authority.db", logged.world.folder.file("log.db"));
    Count count;
    for (int seed = 1; seed <= alterations; ++seed) alterOnce(logged, keys, static_cast<std::uint64_t>(seed), count);
    int told = 0;
    logged.world.open();
    putOlderFilesBack(logged, count, told);
    const bool controlHeld = count.blind > 0 && count.missed_when_blind == count.blind;
    test::Experiment{"S7", std::to_string(count.altered) + " alterations of a log of " + std::to_string(logged.rows) + " rows",
        std::to_string(count.named) + " named with their row; " + std::to_string(told)
            + " older files from after the last backup, each told to a tablet by 409",
        "1.." + std::to_string(alterations),
        "an untouched log verifies; chain comparison off: " + std::to_string(count.missed_when_blind) + " of "
            + std::to_string(count.blind) + " missed"}
        .report();
    return count.named == count.altered && controlHeld && told > 0 ? 0 : 1;
}

} // namespace

} // namespace sightline::server_log

int main()
{
    try {
        return sightline::server_log::run();
    } catch (const std::exception& failure) {
        std::printf("S7: %s\n", failure.what());
        return 1;
    }
}
