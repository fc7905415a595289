#include "base/working_days.h"

#include <array>
#include <chrono>
#include <cstdint>

namespace sightline {

namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

constexpr CivilDate kFirst{sys_days{1989y / 1 / 1}};
constexpr CivilDate kPastLast{sys_days{2106y / 1 / 1}};
constexpr int kDays = kPastLast.daysSince(kFirst);

/// The working days of the years the product meets, counted once. Days are numbered from kFirst.
class WorkingDayTable {
public:
    WorkingDayTable() noexcept
    {
        for (int day = 0; day < kDays; ++day) {
            if (isWorkingDay(kFirst.plusDays(day))) m_workingDays[m_count++] = day;
            m_upTo[static_cast<std::size_t>(day)] = static_cast<std::int32_t>(m_count);
        }
    }

    /// Nothing if either end lies outside the table.
    [[nodiscard]] std::optional<CivilDate> plus(CivilDate day, int n) const noexcept
    {
        const int number = day.daysSince(kFirst);
        if (number < 0 || number >= kDays) return std::nullopt;
        const std::size_t index =
            static_cast<std::size_t>(m_upTo[static_cast<std::size_t>(number)]) + static_cast<std::size_t>(n) - 1;
        if (index >= m_count) return std::nullopt;
        return kFirst.plusDays(m_workingDays[index]);
    }

private:
    std::array<std::int32_t, kDays> m_upTo{}; ///< How many working days there are up to and including this day.
    std::array<std::int32_t, kDays> m_workingDays{};
    std::size_t m_count = 0;
};

} // namespace

bool isWorkingDay(CivilDate day) noexcept
{
    const std::chrono::weekday weekday{day.days()};
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday && !isBankHoliday(day);
}

CivilDate plusWorkingDays(CivilDate day, int n) noexcept
{
    if (n <= 0) return day;
    static const WorkingDayTable kTable;
    if (const auto found = kTable.plus(day, n)) return *found;

    while (n > 0) {
        day = day.plusDays(1);
        if (isWorkingDay(day)) --n;
    }
    return day;
}

} // namespace sightline
