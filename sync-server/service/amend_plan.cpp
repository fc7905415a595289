#include "service/amend_plan.h"

#include <algorithm>

#include "projection/record_files.h"
#include "service/child_files.h"
#include "service/console.h"
#include "service/plan_changes.h"

namespace sightline::server {

namespace {

using projection::ChildFile;
using projection::RecordFile;

Result<std::vector<std::string>> basedOn(const RecordFile& record, const std::vector<std::string>& given)
{
    if (given.empty()) return record.state.heads;
    std::vector<std::string> parents;
    for (const std::string& prefix : given) {
        std::vector<std::string> found;
        for (const projection::KnownRevision& known : record.history)
            if (!prefix.empty() && crypto::toHex(known.revision.id.text()).starts_with(prefix))
                found.push_back(known.revision.id.text());
        if (found.size() != 1)
            return Error{ErrorCode::InvalidInput,
                "--on " + prefix
                    + (found.empty() ? ": is no revision of this plan" : ": several revisions begin so; give more of it")};
        const auto& aside = record.state.quarantined;
        if (std::find(aside.begin(), aside.end(), found.front()) != aside.end())
            return Error{ErrorCode::Refused, "--on " + prefix + ": is kept aside; nothing is based on it"};
        parents.push_back(std::move(found.front()));
    }
    return parents;
}

/// Whether the worker is the plan's manager now.
bool isItsManager(ReadSession& session, const Worker& worker, const ChildId& child, CivilDate today)
{
    const bool owns = worker.role == WorkerRole::Manager || worker.role == WorkerRole::Administrator;
    return owns && accessOf(session, worker, child, today) == sync::Access::Now;
}

/// The very same change by the same person from the same form.
bool isSentTwice(const RecordFile& record, const wire::Revision& message, const PlanAmendment& amendment)
{
    const auto fields = revision::assertedFields(message);
    return std::any_of(record.history.begin(), record.history.end(), [&](const projection::KnownRevision& known) {
        const wire::Revision& other = known.revision.message;
        Basis parents;
        for (const std::string& parent : other.parents()) parents += (parents.empty() ? "" : ",") + crypto::toHex(parent);
        return !known.refused && parents == *amendment.basis && other.author_id() == amendment.author.text()
            && other.reason().starts_with(amendment.reason) && revision::assertedFields(other) == fields;
    });
}

/// Nullopt: it was sent before and is in the log.
Result<std::optional<wire::Revision>> decide(
    ReadSession& session, const Worker& author, const PlanAmendment& amendment, Clock& clock)
{
    const auto rows = session.rowsOfRecord(amendment.plan);
    const auto revisions = rows.empty() ? std::vector<projection::KnownRevision>{} : knownRevisions(session, rows.front().child);
    const Error noPlan{ErrorCode::NotFound, "there is no plan " + amendment.plan.toString()};
    if (revisions.empty()) return noPlan;
    const ChildFile file = projection::readChild(rows.front().child, revisions);
    const RecordFile* const record = projection::findRecord(file, amendment.plan);
    if (record == nullptr || record->kind != RecordKind::Plan || !record->takesPart()) return noPlan;

    wire::Revision message =
        revision::blankRevision(RecordKind::Plan, amendment.plan, file.id, consoleAuthorship(author.id, clock));
    SIGHTLINE_TRY(parents, basedOn(*record, amendment.on));
    for (const std::string& parent : parents) message.add_parents(parent);
    *message.mutable_plan() = amendment.patch;
    if (revision::assertedFields(message).empty()) return Error{ErrorCode::InvalidInput, "nothing is changed"};
    if (amendment.basis && isSentTwice(*record, message, amendment)) return std::optional<wire::Revision>{};
    SIGHTLINE_CHECK(checkUnchanged({record}, amendment.basis));

    // Judged as its author sees the plan: what somebody else writes at the same time makes a dispute, and the stricter counts.
    const auto seen = seenFrom(revisions, amendment.plan, parents);
    const ChildFile before = projection::readChild(file.id, seen);
    const ChildFile after = withRevision(seen, file.id, message, clock.now());
    if (const auto why = planObjection(before, after, amendment.plan, londonDate(clock.now())))
        return Error{ErrorCode::Refused, *why};
    const bool fewer = reducesFrequency(before, after, amendment.plan);
    if (fewer && amendment.agreed_by.empty())
        return Error{ErrorCode::Refused, "the child could be seen less often: name who agreed to it with --agreed-by"};
    message.set_reason(amendment.reason + (fewer ? " (fewer visits agreed by " + amendment.agreed_by + ")" : ""));
    return std::optional{std::move(message)};
}

} // namespace

Result<AmendedPlan> amendPlan(Authority& authority, const PlanAmendment& amendment, Clock& clock)
{
    if (amendment.reason.find_first_not_of(" \t\r\n") == std::string::npos)
        return Error{ErrorCode::InvalidInput, "--reason: say why; it is kept with the change"};
    bool proposal = false;
    const auto written = writeAtConsole(
        authority, amendment.author,
        [&](ReadSession& session, const Worker& author) -> Result<ConsoleGroups> {
            SIGHTLINE_TRY(message, decide(session, author, amendment, clock));
            if (!message) return ConsoleGroups{};
            const auto child = ChildId::fromBytes(message->child_id());
            proposal = !isItsManager(session, author, *child, londonDate(clock.now()));
            ConsoleGroups groups(1);
            groups.front().push_back(std::move(*message));
            return groups;
        },
        clock, AgainstARule::KeepProposals);
    if (!written.has_value()) return written.error();
    if (written.value().empty()) return AmendedPlan{{}, "this was saved already", true};
    const wire::RevisionReceipt& receipt = written.value().front().revisions(0);
    AmendedPlan amended{crypto::toHex(receipt.revision_id()), {}};
    if (proposal)
        amended.sentence = "kept as a proposal: the plan is unchanged until a manager adopts it (see `reviews`)";
    else if (receipt.outcome() == wire::OUTCOME_ACCEPTED_DISPUTED)
        amended.sentence = receipt.reason() + "; until then the stricter counts";
    return amended;
}

} // namespace sightline::server
