#pragma once

#include <mutex>
#include <string>

#include "access/expiring.h"

namespace sightline::server::dashboard {

/// What a page says once after something was done, for the session that did it. Kept in memory: a restart forgets a "done", not
/// what was done. Threads: any.
class Notices {
public:
    void put(const std::string& session, std::string notice, std::chrono::milliseconds now)
    {
        const std::lock_guard lock{m_mutex};
        (void)m_notices.take(session, now);
        m_notices.put(session, std::move(notice), now);
    }
    /// Empty if there is none.
    [[nodiscard]] std::string take(const std::string& session, std::chrono::milliseconds now)
    {
        const std::lock_guard lock{m_mutex};
        return m_notices.take(session, now).value_or(std::string{});
    }

private:
    std::mutex m_mutex;
    Expiring<std::string> m_notices{std::chrono::minutes{2}, 1000};
};

} // namespace sightline::server::dashboard
