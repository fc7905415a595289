#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.h"

namespace sightline {

/// A day in the calendar, with no time and no time zone. Always a day that exists.
class CivilDate {
public:
    /// Accepts exactly `YYYY-MM-DD`.
    [[nodiscard]] static std::optional<CivilDate> parse(std::string_view text) noexcept;
    /// Accepts exactly `DD/MM/YYYY`, as the statutory returns write it.
    [[nodiscard]] static std::optional<CivilDate> parseDayFirst(std::string_view text) noexcept;
    [[nodiscard]] static std::optional<CivilDate> from(std::chrono::year_month_day day) noexcept;
    explicit constexpr CivilDate(std::chrono::sys_days days) noexcept
        : m_days{days}
    { }

    /// `YYYY-MM-DD`.
    [[nodiscard]] std::string toString() const;
    /// `4 June 2026`, for people.
    [[nodiscard]] std::string inWords() const;
    /// `DD/MM/YYYY`, for the statutory returns.
    [[nodiscard]] std::string dayFirst() const;

    [[nodiscard]] constexpr std::chrono::sys_days days() const noexcept { return m_days; }
    [[nodiscard]] constexpr std::chrono::year_month_day calendar() const noexcept { return m_days; }

    [[nodiscard]] constexpr CivilDate plusDays(int n) const noexcept { return CivilDate{m_days + std::chrono::days{n}}; }
    /// The same day of the month `n` months later, clamped to the month's end (31 January plus 1 month is 28 or 29 February).
    [[nodiscard]] CivilDate plusMonths(int n) const noexcept;

    /// Days from `earlier` to this day; negative if this day is before it.
    [[nodiscard]] constexpr int daysSince(CivilDate earlier) const noexcept
    {
        return static_cast<int>((m_days - earlier.m_days).count());
    }

    friend constexpr auto operator<=>(const CivilDate& a, const CivilDate& b) noexcept
    {
        return a.m_days.time_since_epoch().count() <=> b.m_days.time_since_epoch().count();
    }
    friend constexpr bool operator==(const CivilDate&, const CivilDate&) noexcept = default;

private:
    std::chrono::sys_days m_days;
};

/// The local day in Europe/London at this moment. Every due date is counted in these.
[[nodiscard]] CivilDate londonDate(Instant instant);

/// Completed years from `birth` to `on`; a birthday on 29 February is 1 March in other years (Family Law Reform Act practice in
/// England).
[[nodiscard]] int ageInYears(CivilDate birth, CivilDate on) noexcept;

} // namespace sightline
