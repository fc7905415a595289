#pragma once

#include <map>
#include <mutex>

#include "store/authority_store.h"

namespace sightline::server {

/// When each device was last heard of, and which children's records were sent to it, kept cheaply: an exchange that changes
/// nothing costs no write. What a lost tablet held is never understated: a child is entered, durably, before its first record
/// leaves; only how far it was sent, and the time of the last contact, are written together with others', at most a minute after
/// while somebody syncs, at the end of the process, and at once for a device not heard of for an hour. Threads: any.
class Contacts {
public:
    /// The store must outlive this.
    Contacts(AuthorityStore& store, Clock& clock);
    ~Contacts(); ///< Writes what is still to be written.
    Contacts(const Contacts&) = delete;
    Contacts& operator=(const Contacts&) = delete;

    /// A device asked. `stored`: its last contact as the store has it.
    [[nodiscard]] Result<void> heardOf(const DeviceId& device, const std::optional<Instant>& stored);
    /// To be called before an answer leaves. A failure means that it must not leave.
    [[nodiscard]] Result<void> serving(const DeviceId& device, const wire::SyncResponse& response);
    [[nodiscard]] Result<void> flush();

private:
    struct Unwritten {
        std::optional<Instant> seen;
        std::map<ChildId, std::uint64_t> served;
    };
    [[nodiscard]] Result<void> enterScope(const DeviceId& device, const wire::Scope& scope);
    [[nodiscard]] Result<void> write(const std::map<DeviceId, Unwritten>& unwritten);
    [[nodiscard]] Result<void> flushIfDue(bool at_once);

    AuthorityStore& m_store;
    Clock& m_clock;
    std::mutex m_mutex;
    std::map<DeviceId, Unwritten> m_unwritten;
    std::chrono::milliseconds m_flushed{0}; ///< On the monotonic clock.
};

} // namespace sightline::server
