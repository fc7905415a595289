#pragma once

#include <atomic>
#include <thread>

#include "bench/served_dashboard.h"
#include "projections/board.h"
#include "service/authority.h"

namespace sightline::bench {

/// Writes into an authority whose dashboard may be served meanwhile by another process.

/// The `n`th visit to one of these children, whom the first lead leads: each child on another day, the later the sooner.
[[nodiscard]] wire::Revision visitTo(const std::vector<ChildId>& led, std::size_t n, Clock& clock);

/// How many pushes of one visit each a second are taken in from four tablets, each answered once it is durable.
[[nodiscard]] double pushesASecond(server::Authority& authority, const std::vector<ChildId>& led, int pushes, Clock& clock);

/// People who have the dashboard open: each asks every second whether something changed, and loads the page again when it has.
class OpenPages {
public:
    OpenPages(const ServedDashboard& server, int pages);
    ~OpenPages();
    OpenPages(const OpenPages&) = delete;
    OpenPages& operator=(const OpenPages&) = delete;

private:
    std::atomic<bool> m_over{false};
    std::vector<std::thread> m_threads;
};

/// One group a second, from another process, until this goes.
class SteadyWriter {
public:
    SteadyWriter(server::Authority& authority, std::vector<ChildId> led, Clock& clock);
    ~SteadyWriter();
    SteadyWriter(const SteadyWriter&) = delete;
    SteadyWriter& operator=(const SteadyWriter&) = delete;

private:
    std::atomic<bool> m_over{false};
    std::thread m_thread;
};

} // namespace sightline::bench
