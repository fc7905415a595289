#pragma once

#include <optional>
#include <string>

#include "base/civil_date.h"
#include "sync/verdict.h"

namespace sightline::sync {

/// Why a visit revision cannot be accepted as it is, in a plain sentence; nullopt if it can. A revision of a newer schema is not
/// judged by rules it may have outgrown.
[[nodiscard]] std::optional<std::string> visitObjection(
    const wire::Revision& message, const Writer& writer, CivilDate received_on);

} // namespace sightline::sync
