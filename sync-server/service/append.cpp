#include "service/append.h"

#include <algorithm>
#include <set>

#include "base/contract.h"
#include "projection/child_file.h"
#include "revision/authorship.h"
#include "service/last_received.h"
#include "service/restore.h"
#include "sync/lossless_rules.h"
#include "sync/oversight_rules.h"

namespace sightline::server {

namespace {

using revision::Group;

sync::RecordContext contextOf(ReadSession& session, const RecordId& record)
{
    sync::RecordContext context;
    const std::vector<LogRow> rows = session.rowsOfRecord(record);
    std::vector<revision::Revision> revisions;
    revisions.reserve(rows.size());
    for (const LogRow& row : rows) {
        auto parsed = revision::parseRevision(row.bytes);
        if (!parsed.has_value())
            throw StoreFailure{{ErrorCode::StorageDamaged, "row " + std::to_string(row.seq) + " cannot be read"}};
        revisions.push_back(std::move(parsed).value());
    }
    std::vector<const revision::Revision*> taking_part;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].outcome != wire::OUTCOME_QUARANTINED) taking_part.push_back(&revisions[i]);
    context.author = revision::recordAuthor(taking_part);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool refused = rows[i].outcome == wire::OUTCOME_QUARANTINED;
        const auto by = revision::effectiveBy(rows[i].by, WorkerId{revisions[i].message.author_id()}, context.author);
        context.nodes.push_back(revision::toNode(revisions[i], by, refused));
        if (refused || context.kind) continue;
        context.kind = revisions[i].kind();
        context.child = revisions[i].child();
    }
    return context;
}

/// Who took down the entry that an addition stands beside; nullopt while no entry of this child that takes part has that id.
std::optional<WorkerId> capturedBy(ReadSession& session, const revision::Revision& addition)
{
    const auto entry = RecordId::fromBytes(addition.message.voice_addition().voice_id());
    if (!entry) return std::nullopt;
    const sync::RecordContext beside = contextOf(session, *entry);
    if (beside.kind != RecordKind::Voice || beside.child != addition.child()) return std::nullopt;
    return beside.author;
}

/// Whether the review names safety flags of this child, nothing else, and the writer is one whose business they are.
bool acknowledges(ReadSession& session, const Worker& writer, const revision::Revision& revision, CivilDate today)
{
    const wire::ReviewPatch& review = revision.message.review();
    if (review.about() != sync::kAboutSafetyFlag || review.subjects().items().empty()) return false;
    const auto& subjects = review.subjects().items();
    return std::all_of(subjects.begin(), subjects.end(), [&](const std::string& subject) {
        const auto flag = RecordId::parse(subject);
        const std::vector<LogRow> rows = flag ? session.rowsOfRecord(*flag) : std::vector<LogRow>{};
        if (rows.empty() || rows.front().kind != wire::KIND_SAFETY_FLAG || rows.front().child != revision.child()) return false;
        const auto first = revision::parseRevision(rows.front().bytes);
        return first.has_value()
            && mayAcknowledge(session, writer, WorkerId{first.value().message.author_id()}, revision.child(), today);
    });
}

/// The offer that this record began with; nullopt while there is none that was taken in.
std::optional<revision::Revision> offerOf(ReadSession& session, const RecordId& record)
{
    for (const LogRow& row : session.rowsOfRecord(record)) {
        auto first = revision::parseRevision(row.bytes);
        const bool offers = row.outcome != wire::OUTCOME_QUARANTINED && row.kind == wire::KIND_TRANSFER && first.has_value()
            && first.value().message.parents().empty();
        if (offers) return std::move(first).value();
    }
    return std::nullopt;
}

/// The allocation of this save by which the new worker of the offer begins; null if it has none.
const revision::Revision* beginningOf(const Group& group, const revision::Revision& offer)
{
    for (const revision::Revision& other : group.revisions)
        if (other.kind() == RecordKind::Allocation && other.child() == offer.child()
            && sync::carriesOut(offer.message.transfer(), other.message, std::nullopt))
            return &other;
    return nullptr;
}

/// Whether the child was offered to this worker, or to one whose team they manage. What is accepted begins in the same save.
bool receives(ReadSession& session, const Worker& writer, const Group& group, const revision::Revision& decision)
{
    const auto offer = offerOf(session, decision.record());
    if (!offer || offer->child() != decision.child()) return false;
    const bool accepts = decision.message.transfer().decision() == toText(TransferDecision::Accepted);
    if (accepts) {
        const revision::Revision* const beginning = beginningOf(group, *offer);
        if (beginning == nullptr || !session.rowsOfRecord(beginning->record()).empty()) return false;
    }
    const WorkerId to{offer->message.transfer().to_worker()};
    if (to == writer.id) return true;
    const auto colleague = session.worker(to);
    const auto& teams = writer.manages;
    return writer.role == WorkerRole::Manager && colleague
        && std::find(teams.begin(), teams.end(), colleague->team) != teams.end();
}

std::vector<projection::AllocationFile> allocationOf(ReadSession& session, const RecordId& id, const ChildId& child)
{
    std::vector<projection::KnownRevision> known;
    for (LogRow& row : session.rowsOfRecord(id)) {
        auto parsed = revision::parseRevision(std::move(row.bytes));
        if (parsed.has_value())
            known.push_back({std::move(parsed).value(), row.by, row.outcome == wire::OUTCOME_QUARANTINED, row.seq,
                row.received_at, row.device});
    }
    return projection::readChild(child, std::move(known)).allocations;
}

/// Whether an offer that the same save accepts, and that was taken in before it, says what this allocation says. The old worker's
/// work ends on the day on which the new one's begins, and not without it.
bool carriesOutTransfer(ReadSession& session, const Group& group, const revision::Revision& allocation)
{
    for (const revision::Revision& other : group.revisions) {
        if (other.kind() != RecordKind::Transfer || other.child() != allocation.child()) continue;
        if (other.message.transfer().decision() != toText(TransferDecision::Accepted)) continue;
        const auto row = session.rowOfRevision(other.id.text());
        const auto offer = offerOf(session, other.record());
        if (!row || row->outcome == wire::OUTCOME_QUARANTINED || row->outcome == wire::OUTCOME_HELD || !offer) continue;
        const revision::Revision* const beginning = beginningOf(group, *offer);
        const auto files = allocationOf(session, allocation.record(), allocation.child());
        if (beginning == nullptr) continue;
        if (files.empty() && beginning->id == allocation.id) return true;
        // It ends only once the beginning itself was taken in.
        const auto begun = session.rowOfRevision(beginning->id.text());
        if (!begun || begun->outcome == wire::OUTCOME_QUARANTINED || begun->outcome == wire::OUTCOME_HELD) continue;
        const bool same_day = allocation.message.allocation().to() == beginning->message.allocation().from();
        if (!files.empty() && same_day
            && sync::carriesOut(offer->message.transfer(), allocation.message, files.front().allocation))
            return true;
    }
    return false;
}

sync::RecordContext contextFor(
    ReadSession& session, const Worker& worker, const Group& group, const revision::Revision& revision, CivilDate today)
{
    sync::RecordContext context = contextOf(session, revision.record());
    if (revision.kind() == RecordKind::VoiceAddition) {
        context.captured_by = capturedBy(session, revision);
        context.manages_capturer =
            context.captured_by && managesWhoWasThere(session, worker, *context.captured_by, revision.child(), today);
    }
    if (revision.kind() == RecordKind::Review) context.may_acknowledge = acknowledges(session, worker, revision, today);
    if (revision.kind() == RecordKind::Transfer) context.receives = receives(session, worker, group, revision);
    if (revision.kind() == RecordKind::Allocation) context.carries_out_transfer = carriesOutTransfer(session, group, revision);
    return context;
}

/// Keeps the table of who works with whom in step with an allocation that has just been appended.
void followAllocation(WriteSession& session, const revision::Revision& revision)
{
    std::vector<AccessRow> access;
    for (const projection::AllocationFile& each : allocationOf(session, revision.record(), revision.child()))
        for (const Allocation& allocation : each.standing)
            access.push_back(
                {revision.child(), allocation.worker, allocation.role, allocation.from, allocation.to, revision.record()});
    session.replaceAccess(revision.record(), access);
}

void followProjections(WriteSession& session, const revision::Revision& revision, const sync::RevisionVerdict& verdict)
{
    if (verdict.refused()) return;
    if (revision.kind() == RecordKind::Allocation) followAllocation(session, revision);
    if (revision.message.has_child() && revision.message.child().has_local_id() && !revision.message.child().local_id().empty())
        session.setLocalId(revision.child(), revision.message.child().local_id());
}

wire::RevisionReceipt receiptFor(const revision::RevisionId& id, wire::Outcome outcome, std::uint64_t seq, std::string reason)
{
    wire::RevisionReceipt receipt;
    receipt.set_revision_id(id.text());
    receipt.set_outcome(outcome);
    receipt.set_seq(seq);
    receipt.set_reason(std::move(reason));
    return receipt;
}

wire::GroupReceipt quarantineWhole(
    WriteSession& session, const Device& device, const ArrivedGroup& arrived, const std::string& reason, Instant received_at)
{
    session.quarantineGroup({arrived.header_digest, device.id, arrived.message.SerializeAsString(), reason, received_at});
    wire::GroupReceipt receipt;
    receipt.set_header_digest(arrived.header_digest);
    receipt.set_outcome(wire::OUTCOME_QUARANTINED);
    receipt.set_reason(reason);
    return receipt;
}

/// A group received before: the outcomes of then, and where they are in the log.
wire::GroupReceipt duplicateReceipt(ReadSession& session, const ArrivedGroup& arrived)
{
    wire::GroupReceipt receipt;
    receipt.set_header_digest(arrived.header_digest);
    for (const revision::Revision& revision : arrived.group->revisions) {
        const auto row = session.rowOfRevision(revision.id.text());
        if (!row) throw StoreFailure{{ErrorCode::StorageDamaged, "a group is there without one of its revisions"}};
        // What became of it the first time is what its author needs to know; only a plain acceptance is told as "duplicate".
        const bool plain = row->outcome == wire::OUTCOME_ACCEPTED;
        *receipt.add_revisions() = receiptFor(revision.id, plain ? wire::OUTCOME_DUPLICATE : row->outcome, row->seq, row->reason);
    }
    return receipt;
}

/// What a device that was shut out, or a worker who has left, had still to say is taken in, and their manager looks at it: nobody
/// knows who wrote it last. Such groups come through the sealed outbox only.
sync::RevisionVerdict asLate(sync::RevisionVerdict verdict, const Device& device, const Worker& worker)
{
    if (verdict.outcome != wire::OUTCOME_ACCEPTED || (!device.revoked_at && !worker.disabled)) return verdict;
    verdict.outcome = wire::OUTCOME_ACCEPTED_LATE;
    verdict.reason = device.revoked_at
        ? "it came from a tablet that was revoked on " + londonDate(*device.revoked_at).inWords() + "; the manager is told"
        : "its author has left; the manager is told";
    return verdict;
}

wire::GroupReceipt appendNext(
    WriteSession& session, const Device& device, const Worker& worker, const ArrivedGroup& arrived, Instant received_at)
{
    wire::GroupReceipt receipt;
    receipt.set_header_digest(arrived.header_digest);
    const CivilDate today = londonDate(received_at); // It is judged by the clock, and kept in the log's order.
    const Instant kept_at = receivedNow(session, received_at);
    session.appendGroup(*arrived.group, kept_at);
    for (const revision::Revision& revision : arrived.group->revisions) {
        if (const auto row = session.rowOfRevision(revision.id.text())) {
            *receipt.add_revisions() = receiptFor(revision.id, wire::OUTCOME_DUPLICATE, row->seq, row->reason);
            continue;
        }
        const auto access = accessOf(session, worker, revision.child(), today);
        const sync::RevisionVerdict verdict = asLate(sync::decide(revision, {worker.id, worker.role, worker.qualified}, access,
                                                         contextFor(session, worker, *arrived.group, revision, today), today),
            device, worker);
        const std::uint64_t seq = session.append(revision, verdict, *arrived.group, kept_at);
        followProjections(session, revision, verdict);
        *receipt.add_revisions() = receiptFor(revision.id, verdict.outcome, seq, verdict.reason);
    }
    return receipt;
}

/// A gap is no gap if the missing group lies in the quarantine: it could not be read, so its place in the chain was not known.
bool followsQuarantined(ReadSession& session, const Group& group)
{
    return !group.previous.empty() && session.isQuarantined(group.previous);
}

/// After a restore that gave up published rows, what a tablet does not send any more is nowhere. Its place is kept, with the
/// reason, so that people see it and the tablet's later work goes on.
bool gapIsAccepted(WriteSession& session, const Device& device, const Group& group, Instant received_at)
{
    if (!gapWasAccepted(session, device.id, group.lane)) return false;
    session.quarantineGroup({group.previous, device.id, {},
        "lost: it was in a backup that is gone, and its tablet does not hold it any more", received_at});
    return true;
}

/// Digests of saves of which only the place is kept: they were missed, and what was saved after them was taken in without them.
/// Also those that such a one names as the one before it, if it is among `groups`.
std::set<std::string> givenUp(ReadSession& session, const Device& device, const std::vector<ArrivedGroup>& groups)
{
    std::set<std::string> digests;
    const bool any = std::any_of(groups.begin(), groups.end(),
        [&](const ArrivedGroup& arrived) { return arrived.group && session.isQuarantined(arrived.header_digest); });
    if (!any) return digests;
    for (const QuarantinedGroup& one : session.quarantine())
        if (one.bytes.empty() && one.device == device.id) digests.insert(one.header_digest);
    for (auto arrived = groups.rbegin(); arrived != groups.rend(); ++arrived)
        if (arrived->group && digests.contains(arrived->header_digest)) digests.insert(arrived->group->previous);
    return digests;
}

/// Whether what the log holds before it, if anything, is what it names.
bool fitsItsPlace(ReadSession& session, const Group& group)
{
    if (group.device_seq <= 1) return group.previous.empty();
    const auto before = session.groupDigestAt(group.device, group.lane, group.device_seq - 1);
    return !before || *before == group.previous;
}

/// A save that was given up and comes after all. Its lane stays where it is.
wire::GroupReceipt appendGivenUp(
    WriteSession& session, const Device& device, const Worker& worker, const ArrivedGroup& arrived, Instant received_at)
{
    const Group& group = *arrived.group;
    const revision::LanePosition position = session.lanePosition(device.id, group.lane);
    const bool follows = group.device_seq == 1 || session.groupDigestAt(device.id, group.lane, group.device_seq - 1);
    if (!follows && !session.isQuarantined(group.previous))
        session.quarantineGroup({group.previous, device.id, {}, std::string{kNeverArrived}, received_at});
    wire::GroupReceipt receipt = appendNext(session, device, worker, arrived, received_at);
    session.setLanePosition(device.id, group.lane, position);
    return receipt;
}

} // namespace

AppendOutcome appendArrived(WriteSession& session, const Device& device, const Worker& worker,
    const std::vector<ArrivedGroup>& groups, Instant received_at, AcceptedGaps gaps)
{
    AppendOutcome outcome;
    const std::set<std::string> given_up = givenUp(session, device, groups);
    for (const ArrivedGroup& arrived : groups) {
        if (!arrived.group) {
            outcome.receipts.push_back(quarantineWhole(session, device, arrived, arrived.objection, received_at));
            continue;
        }
        const Group& group = *arrived.group;
        std::optional<std::string> held;
        if (sync::holds(sync::LosslessRule::Idempotency)) held = session.groupDigest(group.id);
        if (!held && sync::holds(sync::LosslessRule::Idempotency))
            held = session.groupDigestAt(device.id, group.lane, group.device_seq);
        revision::LanePosition position = session.lanePosition(device.id, group.lane);
        if (!held && group.device_seq < position.next_seq && given_up.contains(arrived.header_digest)
            && fitsItsPlace(session, group)) {
            outcome.receipts.push_back(appendGivenUp(session, device, worker, arrived, received_at));
            continue;
        }
        if (!held && group.device_seq > position.next_seq && followsQuarantined(session, group))
            position = {group.device_seq, group.previous};
        auto verdict = sync::decideChain(group, position, held);
        if (verdict == sync::ChainVerdict::Gap && gaps == AcceptedGaps::Pass
            && gapIsAccepted(session, device, group, received_at))
            verdict = sync::ChainVerdict::Next;
        switch (verdict) {
        case sync::ChainVerdict::Next:
            outcome.receipts.push_back(appendNext(session, device, worker, arrived, received_at));
            break;
        case sync::ChainVerdict::Duplicate: outcome.receipts.push_back(duplicateReceipt(session, arrived)); break;
        case sync::ChainVerdict::Cloned:
            outcome.cloned = true;
            outcome.receipts.push_back(quarantineWhole(session, device, arrived,
                "another save was received in this one's place: two devices seem to share one key", received_at));
            break;
        case sync::ChainVerdict::Gap: outcome.history_lost = true; return outcome;
        }
    }
    return outcome;
}

} // namespace sightline::server
