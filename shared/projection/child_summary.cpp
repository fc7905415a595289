#include "projection/child_summary.h"

#include <algorithm>

namespace sightline::projection {

namespace {

void addDisputed(const RecordFile& record, bool readable, ChildSummary& summary)
{
    if (!record.disputed()) return;
    summary.disputed.push_back(record.id);
    summary.shows_dispute = summary.shows_dispute || readable;
}

void addDisputes(const ChildFile& file, ChildSummary& summary)
{
    if (file.record) addDisputed(*file.record, true, summary);
    for (const PlanFile& plan : file.plans) addDisputed(plan.record, true, summary);
    for (const PlacementFile& placement : file.placements) addDisputed(placement.record, true, summary);
    for (const AllocationFile& allocation : file.allocations) addDisputed(allocation.record, true, summary);
    for (const UnreadableRecord& unreadable : file.unreadable) addDisputed(unreadable.record, false, summary);
    for (const VisitFile& visit : file.visits) {
        addDisputed(visit.record, true, summary);
        for (const RecordFile& note : visit.notes) addDisputed(note, true, summary);
    }
    for (const ObservationFile& observation : file.observations) addDisputed(observation.record, true, summary);
    for (const ExceptionFile& exception : file.exceptions) addDisputed(exception.record, true, summary);
    for (const TransferFile& transfer : file.transfers) addDisputed(transfer.record, true, summary);
    // A plan stands once among the plans and once for each of its rows that cannot be read.
    std::sort(summary.disputed.begin(), summary.disputed.end());
    summary.disputed.erase(std::unique(summary.disputed.begin(), summary.disputed.end()), summary.disputed.end());
}

} // namespace

std::string ChildSummary::displayName() const
{
    Child child{};
    child.given_name = given_name;
    child.family_name = family_name;
    child.local_id = local_id;
    return child.displayName();
}

ChildSummary summarise(ChildId id, std::vector<KnownRevision> revisions, DeviceId device)
{
    const auto isUnsent = [&](const KnownRevision& known) { return known.seq == 0 && !known.refused && known.device == device; };
    const auto unsent = std::count_if(revisions.begin(), revisions.end(), isUnsent);
    return summarise(readChild(id, std::move(revisions)), static_cast<int>(unsent));
}

ChildSummary summarise(const ChildFile& file, int unsent)
{
    const Child& child = file.child;
    ChildSummary summary{file.id, child.local_id, child.given_name, child.family_name, child.address, child.household,
        child.known_as, child.language, file.facts(), {}, {}, {}, false, unsent};
    summary.health_reviews.reserve(file.visits.size());
    for (const VisitFile& visit : file.visits) summary.health_reviews.push_back(visit.record.text("health_review").value_or(""));
    for (const AllocationFile& allocation : file.allocations)
        summary.allocations.insert(summary.allocations.end(), allocation.standing.begin(), allocation.standing.end());
    addDisputes(file, summary);
    summary.unacknowledged_flags = static_cast<int>(
        std::count_if(file.flags.begin(), file.flags.end(), [](const SafetyFlagFile& flag) { return !flag.acknowledged; }));
    summary.last_wishes = lastWishes(file);
    return summary;
}

} // namespace sightline::projection
