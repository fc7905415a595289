#include "base/civil_date.h"

#include <array>
#include <cstdio>

#include <date/tz.h>

#include "base/decimal_text.h"

namespace sightline {

namespace chrono = std::chrono;

namespace {

std::optional<CivilDate> dayOf(std::optional<int> year, std::optional<int> month, std::optional<int> day) noexcept
{
    if (!year || !month || !day) return std::nullopt;
    return CivilDate::from(
        {chrono::year{*year}, chrono::month{static_cast<unsigned>(*month)}, chrono::day{static_cast<unsigned>(*day)}});
}

int yearOf(chrono::year_month_day day)
{
    return static_cast<int>(day.year());
}
unsigned monthOf(chrono::year_month_day day)
{
    return static_cast<unsigned>(day.month());
}
unsigned dayOfMonth(chrono::year_month_day day)
{
    return static_cast<unsigned>(day.day());
}

} // namespace

std::optional<CivilDate> CivilDate::parse(std::string_view text) noexcept
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    return dayOf(decimalDigits(text.substr(0, 4)), decimalDigits(text.substr(5, 2)), decimalDigits(text.substr(8, 2)));
}

std::optional<CivilDate> CivilDate::parseDayFirst(std::string_view text) noexcept
{
    if (text.size() != 10 || text[2] != '/' || text[5] != '/') return std::nullopt;
    return dayOf(decimalDigits(text.substr(6, 4)), decimalDigits(text.substr(3, 2)), decimalDigits(text.substr(0, 2)));
}

std::optional<CivilDate> CivilDate::from(chrono::year_month_day day) noexcept
{
    if (!day.ok()) return std::nullopt;
    return CivilDate{chrono::sys_days{day}};
}

std::string CivilDate::toString() const
{
    const chrono::year_month_day day = calendar();
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", yearOf(day), monthOf(day), dayOfMonth(day));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string CivilDate::inWords() const
{
    static constexpr std::array<std::string_view, 12> kMonths{
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    const chrono::year_month_day day = calendar();
    std::string words = std::to_string(dayOfMonth(day));
    words += ' ';
    words += kMonths[monthOf(day) - 1];
    words += ' ';
    words += std::to_string(yearOf(day));
    return words;
}

std::string CivilDate::dayFirst() const
{
    const chrono::year_month_day day = calendar();
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%02u/%02u/%04d", dayOfMonth(day), monthOf(day), yearOf(day));
    return {text.data(), static_cast<std::size_t>(length)};
}

CivilDate CivilDate::plusMonths(int n) const noexcept
{
    const chrono::year_month_day moved = calendar() + chrono::months{n};
    if (moved.ok()) return CivilDate{chrono::sys_days{moved}};
    return CivilDate{chrono::sys_days{moved.year() / moved.month() / chrono::last}};
}

CivilDate londonDate(Instant instant)
{
    // Looked up once: the zone outlives the program's use of it, and the lookup walks a list of names.
    static const date::time_zone* const kLondon = date::locate_zone("Europe/London");
    const auto local = kLondon->to_local(instant);
    return CivilDate{chrono::sys_days{chrono::floor<chrono::days>(local).time_since_epoch()}};
}

int ageInYears(CivilDate birth, CivilDate on) noexcept
{
    const chrono::year_month_day born = birth.calendar();
    const chrono::year_month_day day = on.calendar();
    const int years = yearOf(day) - yearOf(born);
    // 28 February is still before a birthday on the 29th, 1 March is after it: no special case is needed.
    const bool birthdayToCome = chrono::month_day{day.month(), day.day()} < chrono::month_day{born.month(), born.day()};
    return birthdayToCome ? years - 1 : years;
}

} // namespace sightline
