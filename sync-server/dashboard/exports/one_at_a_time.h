#pragma once

#include <atomic>
#include <memory>

namespace sightline::server::dashboard {

/// Lets one through and turns the others away, without waiting. Threads: any.
class OneAtATime {
public:
    /// Whoever holds it is the one. Empty: somebody else is.
    using Turn = std::shared_ptr<void>;

    [[nodiscard]] Turn take()
    {
        if (m_taken->exchange(true)) return {};
        return Turn{m_taken.get(), [taken = m_taken](void*) { taken->store(false); }};
    }

private:
    std::shared_ptr<std::atomic<bool>> m_taken = std::make_shared<std::atomic<bool>>(false);
};

} // namespace sightline::server::dashboard
