#include "session/may_change.h"

#include "revision/authorship.h"
#include "session/tablet.h"
#include "sync/verdict.h"

namespace sightline::mobile {

namespace {

sync::RecordContext contextOf(const projection::RecordFile& record, ChildId child)
{
    sync::RecordContext context{record.kind, child, std::nullopt, {}};
    std::vector<const revision::Revision*> in_log_order;
    for (const projection::KnownRevision& known : record.history) {
        in_log_order.push_back(&known.revision);
        context.nodes.push_back(revision::toNode(known.revision, known.by, known.refused));
    }
    context.author = revision::recordAuthor(in_log_order);
    return context;
}

/// A change that asserts nothing: whether its author may write here at all.
revision::Revision emptyChange(const projection::RecordFile& record, ChildId child, const Me& me)
{
    wire::Revision message = revision::blankRevision(record.kind, record.id, child, {me.id, {}});
    for (const std::string& head : record.state.heads) message.add_parents(head);
    message.set_reason("asked beforehand");
    return revision::makeRevision(std::move(message));
}

} // namespace

Result<void> mayWrite(
    const revision::Revision& change, const projection::RecordFile& record, ChildId child, const Me& me, CivilDate today)
{
    const auto verdict = sync::decide(change, {me.id, me.role, me.qualified}, sync::Access::Now, contextOf(record, child), today);
    if (verdict.refused()) return Error{ErrorCode::Refused, verdict.reason};
    return {};
}

Result<void> mayChange(const projection::RecordFile& record, ChildId child, const Me& me, CivilDate today)
{
    if (!record.takesPart())
        return Error{ErrorCode::Refused, "this record is kept aside or waits for an earlier change; it cannot be changed yet"};
    return mayWrite(emptyChange(record, child, me), record, child, me, today);
}

const projection::RecordFile* noteToChange(const projection::ChildFile& file, RecordId visit, const Me& me, CivilDate today)
{
    for (const projection::VisitFile& each : file.visits) {
        if (each.record.id != visit) continue;
        for (const projection::RecordFile& note : each.notes)
            if (mayChange(note, file.id, me, today).has_value()) return &note;
    }
    return nullptr;
}

} // namespace sightline::mobile
