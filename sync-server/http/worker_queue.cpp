#include "http/worker_queue.h"

#include <algorithm>

namespace sightline::server::http {

WorkerQueue::WorkerQueue(std::size_t threads, std::size_t waitingMost)
    : m_lanes{threads, waitingMost}
{
    m_threads.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i) m_threads.emplace_back([this] { run(); });
}

WorkerQueue::~WorkerQueue()
{
    drain();
}

bool WorkerQueue::offer(Lane lane, std::function<void()> work)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_ending || !m_lanes.mayWait(lane, m_waiting.size(), m_pages_waiting)) return false;
        m_waiting.push_back({lane, std::move(work)});
        m_pages_waiting += lane == Lane::Pages ? 1 : 0;
    }
    m_wake.notify_one();
    return true;
}

std::size_t WorkerQueue::waiting()
{
    const std::lock_guard lock{m_mutex};
    return m_waiting.size();
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

std::deque<WorkerQueue::Waiting>::iterator WorkerQueue::next()
{
    return std::find_if(
        m_waiting.begin(), m_waiting.end(), [this](const Waiting& each) { return m_lanes.mayBegin(each.lane, m_pages_running); });
}

/// A thread that ends with a page looks for the next itself; others sleep on what waits only while pages have all they may take.
void WorkerQueue::run()
{
    std::unique_lock lock{m_mutex};
    while (true) {
        m_wake.wait(lock, [this] { return next() != m_waiting.end() || (m_ending && m_waiting.empty()); });
        const auto first = next();
        if (first == m_waiting.end()) return;
        {
            Waiting taken = std::move(*first);
            m_waiting.erase(first);
            const std::size_t page = taken.lane == Lane::Pages ? 1 : 0;
            m_pages_waiting -= page;
            m_pages_running += page;
            lock.unlock();
            taken.work();
            taken.work = nullptr; // What it held is given up before others wait for it.
            lock.lock();
            m_pages_running -= page;
        }
        if (m_ending && m_waiting.empty()) m_wake.notify_all();
    }
}

} // namespace sightline::server::http
