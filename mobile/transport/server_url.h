#pragma once

#include <string>

#include "base/result.h"

namespace sightline::mobile {

/// Whether records may be sent there: https to anywhere, plain http to this machine only (tests and the demo). InvalidInput says
/// why not.
[[nodiscard]] Result<void> checkServerUrl(const std::string& url);

} // namespace sightline::mobile
