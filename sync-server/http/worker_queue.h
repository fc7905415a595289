#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sightline::server::http {

/// Our own threads for what may wait on the store, so that the library's few never do. Bounded: what does not fit is refused at
/// once, and the tablet tries again later. Threads: any may offer; one ends it.
class WorkerQueue {
public:
    WorkerQueue(std::size_t threads, std::size_t waitingMost);
    WorkerQueue(const WorkerQueue&) = delete;
    WorkerQueue& operator=(const WorkerQueue&) = delete;
    ~WorkerQueue();

    /// False: full, or ending. `work` must not throw.
    [[nodiscard]] bool offer(std::function<void()> work);

    /// Takes nothing new, finishes what is waiting, joins. Once.
    void drain();

private:
    void run();

    const std::size_t m_waiting_most;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_waiting;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace sightline::server::http
