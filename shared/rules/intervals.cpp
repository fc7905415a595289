#include "rules/intervals.h"

#include <algorithm>

#include "base/contract.h"
#include "base/working_days.h"
#include "rules/compliance.h"

namespace sightline::rules {

namespace {

std::string_view unitInWords(IntervalUnit unit) noexcept
{
    switch (unit) {
    case IntervalUnit::Days: return "day";
    case IntervalUnit::Weeks: return "week";
    case IntervalUnit::WorkingDays: return "working day";
    case IntervalUnit::Months: return "month";
    }
    unreachable("IntervalUnit");
}

} // namespace

CivilDate plusInterval(CivilDate from, const Interval& interval, bool countEventDay)
{
    switch (interval.unit) {
    case IntervalUnit::Days: return from.plusDays(interval.n);
    case IntervalUnit::Weeks: return from.plusDays(7 * interval.n);
    case IntervalUnit::WorkingDays:
        return plusWorkingDays(from, countEventDay && isWorkingDay(from) ? interval.n - 1 : interval.n);
    case IntervalUnit::Months: return from.plusMonths(interval.n);
    }
    unreachable("IntervalUnit");
}

CivilDate plusInterval(CivilDate from, const Interval& interval)
{
    return plusInterval(from, interval, false);
}

std::string lengthInWords(const Interval& interval)
{
    std::string words = std::to_string(interval.n);
    words += ' ';
    words += unitInWords(interval.unit);
    if (interval.n != 1) words += 's';
    return words;
}

std::string inWords(const Interval& interval)
{
    if (interval.n == 1) return "every " + std::string{unitInWords(interval.unit)};
    return "every " + lengthInWords(interval);
}

std::vector<CivilDate> nextDueDates(const Requirement& requirement, CivilDate start, int count)
{
    std::vector<CivilDate> dates;
    dates.reserve(static_cast<std::size_t>(std::max(count, 0)));
    CivilDate due = start;
    for (int i = 0; i < count; ++i) {
        due = plusInterval(due, i == 0 ? requirement.first.value_or(requirement.interval) : requirement.interval);
        dates.push_back(due);
    }
    return dates;
}

} // namespace sightline::rules
