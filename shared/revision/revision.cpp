#include "revision/revision.h"

#include "base/contract.h"

namespace sightline::revision {

namespace {

constexpr std::size_t kIdBytes = 16;
constexpr std::size_t kHashBytes = 32;

Error malformed(const std::string& what)
{
    return Error{ErrorCode::InvalidInput, "revision: " + what};
}

Result<void> checkIds(const wire::Revision& message)
{
    if (message.record_id().size() != kIdBytes) return malformed("record_id is not 16 bytes");
    if (message.child_id().size() != kIdBytes) return malformed("child_id is not 16 bytes");
    for (const std::string& parent : message.parents())
        if (parent.size() != kHashBytes) return malformed("a parent is not 32 bytes");
    if (message.author_id().empty()) return malformed("author_id is empty");
    if (!message.has_recorded_at()) return malformed("recorded_at is missing");
    return {};
}

Result<void> checkBody(const wire::Revision& message)
{
    const std::optional<RecordKind> kind = fromWire(message.kind());
    if (!kind) return malformed("kind " + std::to_string(message.kind()) + " is not known here");
    if (message.body_case() == wire::Revision::BODY_NOT_SET) return malformed("has no body");
    if (message.body_case() != bodyOf(*kind)) return malformed("its body is of another kind");
    if (*kind == RecordKind::Child && message.record_id() != message.child_id())
        return malformed("a child's record must have the child's id");
    return {};
}

} // namespace

wire::Revision::BodyCase bodyOf(RecordKind kind) noexcept
{
    switch (kind) {
    case RecordKind::Child: return wire::Revision::kChild;
    case RecordKind::Plan: return wire::Revision::kPlan;
    case RecordKind::Placement: return wire::Revision::kPlacement;
    case RecordKind::Allocation: return wire::Revision::kAllocation;
    case RecordKind::Visit: return wire::Revision::kVisit;
    case RecordKind::Note: return wire::Revision::kNote;
    case RecordKind::Review: return wire::Revision::kReview;
    case RecordKind::Voice: return wire::Revision::kVoice;
    case RecordKind::VoiceAddition: return wire::Revision::kVoiceAddition;
    case RecordKind::SafetyFlag: return wire::Revision::kSafetyFlag;
    case RecordKind::Observation: return wire::Revision::kObservation;
    case RecordKind::Exception: return wire::Revision::kException;
    case RecordKind::Supervision: return wire::Revision::kSupervision;
    case RecordKind::Transfer: return wire::Revision::kTransfer;
    }
    unreachable("RecordKind");
}

RecordId Revision::record() const
{
    return *RecordId::fromBytes(message.record_id());
}
ChildId Revision::child() const
{
    return *ChildId::fromBytes(message.child_id());
}
RecordKind Revision::kind() const
{
    return *fromWire(message.kind());
}
Instant Revision::recordedAt() const
{
    return Instant{std::chrono::milliseconds{message.recorded_at().wall_ms()}};
}

Revision makeRevision(wire::Revision message)
{
    std::string bytes = message.SerializeAsString();
    std::string id = crypto::sha256(bytes);
    return {RevisionId{std::move(id)}, std::move(bytes), std::move(message)};
}

Result<Revision> parseRevision(std::string bytes)
{
    if (bytes.size() > kRevisionBytesMax) return malformed("is longer than " + std::to_string(kRevisionBytesMax) + " bytes");
    wire::Revision message;
    if (!message.ParseFromString(bytes)) return malformed("cannot be read");
    SIGHTLINE_CHECK(checkIds(message));
    SIGHTLINE_CHECK(checkBody(message));
    std::string id = crypto::sha256(bytes);
    return Revision{RevisionId{std::move(id)}, std::move(bytes), std::move(message)};
}

wire::Revision blankRevision(RecordKind kind, RecordId record, ChildId child, const Authorship& authorship)
{
    wire::Revision message;
    message.set_record_id(record.raw());
    message.set_child_id(child.raw());
    message.set_kind(toWire(kind));
    message.set_author_id(authorship.author.text());
    *message.mutable_recorded_at() = authorship.recorded_at;
    message.set_schema(kSchema);
    return message;
}

rules::RevisionNode toNode(const Revision& revision, rules::WrittenBy by, bool refused)
{
    // What a child said is never compared field by field, and a drawing of 30,000 points as text would be read at every look.
    const std::string_view without = revision.message.has_voice() ? "answers" : "";
    rules::RevisionNode node{revision.id.text(), {}, by, std::nullopt, assertedFields(revision.message, without), refused};
    node.parents.assign(revision.message.parents().begin(), revision.message.parents().end());
    if (revision.message.has_reason() && !revision.message.reason().empty()) node.reason = revision.message.reason();
    return node;
}

wire::Kind toWire(RecordKind kind) noexcept
{
    switch (kind) {
    case RecordKind::Child: return wire::KIND_CHILD;
    case RecordKind::Plan: return wire::KIND_PLAN;
    case RecordKind::Placement: return wire::KIND_PLACEMENT;
    case RecordKind::Allocation: return wire::KIND_ALLOCATION;
    case RecordKind::Visit: return wire::KIND_VISIT;
    case RecordKind::Note: return wire::KIND_NOTE;
    case RecordKind::Review: return wire::KIND_REVIEW;
    case RecordKind::Voice: return wire::KIND_VOICE;
    case RecordKind::VoiceAddition: return wire::KIND_VOICE_ADDITION;
    case RecordKind::SafetyFlag: return wire::KIND_SAFETY_FLAG;
    case RecordKind::Observation: return wire::KIND_OBSERVATION;
    case RecordKind::Exception: return wire::KIND_EXCEPTION;
    case RecordKind::Supervision: return wire::KIND_SUPERVISION;
    case RecordKind::Transfer: return wire::KIND_TRANSFER;
    }
    unreachable("RecordKind");
}

std::optional<RecordKind> fromWire(wire::Kind kind) noexcept
{
    for (const auto& row : WordsOf<RecordKind>::kWords)
        if (toWire(row.first) == kind) return row.first;
    return std::nullopt;
}

} // namespace sightline::revision
