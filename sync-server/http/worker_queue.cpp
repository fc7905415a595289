#include "http/worker_queue.h"

namespace sightline::server::http {

WorkerQueue::WorkerQueue(std::size_t threads, std::size_t waitingMost)
    : m_waiting_most{waitingMost}
{
    m_threads.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i) m_threads.emplace_back([this] { run(); });
}

WorkerQueue::~WorkerQueue()
{
    drain();
}

bool WorkerQueue::offer(std::function<void()> work)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_ending || m_waiting.size() >= m_waiting_most) return false;
        m_waiting.push_back(std::move(work));
    }
    m_wake.notify_one();
    return true;
}

void WorkerQueue::drain()
{
    {
        const std::lock_guard lock{m_mutex};
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        if (thread.joinable()) thread.join();
}

void WorkerQueue::run()
{
    while (true) {
        std::function<void()> work;
        {
            std::unique_lock lock{m_mutex};
            m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
            if (m_waiting.empty()) return;
            work = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        work();
    }
}

} // namespace sightline::server::http
