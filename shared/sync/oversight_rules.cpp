#include "sync/oversight_rules.h"

#include <algorithm>
#include <set>

#include "base/contract.h"

namespace sightline::sync {

namespace {

using Objection = std::optional<std::string>;

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// Of a field's value as the graph holds it: a text in quotation marks.
std::optional<CivilDate> dayValue(const std::string& value)
{
    const bool quoted = value.size() > 2 && value.front() == '"' && value.back() == '"';
    return quoted ? CivilDate::parse(std::string_view{value}.substr(1, value.size() - 2)) : std::nullopt;
}

/// The days that those versions say which a change is based on: of each parent, or of what it is based on, the nearest.
std::vector<CivilDate> daysBefore(const wire::Revision& message, const RecordContext& record, const std::string& field)
{
    std::vector<CivilDate> days;
    std::set<std::string> seen;
    std::vector<std::string> open{message.parents().begin(), message.parents().end()};
    while (!open.empty()) {
        const std::string id = std::move(open.back());
        open.pop_back();
        if (!seen.insert(id).second) continue;
        const auto node = std::find_if(
            record.nodes.begin(), record.nodes.end(), [&](const rules::RevisionNode& each) { return each.id == id; });
        if (node == record.nodes.end() || node->refused) continue;
        const auto value = node->fields.find(field);
        const auto day = value == node->fields.end() ? std::nullopt : dayValue(value->second);
        if (day)
            days.push_back(*day);
        else
            open.insert(open.end(), node->parents.begin(), node->parents.end());
    }
    return days;
}

/// Whether a change makes an exception run on days on which no version that it is based on had it run.
bool makesLonger(const wire::Revision& message, const RecordContext& record, const std::optional<CivilDate>& from,
    const std::optional<CivilDate>& until)
{
    const auto starts = daysBefore(message, record, "from");
    const auto ends = daysBefore(message, record, "until");
    return (from && !starts.empty() && *from < *std::min_element(starts.begin(), starts.end()))
        || (until && !ends.empty() && *until > *std::max_element(ends.begin(), ends.end()));
}

Objection exceptionObjection(
    const wire::Revision& message, const Writer& writer, Access access, const RecordContext& record, CivilDate received_on)
{
    if (writer.role != WorkerRole::Manager || access != Access::Now)
        return "an exception is recorded by a manager of somebody who works with the child now";
    if (message.schema() > revision::kSchema) return std::nullopt;
    const wire::ExceptionPatch& exception = message.exception();
    const auto from = CivilDate::parse(exception.from());
    const auto until = CivilDate::parse(exception.until());
    if (record.kind || message.parents_size() > 0) {
        if (isBlank(message.reason())) return "a change to an exception needs a reason";
        if (exception.has_clock() || exception.has_about())
            return "an exception stays one to the due date it was agreed for; record another one";
        if ((exception.has_from() && !from) || (exception.has_until() && !until)) return "its days are not days that exist";
        if (exception.has_authority() && isBlank(exception.authority())) return "an exception names who agreed it";
        if (makesLonger(message, record, from, until))
            return "an exception is only made shorter; a longer one is agreed and recorded anew";
        return std::nullopt;
    }
    if (isBlank(exception.clock())) return "an exception says which due date it is about";
    if (exception.has_about() && !RecordId::fromBytes(exception.about())) return "the plan or placement it is about is no id";
    if (!from || !until) return "an exception has a first day and a day on which it runs out";
    if (*until <= *from) return "an exception runs out after the day on which it starts";
    if (*from < received_on)
        return "an exception starts on the day it is received or later; a visit that was missed before stays missed";
    if (*until > from->plusDays(kExceptionDaysMost))
        return "an exception runs out after " + std::to_string(kExceptionDaysMost)
            + " days at the latest; a longer one is agreed and recorded anew";
    if (isBlank(exception.authority())) return "an exception names who agreed it";
    if (isBlank(exception.reason())) return "an exception says why it was agreed";
    return std::nullopt;
}

Objection supervisionObjection(
    const wire::Revision& message, const Writer& writer, const RecordContext& record, CivilDate received_on)
{
    if (record.kind || message.parents_size() > 0) return "it is written once and never changed; write another note";
    if (writer.role != WorkerRole::Manager) return "a supervision note is written by a manager";
    if (message.schema() > revision::kSchema) return std::nullopt;
    const wire::SupervisionPatch& note = message.supervision();
    const auto held = CivilDate::parse(note.held_on());
    if (!held) return "a supervision note says on which day it was";
    if (*held > received_on) return "its date, " + held->inWords() + ", had not come yet when it was received";
    if (isBlank(note.text())) return "a supervision note has words";
    if (!note.about().empty() && !RecordId::fromBytes(note.about())) return "what it is about is no id";
    if (!note.by_when().empty() && !CivilDate::parse(note.by_when()))
        return "the day by which it is done is not a day that exists";
    return std::nullopt;
}

Objection offerObjection(const wire::Revision& message, Access access)
{
    if (access != Access::Now) return "a child is offered by a manager of somebody who works with the child now";
    if (message.schema() > revision::kSchema) return std::nullopt;
    const wire::TransferPatch& offer = message.transfer();
    if (offer.has_decision()) return "an offer is decided after it was made";
    if (isBlank(offer.from_worker()) || isBlank(offer.to_worker()))
        return "an offer names who has the child and who is to have it";
    if (offer.from_worker() == offer.to_worker()) return "the child is with this worker already";
    if (!fromText<AllocationRole>(offer.role())) return "its role is not a word this server knows";
    if (!CivilDate::parse(offer.start())) return "an offer has a first day";
    if (isBlank(offer.reason())) return "an offer says why the child moves";
    return std::nullopt;
}

bool isDecided(const RecordContext& record)
{
    return std::any_of(record.nodes.begin(), record.nodes.end(),
        [](const rules::RevisionNode& node) { return !node.refused && node.fields.contains("decision"); });
}

Objection decisionObjection(const wire::Revision& message, const Writer& writer, Access access, const RecordContext& record)
{
    const wire::TransferPatch& transfer = message.transfer();
    wire::TransferPatch rest = transfer;
    rest.clear_decision();
    if (!transfer.has_decision() || rest.ByteSizeLong() > 0) return "an offer is accepted, declined or withdrawn, never changed";
    if (isDecided(record)) return "this offer has been decided already";
    const auto decision = fromText<TransferDecision>(transfer.decision());
    if (!decision) return "its decision is not a word this server knows";
    switch (*decision) {
    case TransferDecision::Accepted:
        if (!record.receives) return "an offer is accepted by the worker it names or by their manager";
        return std::nullopt;
    case TransferDecision::Declined:
        if (!record.receives) return "an offer is declined by the worker it names or by their manager";
        break;
    case TransferDecision::Withdrawn:
        if (access != Access::Now || (writer.role != WorkerRole::Manager && writer.role != WorkerRole::Administrator))
            return "an offer is withdrawn by a manager of somebody who works with the child now";
        break;
    }
    return isBlank(message.reason()) ? Objection{"say why, so that the other team knows"} : std::nullopt;
}

} // namespace

bool isOversight(RecordKind kind) noexcept
{
    return kind == RecordKind::Exception || kind == RecordKind::Supervision || kind == RecordKind::Transfer;
}

std::optional<std::string> oversightObjection(
    const revision::Revision& revision, const Writer& writer, Access access, const RecordContext& record, CivilDate received_on)
{
    const wire::Revision& message = revision.message;
    if (revision.kind() == RecordKind::Exception) return exceptionObjection(message, writer, access, record, received_on);
    if (revision.kind() == RecordKind::Supervision) return supervisionObjection(message, writer, record, received_on);
    if (record.kind || message.parents_size() > 0) return decisionObjection(message, writer, access, record);
    return offerObjection(message, access);
}

bool carriesOut(const wire::TransferPatch& offer, const wire::Revision& allocation, const std::optional<Allocation>& whose)
{
    const wire::AllocationPatch& patch = allocation.allocation();
    const auto start = CivilDate::parse(offer.start());
    if (!start) return false;
    if (!whose) {
        const auto from = CivilDate::parse(patch.from());
        return allocation.parents_size() == 0 && patch.worker() == offer.to_worker() && patch.role() == offer.role() && from
            && *from >= *start && !patch.has_to();
    }
    const auto to = CivilDate::parse(patch.to());
    return whose->worker.text() == offer.from_worker() && toText(whose->role) == offer.role() && to && *to >= *start
        && !patch.has_worker() && !patch.has_role() && !patch.has_from();
}

} // namespace sightline::sync
