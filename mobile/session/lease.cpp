#include "session/lease.h"

#include <algorithm>
#include <sstream>

#include "sync/lossless_rules.h"

namespace sightline::mobile {

using std::chrono::milliseconds;

LeaseMark inContact(const Clock& clock, const std::string& boot_id)
{
    return {milliseconds{0}, clock.now(), boot_id, clock.sinceBoot()};
}

LeaseMark lookedAt(const LeaseMark& before, const Clock& clock, const std::string& boot_id)
{
    const milliseconds up = clock.sinceBoot();
    LeaseMark mark{before.gone, before.wall, boot_id, up};
    if (boot_id == before.boot_id && up >= before.since_boot) {
        mark.gone += up - before.since_boot;
        mark.wall += up - before.since_boot;
        return mark;
    }
    // A new start: the time before it is known from the wall clock only.
    mark.gone += std::max(clock.now() - before.wall, up);
    mark.wall = std::max(clock.now(), before.wall + up);
    return mark;
}

bool isOver(const LeaseMark& mark, int days) noexcept
{
    return sync::holds(sync::LosslessRule::Lease) && mark.gone > std::chrono::hours{24} * days;
}

std::string toText(const LeaseMark& mark)
{
    return std::to_string(mark.gone.count()) + ' ' + std::to_string(mark.wall.time_since_epoch().count()) + ' '
        + std::to_string(mark.since_boot.count()) + ' ' + mark.boot_id;
}

std::optional<LeaseMark> leaseMarkFrom(const std::string& text)
{
    std::istringstream in{text};
    std::int64_t gone = 0;
    std::int64_t wall = 0;
    std::int64_t up = 0;
    LeaseMark mark;
    if (!(in >> gone >> wall >> up >> mark.boot_id) || gone < 0 || up < 0) return std::nullopt;
    mark.gone = milliseconds{gone};
    mark.wall = Instant{milliseconds{wall}};
    mark.since_boot = milliseconds{up};
    return mark;
}

} // namespace sightline::mobile
