#include "projection/new_records.h"

namespace sightline::projection {

namespace {

wire::IntervalValue toValue(const Interval& interval)
{
    wire::IntervalValue value;
    value.set_n(interval.n);
    value.set_unit(std::string{toText(interval.unit)});
    return value;
}

wire::RequirementPatch toPatch(const Requirement& requirement)
{
    wire::RequirementPatch patch;
    patch.set_id(requirement.id.text());
    patch.set_measure(std::string{toText(requirement.measure)});
    *patch.mutable_interval() = toValue(requirement.interval);
    if (requirement.first) *patch.mutable_first() = toValue(*requirement.first);
    patch.set_by(requirement.by.toText());
    patch.set_where_child_lives(requirement.where_child_lives);
    return patch;
}

} // namespace

wire::ChildPatch toPatch(const Child& child)
{
    wire::ChildPatch patch;
    if (child.local_id) patch.set_local_id(*child.local_id);
    if (!child.given_name.empty()) patch.set_given_name(child.given_name);
    if (!child.family_name.empty()) patch.set_family_name(child.family_name);
    if (child.date_of_birth) patch.set_date_of_birth(child.date_of_birth->toString());
    if (child.expected_date_of_birth) patch.set_expected_date_of_birth(child.expected_date_of_birth->toString());
    if (child.address) patch.set_address(*child.address);
    if (child.household) patch.set_household(*child.household);
    if (child.known_as) patch.set_known_as(*child.known_as);
    if (child.language) patch.set_language(*child.language);
    if (child.communication_needs) patch.set_communication_needs(*child.communication_needs);
    if (!child.alerts.empty()) patch.mutable_alerts()->mutable_items()->Assign(child.alerts.begin(), child.alerts.end());
    if (!child.people.empty()) patch.mutable_people()->mutable_items()->Assign(child.people.begin(), child.people.end());
    return patch;
}

wire::PlanPatch toPatch(const Plan& plan)
{
    wire::PlanPatch patch;
    patch.set_type(std::string{toText(plan.type)});
    patch.set_start(plan.start.toString());
    if (plan.end) patch.set_end(plan.end->toString());
    for (const Requirement& requirement : plan.requirements) *patch.add_requirements() = toPatch(requirement);
    return patch;
}

wire::PlacementPatch toPatch(const Placement& placement)
{
    wire::PlacementPatch patch;
    patch.set_start(placement.start.toString());
    if (placement.end) patch.set_end(placement.end->toString());
    patch.set_regime(std::string{toText(placement.regime)});
    if (placement.first_review) patch.set_first_review(placement.first_review->toString());
    patch.set_intended_to_last_until_18(placement.intended_to_last_until_18);
    return patch;
}

wire::AllocationPatch toPatch(const Allocation& allocation)
{
    wire::AllocationPatch patch;
    patch.set_worker(allocation.worker.text());
    patch.set_role(std::string{toText(allocation.role)});
    patch.set_from(allocation.from.toString());
    if (allocation.to) patch.set_to(allocation.to->toString());
    return patch;
}

} // namespace sightline::projection
