#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/program.h"

namespace sightline::mobile {

/// Starts this program anew in the place of this process: nothing that was decrypted here is in memory afterwards, in use or
/// free. The key goes through a pipe that the new program inherits, never through its arguments, its environment or a file.
/// Returns only where it cannot be done (NotSupported elsewhere than on Linux): the space is changed within this process then.
[[nodiscard]] Error replaceProcess(const std::vector<std::string>& arguments, const ToChild& next);

/// What `replaceProcess` handed over, read once; nullopt if the arguments name no pipe or it holds something else.
[[nodiscard]] std::optional<ToChild> handedOver(std::vector<std::string>& arguments);

} // namespace sightline::mobile
