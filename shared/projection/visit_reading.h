#pragma once

#include "base/result.h"
#include "projection/child_file.h"

namespace sightline::projection {

/// A visit record as a visit. An error's detail says why it cannot be read (no date, a word of a newer program); then `record` is
/// untouched, else it is moved into the visit. A visit that says "seen alone" and that somebody else was in the room counts as
/// seen with others; the record keeps what each of them said.
[[nodiscard]] Result<VisitFile> readVisit(RecordFile& record);

} // namespace sightline::projection
