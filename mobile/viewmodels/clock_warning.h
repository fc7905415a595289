#pragma once

#include <QString>

#include "session/clock_check.h"

namespace sightline::mobile {

/// What is wrong with the tablet's clock and what to do about it, for the worker.
[[nodiscard]] QString inWords(const ClockProblem& problem);

} // namespace sightline::mobile
