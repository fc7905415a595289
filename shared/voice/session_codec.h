#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "voice/child_session.h"

namespace sightline {

/// What the journal of a child's session holds, as JSON. Texts come back byte for byte; members and words are those of the
/// records.

/// InvalidInput if a text is not UTF-8: JSON could not hold it as it is.
[[nodiscard]] Result<std::string> writtenDown(const SessionEvent& event);
[[nodiscard]] Result<std::string> writtenDown(const HandOver& given);

/// InvalidInput names the place.
[[nodiscard]] Result<SessionEvent> readSessionEvent(std::string_view text);
[[nodiscard]] Result<HandOver> readHandOver(std::string_view text);

} // namespace sightline
