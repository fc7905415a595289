#pragma once

#include <optional>

#include "projection/child_file.h"
#include "store/authority_store.h"

namespace sightline::server {

/// In force after `day`, or to come into force later; one that ended on the day it began never was.
[[nodiscard]] bool holdsAfter(const Allocation& allocation, CivilDate day) noexcept;

/// Whether somebody with this role may work with a child at all: an administrator or an auditor visits nobody.
[[nodiscard]] bool worksWithChildren(WorkerRole role) noexcept;

/// The first day on which nobody would lead although something asks for visits, if the allocation `ended` held from `end` on no
/// more. Somebody who has left leads for nobody, whatever their allocation says.
[[nodiscard]] std::optional<CivilDate> firstDayWithoutLead(
    ReadSession& session, const projection::ChildFile& file, const RecordId& ended, CivilDate end);

} // namespace sightline::server
