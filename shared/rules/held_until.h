#pragma once

#include <optional>
#include <vector>

#include "rules/facts.h"

namespace sightline::rules {

/// Of exceptions to one clock: the first day on which none of them holds it any more, if one holds it on `day`. One that begins
/// by the day on which another runs out goes on where that one stops; a day without any between them is the end. Pure.
[[nodiscard]] std::optional<CivilDate> heldUntil(const std::vector<const ExceptionFact*>& exceptions, CivilDate day);

} // namespace sightline::rules
