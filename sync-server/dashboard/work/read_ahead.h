#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "dashboard/shell/web.h"
#include "projections/board.h"

namespace sightline::server::dashboard {

/// Reads ahead what the lists of things to decide are made of (reviews, exceptions, offers to move a child): when the server has
/// started, at the change of day, and now and then while the log grows. Whoever looks first would otherwise wait for the files of
/// a thousand children. What was not read ahead is read by whoever asks: nothing depends on it. Ends with its destructor.
class ReadAhead {
public:
    static constexpr std::chrono::milliseconds kRest{20'000};

    /// `web` must outlive it. `rest`: between rounds; one in which nothing has changed asks for the board only.
    explicit ReadAhead(Web& web, std::chrono::milliseconds rest = kRest);
    ~ReadAhead();
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

private:
    void run();
    /// False: there is no board yet, or a read failed; it is tried again.
    [[nodiscard]] bool read();
    [[nodiscard]] bool readSome(const std::vector<const BoardChild*>& children, CivilDate today);
    [[nodiscard]] bool stopping();

    Web& m_web;
    const std::chrono::milliseconds m_rest;
    std::mutex m_mutex;
    std::condition_variable m_stop;
    bool m_stopping = false;
    std::shared_ptr<const Board> m_last; ///< Of which everything was read.
    std::thread m_thread; ///< Last: it begins when everything else is there.
};

} // namespace sightline::server::dashboard
