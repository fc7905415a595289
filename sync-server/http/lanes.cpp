#include "http/lanes.h"

#include <algorithm>
#include <array>

#include "base/contract.h"

namespace sightline::server::http {

namespace {

constexpr std::size_t kKept = 4; ///< One in so many is kept for tablets.
constexpr std::array<std::string_view, 7> kOfTablets{
    "/v1/sync", "/v1/session", "/v1/session/challenge", "/v1/enrol", "/v1/sealed", "/healthz", "/readyz"};

std::size_t withoutKept(std::size_t all) noexcept
{
    return all < 2 ? all : all - std::max<std::size_t>(1, all / kKept);
}

} // namespace

Lane laneOf(std::string_view path) noexcept
{
    return std::find(kOfTablets.begin(), kOfTablets.end(), path) == kOfTablets.end() ? Lane::Pages : Lane::Tablets;
}

std::size_t Lanes::pageThreads() const noexcept
{
    return withoutKept(threads);
}

std::size_t Lanes::pagesWaitingMost() const noexcept
{
    return withoutKept(waiting_most);
}

bool Lanes::mayBegin(Lane lane, std::size_t pages_running) const noexcept
{
    switch (lane) {
    case Lane::Tablets: return true;
    case Lane::Pages: return pages_running < pageThreads();
    }
    unreachable("Lane");
}

bool Lanes::mayWait(Lane lane, std::size_t waiting, std::size_t pages_waiting) const noexcept
{
    if (waiting >= waiting_most) return false;
    switch (lane) {
    case Lane::Tablets: return true;
    case Lane::Pages: return pages_waiting < pagesWaitingMost();
    }
    unreachable("Lane");
}

} // namespace sightline::server::http
