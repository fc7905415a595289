#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "domain/records.h"

namespace sightline::rules {

/// The contacts of the Healthy Child Programme: windows of age, apart from the clocks of `compliance.h`. The rows are data
/// (`health_programme.toml`, built into the programs).

/// From what a day of a window is counted; the data file says what each means.
struct DaysBeforeBirth {
    int n;
};
struct DaysOfAge {
    int n;
};
struct MonthsOfAge {
    int n;
};
struct SchoolYear {
    int n; ///< 0 is Reception.
};
struct DayBeforeBirth { };
using AgePoint = std::variant<DaysBeforeBirth, DaysOfAge, MonthsOfAge, SchoolYear, DayBeforeBirth>;

struct HealthContact {
    std::string contact; ///< The coded word: `six_to_eight_weeks`.
    std::string title; ///< "6-8 week review"
    std::string source;
    WorkerRole by; ///< Who usually makes it. Whoever makes it, it counts.
    AgePoint from;
    AgePoint to;
};

struct HealthProgramme {
    std::string version;
    std::vector<HealthContact> contacts; ///< In the order of age.
};

/// InvalidInput names the row and what is wrong.
[[nodiscard]] Result<HealthProgramme> parseHealthProgramme(std::string_view toml);
/// The programme built into this program.
[[nodiscard]] const HealthProgramme& builtInHealthProgramme();

/// A visit that was a contact of the programme. Who decides what counts (completed, not struck out) is the caller.
struct HealthVisit {
    CivilDate day;
    std::string contact; ///< Empty: which contact it was is not recorded. It counts for none.
};

enum class HealthState { NotYet, Open, Done, Missed };
[[nodiscard]] std::string_view toText(HealthState state) noexcept; ///< `not_yet`, `open`, `done`, `missed`

struct HealthWindow {
    std::string contact;
    std::string title;
    std::string source;
    WorkerRole by;
    CivilDate opens;
    CivilDate closes; ///< The last day on which it is on time.
    HealthState state;
    std::optional<CivilDate>
        done_on; ///< Of the first such visit; before `opens` or after `closes` it was early or late, and done.
    bool by_expected_date = false; ///< The child is not born, or the birth is not recorded: days may move.
};

/// Every window of a child of which a birth is known or expected, in the order of age; none where neither is. Before the birth
/// the expected date stands for it; the antenatal contact is counted from the expected date where that is known, else from the
/// birth. Visits after `day` do not exist. Pure; any thread.
[[nodiscard]] std::vector<HealthWindow> healthWindows(const HealthProgramme& programme, std::optional<CivilDate> born,
    std::optional<CivilDate> expected, const std::vector<HealthVisit>& visits, CivilDate day);

/// The 1 September on which the English school year `year` of a child born on this day begins (0: Reception, in which the child
/// turns five; a child born on 1 September is the oldest of its year).
[[nodiscard]] CivilDate schoolYearBegins(CivilDate born, int year);

} // namespace sightline::rules
