// R14: a server brought back from an older backup while 50 tablets go on: with the command (a new generation) and, forgetting it,
// by copying the file. Real stores, the real engine, in one process.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <random>
#include <set>

#include "authority_world.h"
#include "service/restore.h"
#include "store/tablet_store.h"
#include "support/experiment.h"
#include "sync/tablet_sync.h"

namespace sightline::server_log {

namespace {

namespace fs = std::filesystem;

constexpr int kTablets = 50;
constexpr int kSyncsMost = 3;
constexpr int kChildrenMoved = 10; ///< A round: what their tablets hold of them goes, but for the work that may be needed again.

struct Tablet {
    int number;
    DeviceId device;
    crypto::SigningKey key;
    store::TabletStore store;
    std::set<std::string> saved; ///< Ids of everything it said was saved.
};

struct Outcome {
    std::size_t saved = 0;
    std::size_t lost = 0;
    int syncs_most = 0;
    int not_converged = 0;
    std::string fault;
};

class Restores {
public:
    /// `forgetful`: the tablets drop what is acknowledged at once, not only when it is in a backup.
    Restores(std::uint64_t seed, bool forgetful)
        : m_random{seed}
        , m_forgetful{forgetful}
    {
        for (int n = 0; n < kTablets; ++n) {
            const crypto::Secret key{std::string(32, 't')};
            auto store = must(store::TabletStore::open(
                m_world.folder.file("tablet-" + std::to_string(n)), key, {.create = true, .cache_kib = 256, .durable = false}));
            m_tablets.push_back({n, test::nth<DeviceId>(n + 1), crypto::SigningKey::generate(), std::move(store), {}});
        }
        m_world.write([&](server::WriteSession& session) {
            for (const Tablet& tablet : m_tablets)
                session.putDevice({tablet.device, AuthorityWorld::workerOf(tablet.number), tablet.key.public_key, "tablet",
                    m_world.clock.now(), std::nullopt, false, std::nullopt});
        });
        for (Tablet& tablet : m_tablets) sync(tablet);
    }

    void round(bool forgotten)
    {
        goOn(70);
        const std::string backup = m_world.folder.file("backup-" + std::to_string(++m_backups));
        must(server::createBackup(*m_world.authority, backup, m_world.clock));
        copyFile(backup + ".by-hand");
        goOn(80);
        moveChildren();
        goOn(30);
        m_world.stop();
        if (forgotten)
            fs::copy_file(backup + ".by-hand", m_world.data + "/authority.db", fs::copy_options::overwrite_existing);
        else
            must(server::restoreBackup(m_world.data, backup, {}, m_world.clock));
        m_world.open();
        converge();
        check();
    }

    [[nodiscard]] const Outcome& outcome() const { return m_outcome; }

private:
    bool chance(int percent) { return static_cast<int>(m_random() % 100) < percent; }

    /// Some tablets record a visit; most of those send it at once, in any order.
    void goOn(int percent)
    {
        m_world.clock.advance(std::chrono::minutes{10});
        std::shuffle(m_tablets.begin(), m_tablets.end(), m_random);
        for (Tablet& tablet : m_tablets) {
            if (!chance(percent)) continue;
            save(tablet);
            if (chance(80)) sync(tablet);
        }
    }

    void save(Tablet& tablet)
    {
        const auto caseload = must(tablet.store.caseload());
        if (caseload.empty()) return;
        auto message = test::aVisit(0, tablet.number + 1, AuthorityWorld::workerOf(tablet.number).text());
        message.set_record_id(RecordId{crypto::newUuid(m_world.clock.now())}.raw());
        std::vector<revision::Revision> revisions;
        revisions.push_back(revision::makeRevision(std::move(message)));
        const GroupId id{crypto::newUuid(m_world.clock.now())};
        const auto lane = chance(10) ? wire::LANE_URGENT : wire::LANE_NORMAL;
        must(tablet.store.save(lane, [&](const revision::LanePosition& position) {
            return revision::makeGroup(id, tablet.device, lane, position, revisions, tablet.key);
        }));
        tablet.saved.insert(revisions.front().id.text());
        ++m_outcome.saved;
    }

    void copyFile(const std::string& to)
    {
        m_world.stop(); // So that the file is all there is.
        fs::copy(m_world.data + "/authority.db", to);
        m_world.open();
    }

    /// After the backup, so the restore undoes it; meanwhile the tablets have purged what they could read of these children.
    void moveChildren()
    {
        for (int i = 0; i < kChildrenMoved; ++i) {
            Tablet& tablet = m_tablets[static_cast<std::size_t>(i)];
            sync(tablet);
            const auto allocation = test::nth<RecordId>(10'000 + tablet.number);
            wire::Revision end = revision::blankRevision(
                RecordKind::Allocation, allocation, test::nth<ChildId>(tablet.number + 1), test::by("admin"));
            {
                const auto session = must(m_world.authority->store->beginRead());
                end.add_parents(session->rowsOfRecord(allocation).back().revision_id);
            }
            end.set_reason("Moved");
            end.mutable_allocation()->set_to("2026-06-01");
            must(server::recordAtConsole(*m_world.authority, WorkerId{"admin"}, {{end}}, m_world.clock));
            sync(tablet);
        }
    }

    /// True: it came to its end with nothing waiting.
    bool sync(Tablet& tablet)
    {
        sync::TabletSync engine{m_world.authority->signing_key.public_key};
        sync::Action action = engine.step(sync::Start{});
        while (true) {
            if (auto* finished = std::get_if<sync::Finished>(&action)) return finished->total.pending == 0;
            if (std::holds_alternative<sync::GaveUp>(action)) return false;
            action = engine.step(carryOut(tablet, action));
        }
    }

    sync::Event carryOut(Tablet& tablet, sync::Action& action)
    {
        if (std::holds_alternative<sync::LoadPosition>(action))
            return sync::Loaded{
                must(tablet.store.position()), must(tablet.store.unsent(sync::kGroupsPerPushMax, sync::kPushBytesMax))};
        if (const auto* rewind = std::get_if<sync::Rewind>(&action)) {
            must(tablet.store.historyDiverged(rewind->generation, rewind->keep_through));
            return sync::Rewound{};
        }
        if (const auto* apply = std::get_if<sync::Apply>(&action)) return sync::Stored{must(tablet.store.apply(apply->response))};
        auto answer = m_world.service->exchange(tablet.device, std::get<sync::Send>(action).request);
        if (!answer.has_value()) return sync::Failed{answer.error()};
        if (const auto* diverged = std::get_if<sync::Diverged>(&answer.value())) return *diverged;
        auto response = std::get<wire::SyncResponse>(std::move(answer).value());
        if (m_forgetful) response.set_backup_watermark(response.head().seq());
        return sync::Replied{std::move(response), m_world.clock.now()};
    }

    void converge()
    {
        std::shuffle(m_tablets.begin(), m_tablets.end(), m_random);
        for (Tablet& tablet : m_tablets) {
            int syncs = 1;
            while (!sync(tablet) && syncs <= kSyncsMost) ++syncs;
            if (syncs > kSyncsMost) ++m_outcome.not_converged;
            m_outcome.syncs_most = std::max(m_outcome.syncs_most, syncs);
        }
    }

    void check()
    {
        const auto session = must(m_world.authority->store->beginRead());
        if (const auto fault = server::verify(*session).fault) m_outcome.fault = *fault;
        m_outcome.lost = 0;
        for (Tablet& tablet : m_tablets) {
            for (const std::string& id : tablet.saved)
                if (!session->rowOfRevision(id)) ++m_outcome.lost;
            std::set<std::string> here;
            std::set<std::string> there;
            const auto child = test::nth<ChildId>(tablet.number + 1);
            for (const auto& known : must(tablet.store.revisionsOf(child))) here.insert(known.revision.id.text());
            for (const auto& row : session->rowsOfChild(child, 0, static_cast<std::size_t>(-1))) there.insert(row.revision_id);
            if (here != there) ++m_outcome.not_converged;
        }
    }

    AuthorityWorld m_world{kTablets};
    std::vector<Tablet> m_tablets;
    std::mt19937_64 m_random;
    bool m_forgetful;
    int m_backups = 0;
    Outcome m_outcome;
};

int run()
{
    const int rounds = test::longScale() ? 200 : 4;
    Restores restores{1, false};
    for (int n = 0; n < rounds; ++n) restores.round(n % 2 == 1);
    const Outcome& outcome = restores.outcome();
    Restores control{1, true};
    control.round(false);
    const bool held = outcome.lost == 0 && outcome.not_converged == 0 && outcome.fault.empty();
    test::Experiment{"R14",
        std::to_string(rounds) + " restores, every second one by hand, " + std::to_string(kTablets) + " tablets",
        std::to_string(outcome.lost) + " of " + std::to_string(outcome.saved) + " saved lost, "
            + std::to_string(outcome.not_converged) + " not converged, at most " + std::to_string(outcome.syncs_most) + " syncs"
            + (outcome.fault.empty() ? ", chain verifies" : ", " + outcome.fault),
        "1",
        "tablets that forget what is acknowledged before it is in a backup: " + std::to_string(control.outcome().lost) + " lost"}
        .report();
    return held && control.outcome().lost > 0 ? 0 : 1;
}

} // namespace

} // namespace sightline::server_log

int main()
{
    try {
        return sightline::server_log::run();
    } catch (const std::exception& failure) {
        std::printf("R14: %s\n", failure.what());
        return 1;
    }
}
