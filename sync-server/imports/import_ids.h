#pragma once

#include "imports/import_batch.h"

namespace sightline::server {

/// The ids of imported records. They follow from the authority, the authority's own number for the child and, for plans and
/// placements, kind and start: the same child in two returns, or in the same return twice, is one record.
[[nodiscard]] ChildId importedChildId(const AuthorityId& authority, const ChildNumber& number);
[[nodiscard]] RecordId importedPlanId(const AuthorityId& authority, const ChildNumber& number, PlanType type, CivilDate start);
[[nodiscard]] RecordId importedPlacementId(const AuthorityId& authority, const ChildNumber& number, CivilDate start);

} // namespace sightline::server
