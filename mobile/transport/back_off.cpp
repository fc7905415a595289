#include "transport/back_off.h"

#include <algorithm>
#include <charconv>

namespace sightline::mobile {

namespace {

using std::chrono::milliseconds;

/// Between 0 and `span`, as the dice say.
milliseconds part(milliseconds span, std::uint32_t dice) noexcept
{
    return milliseconds{static_cast<std::int64_t>((static_cast<std::uint64_t>(span.count()) * dice) >> 32U)};
}

} // namespace

milliseconds waitBeforeRetry(int failures, std::optional<std::chrono::seconds> asked, std::uint32_t dice) noexcept
{
    milliseconds span{kFirstWait};
    for (int i = 1; i < failures && span < kLongestWait; ++i) span *= 2;
    span = std::min(span, milliseconds{kLongestWait});
    const milliseconds own = span / 2 + part(span / 2, dice);
    if (!asked) return own;
    const milliseconds least = std::clamp(milliseconds{*asked}, milliseconds{0}, milliseconds{kLongestAsked});
    return std::max(own, least + part(least / 4, dice));
}

std::optional<std::chrono::seconds> readRetryAfter(std::string_view header) noexcept
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(header.data(), header.data() + header.size(), seconds);
    if (error == std::errc::result_out_of_range && header.find_first_not_of("0123456789") == std::string_view::npos)
        return kLongestAsked;
    if (error != std::errc{} || end != header.data() + header.size() || seconds < 0) return std::nullopt;
    return std::min(std::chrono::seconds{seconds}, std::chrono::seconds{kLongestAsked});
}

} // namespace sightline::mobile
