#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "store/tablet_store.h"

namespace sightline::faults {

/// One thing that happens to a tablet's store. Its inputs are fixed when it is made: done again on the same state, it writes the
/// same.
struct Step {
    std::string name;
    std::function<Result<void>(store::TabletStore&)> run;
};

/// What happens to one worker's tablet, from a seed: visits saved at the door, pages of a pull, receipts, children who leave and
/// come back, a server that lost history. The server's answers are made by hand.
class TabletStory {
public:
    static constexpr int kChildren = 5;

    explicit TabletStory(std::uint64_t seed);

    /// The first answer of the server: all children. Every story begins with it.
    [[nodiscard]] Step caseload();
    /// One visit to `siblings` children with a note each, in one save.
    [[nodiscard]] Step saveVisit(int siblings, std::size_t noteBytes, wire::Lane lane = wire::LANE_NORMAL);
    /// One handing over of the tablet: what a child said and a page of so many strokes, in one save.
    [[nodiscard]] Step saveVoice(int strokes);
    /// What colleagues wrote meanwhile.
    [[nodiscard]] Step page(int rows, std::size_t noteBytes);
    /// A receipt for everything unsent, the newest backup included if `backedUp`.
    [[nodiscard]] Result<Step> receipts(store::TabletStore& store, bool backedUp);
    /// A child leaves the caseload: the readable rows go, what is unsent stays.
    [[nodiscard]] Step purge();
    /// The last child that left comes back, with everything the server has.
    [[nodiscard]] Step comesBack();
    /// The server was restored from its last backup.
    [[nodiscard]] Step historyDiverged();
    [[nodiscard]] Step draft();
    /// One of the above, as it may come.
    [[nodiscard]] Result<Step> any(store::TabletStore& store);

    [[nodiscard]] std::size_t pick(std::size_t below);

private:
    [[nodiscard]] Uuid newId();
    [[nodiscard]] std::string text(std::size_t bytes);
    [[nodiscard]] std::vector<revision::Revision> visitRevisions(
        const std::vector<int>& children, std::size_t noteBytes, const char* by);
    [[nodiscard]] wire::SyncResponse answer() const;
    void scopeIn(wire::SyncResponse& response);
    void rowIn(wire::SyncResponse& response, const std::string& bytes, std::uint64_t seq) const;
    [[nodiscard]] std::vector<int> inScope() const;

    struct Known {
        std::uint64_t seq;
        std::string bytes;
    };
    std::mt19937_64 m_random;
    crypto::SigningKey m_key = crypto::SigningKey::generate();
    DeviceId m_device;
    std::set<int> m_gone;
    std::map<int, std::vector<Known>> m_log; ///< What the server has, by child.
    std::uint64_t m_generation = 1;
    std::uint64_t m_seq = 0;
    std::uint64_t m_watermark = 0;
    int m_scopes = 0;
};

/// Everything a store says through its public interface, as a digest: two stores with one digest are the same tablet.
[[nodiscard]] Result<std::string> stateOf(store::TabletStore& store);

} // namespace sightline::faults
