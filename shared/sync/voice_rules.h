#pragma once

#include <optional>
#include <string>

#include "base/civil_date.h"
#include "sync/verdict.h"

namespace sightline::sync {

/// Why a revision of a voice entry, of what is set beside one, of a safety flag or of an observation cannot be accepted as it is;
/// nullopt if it can. A revision of a newer schema is not judged by rules it may have outgrown. (domain.md sections 5 and 6)
[[nodiscard]] std::optional<std::string> voiceObjection(
    const revision::Revision& revision, const Writer& writer, Access access, const RecordContext& record, CivilDate received_on);

} // namespace sightline::sync
