#pragma once

#include "app/program.h"

namespace sightline::mobile {

/// Runs the worker's space: the unlock screen and all that is behind it. With a tablet that is open already it starts behind the
/// unlock screen. Answers where to go when the tablet is handed to a child or the window is closed.
[[nodiscard]] NextSpace runWorkerSpace(Program& program, ToWorker start);

} // namespace sightline::mobile
