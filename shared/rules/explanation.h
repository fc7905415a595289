#pragma once

#include <string>

#include "rules/clock_terms.h"

namespace sightline::rules {

/// The sentence beside a due date. `interval` is the length the due date was counted with.
[[nodiscard]] std::string explainDue(const ClockTerms& terms, const ClockResult& clock, const Interval& interval);

[[nodiscard]] std::string explainUnborn(const ClockTerms& terms, const ChildFacts& child, CivilDate day);
[[nodiscard]] std::string explainNotStarted(const ClockTerms& terms, CivilDate anchor);

/// `due` is the day that would hold without the exception.
[[nodiscard]] std::string explainException(const ClockTerms& terms, const ExceptionFact& exception, CivilDate due);

/// "seen alone", "seen", "bedroom seen".
[[nodiscard]] std::string_view inWords(Measure measure) noexcept;

} // namespace sightline::rules
