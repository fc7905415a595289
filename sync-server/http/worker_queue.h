#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "http/lanes.h"

namespace sightline::server::http {

/// Our own threads for what may wait on the store, so that the library's few never do. Bounded: what does not fit is refused at
/// once, and the tablet tries again later. In the order they came, but pages never hold every thread nor every place (lanes.h).
/// Threads: any may offer; one ends it.
class WorkerQueue {
public:
    WorkerQueue(std::size_t threads, std::size_t waitingMost);
    WorkerQueue(const WorkerQueue&) = delete;
    WorkerQueue& operator=(const WorkerQueue&) = delete;
    ~WorkerQueue();

    /// False: full, or ending. `work` must not throw.
    [[nodiscard]] bool offer(Lane lane, std::function<void()> work);

    /// How much waits for a thread just now.
    [[nodiscard]] std::size_t waiting();

    /// Takes nothing new, finishes what is waiting, joins. Once.
    void drain();

private:
    struct Waiting {
        Lane lane;
        std::function<void()> work;
    };

    void run();
    /// The first that may begin. Under the lock.
    std::deque<Waiting>::iterator next();

    const Lanes m_lanes;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Waiting> m_waiting;
    std::size_t m_pages_waiting = 0;
    std::size_t m_pages_running = 0;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace sightline::server::http
