#pragma once

#include "rules/visit_credit.h"

namespace sightline::rules {

/// How it stands with seeing one child alone (WT2010 5.115: at least every six weeks, by a qualified social worker). The one
/// place that decides it, for boards and exports.

inline constexpr int kSeenAloneWithin_days = 42;

struct SeenAlone {
    /// Days since a qualified social worker saw the child alone, else since the plan or placement started (or the birth, if that
    /// was later). Nullopt: seeing alone is not asked: no open child protection plan, no open plan with a row that asks for it,
    /// no placement (CPPCR 2010 reg 29).
    std::optional<int> days;
    /// The last time a qualified social worker saw the child alone, whenever it was; null: nobody did. It lives as long as the
    /// facts behind `visits`.
    const Candidate* last = nullptr;
};

/// `visits`: rules::candidates of the same child and day.
[[nodiscard]] SeenAlone seenAlone(const ChildFacts& child, const std::vector<Candidate>& visits, CivilDate day);

/// The last of them that is of this measure, by the same rule as every clock; null: there is none.
[[nodiscard]] const Candidate* lastSeen(const std::vector<Candidate>& visits, Measure measure, const PerformedBy& by);

/// Nobody recorded the birth, and no expected date is still to come. On the day itself nothing has passed.
[[nodiscard]] bool isBirthUnknown(const ChildFacts& child, CivilDate day);

enum class AloneState { NotAsked, InTime, NotYet, Over42 };
/// InTime needs a visit within 42 days. NotYet: asked for 42 days at most, and nobody has done it in that time.
[[nodiscard]] AloneState aloneState(std::optional<int> days, std::optional<int> days_since_visit) noexcept;
[[nodiscard]] std::string_view toText(AloneState state) noexcept; ///< `in_42_days`, `not_yet`, `over_42_days`; empty: not asked.

} // namespace sightline::rules
