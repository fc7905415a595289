#pragma once

#include "service/authority.h"

namespace sightline::bench {

/// What years of work leave behind besides visits, so that the pages about it have something to look for: of 20,000 children 200
/// with two versions of a visit, 200 ever offered to another worker (half of them decided), 200 with an exception, 100 who said
/// "I don't feel safe" (three not acknowledged), and 30,000 lines of the audit log. Written once: an authority that has it is
/// taken as it is.
[[nodiscard]] Result<void> addWork(server::Authority& authority, Clock& clock);

inline constexpr std::string_view kFirstTeam = "Team 1";
inline constexpr std::string_view kTeamManager = "team-manager"; ///< Of the first team.
inline constexpr std::string_view kAuditor = "auditor";
/// The two above.
[[nodiscard]] Result<void> addReaders(server::Authority& authority);

} // namespace sightline::bench
