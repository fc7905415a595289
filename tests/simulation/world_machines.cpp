// Machines: opened, and without power.
#include "switched_rules.h"
#include "world.h"

namespace sightline::simulation {

namespace {

constexpr const char* kServerFile = "/authority.db";
constexpr const char* kTabletFile = "/store.db";

store::OpenOptions on(const MemoryDisk& disk)
{
    store::OpenOptions options;
    options.vfs = disk.name();
    options.lock_memory = false;
    return options;
}

} // namespace

void World::openServer()
{
    const bool fresh = m_server_disk->image("").empty();
    auto opened = fresh ? server::EmbeddedStore::create(kServerFile, m_server_key.clone(), m_generation, on(*m_server_disk))
                        : server::EmbeddedStore::open(kServerFile, m_server_key.clone(), on(*m_server_disk));
    if (!opened.has_value()) throw InvariantBroken{"the server's store does not open: " + opened.error().detail};
    m_late_visible = nullptr;
    if (sync::holds(sync::LosslessRule::NumberIsVisibility)) {
        m_authority->store = std::move(opened).value();
    } else {
        auto late = std::make_unique<LateVisibleStore>(std::move(opened).value());
        m_late_visible = late.get();
        m_authority->store = std::move(late);
    }
    m_service = std::make_unique<server::SyncService>(*m_authority, m_clock);
}

void World::crashServer(CrashPoint point)
{
    trace(std::string{"crash: "} + std::string{nameOf(point)});
    ++m_crashes[static_cast<std::size_t>(point)];
    const bool all = chance(30);
    const auto left = m_server_disk->afterPowerCut([&] { return all || chance(50); });
    m_service.reset();
    m_authority->store.reset();
    m_server_disk->putBack("", left);
    m_server_disk->setFull(false);
    openServer();
    checkNothingAnsweredIsLost();
}

void World::openTablet(Tablet& tablet)
{
    const crypto::Secret key{std::string(32, static_cast<char>('a' + tablet.number % 26))};
    store::OpenOptions options = on(*tablet.disk);
    options.create = true;
    auto opened = store::TabletStore::open(kTabletFile, key, options);
    if (!opened.has_value()) throw InvariantBroken{"a tablet's store does not open: " + opened.error().detail};
    tablet.store = std::make_unique<store::TabletStore>(std::move(opened).value());
    // As enrolment leaves it.
    static_cast<void>(tablet.store->setSetting("role", tablet.manager ? "manager" : "social_worker"));
}

void World::crashTablet(Tablet& tablet, CrashPoint point)
{
    trace("tablet " + std::to_string(tablet.number) + " crash: " + std::string{nameOf(point)});
    ++m_crashes[static_cast<std::size_t>(point)];
    tablet.engine.reset();
    tablet.todo.reset();
    const bool all = chance(30);
    const auto left = tablet.disk->afterPowerCut([&] { return all || chance(50); });
    tablet.store.reset();
    tablet.disk->putBack("", left);
    tablet.lease_unknown = tablet.lease_unknown || (tablet.uncounted && !tablet.clock_was_right);
    tablet.disk->setFull(false);
    ++tablet.boots;
    tablet.clock.restart();
    openTablet(tablet);
}

} // namespace sightline::simulation
