#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/console_record.h"
#include "cli/ids.h"
#include "cli/words.h"
#include "projection/new_records.h"
#include "service/child_files.h"
#include "service/who_leads.h"

namespace sightline::server::cli {

namespace {

struct AllocateOptions {
    std::string child;
    std::string worker;
    std::string role = "lead";
    std::string from;
    bool replace = false;
};

struct ChildAndWorker {
    projection::ChildFile file;
    Worker worker;
};

Result<ChildAndWorker> find(Authority& authority, const std::string& child, const std::string& worker)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<ChildAndWorker> {
        SIGHTLINE_TRY(foundWorker, findWorker(*session, worker));
        SIGHTLINE_TRY(foundChild, findChild(*session, child));
        return ChildAndWorker{childFile(*session, foundChild), std::move(foundWorker)};
    });
}

wire::Revision ending(const Console& console, const ChildId& child, const projection::AllocationFile& allocation, CivilDate on,
    const std::string& why)
{
    wire::Revision message = changeTo(console, allocation.record, child, why);
    message.mutable_allocation()->set_to(std::max(on, allocation.allocation.from).toString());
    return message;
}

Error alreadyLed(const ChildId& child, const std::string& by)
{
    return {ErrorCode::Refused,
        fmt::format("{0} leads for this child; end that first with `sightline-server deallocate {1} {0}`, or give --replace", by,
            child.toString())};
}

/// What must end so that the new allocation can stand; or why it cannot.
Result<std::vector<wire::Revision>> makeWay(
    const Console& console, const ChildAndWorker& found, AllocationRole role, CivilDate from, bool replace)
{
    std::vector<wire::Revision> endings;
    for (const projection::AllocationFile& other : found.file.allocations) {
        if (!holdsAfter(other.allocation, from) || other.allocation.role != role) continue;
        const std::string& whose = other.allocation.worker.text();
        if (other.allocation.worker == found.worker.id)
            return Error{ErrorCode::Refused, whose + " is allocated to this child already, as " + std::string{toText(role)}};
        if (role != AllocationRole::Lead) continue;
        if (!replace) return alreadyLed(found.file.id, whose);
        endings.push_back(ending(console, found.file.id, other, from, found.worker.id.text() + " takes over as lead"));
    }
    return endings;
}

Result<ExitCode> allocate(Console& console, const AllocateOptions& options)
{
    SIGHTLINE_TRY(role, wordOption<AllocationRole>("--role", options.role));
    SIGHTLINE_TRY(from, options.from.empty() ? Result<CivilDate>{console.today()} : dateOption("--from", options.from));
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(found, find(authority, options.child, options.worker));
    if (found.worker.disabled) return Error{ErrorCode::Refused, "user " + options.worker + " is disabled"};
    if (!worksWithChildren(found.worker.role))
        return Error{
            ErrorCode::Refused, options.worker + " is an " + std::string{toText(found.worker.role)} + " and works with no child"};
    SIGHTLINE_TRY(revisions, makeWay(console, found, role, from, options.replace));

    const RecordId id = newRecordId(console);
    wire::Revision message = revision::blankRevision(RecordKind::Allocation, id, found.file.id, consoleAuthorship(console));
    *message.mutable_allocation() = projection::toPatch(Allocation{found.worker.id, role, from, std::nullopt});
    revisions.push_back(std::move(message));
    SIGHTLINE_CHECK(record(console, authority, std::move(revisions)));
    console.out << id.toString() << '\n';
    return ExitCode::Done;
}

struct DeallocateOptions {
    std::string child;
    std::string worker;
    std::string on;
    std::string reason = "no longer works with this child";
    bool leave_without_lead = false;
};

/// A child whom nobody leads for is on no team's list: that is asked for in so many words, or it does not happen.
Result<void> mustBeLed(Authority& authority, const projection::ChildFile& file, const WorkerId& leaving, CivilDate on)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<void> {
        for (const projection::AllocationFile& each : file.allocations) {
            if (each.allocation.worker != leaving || each.allocation.role != AllocationRole::Lead) continue;
            if (!holdsAfter(each.allocation, on)) continue;
            const auto day = firstDayWithoutLead(*session, file, each.record.id, std::max(on, each.allocation.from));
            if (day)
                return Error{ErrorCode::Refused,
                    "nobody would lead for this child from " + day->toString()
                        + " on; allocate somebody with --replace, end the plan or placement first, or give --leave-without-lead"};
        }
        return {};
    });
}

Result<ExitCode> deallocate(Console& console, const DeallocateOptions& options)
{
    SIGHTLINE_TRY(on, options.on.empty() ? Result<CivilDate>{console.today()} : dateOption("--on", options.on));
    SIGHTLINE_TRY(authority, console.authority());
    SIGHTLINE_TRY(found, find(authority, options.child, options.worker));
    if (!options.leave_without_lead) SIGHTLINE_CHECK(mustBeLed(authority, found.file, found.worker.id, on));
    std::vector<wire::Revision> revisions;
    for (const projection::AllocationFile& allocation : found.file.allocations)
        if (allocation.allocation.worker == found.worker.id && holdsAfter(allocation.allocation, on))
            revisions.push_back(ending(console, found.file.id, allocation, on, options.reason));
    if (revisions.empty()) return Error{ErrorCode::NotFound, options.worker + " is not allocated to this child"};
    SIGHTLINE_CHECK(record(console, authority, std::move(revisions)));
    console.out << options.worker << " no longer works with child " << found.file.id.toString() << " from " << on.toString()
                << ".\n";
    return ExitCode::Done;
}

} // namespace

void addAllocationCommands(const Commands& commands)
{
    const auto [give, giveOptions] = commands.add<AllocateOptions>(
        commands.app, "allocate", "Lets a worker work with a child: the child comes onto the worker's tablet.", &allocate);
    give->add_option("CHILD", giveOptions->child, "The child's id, the beginning of it, or the local id")->required();
    give->add_option("WORKER", giveOptions->worker, "The worker's sign-in name")->required();
    give->add_option("--role", giveOptions->role, "lead (the default), second or health")->type_name("ROLE");
    give->add_option("--from", giveOptions->from, "The first day; today if it is left out")->type_name("YYYY-MM-DD");
    give->add_flag("--replace", giveOptions->replace, "End the allocation of the worker who leads now");

    const auto [end, endOptions] = commands.add<DeallocateOptions>(commands.app, "deallocate",
        "Ends a worker's work with a child. What the worker has not sent yet is still accepted.", &deallocate);
    end->add_option("CHILD", endOptions->child, "The child's id, the beginning of it, or the local id")->required();
    end->add_option("WORKER", endOptions->worker, "The worker's sign-in name")->required();
    end->add_option("--on", endOptions->on, "The first day on which it no longer holds; today if it is left out")
        ->type_name("YYYY-MM-DD");
    end->add_flag("--leave-without-lead", endOptions->leave_without_lead,
        "Even if nobody leads for the child then, although a plan or placement is open");
    end->add_option("--reason", endOptions->reason, "Why, for the record's history")->type_name("TEXT");
}

} // namespace sightline::server::cli
