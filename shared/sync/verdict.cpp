#include "sync/verdict.h"

#include <algorithm>

#include "base/contract.h"
#include "sync/oversight_rules.h"
#include "sync/visit_rules.h"
#include "sync/voice_rules.h"

namespace sightline::sync {

namespace {

bool contains(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool ownsPlans(WorkerRole role) noexcept
{
    return role == WorkerRole::Manager || role == WorkerRole::Administrator;
}

/// Whether this kind of record is the manager's to write (domain.md section 5, "Who may write").
bool isManagersRecord(RecordKind kind) noexcept
{
    switch (kind) {
    case RecordKind::Child:
    case RecordKind::Plan:
    case RecordKind::Placement:
    case RecordKind::Allocation:
    case RecordKind::Transfer: // The receiving worker's own decision apart: oversight_rules.h.
    case RecordKind::Exception:
    case RecordKind::Supervision:
    case RecordKind::Review: return true;
    case RecordKind::Visit:
    case RecordKind::Note:
    case RecordKind::Voice:
    case RecordKind::VoiceAddition:
    case RecordKind::SafetyFlag:
    case RecordKind::Observation: return false;
    }
    unreachable("RecordKind");
}

/// A review is written once; who reads it later must know what was decided, about what and why.
std::optional<std::string> reviewObjection(const wire::Revision& message, const RecordContext& record)
{
    const wire::ReviewPatch& review = message.review();
    if (message.parents_size() > 0 || record.kind) return "a review is not changed once it is written";
    if (message.reason().empty()) return "a review needs a reason";
    if (review.review_id().empty() || review.decision().empty()) return "a review must say what it settles and how";
    if (review.about() == kAboutSafetyFlag && !record.may_acknowledge)
        return "\"I don't feel safe\" is acknowledged by a manager of the worker on whose tablet it was said or of the child's "
               "lead";
    return std::nullopt;
}

/// Rules that need nothing but the revision and its writer.
std::optional<std::string> objection(
    const revision::Revision& revision, const Writer& writer, Access access, const RecordContext& record, CivilDate received_on)
{
    if (revision.message.author_id() != writer.worker.text()) return "it is signed by a device of another worker than its author";
    if (record.kind && *record.kind != revision.kind()) return "the record it changes is of another kind";
    if (record.child && *record.child != revision.child()) return "the record it changes belongs to another child";
    if (access == Access::Never && !record.isTheirBusiness()) return "this child has never been in its author's caseload";
    // A manager who has lost the team since is no longer the plan's manager.
    const bool itsManager = ownsPlans(writer.role) && access == Access::Now;
    if (revision.kind() == RecordKind::Plan && !itsManager) return std::string{kKeptAsProposal};
    if (isManagersRecord(revision.kind()) && !ownsPlans(writer.role) && !record.receives && !record.carries_out_transfer)
        return "records of this kind are changed by a manager";
    if (revision.kind() == RecordKind::Review) return reviewObjection(revision.message, record);
    if (revision.kind() == RecordKind::Visit) return visitObjection(revision.message, writer, received_on);
    if (isOversight(revision.kind())) return oversightObjection(revision, writer, access, record, received_on);
    return voiceObjection(revision, writer, access, record, received_on);
}

std::string whyQuarantined(const revision::Revision& revision, rules::WrittenBy by)
{
    if (by == rules::WrittenBy::Other) return "only the author of a visit or a manager may change it";
    if (revision.message.parents_size() > 0 && revision.message.reason().empty()) return "a change to a visit needs a reason";
    return "it is based on a change that is itself kept aside";
}

/// Whether this revision speaks in a dispute, or makes one: an amendment of what somebody else has struck out or ended asserts
/// another field than the one it disputes.
bool bringsDispute(const revision::Revision& revision, const rules::RecordState& after, const RecordContext& record)
{
    if (after.disputed.empty()) return false;
    const std::string& id = revision.id.text();
    const bool speaks = std::any_of(after.disputed.begin(), after.disputed.end(), [&](const auto& entry) {
        const auto live = after.live.find(entry.first);
        return live != after.live.end()
            && std::any_of(live->second.begin(), live->second.end(), [&](const rules::Assertion& a) { return a.revision == id; });
    });
    if (speaks) return true;
    const auto before = rules::resolve(revision.kind(), record.nodes);
    return before.has_value() && std::any_of(after.disputed.begin(), after.disputed.end(), [&](const auto& entry) {
        return !before.value().disputed.contains(entry.first);
    });
}

} // namespace

ChainVerdict decideChain(
    const revision::Group& group, const revision::LanePosition& position, const std::optional<std::string>& held_digest) noexcept
{
    if (held_digest) return *held_digest == group.headerDigest() ? ChainVerdict::Duplicate : ChainVerdict::Cloned;
    if (group.device_seq > position.next_seq) return ChainVerdict::Gap;
    if (group.device_seq < position.next_seq) return ChainVerdict::Cloned;
    return group.previous == position.last_digest ? ChainVerdict::Next : ChainVerdict::Cloned;
}

rules::WrittenBy writtenBy(const revision::Revision& revision, const Writer& writer, const RecordContext& record) noexcept
{
    const bool first = !record.author && revision.message.parents().empty();
    if (first || record.author == writer.worker) return rules::WrittenBy::Author;
    if (writer.role == WorkerRole::Manager) return rules::WrittenBy::Manager;
    if (writer.role == WorkerRole::Administrator && isManagersRecord(revision.kind())) return rules::WrittenBy::Manager;
    return record.author ? rules::WrittenBy::Other : rules::WrittenBy::Author;
}

RevisionVerdict decide(
    const revision::Revision& revision, const Writer& writer, Access access, const RecordContext& record, CivilDate received_on)
{
    const rules::WrittenBy by = writtenBy(revision, writer, record);
    if (auto why = objection(revision, writer, access, record, received_on))
        return {wire::OUTCOME_QUARANTINED, by, *std::move(why)};

    std::vector<rules::RevisionNode> nodes = record.nodes;
    nodes.push_back(revision::toNode(revision, by, false));
    const auto resolved = rules::resolve(revision.kind(), nodes);
    if (!resolved.has_value()) return {wire::OUTCOME_QUARANTINED, by, resolved.error().detail};

    const rules::RecordState& state = resolved.value();
    const std::string& id = revision.id.text();
    if (contains(state.quarantined, id)) return {wire::OUTCOME_QUARANTINED, by, whyQuarantined(revision, by)};
    if (contains(state.held, id)) return {wire::OUTCOME_HELD, by, "it waits for an earlier change that has not arrived"};
    if (bringsDispute(revision, state, record))
        return {wire::OUTCOME_ACCEPTED_DISPUTED, by,
            "somebody else changed the same thing; both versions are kept until a person settles it"};
    // A review of what came late is the former team's manager's to write.
    if (access == Access::Before && revision.kind() != RecordKind::Review && !record.isTheirBusiness())
        return {wire::OUTCOME_ACCEPTED_LATE, by, "the child is no longer in its author's caseload; the manager is told"};
    if (saidTomorrow(revision, received_on))
        return {wire::OUTCOME_ACCEPTED_LATE, by,
            "it is dated after the day it was received, so the tablet's clock was wrong; the manager is told"};
    return {wire::OUTCOME_ACCEPTED, by, {}};
}

wire::WrittenBy toWire(rules::WrittenBy by) noexcept
{
    switch (by) {
    case rules::WrittenBy::Author: return wire::WRITTEN_BY_AUTHOR;
    case rules::WrittenBy::Manager: return wire::WRITTEN_BY_MANAGER;
    case rules::WrittenBy::Other: return wire::WRITTEN_BY_OTHER;
    }
    unreachable("WrittenBy");
}

rules::WrittenBy fromWire(wire::WrittenBy by) noexcept
{
    if (by == wire::WRITTEN_BY_AUTHOR) return rules::WrittenBy::Author;
    if (by == wire::WRITTEN_BY_MANAGER) return rules::WrittenBy::Manager;
    return rules::WrittenBy::Other;
}

std::string_view toText(wire::Outcome outcome) noexcept
{
    if (outcome == wire::OUTCOME_ACCEPTED) return "accepted";
    if (outcome == wire::OUTCOME_ACCEPTED_DISPUTED) return "accepted_disputed";
    if (outcome == wire::OUTCOME_ACCEPTED_LATE) return "accepted_late";
    if (outcome == wire::OUTCOME_DUPLICATE) return "duplicate";
    if (outcome == wire::OUTCOME_HELD) return "held";
    if (outcome == wire::OUTCOME_QUARANTINED) return "quarantined";
    return "unspecified";
}

} // namespace sightline::sync
