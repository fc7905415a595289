#pragma once

#include <optional>
#include <string>

#include "imports/import_batch.h"

namespace sightline::server {

/// Plans may begin before a birth, but not before the pregnancy. Nullopt: the start is possible.
[[nodiscard]] std::optional<std::string> implausibleStart(const ImportedChild& child, CivilDate start);

} // namespace sightline::server
