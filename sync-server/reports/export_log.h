#pragma once

#include <functional>

#include "reports/export_request.h"

namespace sightline::server::reports {

/// A line of the log of exports: it is a line of the audit log, which nobody can change or remove unnoticed.
struct ExportLogLine {
    Instant at;
    WorkerId who{""};
    std::string what; ///< A name of the catalogue, or `subject-access`.
    std::string filters; ///< In words.
    std::size_t rows = 0; ///< Of a bundle: its records.
    std::string sha256; ///< Of the bytes that were handed out, hexadecimal.
    std::string reason; ///< As the person gave it.
    std::optional<ChildId> child = std::nullopt; ///< Of a bundle.
};

inline constexpr std::string_view kSubjectAccess = "subject-access";

[[nodiscard]] AuditEntry toAudit(const ExportLogLine& line);
/// Nullopt: that line is about something else, or an export that was refused.
[[nodiscard]] std::optional<ExportLogLine> fromAudit(const AuditEntry& entry);

/// The last exports, newest first: of everybody, or of one person; only those that `shown` says yes to, so that what somebody
/// may not see takes no place from what they may.
[[nodiscard]] std::vector<ExportLogLine> pastExports(ReadSession& session, const std::optional<WorkerId>& who, std::size_t most,
    const std::function<bool(const ExportLogLine&)>& shown);

/// What makes an export must say why: InvalidInput for a reason that says nothing, or is longer than a log line.
inline constexpr std::size_t kReasonCharactersLeast = 5;
inline constexpr std::size_t kReasonBytesMost = 500;
[[nodiscard]] Result<std::string> checkedReason(std::string_view reason);

/// What a person may have, by the one authorisation function, at this moment.
[[nodiscard]] ExportAsker askerOf(ReadSession& session, const Worker& worker, Instant now);

} // namespace sightline::server::reports
