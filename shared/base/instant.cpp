#include "base/instant.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include <time.h>

#include "base/civil_date.h"
#include "base/decimal_text.h"

namespace sightline {

namespace chrono = std::chrono;

namespace {

/// A number of exactly two digits, at most `highest`.
std::optional<int> twoDigits(std::string_view text, int highest) noexcept
{
    const auto number = text.size() == 2 ? decimalDigits(text) : std::nullopt;
    if (!number || *number > highest) return std::nullopt;
    return number;
}

/// `HH:MM:SS`. A leap second is refused: no clock we run on can hold one.
std::optional<chrono::seconds> timeOfDay(std::string_view text) noexcept
{
    if (text.size() != 8 || text[2] != ':' || text[5] != ':') return std::nullopt;
    const auto hours = twoDigits(text.substr(0, 2), 23);
    const auto minutes = twoDigits(text.substr(3, 2), 59);
    const auto seconds = twoDigits(text.substr(6, 2), 59);
    if (!hours || !minutes || !seconds) return std::nullopt;
    return chrono::hours{*hours} + chrono::minutes{*minutes} + chrono::seconds{*seconds};
}

/// `Z` or `+HH:MM`.
std::optional<chrono::minutes> offsetFromUtc(std::string_view text) noexcept
{
    if (text == "Z" || text == "z") return chrono::minutes{0};
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
    const auto hours = twoDigits(text.substr(1, 2), 23);
    const auto minutes = twoDigits(text.substr(4, 2), 59);
    if (!hours || !minutes) return std::nullopt;
    const chrono::minutes offset = chrono::hours{*hours} + chrono::minutes{*minutes};
    return text[0] == '-' ? -offset : offset;
}

/// The digits after the point, cut to milliseconds.
std::optional<chrono::milliseconds> fraction(std::string_view digits) noexcept
{
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    int ms = 0;
    for (std::size_t i = 0; i < 3; ++i) ms = ms * 10 + (i < digits.size() ? digits[i] - '0' : 0);
    return chrono::milliseconds{ms};
}

} // namespace

std::optional<Instant> parseInstant(std::string_view text)
{
    if (text.size() < 20 || (text[10] != 'T' && text[10] != 't')) return std::nullopt;
    const auto day = CivilDate::parse(text.substr(0, 10));
    const auto time = timeOfDay(text.substr(11, 8));
    if (!day || !time) return std::nullopt;

    std::string_view rest = text.substr(19);
    chrono::milliseconds ms{0};
    if (rest.front() == '.') {
        const std::size_t end = rest.find_first_not_of("0123456789", 1);
        const auto given = fraction(rest.substr(1, end == std::string_view::npos ? end : end - 1));
        if (!given || end == std::string_view::npos) return std::nullopt;
        ms = *given;
        rest = rest.substr(end);
    }
    const auto offset = offsetFromUtc(rest);
    if (!offset) return std::nullopt;
    return Instant{day->days()} + *time + ms - *offset;
}

std::string toText(Instant instant)
{
    const auto day = chrono::floor<chrono::days>(instant);
    const chrono::hh_mm_ss time{instant - day};
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d", static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    std::string written = CivilDate{day}.toString().append(text.data(), static_cast<std::size_t>(length));
    if (const auto ms = static_cast<int>(time.subseconds().count()); ms != 0) {
        const int more = std::snprintf(text.data(), text.size(), ".%03d", ms);
        written.append(text.data(), static_cast<std::size_t>(more));
    }
    return written += 'Z';
}

Instant SystemClock::now() const
{
    return chrono::floor<chrono::milliseconds>(chrono::system_clock::now());
}

chrono::milliseconds SystemClock::sinceBoot() const
{
    // Not the steady clock: that one stands still while a tablet sleeps, and waits and leases do not.
    timespec up{};
    if (::clock_gettime(CLOCK_BOOTTIME, &up) != 0)
        return chrono::floor<chrono::milliseconds>(chrono::steady_clock::now().time_since_epoch());
    return chrono::floor<chrono::milliseconds>(chrono::seconds{up.tv_sec} + chrono::nanoseconds{up.tv_nsec});
}

} // namespace sightline
