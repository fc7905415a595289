#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "memory_disk.h"
#include "service/append.h"
#include "service/sync_service.h"
#include "store/embedded_store.h"
#include "store/tablet_store.h"
#include "sync/tablet_sync.h"

namespace sightline::simulation {

/// A clock that the scheduler moves; each machine has its own, and somebody may set it wrong by years.
class VirtualClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now + m_skew; }
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override { return m_since_boot; }
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_since_boot += by;
    }
    void setWrongBy(std::chrono::milliseconds skew) { m_skew = skew; }

private:
    Instant m_now{std::chrono::milliseconds{1'780'567'800'000}};
    std::chrono::milliseconds m_since_boot{std::chrono::hours{1}};
    std::chrono::milliseconds m_skew{0};
};

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

private:
    /// What a save that returned promised to keep, for ever.
    struct Promise {
        std::string header_digest;
        std::string bytes; ///< The serialised SignedGroup.
    };
    struct Tablet {
        int number;
        WorkerId worker;
        DeviceId device;
        crypto::SigningKey key;
        std::unique_ptr<MemoryDisk> disk;
        std::unique_ptr<store::TabletStore> store;
        VirtualClock clock;
        std::optional<sync::TabletSync> engine;
        std::optional<sync::Action> todo; ///< What the engine asked for and was not done yet.
        std::vector<revision::Revision> written; ///< Its own visits, to amend.
        std::vector<Promise> promises;
    };
    /// A request that the network may yet deliver, again or late.
    struct Letter {
        std::size_t tablet;
        std::string bytes;
    };
    struct Backup {
        MemoryDisk::Image image;
        std::uint64_t seq;
    };

    // machines
    void startServer();
    void crashServer();
    void openTablet(Tablet& tablet);
    void crashTablet(Tablet& tablet);

    // what may happen
    void happen();
    void writeVisit(Tablet& tablet);
    void amendVisit(Tablet& tablet);
    void save(Tablet& tablet, std::vector<revision::Revision> revisions);
    void moveChild();
    void setWatermark();
    void restore();
    void deliverLate();

    // sync, one step at a time
    void stepSync(Tablet& tablet, bool perfect);
    void act(Tablet& tablet, sync::Action action, bool perfect);
    [[nodiscard]] sync::Event exchange(Tablet& tablet, const wire::SyncRequest& request, bool perfect);
    [[nodiscard]] std::optional<sync::Event> serve(Tablet& tablet, const std::string& bytes);
    void settle(Tablet& tablet);

    // what must hold
    void comeToRest();
    void checkPromises();
    void checkChain();
    void checkReplicas();

    [[nodiscard]] bool chance(int percent);
    [[nodiscard]] std::size_t pick(std::size_t below);
    [[nodiscard]] Uuid newId();
    [[nodiscard]] wire::RecordedAt stamp(const Tablet& tablet) const;
    void trace(const std::string& what);
    void console(std::vector<wire::Revision> messages);
    template <typename F>
    void inWrite(F&& body);

    std::mt19937_64 m_random;
    Options m_options;
    VirtualClock m_clock;
    std::unique_ptr<MemoryDisk> m_server_disk;
    crypto::Secret m_server_key;
    std::optional<server::Authority> m_authority;
    std::unique_ptr<server::SyncService> m_service;
    std::vector<std::unique_ptr<Tablet>> m_tablets;
    std::vector<ChildId> m_children;
    std::map<ChildId, std::pair<RecordId, std::size_t>> m_lead; ///< The allocation in force, and whose it is.
    std::vector<Letter> m_late;
    std::optional<Backup> m_backup;
    std::uint64_t m_generation = 1;
    std::string m_trace;
};

} // namespace sightline::simulation
