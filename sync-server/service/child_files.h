#pragma once

#include <functional>

#include "projection/child_file.h"
#include "rules/compliance.h"
#include "store/authority_store.h"

namespace sightline::server {

/// Everything the log holds of one child, in its order.
[[nodiscard]] std::vector<projection::KnownRevision> knownRevisions(ReadSession& session, const ChildId& child);

/// One child as the log says; `known_at` by the time of receipt.
[[nodiscard]] projection::ChildFile childFile(
    ReadSession& session, const ChildId& child, std::optional<Instant> known_at = std::nullopt);

/// A line of the compliance table: one clock of one child (commands.md).
struct ComplianceLine {
    ChildId child;
    std::string local_id;
    std::string name;
    std::string team; ///< Of the lead worker.
    std::string lead_worker;
    rules::ClockResult clock;
};

struct ComplianceQuestion {
    CivilDate as_of;
    std::optional<Instant> known_at;
    std::optional<std::string> team;
};

/// Every clock of every child, overdue first, then by due date, then by name: the same for the command, the page and the exports.
/// `progress` is told children done and children in all; `also` is shown each child as it is read.
[[nodiscard]] std::vector<ComplianceLine> compliance(ReadSession& session, const ComplianceQuestion& question,
    const std::function<void(std::size_t, std::size_t)>& progress = {},
    const std::function<void(const projection::ChildFile&)>& also = {});

/// Into that order.
void sortLines(std::vector<ComplianceLine>& lines);

/// Whether anybody works in this team or manages it.
[[nodiscard]] bool teamExists(ReadSession& session, std::string_view team);

} // namespace sightline::server
