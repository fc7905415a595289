#include <algorithm>
#include <array>
#include <chrono>

#include "base/working_days.h"

// The bank holidays of England: the Banking and Financial Dealings Act 1971 as it is observed, and what proclamations changed.
// A holiday that falls on a weekend is observed on its substitute day only, as the government's own list shows it.

namespace sightline {

namespace {

using namespace std::chrono;

constexpr CivilDate on(int y, unsigned m, unsigned d)
{
    return CivilDate{sys_days{year{y} / month{m} / day{d}}};
}

/// What a proclamation changed. `Moved`: the usual holiday of `from` was observed on `to`.
struct OneOff {
    CivilDate from; ///< The usual day; the same as `to` for an added one.
    CivilDate to;
};

constexpr OneOff added(CivilDate d)
{
    return {d, d};
}
constexpr OneOff moved(CivilDate from, CivilDate to)
{
    return {from, to};
}

constexpr std::array kOneOffs{
    moved(on(1995, 5, 1), on(1995, 5, 8)), // 50 years since the end of the war in Europe
    added(on(1999, 12, 31)), // the millennium
    added(on(2002, 6, 3)), // Golden Jubilee
    moved(on(2002, 5, 27), on(2002, 6, 4)), added(on(2011, 4, 29)), // royal wedding
    moved(on(2012, 5, 28), on(2012, 6, 4)), added(on(2012, 6, 5)), // Diamond Jubilee
    moved(on(2020, 5, 4), on(2020, 5, 8)), // 75 years since the end of the war in Europe
    moved(on(2022, 5, 30), on(2022, 6, 2)), added(on(2022, 6, 3)), // Platinum Jubilee
    added(on(2022, 9, 19)), // funeral of Queen Elizabeth II
    added(on(2023, 5, 8)), // coronation of King Charles III
};

/// Easter Sunday of the Gregorian calendar: the Sunday after the church's full moon (golden number, corrected epact, Sunday
/// letter).
CivilDate easterSunday(int y) noexcept
{
    const int golden = y % 19 + 1;
    const int century = y / 100 + 1;
    const int skippedLeapYears = 3 * century / 4 - 12;
    const int moonCorrection = (8 * century + 5) / 25 - 5;
    const int sunday = 5 * y / 4 - skippedLeapYears - 10;
    int epact = ((11 * golden + 20 + moonCorrection - skippedLeapYears) % 30 + 30) % 30;
    if ((epact == 25 && golden > 11) || epact == 24) ++epact;
    int fullMoon = 44 - epact; // days after the last of February
    if (fullMoon < 21) fullMoon += 30;
    const int easter = fullMoon + 7 - (sunday + fullMoon) % 7;
    return on(y, 3, 1).plusDays(easter - 1);
}

bool isEasterHoliday(CivilDate d, int y) noexcept
{
    const int days = d.daysSince(easterSunday(y));
    return days == -2 || days == 1;
}

/// The first Monday of May, the last of May and the last of August.
bool isMondayHoliday(year_month_day d) noexcept
{
    const unsigned dayNumber = static_cast<unsigned>(d.day());
    if (d.month() == May) return dayNumber <= 7 || dayNumber > 31 - 7;
    return d.month() == August && dayNumber > 31 - 7;
}

bool isNewYear(year_month_day d, weekday w) noexcept
{
    if (d.month() != January) return false;
    const unsigned dayNumber = static_cast<unsigned>(d.day());
    return dayNumber == 1 || (w == Monday && (dayNumber == 2 || dayNumber == 3));
}

/// 25 and 26 December, or the next weekdays for those of them that fall on a weekend.
bool isChristmas(year_month_day d, weekday w) noexcept
{
    if (d.month() != December) return false;
    switch (static_cast<unsigned>(d.day())) {
    case 25:
    case 26: return true;
    case 27: return w == Monday || w == Tuesday; // for the 25th on Saturday; for the 25th on Sunday
    case 28: return w == Monday || w == Tuesday; // for the 26th on Saturday; for the 26th on Sunday
    }
    return false;
}

} // namespace

bool isBankHoliday(CivilDate d) noexcept
{
    const weekday w{d.days()};
    if (w == Saturday || w == Sunday) return false;

    for (const OneOff& change : kOneOffs) {
        if (d == change.to) return true;
        if (d == change.from) return false;
    }
    const year_month_day calendar = d.calendar();
    if (w == Monday && isMondayHoliday(calendar)) return true;
    return isNewYear(calendar, w) || isChristmas(calendar, w) || isEasterHoliday(d, static_cast<int>(calendar.year()));
}

} // namespace sightline
