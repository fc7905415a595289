#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "access/authorise.h"
#include "service/authority.h"

namespace sightline::server {

/// The audit log: who looked at what, who was refused, who changed whose account. Append-only, chained like the log of records;
/// `verify` walks it. It holds ids and the reasons people gave; no names, nothing that was read.

inline constexpr std::string_view kDone = "done";
inline constexpr std::string_view kRefused = "refused";

/// Writes one line in a transaction of its own. What is to be shown is shown only after this came back without error.
[[nodiscard]] Result<void> audit(Authority& authority, const AuditEntry& entry);

/// Which lines this reader may see: an auditor all; a manager those of the children they work with, of the people in the teams
/// they manage, and their own; what was done about the accounts of those people, of other managers of those teams, and theirs.
class AuditReader {
public:
    AuditReader(ReadSession& session, const Worker& reader, const Scope& scope);
    [[nodiscard]] bool may(const AuditEntry& entry) const;

private:
    const Worker& m_reader;
    const Scope& m_scope;
    std::set<WorkerId> m_theirs;
    std::set<WorkerId> m_accounts; ///< Of whom this reader is told what was done about their account.
};

/// A part of the log: what a reader may see of what they asked for.
struct AuditPart {
    std::vector<AuditEntry> lines;
    std::uint64_t next = 0; ///< Go on below this; 0: that was all.
};
/// At most so many lines, the newest first. A reader's own may lie far apart: it stops after 20,000 that were looked at, and goes
/// on from there when it is asked again.
[[nodiscard]] AuditPart readAudit(
    ReadSession& session, const AuditQuestion& question, const AuditReader& reader, std::size_t most);

/// What a walk over the audit log found.
struct AuditVerification {
    std::uint64_t lines = 0; ///< That were good.
    std::optional<std::string> fault; ///< The first bad line and why.
};
/// Numbers without a gap, every chain value against the one before, the end against what was noted with it.
[[nodiscard]] AuditVerification verifyAudit(ReadSession& session);

} // namespace sightline::server
