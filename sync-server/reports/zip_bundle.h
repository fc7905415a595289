#pragma once

#include <string>
#include <vector>

#include "base/instant.h"
#include "base/result.h"

namespace sightline::server::reports {

struct BundledFile {
    std::string name; ///< Plain ASCII, with `/` between folders.
    std::string bytes;
};

/// A zip of these files in this order, made in memory. The same files and moment give the same bytes, on any machine.
[[nodiscard]] Result<std::string> zipOf(const std::vector<BundledFile>& files, Instant made_at);

} // namespace sightline::server::reports
