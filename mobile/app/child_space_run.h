#pragma once

#include "app/program.h"

namespace sightline::mobile {

/// Runs the child's space until the worker's PIN was right, and answers where to go then. Nothing of the caseload is open, linked
/// into a screen or known here: one vault's folder, and the key of one journal. The window fills the screen and does not close.
[[nodiscard]] NextSpace runChildSpace(Program& program, ToChild start);

} // namespace sightline::mobile
