#pragma once

#include <optional>
#include <vector>

#include "projection/child_file.h"

namespace sightline::projection {

/// The revisions of one child sorted into records, each with its state by the conflict rules. In the order of record ids.
/// Revisions received after `known_at` are left out before anything is decided. A set that the rules refuse (a cycle) goes to
/// `unreadable`, and so does a record of which nothing takes part.
[[nodiscard]] std::vector<RecordFile> recordFiles(
    std::vector<KnownRevision> revisions, std::optional<Instant> known_at, std::vector<UnreadableRecord>& unreadable);

/// A plan or placement that was ended on one side and changed on the other stays open, and is disputed: clocks go on (domain.md
/// section 5).
void keepOpenUnderDispute(RecordFile& record);

/// When the authority received the first revision that takes part.
[[nodiscard]] Instant firstReceived(const RecordFile& record);

[[nodiscard]] const KnownRevision* findRevision(const RecordFile& record, std::string_view id) noexcept;

} // namespace sightline::projection
