#pragma once

#include <cstddef>
#include <string_view>

namespace sightline::server::http {

/// Whose work a request is. Tablets push what happened to children; pages, exports and programs at /v1 can take long, and must
/// never take every thread from them.
enum class Lane { Tablets, Pages };

/// By the path as sent. Health is among the tablets': a busy server is not a dead one.
[[nodiscard]] Lane laneOf(std::string_view path) noexcept;

/// How many threads there are, how many requests may wait for one, and what of both pages may take. Pure.
struct Lanes {
    std::size_t threads;
    std::size_t waiting_most;

    /// One thread in four is kept for tablets, wherever there is more than one.
    [[nodiscard]] std::size_t pageThreads() const noexcept;
    /// So is one place in four.
    [[nodiscard]] std::size_t pagesWaitingMost() const noexcept;

    /// Whether a free thread may begin with a request of this lane, while so many of pages run.
    [[nodiscard]] bool mayBegin(Lane lane, std::size_t pages_running) const noexcept;
    /// Whether one more may wait, while so many do.
    [[nodiscard]] bool mayWait(Lane lane, std::size_t waiting, std::size_t pages_waiting) const noexcept;
};

} // namespace sightline::server::http
