#pragma once

#include <string>
#include <vector>

#include "imports/import_batch.h"
#include "projection/child_file.h"

namespace sightline::server {

/// What a return says about one child.
struct ImportedFile {
    ImportedChild child;
    std::vector<ImportedPlan> plans;
    std::vector<ImportedPlacement> placements;
};

/// Records by what the import does to them.
struct ImportTally {
    std::size_t added = 0;
    std::size_t amended = 0;
    std::size_t unchanged = 0;
};

struct ImportChanges {
    std::vector<wire::Revision> revisions; ///< Empty: the records say already what the return says.
    std::vector<std::string> kept; ///< What a person has changed since and the return would change back: left as it is.
    ImportTally children, plans, placements;
};

struct ImportContext {
    AuthorityId authority;
    std::string source; ///< `ssda903`
    revision::Authorship authorship;
};

/// Compares a return with what is known about the child and says what to write: new records; changed fields as revisions on the
/// current heads, with the reason "import ssda903 again"; ends of what an earlier import opened. A field whose live value a
/// person asserted is never written. Pure.
[[nodiscard]] ImportChanges changesFor(
    const ImportContext& context, const ImportedFile& imported, const projection::ChildFile& current);

/// Whether a revision was written by an import, as its reason says.
[[nodiscard]] bool isFromImport(const revision::Revision& revision);

} // namespace sightline::server
