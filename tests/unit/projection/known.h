#pragma once

#include <string>

#include "projection/child_file.h"
#include "support/revisions.h"

namespace sightline::test {

inline Instant at(const std::string& text)
{
    return *parseInstant(text);
}

/// A revision as the authority has it.
inline projection::KnownRevision known(wire::Revision message, std::uint64_t seq,
    const std::string& received = "2026-06-05T09:00:00Z", rules::WrittenBy by = rules::WrittenBy::Author)
{
    return {revision::makeRevision(std::move(message)), by, false, seq, at(received), nth<DeviceId>(1)};
}

inline wire::Revision aPlan(int record, int child, const std::string& start = "2026-05-01")
{
    wire::Revision message = revision::blankRevision(RecordKind::Plan, nth<RecordId>(record), nth<ChildId>(child), by("max"));
    wire::PlanPatch& plan = *message.mutable_plan();
    plan.set_plan_id("p1");
    plan.set_type("child_protection");
    plan.set_start(start);
    wire::RequirementPatch& row = *plan.add_requirements();
    row.set_id("r1");
    row.set_measure("seen");
    row.mutable_interval()->set_n(10);
    row.mutable_interval()->set_unit("working_days");
    row.set_by("social_worker");
    row.set_where_child_lives(false);
    return message;
}

inline wire::Revision aPlanChange(const revision::Revision& of, std::int64_t wall_ms = 1'780'000'100'000)
{
    wire::Revision message = revision::blankRevision(RecordKind::Plan, of.record(), of.child(), by("max", wall_ms));
    message.add_parents(of.id.text());
    message.set_reason("Core group agreed");
    message.mutable_plan();
    return message;
}

} // namespace sightline::test
