#pragma once

#include <boost/test/unit_test.hpp>

#include "store/tablet_store.h"
#include "support/revisions.h"
#include "support/temporary_folder.h"
#include "sync/tablet_sync.h"

namespace sightline::test {

template <typename T>
T must(Result<T> result)
{
    BOOST_REQUIRE_MESSAGE(result.has_value(), (result.has_value() ? "" : result.error().detail));
    return std::move(result).value();
}
inline void must(const Result<void>& result)
{
    BOOST_REQUIRE_MESSAGE(result.has_value(), (result.has_value() ? "" : result.error().detail));
}

/// A tablet's store in a folder of its own, and the server's answers made by hand.
struct TabletFixture {
    TemporaryFolder folder;
    std::string path = folder.file("store.db");
    crypto::Secret key = crypto::randomSecret(32);
    crypto::SigningKey device_key = crypto::SigningKey::generate();
    DeviceId device = nth<DeviceId>(1);
    store::TabletStore store = open(true);
    int made = 0;

    [[nodiscard]] store::TabletStore open(bool create = false) const
    {
        store::OpenOptions options;
        options.create = create;
        return must(store::TabletStore::open(path, key, options));
    }

    revision::Group saveIn(store::TabletStore& target, wire::Revision message, wire::Lane lane = wire::LANE_NORMAL)
    {
        return must(
            target.save(lane, [&](const revision::LanePosition& position) { return next(position, std::move(message), lane); }));
    }
    revision::Group save(wire::Revision message, wire::Lane lane = wire::LANE_NORMAL)
    {
        return saveIn(store, std::move(message), lane);
    }

    revision::Group next(const revision::LanePosition& position, wire::Revision message, wire::Lane lane = wire::LANE_NORMAL)
    {
        std::vector<revision::Revision> revisions;
        revisions.push_back(revision::makeRevision(std::move(message)));
        return revision::makeGroup(nth<GroupId>(++made), device, lane, position, std::move(revisions), device_key);
    }

    sync::Applied apply(wire::SyncResponse response)
    {
        sync::ApplyResponse applied{std::move(response), {}, *parseInstant("2026-06-05T10:00:00Z")};
        for (const wire::Row& row : applied.response.rows()) {
            auto parsed = revision::parseRevision(row.revision());
            applied.rows.push_back(parsed.has_value() ? std::optional{std::move(parsed).value()} : std::nullopt);
        }
        return must(store.apply(applied));
    }

    /// The first answer: these children are yours.
    void giveCaseload(std::vector<int> children, const std::string& version = "v1", std::uint64_t head = 0)
    {
        wire::SyncResponse response = answer(head);
        scopeIn(response, children, version);
        apply(response);
    }
    void giveCaseloadOf(const std::vector<int>& children, std::uint64_t generation, std::uint64_t head)
    {
        wire::SyncResponse response = answer(head, generation);
        scopeIn(response, children, "scope at " + std::to_string(head));
        apply(response);
    }

    static wire::SyncResponse answer(std::uint64_t head, std::uint64_t generation = 1)
    {
        wire::SyncResponse response;
        response.set_protocol(sync::kProtocol);
        response.set_generation(generation);
        response.mutable_head()->set_seq(head);
        response.mutable_head()->set_chain("chain " + std::to_string(head));
        response.set_complete_to(head);
        return response;
    }
    static wire::Scope& scopeIn(wire::SyncResponse& response, const std::vector<int>& children, const std::string& version)
    {
        wire::Scope& scope = *response.mutable_scope();
        scope.set_version(version);
        for (const int child : children) scope.add_children(nth<ChildId>(child).raw());
        return scope;
    }
    static void receiptIn(wire::SyncResponse& response, const revision::Group& group, wire::Outcome outcome, std::uint64_t seq,
        const std::string& why = {})
    {
        wire::GroupReceipt& receipt = *response.add_receipts();
        receipt.set_header_digest(group.headerDigest());
        for (const revision::Revision& revision : group.revisions) {
            wire::RevisionReceipt& one = *receipt.add_revisions();
            one.set_revision_id(revision.id.text());
            one.set_outcome(outcome);
            one.set_seq(seq++);
            one.set_reason(why);
        }
    }
    static wire::Row& rowIn(wire::SyncResponse& response, const revision::Revision& revision, std::uint64_t seq)
    {
        wire::Row& row = *response.add_rows();
        row.set_seq(seq);
        row.set_revision(revision.bytes);
        row.set_outcome(wire::OUTCOME_ACCEPTED);
        row.set_by(wire::WRITTEN_BY_AUTHOR);
        row.set_received_ms(1'780'600'000'000);
        row.set_device_id(nth<DeviceId>(2).raw());
        return row;
    }
    static void headIn(wire::SyncResponse& response, int child, const std::vector<revision::RevisionId>& ids, std::uint64_t seq)
    {
        wire::ChildHead& head = *response.add_heads();
        head.set_child_id(nth<ChildId>(child).raw());
        head.set_seq(seq);
        head.set_count(ids.size());
        std::string sum(32, '\0');
        for (const auto& id : ids)
            for (std::size_t i = 0; i < sum.size(); ++i) sum[i] = static_cast<char>(sum[i] ^ id.text()[i]);
        head.set_digest(sum);
    }

    std::vector<projection::KnownRevision> rowsOf(int child) { return must(store.revisionsOf(nth<ChildId>(child))); }
    std::vector<revision::Group> unsent() { return must(store.unsent(1000, 100'000'000)); }
};

} // namespace sightline::test
