#include "api/metrics_routes.h"

#include "http/problem.h"
#include "http/this_machine.h"
#include "service/last_received.h"

namespace sightline::server::api {

namespace {

/// The server's console is no tablet: it would count as one that has never synced.
void countDevices(ServerFigures& figures, const std::vector<Device>& devices, const DeviceId& console, Instant now)
{
    constexpr auto kDay = std::chrono::hours{24};
    for (const Device& device : devices) {
        if (device.revoked_at || device.id == console) continue;
        ++figures.devices_enrolled;
        if (!device.last_seen) {
            ++figures.devices_never_heard;
            continue;
        }
        const auto silent = now - *device.last_seen;
        figures.devices_silent_a_day += silent > kDay ? 1 : 0;
        figures.devices_silent_three_days += silent > 3 * kDay ? 1 : 0;
    }
}

void countBoard(ServerFigures& figures, const Board& board)
{
    std::size_t reviews = 0;
    std::size_t flags = 0;
    for (const auto& child : board.children) {
        reviews += static_cast<std::size_t>(child->open_reviews);
        flags += static_cast<std::size_t>(child->open_safety_flags);
    }
    figures.children = board.children.size();
    figures.open_reviews = reviews;
    figures.open_safety_flags = flags;
}

Result<ServerFigures> figuresOf(Authority& authority, Boards& boards, http::WorkerQueue& queue, Clock& clock)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    SIGHTLINE_TRY(board, boards.now());
    return inSession([&, &session = session, &board = board]() -> Result<ServerFigures> {
        ServerFigures figures;
        figures.log_head = session->head().seq();
        figures.clock_behind = clockBehind(*session, clock.now()).value_or(std::chrono::minutes{0});
        figures.requests_waiting = queue.waiting();
        countDevices(figures, session->devices(), authority.console_device, clock.now());
        figures.sealed_waiting = session->sealedWaiting().size();
        if (const auto* made = std::get_if<Boards::BoardPtr>(&board)) countBoard(figures, **made);
        return figures;
    });
}

} // namespace

std::vector<http::Route> metricsRoutes(
    Authority& authority, Boards& boards, Metrics& metrics, http::WorkerQueue& queue, Clock& clock)
{
    return {{"GET", "/metrics", [&](const http::Request& request) {
                 if (!http::isFromThisMachine(request))
                     return http::problem(404, "no_such_address", "There is nothing at this address.");
                 const auto figures = figuresOf(authority, boards, queue, clock);
                 if (!figures.has_value()) return http::problem(figures.error());
                 return http::Response{200, "text/plain; version=0.0.4; charset=utf-8", metrics.text(figures.value()), {}, {}};
             }}};
}

} // namespace sightline::server::api
