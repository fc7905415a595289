#include "world.h"

#include <algorithm>
#include <cstdio>

#include "base/contract.h"

namespace sightline::simulation {

namespace {

constexpr const char* kServerFile = "/authority.db";
constexpr const char* kTabletFile = "/store.db";

std::string numbered(const char* name, std::size_t n)
{
    return std::string{name} + std::to_string(n);
}

} // namespace

World::World(std::uint64_t seed, const Options& options)
    : m_random{seed}
    , m_options{options}
    , m_server_disk{std::make_unique<MemoryDisk>(numbered("server-", seed))}
    , m_server_key{crypto::randomSecret(32)}
{
    auto made = server::EmbeddedStore::create(kServerFile, m_server_key.clone(), m_generation, {.vfs = m_server_disk->name()});
    if (!made.has_value()) throw InvariantBroken{"the server's store could not be made: " + made.error().detail};
    m_authority.emplace(server::Authority{{}, AuthorityId{newId()}, "Anyshire", std::move(made).value(),
        crypto::SigningKey::generate(), crypto::SigningKey::generate(), DeviceId{newId()}, std::string(32, 'e')});
    m_service = std::make_unique<server::SyncService>(*m_authority, m_clock);

    inWrite([&](server::WriteSession& session) {
        const WorkerId admin{std::string{server::kAdministrator}};
        session.putWorker({admin, "Administrator", WorkerRole::Administrator, false, {}, {}, false});
        session.putDevice(
            {m_authority->console_device, admin, m_authority->console_key.public_key, "console", m_clock.now(), {}, false, {}});
        for (int n = 0; n < m_options.tablets; ++n) {
            auto tablet = std::make_unique<Tablet>(Tablet{n, WorkerId{numbered("worker", static_cast<std::size_t>(n))},
                DeviceId{newId()}, crypto::SigningKey::generate(),
                std::make_unique<MemoryDisk>(numbered("tablet-", seed) + numbered("-", static_cast<std::size_t>(n))), {}, {}, {},
                {}, {}, {}});
            // The last one is their manager: two people who may change one visit.
            const bool manager = n + 1 == m_options.tablets;
            session.putWorker({tablet->worker, tablet->worker.text(), manager ? WorkerRole::Manager : WorkerRole::SocialWorker,
                !manager, "north", manager ? std::vector<std::string>{"north"} : std::vector<std::string>{}, false});
            session.putDevice({tablet->device, tablet->worker, tablet->key.public_key, "tablet", m_clock.now(), {}, false, {}});
            m_tablets.push_back(std::move(tablet));
        }
    });
    for (auto& tablet : m_tablets) openTablet(*tablet);
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

template <typename F>
void World::inWrite(F&& body)
{
    auto session = m_authority->store->beginWrite();
    if (!session.has_value()) throw InvariantBroken{"the server's store does not open for writing: " + session.error().detail};
    body(*session.value());
    const auto done = session.value()->commit();
    if (!done.has_value()) throw InvariantBroken{"the server's store does not commit: " + done.error().detail};
}

void World::console(std::vector<wire::Revision> messages)
{
    const auto done =
        server::recordAtConsole(*m_authority, WorkerId{std::string{server::kAdministrator}}, {std::move(messages)}, m_clock);
    if (!done.has_value()) trace("console refused: " + done.error().detail);
}

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

wire::RecordedAt World::stamp(const Tablet& tablet) const
{
    wire::RecordedAt at;
    at.set_wall_ms(tablet.clock.now().time_since_epoch().count());
    at.set_zone("Europe/London");
    return at;
}

void World::startServer()
{
    auto opened = server::EmbeddedStore::open(kServerFile, m_server_key.clone(), {.vfs = m_server_disk->name()});
    if (!opened.has_value()) throw InvariantBroken{"the server's store does not open after a crash: " + opened.error().detail};
    m_authority->store = std::move(opened).value();
    m_service = std::make_unique<server::SyncService>(*m_authority, m_clock);
}

void World::crashServer()
{
    trace("server crashes");
    const bool all = chance(30);
    const auto left = m_server_disk->afterPowerCut([&] { return all || chance(50); });
    m_service.reset();
    m_authority->store.reset();
    m_server_disk->putBack("", left);
    startServer();
}

void World::openTablet(Tablet& tablet)
{
    const crypto::Secret key{std::string(32, static_cast<char>('a' + tablet.number))};
    auto opened = store::TabletStore::open(kTabletFile, key, {.create = true, .vfs = tablet.disk->name()});
    if (!opened.has_value()) throw InvariantBroken{"a tablet's store does not open: " + opened.error().detail};
    tablet.store = std::make_unique<store::TabletStore>(std::move(opened).value());
    // As enrolment leaves it.
    const bool manager = tablet.number + 1 == m_options.tablets;
    static_cast<void>(tablet.store->setSetting("role", manager ? "manager" : "social_worker"));
}

void World::crashTablet(Tablet& tablet)
{
    trace("tablet crashes");
    tablet.engine.reset();
    tablet.todo.reset();
    const bool all = chance(30);
    const auto left = tablet.disk->afterPowerCut([&] { return all || chance(50); });
    tablet.store.reset();
    tablet.disk->putBack("", left);
    openTablet(tablet);
}

void World::run()
{
    for (int step = 0; step < m_options.steps; ++step) {
        const std::chrono::milliseconds by{1 + pick(4'000'000)};
        m_clock.advance(by);
        for (auto& tablet : m_tablets) tablet->clock.advance(by);
        happen();
    }
    comeToRest();
}

void World::happen()
{
    Tablet& tablet = *m_tablets[pick(m_tablets.size())];
    const std::size_t what = pick(100);
    trace("step " + std::to_string(what) + " on " + std::to_string(tablet.number));
    if (what < 25)
        writeVisit(tablet);
    else if (what < 40)
        amendVisit(tablet);
    else if (what < 75)
        stepSync(tablet, false);
    else if (what < 80)
        deliverLate();
    else if (what < 85)
        moveChild();
    else if (what < 89)
        crashTablet(tablet);
    else if (what < 92)
        crashServer();
    else if (what < 94)
        tablet.disk->setFull(chance(60));
    else if (what < 96)
        tablet.clock.setWrongBy(std::chrono::hours{24 * 365} * (static_cast<int>(pick(21)) - 10));
    else if (what < 98)
        setWatermark();
    else
        restore();
}

void World::writeVisit(Tablet& tablet)
{
    const auto caseload = tablet.store->caseload();
    if (!caseload.has_value() || caseload.value().empty()) return;
    const ChildId child = caseload.value()[pick(caseload.value().size())];
    wire::Revision message = revision::blankRevision(RecordKind::Visit, RecordId{newId()}, child, {tablet.worker, stamp(tablet)});
    wire::VisitPatch& visit = *message.mutable_visit();
    visit.set_home_visit_id(HomeVisitId{newId()}.raw());
    visit.set_occurred_on("2026-05-" + std::to_string(10 + pick(20)));
    visit.set_purpose("statutory_visit");
    visit.set_mode("in_person");
    visit.set_outcome("completed");
    visit.mutable_performer()->set_worker(tablet.worker.text());
    const bool manager = tablet.number + 1 == m_options.tablets;
    visit.mutable_performer()->set_role(manager ? "manager" : "social_worker");
    visit.mutable_performer()->set_qualified(!manager);
    visit.set_sighting(chance(50) ? "seen_alone" : "not_seen");
    std::vector<revision::Revision> revisions;
    revisions.push_back(revision::makeRevision(std::move(message)));
    save(tablet, std::move(revisions));
}

void World::amendVisit(Tablet& tablet)
{
    const auto caseload = tablet.store->caseload();
    if (!caseload.has_value() || caseload.value().empty()) return;
    const ChildId child = caseload.value()[pick(caseload.value().size())];
    auto known = tablet.store->revisionsOf(child);
    if (!known.has_value()) return;
    const projection::ChildFile file = projection::readChild(child, std::move(known).value());
    if (file.visits.empty()) return;
    const projection::VisitFile& visit = file.visits[pick(file.visits.size())];
    wire::Revision message = revision::blankRevision(RecordKind::Visit, visit.record.id, child, {tablet.worker, stamp(tablet)});
    for (const std::string& head : visit.record.state.heads) message.add_parents(head);
    message.set_reason(chance(90) ? "put right" : "");
    const std::size_t what = pick(4);
    if (what == 0)
        message.mutable_visit()->set_struck(true);
    else if (what == 1)
        message.mutable_visit()->set_occurred_on("2026-05-" + std::to_string(10 + pick(20)));
    else
        message.mutable_visit()->set_sighting(chance(50) ? "seen_alone" : "not_seen");
    std::vector<revision::Revision> revisions;
    revisions.push_back(revision::makeRevision(std::move(message)));
    save(tablet, std::move(revisions));
}

void World::save(Tablet& tablet, std::vector<revision::Revision> revisions)
{
    const GroupId id{newId()};
    const auto lane = chance(10) ? wire::LANE_URGENT : wire::LANE_NORMAL;
    const auto saved = tablet.store->save(lane, [&](const revision::LanePosition& position) {
        return revision::makeGroup(id, tablet.device, lane, position, revisions, tablet.key);
    });
    if (!saved.has_value()) {
        trace("save failed: " + saved.error().detail);
        return;
    }
    trace("saved " + crypto::toHex(saved.value().headerDigest()) + " revision "
        + crypto::toHex(revisions.front().id.text().substr(0, 4)) + " by " + std::to_string(tablet.number));
    tablet.promises.push_back({saved.value().headerDigest(), revision::toWire(saved.value()).SerializeAsString()});
}

void World::moveChild()
{
    const ChildId child = m_children[pick(m_children.size())];
    const std::size_t to = pick(m_tablets.size());
    const WorkerId admin{std::string{server::kAdministrator}};
    const auto held = m_lead.find(child);
    if (held != m_lead.end()) {
        const auto session = m_authority->store->beginRead();
        if (!session.has_value()) return;
        const auto rows = server::inSession(
            [&]() -> Result<std::vector<server::LogRow>> { return session.value()->rowsOfRecord(held->second.first); });
        if (!rows.has_value()) return;
        wire::Revision end =
            revision::blankRevision(RecordKind::Allocation, held->second.first, child, {admin, stamp(*m_tablets.front())});
        for (const auto& row : rows.value()) end.add_parents(row.revision_id);
        end.set_reason("moved");
        end.mutable_allocation()->set_to("2026-06-01");
        if (!rows.value().empty()) console({end});
    }
    const RecordId record{newId()};
    wire::Revision message = revision::blankRevision(RecordKind::Allocation, record, child, {admin, stamp(*m_tablets.front())});
    message.mutable_allocation()->set_worker(m_tablets[to]->worker.text());
    message.mutable_allocation()->set_role("lead");
    message.mutable_allocation()->set_from("2026-01-01");
    console({message});
    m_lead.insert_or_assign(child, std::pair{record, to});
    trace("moved to " + std::to_string(to));
}

void World::setWatermark()
{
    const auto session = m_authority->store->beginRead();
    if (!session.has_value()) return;
    const std::uint64_t seq = session.value()->head().seq();
    inWrite([&](server::WriteSession& write) { write.setSetting("backup_watermark", std::to_string(seq)); });
    m_backup = Backup{m_server_disk->image(""), seq};
    trace("backup at " + std::to_string(seq));
}

void World::restore()
{
    if (!m_backup) return;
    trace("restored");
    m_service.reset();
    m_authority->store.reset();
    m_server_disk->putBack("", m_backup->image);
    startServer();
    const bool forgotten = chance(50);
    if (!forgotten)
        inWrite([&](server::WriteSession& session) { session.setSetting("generation", std::to_string(++m_generation)); });
    // Allocations made since are gone with the backup; the console makes the world consistent again.
    m_lead.clear();
}

} // namespace sightline::simulation
