#pragma once

#include "service/console_change.h"

namespace sightline::server {

/// What was said and agreed in supervision. Written once; more is said by another note.
struct NewSupervision {
    ChildId child;
    RecordId id; ///< Made with the form: the same form sent twice is one note.
    std::optional<RecordId> about; ///< A visit or a plan of this child.
    CivilDate held_on; ///< Not in the future.
    std::string text;
    std::string actions; ///< What was agreed; may be empty.
    std::optional<CivilDate> by_when;
    WorkerId author; ///< A manager of somebody who works with the child.
};

/// InvalidInput names the field.
[[nodiscard]] Result<Written> addSupervision(Authority& authority, const NewSupervision& note, Clock& clock);

} // namespace sightline::server
