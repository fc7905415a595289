#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/records.h"

namespace sightline::rules {

/// The rule catalogue as data: one row a statutory clock, with its source, the day
/// that source came into force and the day from which clocks go by it. Read from
/// `rules/catalogue.toml`, which is built into the programs; an authority may be shown it with `sightline-server rules`.
///
/// What a row can say is what the regulations need; see the comments at the head of the data file.

/// What a rule's clock starts from.
enum class Subject { ChildProtectionPlan, ChildInNeedPlan, PrivateFosteringPlan, Placement };

/// Which interval follows a crediting visit, chosen by that visit's date. The first phase that applies is used.
struct Phase {
    enum class When {
        BeforeFirstReview, ///< Before the placement's first review, and while there is none.
        BeforeFirstAnniversary, ///< Before the anchor's first anniversary (12 months, clamped).
        IntendedToLastUntil18,
        Always
    };
    When when;
    Interval interval;
};

struct Rule {
    std::string clock; ///< `lac.28_2`
    std::string source; ///< `CPPCR 2010 reg 28(2)`
    std::string title; ///< For people: "Looked after: visits by a social worker"
    Subject subject;
    std::optional<Regime> regime; ///< For placements.
    CivilDate valid_from; ///< The source came into force.
    std::optional<CivilDate> applied_from; ///< The earlier day from which clocks go by this row, if it replaces an older text.
    std::optional<CivilDate> valid_to; ///< The row is for clocks that began before this day.
    Interval first; ///< From the anchor to the first due date.
    std::vector<Phase> then;
    Measure measure;
    PerformedBy by;
    bool where_child_lives;

    /// Whether a clock that began on this day (its anchor) goes by this row.
    [[nodiscard]] bool appliesTo(CivilDate anchor) const { return firstDay() <= anchor && (!valid_to || anchor < *valid_to); }
    [[nodiscard]] CivilDate firstDay() const { return applied_from.value_or(valid_from); }
};

struct Catalogue {
    std::string version;
    std::vector<Rule> rules;
    int due_soon_days = 7;
    bool count_event_day = false; ///< Working days: whether the day of the event is day 1 (policy; default off).
};

/// InvalidInput names the row and what is wrong.
[[nodiscard]] Result<Catalogue> parseCatalogue(std::string_view toml);

/// The catalogue built into this program.
[[nodiscard]] const Catalogue& builtInCatalogue();

} // namespace sightline::rules
