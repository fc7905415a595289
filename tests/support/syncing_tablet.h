#pragma once

#include "service/sync_service.h"
#include "store/tablet_store.h"
#include "support/authority_fixture.h"
#include "sync/tablet_sync.h"

namespace sightline::test {

/// A tablet with its real store that syncs with a real service, without the network between them.
class SyncingTablet {
public:
    SyncingTablet(AuthorityFixture& at, std::string worker)
        : m_at{at}
        , m_worker{std::move(worker)}
        , m_device{at.enrol(m_worker, m_key)}
        , m_store{open()}
    { }

    /// Saves a group; it goes with the next sync.
    void save(std::vector<wire::Revision> messages, wire::Lane lane = wire::LANE_NORMAL)
    {
        const auto saved = m_store.save(lane, [&](const revision::LanePosition& position) {
            std::vector<revision::Revision> revisions;
            for (wire::Revision& message : messages) revisions.push_back(revision::makeRevision(std::move(message)));
            return revision::makeGroup(
                GroupId{crypto::newUuid(m_at.clock.now())}, m_device, lane, position, std::move(revisions), m_key);
        });
        BOOST_REQUIRE_MESSAGE(saved.has_value(), why(saved));
    }
    void save(wire::Revision message, wire::Lane lane = wire::LANE_NORMAL)
    {
        std::vector<wire::Revision> messages;
        messages.push_back(std::move(message));
        save(std::move(messages), lane);
    }

    /// Everything both ways. What came from the server is noted byte for byte.
    sync::Finished sync()
    {
        sync::TabletSync engine{m_at.authority.signing_key.public_key};
        sync::Action action = engine.step(sync::Start{});
        for (int steps = 0; steps < 200; ++steps) {
            if (auto* done = std::get_if<sync::Finished>(&action)) return std::move(*done);
            if (const auto* failed = std::get_if<sync::GaveUp>(&action)) BOOST_FAIL(failed->error.detail);
            action = engine.step(answerTo(std::move(action)));
        }
        BOOST_FAIL("the sync does not end");
        return {};
    }

    [[nodiscard]] projection::ChildFile child(int n)
    {
        auto known = m_store.revisionsOf(nth<ChildId>(n));
        BOOST_REQUIRE_MESSAGE(known.has_value(), why(known));
        return projection::readChild(nth<ChildId>(n), std::move(known).value());
    }
    /// What was heard over the wire since this tablet began.
    [[nodiscard]] const std::string& heard() const { return m_heard; }
    [[nodiscard]] int exchanges() const { return m_exchanges; }
    [[nodiscard]] const DeviceId& device() const { return m_device; }
    [[nodiscard]] store::TabletStore& store() { return m_store; }

private:
    store::TabletStore open()
    {
        store::OpenOptions options;
        options.create = true;
        auto opened = store::TabletStore::open(m_folder.file("store.db"), crypto::randomSecret(32), options);
        BOOST_REQUIRE_MESSAGE(opened.has_value(), why(opened));
        return std::move(opened).value();
    }

    sync::Event answerTo(sync::Action action)
    {
        if (std::holds_alternative<sync::LoadPosition>(action))
            return sync::Loaded{m_store.position().value(), m_store.unsent(512, sync::kPushBytesMax).value()};
        if (auto* send = std::get_if<sync::Send>(&action)) {
            ++m_exchanges;
            auto answer = m_at.service.exchange(m_device, std::move(send->request));
            BOOST_REQUIRE_MESSAGE(answer.has_value(), why(answer));
            BOOST_REQUIRE(std::holds_alternative<wire::SyncResponse>(answer.value()));
            auto response = std::get<wire::SyncResponse>(std::move(answer).value());
            m_heard += response.SerializeAsString();
            return sync::Replied{std::move(response), m_at.clock.now()};
        }
        auto stored = m_store.apply(std::get<sync::Apply>(action).response);
        BOOST_REQUIRE_MESSAGE(stored.has_value(), why(stored));
        return sync::Stored{std::move(stored).value()};
    }

    AuthorityFixture& m_at;
    std::string m_worker;
    crypto::SigningKey m_key = crypto::SigningKey::generate();
    DeviceId m_device;
    TemporaryFolder m_folder;
    store::TabletStore m_store;
    std::string m_heard;
    int m_exchanges = 0;
};

} // namespace sightline::test
