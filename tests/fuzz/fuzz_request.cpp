// What a tablet sends, as the server takes it: into a real store on a disk in memory.
#include <memory>
#include <optional>

#include "input.h"
#include "service/append.h"
#include "service/sync_service.h"
#include "simulation/memory_disk.h"
#include "store/embedded_store.h"
#include "support/fake_clock.h"
#include "support/revisions.h"

using namespace sightline;
using test::nth;

namespace {

constexpr const char* kFile = "/authority.db";
constexpr int kChildren = 3;
constexpr int kInputsPerStore = 200; ///< Then it is as it was in the beginning, so that an input that fails does so alone.

template <typename T>
T must(Result<T> result)
{
    if (!result.has_value()) fuzz::broken(result.error().detail.c_str());
    return std::move(result).value();
}

class Server {
public:
    Server()
    {
        if (!crypto::ready()) fuzz::broken("no randomness");
        m_authority.emplace(server::Authority{{}, nth<AuthorityId>(1), "Anyshire",
            must(server::EmbeddedStore::create(kFile, m_key.clone(), 1, {.vfs = m_disk.name()})), crypto::SigningKey::generate(),
            crypto::SigningKey::generate(), nth<DeviceId>(9), std::string(32, 'e')});
        auto session = must(m_authority->store->beginWrite());
        const WorkerId admin{std::string{server::kAdministrator}};
        session->putWorker({admin, "Administrator", WorkerRole::Administrator, false, {}, {}, false});
        session->putDevice(
            {m_authority->console_device, admin, m_authority->console_key.public_key, "console", m_clock.now(), {}, false, {}});
        session->putWorker({WorkerId{"sam"}, "Sam", WorkerRole::SocialWorker, true, "north", {}, false});
        session->putDevice({m_device, WorkerId{"sam"}, m_tablet.public_key, "tablet", m_clock.now(), {}, false, {}});
        if (!session->commit().has_value()) fuzz::broken("the first records cannot be written");
        session.reset();
        for (int n = 1; n <= kChildren; ++n) addChild(n);
        m_authority->store.reset();
        m_start = m_disk.image("");
        restart();
    }

    void exchange(wire::SyncRequest request)
    {
        if (++m_inputs % kInputsPerStore == 0) restart();
        const auto answer = m_service->exchange(m_device, std::move(request));
        if (!answer.has_value() && answer.error().detail.empty()) fuzz::broken("refused without a reason");
        if (!answer.has_value() && answer.error().code == ErrorCode::StorageDamaged) fuzz::broken(answer.error().detail.c_str());
    }

    /// Makes of whatever groups came those that this tablet could have signed, so that more than the first check is tried.
    void sign(wire::SyncRequest& request)
    {
        request.set_protocol(sync::kProtocol);
        request.set_generation(1);
        request.clear_known_head();
        std::uint64_t seq = 0;
        std::string previous;
        for (wire::SignedGroup& group : *request.mutable_groups()) {
            wire::GroupHeader header;
            static_cast<void>(header.ParseFromString(group.header()));
            if (header.group_id().size() != 16) header.set_group_id(crypto::newUuid(m_clock.now()).bytes.data(), 16);
            header.set_device_id(m_device.raw());
            header.set_lane(wire::LANE_NORMAL);
            header.set_device_seq(++seq);
            header.set_previous(previous);
            header.clear_revision_ids();
            for (const std::string& revision : group.revisions()) header.add_revision_ids(crypto::sha256(revision));
            group.set_header(header.SerializeAsString());
            group.set_signature(m_tablet.sign(group.header()));
            previous = crypto::sha256(group.header());
        }
    }

private:
    void addChild(int n)
    {
        wire::Revision child = revision::blankRevision(RecordKind::Child, nth<RecordId>(n), nth<ChildId>(n), test::by("admin"));
        child.mutable_child()->set_given_name("Child");
        child.mutable_child()->set_date_of_birth("2018-03-01");
        wire::Revision allocation =
            revision::blankRevision(RecordKind::Allocation, nth<RecordId>(500 + n), nth<ChildId>(n), test::by("admin"));
        allocation.mutable_allocation()->set_worker("sam");
        allocation.mutable_allocation()->set_role("lead");
        allocation.mutable_allocation()->set_from("2026-01-01");
        const auto done = server::recordAtConsole(
            *m_authority, WorkerId{std::string{server::kAdministrator}}, {{child}, {allocation}}, m_clock);
        if (!done.has_value()) fuzz::broken(done.error().detail.c_str());
    }
    void restart()
    {
        m_service.reset();
        m_authority->store.reset();
        m_disk.putBack("", m_start);
        m_authority->store = must(server::EmbeddedStore::open(kFile, m_key.clone(), {.vfs = m_disk.name()}));
        m_service = std::make_unique<server::SyncService>(*m_authority, m_clock);
    }

    simulation::MemoryDisk m_disk{"fuzz-server"};
    crypto::Secret m_key{std::string(32, 'k')};
    test::FakeClock m_clock;
    DeviceId m_device = nth<DeviceId>(1);
    crypto::SigningKey m_tablet = crypto::SigningKey::generate();
    std::optional<server::Authority> m_authority;
    std::unique_ptr<server::SyncService> m_service;
    simulation::MemoryDisk::Image m_start;
    int m_inputs = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Server server;
    fuzz::Input input{data, size};
    const bool sign = input.byte() % 4 != 0;
    wire::SyncRequest request;
    if (!request.ParseFromString(input.rest())) return 0;
    if (sign) server.sign(request);
    server.exchange(std::move(request));
    return 0;
}
