#include "service/contacts.h"

#include <algorithm>

namespace sightline::server {

namespace {

constexpr std::chrono::minutes kFresh{1}; ///< A time younger than this is good enough.
constexpr std::chrono::hours kStale{1};
constexpr std::chrono::minutes kFlushInterval{1};

/// A child is sent up to here at least: what its rows, its cursor and its head in this answer say.
std::map<ChildId, std::uint64_t> servedIn(const wire::SyncResponse& response)
{
    std::map<ChildId, std::uint64_t> served;
    const auto note = [&](const std::string& raw, std::uint64_t seq) {
        if (const auto child = ChildId::fromBytes(raw)) served[*child] = std::max(served[*child], seq);
    };
    for (const wire::Cursor& cursor : response.cursors()) note(cursor.child_id(), cursor.seq());
    for (const wire::ChildHead& head : response.heads()) note(head.child_id(), head.seq());
    return served;
}

} // namespace

Contacts::Contacts(AuthorityStore& store, Clock& clock)
    : m_store{store}
    , m_clock{clock}
    , m_flushed{clock.sinceBoot()}
{ }

Contacts::~Contacts()
{
    static_cast<void>(flush());
}

Result<void> Contacts::heardOf(const DeviceId& device, const std::optional<Instant>& stored)
{
    const Instant now = m_clock.now();
    const auto age = stored ? now - *stored : std::chrono::milliseconds::max();
    if (age >= std::chrono::milliseconds{0} && age < kFresh) return {};
    {
        const std::lock_guard lock{m_mutex};
        m_unwritten[device].seen = now;
    }
    return flushIfDue(age < std::chrono::milliseconds{0} || age >= kStale);
}

Result<void> Contacts::serving(const DeviceId& device, const wire::SyncResponse& response)
{
    if (response.has_scope()) SIGHTLINE_CHECK(enterScope(device, response.scope()));
    const auto served = servedIn(response);
    if (served.empty()) return {};
    {
        const std::lock_guard lock{m_mutex};
        auto& noted = m_unwritten[device].served;
        for (const auto& [child, seq] : served) noted[child] = std::max(noted[child], seq);
    }
    return flushIfDue(false);
}

Result<void> Contacts::enterScope(const DeviceId& device, const wire::Scope& scope)
{
    const Instant now = m_clock.now();
    SIGHTLINE_TRY(session, m_store.beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        std::map<ChildId, HeldChild> held;
        for (HeldChild& one : session->heldBy(device)) held.emplace(one.child, std::move(one));
        for (const std::string& raw : scope.children()) {
            const auto child = ChildId::fromBytes(raw);
            if (!child) continue;
            const auto known = held.extract(*child);
            if (!known)
                session->putHeld(device, {*child, now, 0, now, std::nullopt});
            else if (known.mapped().withdrawn_at)
                session->putHeld(device, {*child, now, 0, now, std::nullopt}); // Pulled from the beginning again.
        }
        for (auto& [child, gone] : held) {
            if (gone.withdrawn_at) continue;
            gone.withdrawn_at = now;
            session->putHeld(device, gone);
        }
        return session->commit();
    });
}

Result<void> Contacts::flushIfDue(bool at_once)
{
    {
        const std::lock_guard lock{m_mutex};
        if (!at_once && m_clock.sinceBoot() - m_flushed < kFlushInterval) return {};
    }
    return flush();
}

Result<void> Contacts::flush()
{
    std::map<DeviceId, Unwritten> unwritten;
    {
        const std::lock_guard lock{m_mutex};
        unwritten.swap(m_unwritten);
        m_flushed = m_clock.sinceBoot();
    }
    if (unwritten.empty()) return {};
    auto written = write(unwritten);
    if (written.has_value()) return written;
    const std::lock_guard lock{m_mutex}; // For the next time; what came meanwhile is newer.
    for (auto& [id, news] : unwritten) {
        Unwritten& kept = m_unwritten[id];
        if (!kept.seen) kept.seen = news.seen;
        for (const auto& [child, seq] : news.served) kept.served[child] = std::max(kept.served[child], seq);
    }
    return written;
}

Result<void> Contacts::write(const std::map<DeviceId, Unwritten>& unwritten)
{
    const Instant now = m_clock.now();
    SIGHTLINE_TRY(session, m_store.beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        for (const auto& [id, news] : unwritten) {
            auto device = session->device(id);
            if (!device) continue;
            if (news.seen && (!device->last_seen || *device->last_seen < *news.seen)) {
                device->last_seen = news.seen;
                session->putDevice(*device);
            }
            if (news.served.empty()) continue;
            for (HeldChild& held : session->heldBy(id)) {
                const auto served = news.served.find(held.child);
                if (served == news.served.end()) continue;
                held.seq = std::max(held.seq, served->second);
                held.served_at = now;
                session->putHeld(id, held);
            }
        }
        return session->commit();
    });
}

} // namespace sightline::server
