#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "projection/child_file.h"
#include "projection/last_wishes.h"

namespace sightline::projection {

/// What lists and the sending status need of one child: facts, never verdicts, so that it is as good tomorrow as today. Derived
/// from the child's revisions and from nothing else.
struct ChildSummary {
    ChildId id;
    std::optional<std::string> local_id;
    std::string given_name;
    std::string family_name;
    std::optional<std::string> address;
    std::optional<std::string> household;
    std::optional<std::string> known_as;
    std::optional<std::string> language;
    rules::ChildFacts facts; ///< Visits in the order of the file: the oldest first.
    std::vector<std::string> health_reviews; ///< One a visit of `facts`: the coded contact it was, or empty.
    std::vector<Allocation> allocations; ///< Everything that stands, past and disputed ones too.
    std::vector<RecordId> disputed; ///< Records that say two things.
    bool shows_dispute = false; ///< One of them can be read.
    int unsent = 0; ///< Revisions that only this tablet has.
    int unacknowledged_flags = 0; ///< "I don't feel safe", and no manager has said that they saw it.
    std::optional<LastWishes> last_wishes = std::nullopt;

    /// As `Child::displayName`.
    [[nodiscard]] std::string displayName() const;
};

/// Which program derived a summary: two programs whose records, rules or reading of them differ have two. A summary is good only
/// for the program that wrote it.
[[nodiscard]] std::string_view summaryFormat() noexcept;

/// `device`: the tablet's own. Pure.
[[nodiscard]] ChildSummary summarise(ChildId id, std::vector<KnownRevision> revisions, DeviceId device);
/// Of a child that is read already.
[[nodiscard]] ChildSummary summarise(const ChildFile& file, int unsent = 0);

[[nodiscard]] std::string toBytes(const ChildSummary& summary);
/// Bytes of this program's format. Nullopt: they are not; the revisions say it.
[[nodiscard]] std::optional<ChildSummary> summaryFromBytes(ChildId id, std::string_view bytes);

} // namespace sightline::projection
