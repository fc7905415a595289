#pragma once

#include <functional>

#include "imports/import_batch.h"
#include "imports/import_changes.h"
#include "service/authority.h"

namespace sightline::server {

inline constexpr std::size_t kImportedRevisionsPerGroupMax = 200;

struct ImportReport {
    bool dry_run = false;
    ImportTally children, plans, placements;
    std::vector<std::string> kept; ///< Fields left as a person set them.
    std::size_t revisions = 0; ///< Written; with `dry_run`, that would be written.
    std::size_t groups = 0;
};

/// Writes what a return says and is not known yet, as the administrator at the console. A child is found by its number
/// (`local_id`), else by its imported id. Importing the same files again changes nothing; a changed file amends.
///
/// Groups hold whole children and at most kImportedRevisionsPerGroupMax revisions. Each group is written whole or not at all, one
/// after the other, so that tablets can sync in between: if one fails, the error says how many children are done, and importing
/// again does the rest. `progress` is told revisions written and revisions in all.
[[nodiscard]] Result<ImportReport> applyImport(Authority& authority, const ImportBatch& batch, bool dry_run, Clock& clock,
    const std::function<void(std::size_t, std::size_t)>& progress = {});

} // namespace sightline::server
