#pragma once

#include "base/result.h"
#include "projection/child_file.h"

namespace sightline::projection {

/// What a plan record says, and the rows of it that this program cannot read: they are shown, never silently left out.
struct PlanReading {
    PlanFile plan;
    std::vector<std::string> unreadable_rows; ///< Why, one line a row.
};

/// An error's detail says why the whole record cannot be read; then `record` is kept, else it is moved into the file.
[[nodiscard]] Result<PlanReading> readPlan(RecordFile& record);
[[nodiscard]] Result<PlacementFile> readPlacement(RecordFile& record);
[[nodiscard]] Result<AllocationFile> readAllocation(RecordFile& record);

} // namespace sightline::projection
