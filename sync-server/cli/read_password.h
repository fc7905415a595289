#pragma once

#include <string>

#include "base/result.h"

namespace sightline::server::cli {

/// One line from standard input, without its end. At a terminal it is asked for twice and not shown. InvalidInput: there is none,
/// or the two are not the same.
[[nodiscard]] Result<std::string> readPassword(const std::string& whose);

} // namespace sightline::server::cli
