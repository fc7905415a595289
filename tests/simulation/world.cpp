#include "world.h"

#include <cstdio>

#include "base/contract.h"

namespace sightline::simulation {

namespace {

std::string numbered(const char* name, std::size_t n)
{
    return std::string{name} + std::to_string(n);
}

constexpr const char* kTeam = "north";

} // namespace

World::World(std::uint64_t seed, const Options& options)
    : m_random{seed}
    , m_options{options}
    , m_server_disk{std::make_unique<MemoryDisk>(numbered("server-", seed))}
    , m_server_key{crypto::randomSecret(32)}
{
    m_authority.emplace(server::Authority{{}, AuthorityId{newId()}, "Anyshire", nullptr, crypto::SigningKey::generate(),
        crypto::SigningKey::generate(), DeviceId{newId()}, std::string(32, 'e')});
    openServer();

    const auto count = static_cast<std::size_t>(m_options.tablets);
    for (std::size_t n = 0; n < count; ++n)
        m_tablets.push_back(std::make_unique<Tablet>(Tablet{n, WorkerId{numbered("worker", n)}, DeviceId{newId()},
            crypto::SigningKey::generate(), std::make_unique<MemoryDisk>(numbered("tablet-", seed) + numbered("-", n)),
            n + 1 == count, // The last one is their manager: two people who may change one visit.
            chance(30)}));
    const bool made = inWrite([&](server::WriteSession& session) {
        const WorkerId admin{std::string{server::kAdministrator}};
        session.putWorker({admin, "Administrator", WorkerRole::Administrator, false, {}, {}, false});
        session.putDevice(
            {m_authority->console_device, admin, m_authority->console_key.public_key, "console", m_clock.now(), {}, false, {}});
        for (const auto& tablet : m_tablets)
            session.putDevice({tablet->device, tablet->worker, tablet->key.public_key, "tablet", m_clock.now(), {}, false, {}});
    });
    if (!made) throw InvariantBroken{"the server's store cannot be made"};
    for (auto& tablet : m_tablets) {
        setWorker(*tablet, kTeam, false);
        openTablet(*tablet);
    }
    for (int n = 0; n < m_options.children; ++n) {
        const ChildId child{newId()};
        m_children.push_back(child);
        wire::Revision message = revision::blankRevision(RecordKind::Child, RecordId{child.uuid()}, child,
            {WorkerId{std::string{server::kAdministrator}}, stamp(*m_tablets.front())});
        message.mutable_child()->set_given_name(numbered("Child", static_cast<std::size_t>(n)));
        message.mutable_child()->set_date_of_birth("2018-03-01");
        console({message});
        moveChild();
    }
}

World::~World() = default;

bool World::chance(int percent)
{
    return static_cast<int>(m_random() % 100) < percent;
}
std::size_t World::pick(std::size_t below)
{
    return static_cast<std::size_t>(m_random() % below);
}

Uuid World::newId()
{
    Uuid id;
    for (std::uint8_t& byte : id.bytes) byte = static_cast<std::uint8_t>(m_random());
    return id;
}

void World::trace(const std::string& what)
{
    m_trace = crypto::sha256(m_trace + what);
    if (m_options.tell) std::fprintf(stderr, "%s\n", what.c_str());
}
std::string World::traceHash() const
{
    return crypto::toHex(m_trace);
}

std::string World::bootOf(const Tablet& tablet) const
{
    return "boot-" + std::to_string(tablet.boots);
}

wire::RecordedAt World::stamp(const Tablet& tablet) const
{
    wire::RecordedAt at;
    at.set_wall_ms(tablet.clock.now().time_since_epoch().count());
    at.set_zone("Europe/London");
    return at;
}

void World::run()
{
    for (int step = 0; step < m_options.steps; ++step) {
        // Mostly within an hour, now and then weeks: somebody was ill.
        const std::chrono::milliseconds by{chance(2) ? 1 + pick(30UL * 86'400'000) : 1 + pick(4'000'000)};
        m_clock.advance(by);
        for (auto& tablet : m_tablets) tablet->clock.advance(by);
        // Whoever shows anything looks at the lease first, and so counts the time.
        for (auto& tablet : m_tablets) checkLease(*tablet);
        happen();
    }
    comeToRest();
}

void World::happen()
{
    Tablet& tablet = *m_tablets[pick(m_tablets.size())];
    const std::size_t what = pick(100);
    trace("step " + std::to_string(what) + " on " + std::to_string(tablet.number));
    if (what < 24)
        writeVisits(tablet);
    else if (what < 38)
        amendVisit(tablet);
    else if (what < 72)
        stepSync(tablet, false);
    else if (what < 77)
        deliverLate();
    else if (what < 82)
        moveChild();
    else if (what < 84)
        changeWorker();
    else if (what < 87)
        crashTablet(tablet, CrashPoint::TabletIdle);
    else if (what < 89)
        crashServer(CrashPoint::ServerIdle);
    else if (what < 91)
        tablet.disk->setFull(chance(60));
    else if (what < 93)
        m_server_disk->setFull(chance(50));
    else if (what < 95) {
        tablet.clock_was_right = false;
        tablet.clock.setWrongBy(std::chrono::hours{24 * 365} * (static_cast<int>(pick(21)) - 10));
    } else if (what < 98)
        backUp();
    else
        restore();
}

} // namespace sightline::simulation
