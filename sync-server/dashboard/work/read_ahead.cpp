#include "dashboard/work/read_ahead.h"

#include <algorithm>

#include "projections/boards.h"

namespace sightline::server::dashboard {

namespace {

constexpr std::chrono::milliseconds kUntilThere{250}; ///< Between looks while there is no board.
constexpr std::size_t kChildrenASession = 20; ///< A session holds back the tidying of the log for as long as it lasts.

} // namespace

ReadAhead::ReadAhead(Web& web, std::chrono::milliseconds rest)
    : m_web{web}
    , m_rest{rest}
    , m_thread{[this] { run(); }}
{ }

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
    }
    m_stop.notify_all();
    m_thread.join();
}

bool ReadAhead::stopping()
{
    const std::lock_guard lock{m_mutex};
    return m_stopping;
}

void ReadAhead::run()
{
    std::unique_lock lock{m_mutex};
    while (!m_stopping) {
        lock.unlock();
        const bool done = read();
        lock.lock();
        m_stop.wait_for(lock, done ? m_rest : std::min(kUntilThere, m_rest), [this] { return m_stopping; });
    }
}

bool ReadAhead::read()
{
    const auto answer = m_web.boards.now();
    if (!answer.has_value()) return false;
    const auto* const board = std::get_if<Boards::BoardPtr>(&answer.value());
    if (board == nullptr) return false;
    if (m_last == *board) return true;
    std::vector<const BoardChild*> some;
    for (const auto& child : (*board)->children) {
        if (child->hasReviews() || child->mayHaveExceptions()) some.push_back(child.get());
        if (some.size() < kChildrenASession) continue;
        if (stopping() || !readSome(some, (*board)->as_of)) return false;
        some.clear();
    }
    if (stopping() || !readSome(some, (*board)->as_of)) return false;
    m_last = *board;
    return true;
}

bool ReadAhead::readSome(const std::vector<const BoardChild*>& children, CivilDate today)
{
    const auto session = m_web.authority.store->beginRead();
    if (!session.has_value()) return false;
    const Result<void> done = inSession([&]() -> Result<void> {
        ReadSession& reading = *session.value();
        for (const BoardChild* const child : children) {
            if (child->hasReviews()) static_cast<void>(m_web.reviews->open(reading, child->id, today));
            if (child->mayHaveExceptions()) static_cast<void>(m_web.exceptions->of(reading, child->id));
        }
        if (children.size() == kChildrenASession) return {};
        // Once, with the last. A flag that was acknowledged is no review any more, and is read all the same to know that.
        static_cast<void>(m_web.offers->open(reading));
        static_cast<void>(m_web.reviews->safetyFlags(reading, today));
        return {};
    });
    return done.has_value();
}

} // namespace sightline::server::dashboard
