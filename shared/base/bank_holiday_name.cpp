#include "base/bank_holiday_name.h"

#include <chrono>

#include "base/working_days.h"

namespace sightline {

namespace {

using namespace std::chrono;

constexpr unsigned kLastWeekOfMay = 25;

std::string inDecember(unsigned day)
{
    switch (day) {
    case 25: return "Christmas Day";
    case 26: return "Boxing Day";
    case 27: return "Christmas Day (substitute day)"; // The 25th was on a weekend,
    case 28: return "Boxing Day (substitute day)"; // or the 26th.
    }
    return "bank holiday";
}

} // namespace

std::string bankHolidayName(CivilDate day)
{
    if (!isBankHoliday(day)) return {};
    const year_month_day calendar = day.calendar();
    const weekday of_week{day.days()};
    const unsigned number = static_cast<unsigned>(calendar.day());
    if (calendar.month() == January) return number == 1 ? "New Year's Day" : "New Year's Day (substitute day)";
    if (calendar.month() == March || calendar.month() == April)
        return of_week == Friday ? "Good Friday" : of_week == Monday ? "Easter Monday" : "bank holiday";
    if (calendar.month() == May && of_week == Monday)
        return number <= 7 ? "Early May bank holiday" : number >= kLastWeekOfMay ? "Spring bank holiday" : "bank holiday";
    if (calendar.month() == August) return "Summer bank holiday";
    return calendar.month() == December ? inDecember(number) : "bank holiday";
}

} // namespace sightline
