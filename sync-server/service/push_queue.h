#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "service/append.h"
#include "sync/tablet_sync.h"

namespace sightline::server {

/// A push that was read and whose signatures were checked: nothing dear is left to do under the writer's lock.
struct PreparedPush {
    DeviceId device;
    std::uint64_t generation; ///< As the tablet knows it …
    wire::Head known_head; ///< … and how far.
    std::vector<ArrivedGroup> groups;
};

/// One receipt a group, or the word that this log lost history.
using PushAnswer = std::variant<std::vector<wire::GroupReceipt>, sync::Diverged>;

/// Decides and appends a batch of pushes in one transaction, each as if it were alone: one that fails leaves no trace and does
/// not touch the others. An answer without error is durable. If the transaction as a whole fails, every push is tried alone.
[[nodiscard]] std::vector<Result<PushAnswer>> appendBatch(
    AuthorityStore& store, const std::vector<PreparedPush*>& batch, const Clock& clock);

/// Whether the tablet knows a log that this one is not a continuation of.
[[nodiscard]] bool isOtherHistory(ReadSession& session, std::uint64_t generation, const wire::Head& known_head);

/// A signed-in device and whose it is, as the store says now: a revocation counts at once. NotAuthorised.
struct Identity {
    Device device;
    Worker worker;
};
[[nodiscard]] Result<Identity> identify(ReadSession& session, const DeviceId& device);

/// Group commit: whoever pushes while nobody writes becomes the writer, takes along everything that waits, commits once and hands
/// the answers out; so many tablets share one flush of the disk, and a single one waits for nobody. No thread of its own: with
/// one thread it is a plain call. Threads: any.
class PushQueue {
public:
    struct Limits {
        std::size_t waiting_most = 256; ///< The next one is told ServerBusy.
        std::size_t batch_most = 64; ///< Pushes in one transaction, so that other programs get their turn.
    };
    /// Both must outlive the queue.
    PushQueue(AuthorityStore& store, const Clock& clock, Limits limits);
    PushQueue(AuthorityStore& store, const Clock& clock)
        : PushQueue{store, clock, Limits{}}
    { }

    /// Returns after the commit. ServerBusy if too many wait; else as appendBatch.
    [[nodiscard]] Result<PushAnswer> push(PreparedPush push);

    /// How many transactions there were, for figures.
    [[nodiscard]] std::uint64_t batches() const;

private:
    struct Waiting {
        PreparedPush* push;
        std::optional<Result<PushAnswer>> answer;
    };
    void writeOne(std::unique_lock<std::mutex>& lock);

    AuthorityStore& m_store;
    const Clock& m_clock;
    const Limits m_limits;
    mutable std::mutex m_mutex;
    std::condition_variable m_answered;
    std::deque<Waiting*> m_waiting;
    bool m_writing = false;
    std::uint64_t m_batches = 0;
};

} // namespace sightline::server
