#pragma once

#include <string>
#include <string_view>

namespace sightline::server::dashboard {

/// Text as it may stand in an HTML page, between tags or in a quoted attribute. Everything that is not our own literal goes
/// through here.
[[nodiscard]] std::string escaped(std::string_view text);

/// Plain text as a paragraph of its own.
[[nodiscard]] std::string paragraph(std::string_view text);

} // namespace sightline::server::dashboard
