#include "service/lease.h"

#include "base/decimal_text.h"

namespace sightline::server {

std::uint32_t leaseDays(ReadSession& session)
{
    const auto text = session.setting(kLeaseDaysSetting);
    const auto days = text ? decimalDigits(*text) : std::nullopt;
    return days && *days > 0 ? static_cast<std::uint32_t>(*days) : kLeaseDays;
}

std::uint32_t tooYoungBelowYears(ReadSession& session)
{
    const auto setting = session.setting("too_young_below_years");
    return setting && setting->size() == 1 ? static_cast<std::uint32_t>(static_cast<unsigned char>(setting->front())) : 2U;
}

std::optional<Instant> leaseUntil(ReadSession& session, const Device& device)
{
    if (!device.last_seen) return std::nullopt;
    return *device.last_seen + std::chrono::hours{24} * leaseDays(session);
}

} // namespace sightline::server
