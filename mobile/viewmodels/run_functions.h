#pragma once

#include <functional>

namespace sightline::mobile {

/// Runs the first away from the GUI thread, then the second on it. Tests run both at once.
using RunAside = std::function<void(std::function<void()> work, std::function<void()> done)>;

} // namespace sightline::mobile
