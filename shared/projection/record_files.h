#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "projection/child_file.h"

namespace sightline::projection {

/// The revisions of one child sorted into records, each with its state by the conflict rules. In the order of record ids.
/// Revisions received after `known_at` are left out before anything is decided. A set that the rules refuse (a cycle) goes to
/// `unreadable`, and so does a record of which nothing takes part.
[[nodiscard]] std::vector<RecordFile> recordFiles(
    std::vector<KnownRevision> revisions, std::optional<Instant> known_at, std::vector<UnreadableRecord>& unreadable);

/// When the authority received the first revision that takes part.
[[nodiscard]] Instant firstReceived(const RecordFile& record);

[[nodiscard]] const KnownRevision* findRevision(const RecordFile& record, std::string_view id) noexcept;

/// These revisions and everything they are based on, as far as it is here.
[[nodiscard]] std::set<std::string> withAncestors(
    const std::vector<KnownRevision>& history, const std::vector<std::string>& from);

} // namespace sightline::projection
