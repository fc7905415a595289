#include "service/who_leads.h"

#include <algorithm>
#include <vector>

namespace sightline::server {

namespace {

using projection::AllocationFile;
using projection::ChildFile;

/// Whether something asks for visits of this child on that day.
bool isOpenOn(const ChildFile& file, CivilDate day)
{
    const auto open = [&](const auto& span) { return !span.end || *span.end > day; };
    return std::any_of(file.plans.begin(), file.plans.end(), [&](const auto& plan) { return open(plan.fact.plan); })
        || std::any_of(file.placements.begin(), file.placements.end(),
            [&](const auto& placement) { return open(placement.fact.placement); });
}

bool somebodyElseLeads(ReadSession& session, const ChildFile& file, const RecordId& ended, CivilDate day)
{
    return std::any_of(file.allocations.begin(), file.allocations.end(), [&](const AllocationFile& other) {
        if (other.record.id == ended || other.allocation.role != AllocationRole::Lead) return false;
        if (other.allocation.from > day || !holdsAfter(other.allocation, day)) return false;
        const auto worker = session.worker(other.allocation.worker);
        return worker && !worker->disabled;
    });
}

} // namespace

bool holdsAfter(const Allocation& allocation, CivilDate day) noexcept
{
    return !allocation.to || (*allocation.to > day && *allocation.to > allocation.from);
}

bool worksWithChildren(WorkerRole role) noexcept
{
    return role != WorkerRole::Administrator && role != WorkerRole::Auditor;
}

std::optional<CivilDate> firstDayWithoutLead(ReadSession& session, const ChildFile& file, const RecordId& ended, CivilDate end)
{
    const auto found = std::find_if(
        file.allocations.begin(), file.allocations.end(), [&](const AllocationFile& each) { return each.record.id == ended; });
    if (found == file.allocations.end()) return std::nullopt;
    // A gap begins where this one ends, or later where another one does.
    std::vector<CivilDate> days{end};
    for (const AllocationFile& other : file.allocations)
        if (other.record.id != ended && other.allocation.to && *other.allocation.to > end
            && holdsAfter(found->allocation, *other.allocation.to))
            days.push_back(*other.allocation.to);
    std::sort(days.begin(), days.end());
    for (const CivilDate day : days)
        if (isOpenOn(file, day) && !somebodyElseLeads(session, file, ended, day)) return day;
    return std::nullopt;
}

} // namespace sightline::server
