#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "service/child_files.h"
#include "json/reader.h"

namespace sightline::server::cli {

/// The compliance table as text. The names of columns and members are a contract with scripts (README.md).

/// Aligned, at most 120 columns, states in words, a line of totals at the end.
void printTable(std::ostream& out, const std::vector<ComplianceLine>& lines, CivilDate as_of);

/// RFC 4180 with LF; what is not known is empty. Text that somebody typed and that a spreadsheet would run as a formula gets an
/// apostrophe in front.
void printCsv(std::ostream& out, const std::vector<ComplianceLine>& lines);

/// `{"as_of", "known_at", "clocks": [...]}`; what is not known is null.
[[nodiscard]] json::Json toJson(const std::vector<ComplianceLine>& lines, const ComplianceQuestion& question);

/// One cell. `typed`: whether a person wrote it.
[[nodiscard]] std::string csvCell(std::string_view text, bool typed);

/// "Overdue", "Due soon", "On track", "Paused", "Not started".
[[nodiscard]] std::string_view inWords(rules::ClockState state) noexcept;

} // namespace sightline::server::cli
