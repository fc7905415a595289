#include "service/last_received.h"

#include <algorithm>

namespace sightline::server {

std::optional<Instant> receivedAt(ReadSession& session, std::uint64_t seq)
{
    std::optional<Instant> received;
    if (seq == 0) return received;
    session.scan(seq - 1, [&](const LogRow& row) {
        if (row.seq == seq) received = row.received_at;
        return false;
    });
    return received;
}

Instant receivedNow(ReadSession& session, Instant now)
{
    const auto last = receivedAt(session, session.head().seq());
    return last && *last - now <= kSetBackMost ? std::max(now, *last) : now;
}

std::optional<std::chrono::minutes> clockBehind(ReadSession& session, Instant now)
{
    const auto last = receivedAt(session, session.head().seq());
    if (!last || *last - now <= kSetBackMost) return std::nullopt;
    return std::chrono::duration_cast<std::chrono::minutes>(*last - now);
}

} // namespace sightline::server
