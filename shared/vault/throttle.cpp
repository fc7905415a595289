#include "vault/throttle.h"

#include <algorithm>
#include <array>

namespace sightline::vault {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int kTriesWithoutWait = 3;
constexpr std::array<milliseconds, 6> kWaits{seconds{30}, minutes{1}, minutes{5}, minutes{15}, hours{1}, hours{4}};

std::string counted(std::int64_t number, const char* unit)
{
    return std::to_string(number) + " " + unit + (number == 1 ? "" : "s");
}

} // namespace

milliseconds waitAfter(int wrong_tries) noexcept
{
    if (wrong_tries <= kTriesWithoutWait) return milliseconds{0};
    const auto index = static_cast<std::size_t>(wrong_tries - kTriesWithoutWait - 1);
    return kWaits[std::min(index, kWaits.size() - 1)];
}

WrongTries oneMore(const WrongTries& tries, const Clock& clock, const std::string& boot_id)
{
    const int count = tries.count + 1;
    const milliseconds wait = waitAfter(count);
    return {count, boot_id, clock.sinceBoot() + wait, wait};
}

milliseconds waitLeft(const WrongTries& tries, const Clock& clock, const std::string& boot_id)
{
    const milliseconds now = clock.sinceBoot();
    // A clock that is before the try says as surely as another boot id that the machine was started again.
    const bool restarted = boot_id != tries.boot_id || now < tries.until - tries.full;
    const milliseconds left = (restarted ? tries.full : tries.until) - now;
    return std::clamp(left, milliseconds{0}, tries.full);
}

std::string inWords(milliseconds wait)
{
    const auto whole = std::chrono::ceil<seconds>(wait);
    if (whole < minutes{2} && whole != minutes{1}) return counted(whole.count(), "second");
    if (whole <= minutes{90} && whole != hours{1}) return counted(std::chrono::ceil<minutes>(whole).count(), "minute");
    return counted(std::chrono::ceil<hours>(whole).count(), "hour");
}

} // namespace sightline::vault
