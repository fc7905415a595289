#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "crash_points.h"
#include "late_visible_store.h"
#include "memory_disk.h"
#include "service/append.h"
#include "service/sync_service.h"
#include "store/embedded_store.h"
#include "store/tablet_store.h"
#include "sync/tablet_sync.h"
#include "virtual_clock.h"

namespace sightline::simulation {

/// Something that must hold did not.
struct InvariantBroken {
    std::string what;
};

struct Options {
    int tablets = 3;
    int children = 5;
    int steps = 60;
    bool tell = false; ///< Print what happens, for looking into one schedule.
};

/// One server and some tablets of the real engine and the real encrypted stores, in one process and one thread, under a scheduler
/// that does everything a network, a power supply, a disk and people can do. Everything follows from the seed.
class World {
public:
    World(std::uint64_t seed, const Options& options);
    ~World();

    /// Lets `steps` things happen, then brings everybody to rest and checks. Throws InvariantBroken.
    void run();
    /// SHA-256 over everything that happened, in hexadecimal: the same seed gives the same trace.
    [[nodiscard]] std::string traceHash() const;
    [[nodiscard]] const CrashCounts& crashes() const noexcept { return m_crashes; }

private:
    /// What a save that returned promised to keep, for ever.
    struct Promise {
        std::string header_digest;
        std::string bytes; ///< The serialised SignedGroup.
    };
    struct Tablet {
        std::size_t number;
        WorkerId worker;
        DeviceId device;
        crypto::SigningKey key;
        std::unique_ptr<MemoryDisk> disk;
        bool manager;
        bool newer; ///< Runs a program whose records hold what the others' do not know.
        std::unique_ptr<store::TabletStore> store{};
        VirtualClock clock{};
        std::optional<sync::TabletSync> engine{};
        std::optional<sync::Action> todo{}; ///< What the engine asked for and was not done yet.
        std::vector<Promise> promises{};
        int boots = 1;
        bool clock_was_right = true;
        bool uncounted = false; ///< Its disk is full: the time that goes by cannot be written down, …
        bool lease_unknown = false; ///< … and is forgotten at a restart under a clock that was set wrong (session/lease.h).
        std::optional<Instant> in_contact{}; ///< When an answer was noted, by the true time; …
        std::optional<Instant> answered{}; ///< … and when one came, noted or not: a write that fails may still be there.
    };
    /// A request that the network may yet deliver, again or late.
    struct Letter {
        std::size_t tablet;
        std::string bytes;
    };
    struct Backup {
        MemoryDisk::Image image;
        std::vector<std::string> chain; ///< The chain values of its log, from number 1.
    };
    struct Watermark {
        std::uint64_t seq = 0;
        std::string chain{};
    };

    // machines (world_machines.cpp)
    void openServer();
    void crashServer(CrashPoint point);
    void openTablet(Tablet& tablet);
    void crashTablet(Tablet& tablet, CrashPoint point);
    /// Runs `work`; now and then the power goes in the middle of it. True: it went.
    template <typename F>
    [[nodiscard]] bool powerFailsDuring(MemoryDisk& disk, int percent, F&& work);

    // what may happen (world_people.cpp, world_server.cpp)
    void happen();
    void writeVisits(Tablet& tablet);
    void amendVisit(Tablet& tablet);
    void save(Tablet& tablet, std::vector<revision::Revision> revisions);
    [[nodiscard]] wire::Revision visitBy(const Tablet& tablet, const ChildId& child);
    void moveChild();
    void changeWorker();
    void console(std::vector<wire::Revision> messages);
    void backUp();
    void publishWatermark(const Backup& backup);
    [[nodiscard]] bool isEligible(const Backup& backup) const;
    void restore();
    void setWorker(const Tablet& tablet, std::string team, bool disabled);

    // sync, one step at a time (world_sync.cpp)
    void stepSync(Tablet& tablet, bool perfect);
    void act(Tablet& tablet, sync::Action action, bool perfect);
    void apply(Tablet& tablet, const sync::ApplyResponse& response, bool perfect);
    void rewind(Tablet& tablet, const sync::Rewind& rewind, bool perfect);
    [[nodiscard]] sync::Event exchange(Tablet& tablet, const wire::SyncRequest& request, bool perfect);
    [[nodiscard]] std::optional<sync::Event> serve(Tablet& tablet, const std::string& bytes, bool perfect);
    [[nodiscard]] sync::Event cutShort(const sync::Event& reply);
    void deliverLate();
    void othersSyncBeforeItShows(const Tablet& tablet, std::uint64_t before);
    void settle(Tablet& tablet);
    void comeToRest();

    // what must hold (world_checks.cpp)
    void checkNothingAnsweredIsLost();
    void checkNothingOutsideScope(Tablet& tablet);
    void checkLease(Tablet& tablet);
    void checkPromises();
    void checkChain();
    void checkEverythingCanBeRead();
    void checkReplicas();

    [[nodiscard]] bool chance(int percent);
    [[nodiscard]] std::size_t pick(std::size_t below);
    [[nodiscard]] Uuid newId();
    [[nodiscard]] std::string bootOf(const Tablet& tablet) const;
    void noteContact(Tablet& tablet);
    [[nodiscard]] wire::RecordedAt stamp(const Tablet& tablet) const;
    void trace(const std::string& what);
    template <typename F>
    bool inWrite(F&& body);

    std::mt19937_64 m_random;
    Options m_options;
    VirtualClock m_clock;
    std::unique_ptr<MemoryDisk> m_server_disk;
    crypto::Secret m_server_key;
    std::optional<server::Authority> m_authority;
    LateVisibleStore* m_late_visible = nullptr; ///< The authority's store, when it goes without rule 9.
    std::unique_ptr<server::SyncService> m_service;
    std::vector<std::unique_ptr<Tablet>> m_tablets;
    std::vector<ChildId> m_children;
    std::map<ChildId, RecordId> m_lead; ///< The allocation in force.
    std::vector<Letter> m_late;
    std::vector<Backup> m_backups;
    Watermark m_watermark;
    std::uint64_t m_generation = 1;
    std::set<std::string> m_answered; ///< Digests of groups that this server has given receipts for.
    CrashCounts m_crashes{};
    bool m_nested = false;
    std::string m_trace;
};

template <typename F>
bool World::powerFailsDuring(MemoryDisk& disk, int percent, F&& work)
{
    if (!chance(percent)) {
        work();
        return false;
    }
    disk.cutPowerIn(1 + pick(40));
    work();
    disk.cutPowerIn(0);
    return !disk.hasPower();
}

template <typename F>
bool World::inWrite(F&& body)
{
    const auto done = [&]() -> Result<void> {
        SIGHTLINE_TRY(session, m_authority->store->beginWrite());
        return server::inSession([&, &session = session]() -> Result<void> {
            body(*session);
            return session->commit();
        });
    }();
    if (!done.has_value()) trace("the server's store does not write: " + done.error().detail);
    return done.has_value();
}

} // namespace sightline::simulation
