#pragma once

#include <optional>
#include <string>
#include <vector>

#include "projections/boards.h"
#include "service/child_files.h"

namespace sightline::server {

/// The compliance table of a board: the very lines that `compliance` reads from the log, without the windows of their clocks.
/// `team`: only children whom somebody of this team leads; "" those of no team.
[[nodiscard]] std::vector<ComplianceLine> complianceLines(
    const Board& board, const std::optional<std::string>& team = std::nullopt);

/// As the command prints them: from what is kept of the children, and from the log for those who changed since.
[[nodiscard]] Result<std::vector<ComplianceLine>> complianceLines(
    Authority& authority, const ComplianceQuestion& question, Clock& clock, const Boards::Told& told = {});

} // namespace sightline::server
