// What a server answers, as the tablet takes it: through the engine into a real store on a disk in memory.
#include <memory>
#include <optional>

#include "input.h"
#include "simulation/memory_disk.h"
#include "store/tablet_store.h"
#include "support/revisions.h"
#include "sync/tablet_sync.h"

using namespace sightline;
using test::nth;

namespace {

constexpr const char* kFile = "/store.db";
constexpr int kInputsPerStore = 200;

class Tablet {
public:
    Tablet()
    {
        if (!crypto::ready()) fuzz::broken("no randomness");
        open(true);
        wire::SyncResponse first;
        for (int n = 1; n <= 3; ++n) first.mutable_scope()->add_children(nth<ChildId>(n).raw());
        first.mutable_scope()->set_version("v1");
        first.set_generation(1);
        if (!m_store->apply({first, {}, Instant{}}).has_value()) fuzz::broken("no caseload");
        for (int n = 1; n <= 2; ++n) {
            const auto saved = m_store->save(wire::LANE_NORMAL, [&](const revision::LanePosition& position) {
                std::vector<revision::Revision> revisions;
                revisions.push_back(revision::makeRevision(test::aVisit(10 + n, n, "sam")));
                return revision::makeGroup(
                    nth<GroupId>(n), nth<DeviceId>(1), wire::LANE_NORMAL, position, std::move(revisions), m_key);
            });
            if (!saved.has_value()) fuzz::broken("no visit");
        }
        m_store.reset();
        m_start = m_disk.image("");
        restart();
    }

    void take(wire::SyncResponse response, bool sign)
    {
        if (++m_inputs % kInputsPerStore == 0) restart();
        sync::TabletSync engine{m_authority.public_key};
        static_cast<void>(engine.step(sync::Start{}));
        auto position = m_store->position();
        auto unsent = m_store->unsent(512, std::size_t{1} << 20);
        if (!position.has_value() || !unsent.has_value()) fuzz::broken("the store cannot be read any more");
        const std::size_t before = unsent.value().size();
        if (sign) proveTo(response, position.value(), unsent.value());
        static_cast<void>(engine.step(sync::Loaded{position.value(), unsent.value()}));
        auto action = engine.step(sync::Replied{std::move(response), Instant{}});
        auto* apply = std::get_if<sync::Apply>(&action);
        if (apply == nullptr) return;
        const std::size_t receipts = static_cast<std::size_t>(apply->response.response.receipts_size());
        auto applied = m_store->apply(apply->response);
        if (!applied.has_value() && applied.error().detail.empty()) fuzz::broken("refused without a reason");
        // Whatever a server says: what has no receipt is still to be sent.
        const auto after = m_store->pendingGroups();
        if (!after.has_value()) fuzz::broken("the store cannot be read any more");
        if (static_cast<std::size_t>(after.value()) + receipts < before) fuzz::broken("an unsent group vanished");
        if (applied.has_value()) static_cast<void>(engine.step(sync::Stored{std::move(applied).value()}));
        for (int n = 1; n <= 3; ++n) static_cast<void>(m_store->revisionsOf(nth<ChildId>(n)));
    }

private:
    /// Makes of it an answer that this authority has signed, and of its receipts those of what was sent.
    void proveTo(wire::SyncResponse& response, const sync::TabletPosition& position, const std::vector<revision::Group>& sent)
    {
        response.set_protocol(sync::kProtocol);
        response.set_generation(position.generation == 0 ? 1 : position.generation);
        if (response.head().seq() <= position.known_head.seq()) *response.mutable_head() = position.known_head;
        std::size_t next = 0;
        for (wire::GroupReceipt& receipt : *response.mutable_receipts()) {
            if (next >= sent.size()) break;
            const revision::Group& group = sent[next++];
            receipt.set_header_digest(group.headerDigest());
            for (int i = 0; i < receipt.revisions_size() && i < static_cast<int>(group.revisions.size()); ++i)
                receipt.mutable_revisions(i)->set_revision_id(group.revisions[static_cast<std::size_t>(i)].id.text());
        }
        response.set_head_signature(m_authority.sign(sync::headBytes(response.generation(), response.head())));
    }
    void open(bool create)
    {
        store::OpenOptions options;
        options.create = create;
        options.vfs = m_disk.name();
        auto opened = store::TabletStore::open(kFile, m_secret, options);
        if (!opened.has_value()) fuzz::broken(opened.error().detail.c_str());
        m_store = std::make_unique<store::TabletStore>(std::move(opened).value());
    }
    void restart()
    {
        m_store.reset();
        m_disk.putBack("", m_start);
        open(false);
    }

    simulation::MemoryDisk m_disk{"fuzz-tablet"};
    crypto::Secret m_secret{std::string(32, 'k')};
    crypto::SigningKey m_key = crypto::SigningKey::generate();
    crypto::SigningKey m_authority = crypto::SigningKey::generate();
    std::unique_ptr<store::TabletStore> m_store;
    simulation::MemoryDisk::Image m_start;
    int m_inputs = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Tablet tablet;
    fuzz::Input input{data, size};
    const bool sign = input.byte() % 4 != 0;
    wire::SyncResponse response;
    if (response.ParseFromString(input.rest())) tablet.take(std::move(response), sign);
    return 0;
}
