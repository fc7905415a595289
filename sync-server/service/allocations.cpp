#include "service/allocations.h"

#include <algorithm>

#include "projection/new_records.h"
#include "service/child_files.h"
#include "service/who_leads.h"

namespace sightline::server {

namespace {

using projection::AllocationFile;
using projection::ChildFile;

Error misuse(std::string why)
{
    return {ErrorCode::InvalidInput, std::move(why)};
}
Error refused(std::string why)
{
    return {ErrorCode::Refused, std::move(why)};
}

std::vector<const projection::RecordFile*> allocationRecords(const ChildFile& file)
{
    std::vector<const projection::RecordFile*> records;
    for (const AllocationFile& each : file.allocations) records.push_back(&each.record);
    return records;
}

/// A manager of the child; or an administrator, so that no child is without a worker.
Result<void> mayAllocate(ReadSession& session, const Worker& author, const ChildId& child, CivilDate today)
{
    if (author.role == WorkerRole::Administrator && !author.disabled) return {};
    return mustManage(session, author, child, today);
}

Result<void> checkWorker(ReadSession& session, const Worker& author, const WorkerId& id)
{
    const auto worker = session.worker(id);
    if (!worker) return misuse("worker: there is no worker " + id.text());
    if (worker->disabled) return refused(id.text() + " has left");
    if (!worksWithChildren(worker->role)) return misuse("worker: " + id.text() + " does not work with children");
    if (author.role == WorkerRole::Administrator) return {};
    const auto& teams = author.manages;
    if (std::find(teams.begin(), teams.end(), worker->team) == teams.end())
        return refused(id.text() + " is not in a team of yours; offer the child to that team instead");
    return {};
}

/// What ends so that the new allocation can stand.
Result<std::vector<wire::Revision>> makeWay(
    const ChildFile& file, const NewAllocation& wanted, const revision::Authorship& authorship)
{
    std::vector<wire::Revision> endings;
    for (const AllocationFile& other : file.allocations) {
        if (!holdsAfter(other.allocation, wanted.from) || other.allocation.role != wanted.role) continue;
        const std::string& whose = other.allocation.worker.text();
        if (other.allocation.worker == wanted.worker)
            return refused(whose + " works with this child already, as " + std::string{toText(wanted.role)});
        if (wanted.role != AllocationRole::Lead) continue;
        if (!wanted.replace) return refused(whose + " leads for this child; say that the new worker takes over");
        wire::Revision ending = changeOf(other.record, file.id, authorship, wanted.worker.text() + " takes over as lead");
        ending.mutable_allocation()->set_to(std::max(wanted.from, other.allocation.from).toString());
        endings.push_back(std::move(ending));
    }
    return endings;
}

Result<wire::Revision> ending(ReadSession& session, const ChildFile& file, const AllocationFile& found,
    const AllocationEnding& wanted, const revision::Authorship& authorship)
{
    if (!holdsAfter(found.allocation, wanted.on))
        return refused(found.allocation.worker.text() + " works with this child no longer on that day anyway");
    const CivilDate end = std::max(wanted.on, found.allocation.from);
    if (found.allocation.role == AllocationRole::Lead)
        if (const auto day = firstDayWithoutLead(session, file, found.record.id, end))
            return refused("nobody would lead for this child from " + day->inWords()
                + " on. Let another worker take over, offer the child to another team, or end its plans first");
    wire::Revision message = changeOf(found.record, file.id, authorship, wanted.reason);
    message.mutable_allocation()->set_to(end.toString());
    return message;
}

} // namespace

Result<Written> allocate(Authority& authority, const NewAllocation& wanted, Clock& clock)
{
    const CivilDate today = londonDate(clock.now());
    if (wanted.from < today) return misuse("from: the first day must be today or later");
    Written written{wanted.id,
        wanted.worker.text() + " works with the child from " + wanted.from.inWords()
            + ". The child comes onto the worker's tablet with its next connection."};
    const auto done = writeAtConsole(
        authority, wanted.author,
        [&](ReadSession& session, const Worker& author) -> Result<ConsoleGroups> {
            SIGHTLINE_TRY(file, existingChild(session, wanted.child));
            SIGHTLINE_CHECK(mayAllocate(session, author, wanted.child, today));
            const auto authorship = consoleAuthorship(author.id, clock);
            wire::Revision message = revision::blankRevision(RecordKind::Allocation, wanted.id, wanted.child, authorship);
            *message.mutable_allocation() =
                projection::toPatch(Allocation{wanted.worker, wanted.role, wanted.from, std::nullopt});
            if (const auto* const there = projection::findRecord(file, wanted.id)) {
                written.already = holdsAlready(*there, message);
                if (written.already) return ConsoleGroups{};
                return Error{ErrorCode::AlreadyExists, "this form was sent before with other words; open it again"};
            }
            SIGHTLINE_CHECK(checkUnchanged(allocationRecords(file), wanted.basis));
            SIGHTLINE_CHECK(checkWorker(session, author, wanted.worker));
            SIGHTLINE_TRY(save, makeWay(file, wanted, authorship));
            save.push_back(std::move(message));
            return oneGroup(std::move(save));
        },
        clock);
    if (!done.has_value()) return done.error();
    return written;
}

Result<Written> endAllocation(Authority& authority, const AllocationEnding& wanted, Clock& clock)
{
    const CivilDate today = londonDate(clock.now());
    if (isBlank(wanted.reason)) return misuse("reason: say why; it is kept with the change");
    if (wanted.on < today) return misuse("on: the day must be today or later");
    Written written{wanted.allocation, "The worker's work with the child ends on " + wanted.on.inWords() + "."};
    const auto done = writeAtConsole(
        authority, wanted.author,
        [&](ReadSession& session, const Worker& author) -> Result<ConsoleGroups> {
            SIGHTLINE_TRY(child, childOfRecord(session, wanted.allocation, "allocation"));
            const ChildFile file = childFile(session, child);
            const auto found = std::find_if(file.allocations.begin(), file.allocations.end(),
                [&](const AllocationFile& each) { return each.record.id == wanted.allocation; });
            if (found == file.allocations.end())
                return Error{ErrorCode::NotFound, "there is no allocation " + wanted.allocation.toString()};
            SIGHTLINE_CHECK(mayAllocate(session, author, child, today));
            written.already = isTheirLastWord(found->record, author.id, wanted.reason) && found->allocation.to == wanted.on;
            if (written.already) return ConsoleGroups{};
            SIGHTLINE_CHECK(checkUnchanged({&found->record}, wanted.basis));
            SIGHTLINE_TRY(message, ending(session, file, *found, wanted, consoleAuthorship(author.id, clock)));
            return oneGroup({std::move(message)});
        },
        clock);
    if (!done.has_value()) return done.error();
    return written;
}

} // namespace sightline::server
