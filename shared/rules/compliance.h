#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "rules/catalogue.h"
#include "rules/facts.h"

namespace sightline::rules {

enum class ClockState { Met, DueSoon, Overdue, Suspended, NotStarted };
[[nodiscard]] std::string_view toText(ClockState state) noexcept; ///< `met`, `due_soon`, `overdue`, `suspended`, `not_started`

enum class WindowResult { OnTime, Late, Open, Overdue };
[[nodiscard]] std::string_view toText(WindowResult result) noexcept;

/// One stretch between two due visits.
struct Window {
    CivilDate due;
    std::optional<CivilDate> visited_on;
    WindowResult result;
};

/// One clock of one child on one day: rule x child x anchor -> next due date and state.
/// Suspended and NotStarted carry only clock, source, state and explanation.
struct ClockResult {
    std::string clock; ///< `plan:<requirement>`, `cp.seen_alone`, `lac.28_2`, …
    std::string source; ///< `WT2010 5.115`
    ClockState state;
    Measure measure;
    PerformedBy by; ///< Who may make the visit that is due.
    std::optional<CivilDate> anchor;
    std::optional<CivilDate> last_qualifying;
    std::optional<CivilDate> next_due;
    int days_overdue = 0;
    std::vector<Window> windows;
    std::string explanation; ///< One plain sentence: why this date.
    bool disputed = false; ///< A disputed visit or plan row bears on this clock.
    bool last_by_other_than_lead = false; ///< Filled by projections that know the lead; the engine leaves it false.
};

/// The question. The same question always gets the same answer.
struct AsOf {
    CivilDate day;
    std::optional<Instant> known_at; ///< Without it everything is known.
};

/// Every clock of this child, sorted by name; clocks of the same name keep the order of the input. Pure; never throws; any
/// thread. Contract: ../shared/design/evaluate.md of the builders' reference; rules: domain README and `catalogue.toml`.
[[nodiscard]] std::vector<ClockResult> evaluate(const Catalogue& catalogue, const ChildFacts& child, const AsOf& asOf);

/// Attempts (outcome other than completed) since the child was last seen by a visit that counts (in person, completed and for a
/// purpose that counts in every reading); two in a row raise an escalation (WT2010 5.124).
[[nodiscard]] int attemptsInARow(const ChildFacts& child, const AsOf& asOf);

/// The next `count` due dates of a requirement from `start`, if every visit is made on its due date: "At least every 10 working
/// days".
[[nodiscard]] std::vector<CivilDate> nextDueDates(const Requirement& requirement, CivilDate start, int count);

/// "a social worker", "any professional", or the worker's sign-in name.
[[nodiscard]] std::string inWords(const PerformedBy& by);

/// "every 10 working days", "every week", "every 6 weeks": an interval in words.
[[nodiscard]] std::string inWords(const Interval& interval);

/// The day one interval after `from` (civil days; months clamped; working days of England).
[[nodiscard]] CivilDate plusInterval(CivilDate from, const Interval& interval);

} // namespace sightline::rules
