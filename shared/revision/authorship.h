#pragma once

#include <optional>
#include <vector>

#include "revision/revision.h"

namespace sightline::revision {

/// Who a record belongs to: the author of its first revision without parents, in the order given (log order). Nullopt while none
/// has arrived.
[[nodiscard]] std::optional<WorkerId> recordAuthor(const std::vector<const Revision*>& in_log_order);

/// Who wrote a revision, seen from its record. `recorded` is the authority's verdict when it arrived; a revision that arrived
/// before its record's first one could only be judged provisionally, so authorship is read again from the set: the same on every
/// replica.
[[nodiscard]] rules::WrittenBy effectiveBy(
    rules::WrittenBy recorded, const WorkerId& author, const std::optional<WorkerId>& record_author) noexcept;

} // namespace sightline::revision
