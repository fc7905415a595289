#pragma once

#include "base/civil_date.h"
#include "base/result.h"
#include "projection/child_file.h"

namespace sightline::mobile {

struct Me;

/// Whether `me` may change this record of a child in the caseload. Refused, in plain words, by the rules that the server applies
/// when the change arrives (sync/verdict.h): a visit and its notes are changed by their author or a manager, plans, allocations
/// and a child's details by a manager; what is kept aside or waits for an earlier change, by nobody.
[[nodiscard]] Result<void> mayChange(const projection::RecordFile& record, ChildId child, const Me& me, CivilDate today);

/// What the server would say to `change`, as far as this tablet knows the record.
[[nodiscard]] Result<void> mayWrite(
    const revision::Revision& change, const projection::RecordFile& record, ChildId child, const Me& me, CivilDate today);

/// The note of this visit that `me` may change; null if a new one has to be made.
[[nodiscard]] const projection::RecordFile* noteToChange(
    const projection::ChildFile& file, RecordId visit, const Me& me, CivilDate today);

} // namespace sightline::mobile
