#pragma once

#include <optional>
#include <string>
#include <vector>

#include "projection/child_file.h"
#include "service/console.h"

namespace sightline::server {

/// What the services of this folder that write for a manager have in common.

/// What a form was made from: the heads of one record, or of all records of a kind, as hexadecimal ids with commas between. A
/// form carries it, so that what somebody else changed in between is told and not lost. Empty: there was none yet.
using Basis = std::string;

[[nodiscard]] Basis basisOf(const std::vector<const projection::RecordFile*>& records);
[[nodiscard]] Basis basisOf(const projection::RecordFile& record);
template <typename Files>
[[nodiscard]] Basis basisOfAll(const Files& files)
{
    std::vector<const projection::RecordFile*> records;
    for (const auto& file : files) records.push_back(&file.record);
    return basisOf(records);
}

/// How the refusal of a form that somebody overtook begins.
inline constexpr std::string_view kChangedMeanwhile = "Somebody changed this";

/// Refused: the records are not as they were; the sentence says when, and who. Without a basis nothing is asked.
[[nodiscard]] Result<void> checkUnchanged(
    const std::vector<const projection::RecordFile*>& records, const std::optional<Basis>& basis);

/// What became of a change.
struct Written {
    RecordId record;
    std::string sentence; ///< What holds now, for people.
    bool already = false; ///< The very same was sent before, and is in the log once.
};

/// Whether the record's history holds this very change by this author: the same form sent twice.
[[nodiscard]] bool holdsAlready(const projection::RecordFile& record, const wire::Revision& change);

/// Whether the newest that the record says was said by this author with this reason: the same form sent twice.
[[nodiscard]] bool isTheirLastWord(const projection::RecordFile& record, const WorkerId& author, const std::string& reason);

/// A change of a record: based on every head, by this author, now.
[[nodiscard]] wire::Revision changeOf(const projection::RecordFile& record, const ChildId& child,
    const revision::Authorship& authorship, const std::string& reason);

/// Refused unless this is a manager of somebody who works with the child today.
[[nodiscard]] Result<void> mustManage(ReadSession& session, const Worker& worker, const ChildId& child, CivilDate today);

/// Nothing but white space.
[[nodiscard]] bool isBlank(const std::string& text);

/// The child's file if there is one and it has a record; NotFound.
[[nodiscard]] Result<projection::ChildFile> existingChild(ReadSession& session, const ChildId& child);

/// The child that a record belongs to; NotFound with these words for it ("visit").
[[nodiscard]] Result<ChildId> childOfRecord(ReadSession& session, const RecordId& record, std::string_view what);

/// One group of these revisions.
[[nodiscard]] ConsoleGroups oneGroup(std::vector<wire::Revision> revisions);

} // namespace sightline::server
