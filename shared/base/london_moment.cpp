#include "base/london_moment.h"

#include <date/tz.h>

#include "base/civil_date.h"

namespace sightline {

std::string londonMoment(Instant instant)
{
    const auto local = date::make_zoned("Europe/London", instant).get_local_time();
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(local - date::floor<date::days>(local)).count();
    const auto twoDigits = [](auto n) { return std::to_string(100 + n).substr(1); };
    return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60) + " on " + londonDate(instant).inWords();
}

} // namespace sightline
