#pragma once

#include <functional>

class QObject;

namespace sightline::mobile {

/// Runs `work` on a thread of its own, then `done` on the thread of `context`; `done` is left out if `context` is gone by then.
void runAside(QObject* context, std::function<void()> work, std::function<void()> done);

} // namespace sightline::mobile
