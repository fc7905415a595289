#pragma once

#include "cli/command.h"
#include "projection/child_file.h"
#include "revision/revision.h"

namespace sightline::server::cli {

/// Revisions as an administrator at the console writes them.

/// Who writes and when.
[[nodiscard]] revision::Authorship consoleAuthorship(const Console& console);

/// A fresh id for a record.
[[nodiscard]] RecordId newRecordId(const Console& console);

/// A change to a record: based on everything its state is made of now, with the reason people will read.
[[nodiscard]] wire::Revision changeTo(
    const Console& console, const projection::RecordFile& record, const ChildId& child, const std::string& reason);

/// Appends them as one save: whole or not at all.
[[nodiscard]] Result<void> record(const Console& console, Authority& authority, std::vector<wire::Revision> revisions);

} // namespace sightline::server::cli
