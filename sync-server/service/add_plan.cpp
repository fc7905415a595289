#include "service/add_plan.h"

#include "projection/new_records.h"
#include "rules/floors.h"
#include "service/child_files.h"

namespace sightline::server {

namespace {

std::vector<const projection::RecordFile*> planRecords(const projection::ChildFile& file)
{
    std::vector<const projection::RecordFile*> records;
    for (const projection::PlanFile& each : file.plans) records.push_back(&each.record);
    return records;
}

Result<void> checkFloors(const Plan& plan)
{
    std::string reasons;
    for (const rules::FloorBreach& breach : rules::floorBreaches(rules::builtInCatalogue(), plan))
        reasons += (reasons.empty() ? "" : "; ") + breach.message;
    if (reasons.empty()) return {};
    return Error{ErrorCode::Refused, reasons};
}

} // namespace

Result<Written> addPlan(Authority& authority, const NewPlan& wanted, Clock& clock)
{
    const CivilDate today = londonDate(clock.now());
    Written written{wanted.id, "The plan is in the record. Its due dates run from " + wanted.plan.start.inWords() + "."};
    const auto done = writeAtConsole(
        authority, wanted.author,
        [&](ReadSession& session, const Worker& author) -> Result<ConsoleGroups> {
            SIGHTLINE_TRY(file, existingChild(session, wanted.child));
            SIGHTLINE_CHECK(mustManage(session, author, wanted.child, today));
            wire::Revision message =
                revision::blankRevision(RecordKind::Plan, wanted.id, wanted.child, consoleAuthorship(author.id, clock));
            *message.mutable_plan() = projection::toPatch(wanted.plan);
            message.mutable_plan()->set_plan_id(wanted.plan_id.value_or(wanted.id.toString()));
            if (const auto* const there = projection::findRecord(file, wanted.id)) {
                written.already = holdsAlready(*there, message);
                if (written.already) return ConsoleGroups{};
                return Error{ErrorCode::AlreadyExists, "this form was sent before with other words; open it again"};
            }
            SIGHTLINE_CHECK(checkUnchanged(planRecords(file), wanted.basis));
            for (const projection::PlanFile& other : file.plans)
                if (wanted.plan_id && other.fact.plan_id == *wanted.plan_id)
                    return Error{ErrorCode::AlreadyExists, "the child has a plan named " + *wanted.plan_id + " already"};
            SIGHTLINE_CHECK(checkFloors(wanted.plan));
            return oneGroup({std::move(message)});
        },
        clock);
    if (!done.has_value()) return done.error();
    return written;
}

} // namespace sightline::server
