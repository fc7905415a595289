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

/// What a child said is dated after the server's day: the tablet's clock was wrong. It is accepted all the same, as late, so that
/// the manager is told; the record keeps the day that the tablet gave, and when it was received is the server's to say.
[[nodiscard]] bool saidTomorrow(const revision::Revision& revision, CivilDate received_on);

} // namespace sightline::sync
