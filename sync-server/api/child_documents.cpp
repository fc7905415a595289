#include "api/child_documents.h"

#include "api/board_documents.h"
#include "projection/record_document.h"
#include "service/console_change.h"

namespace sightline::server::api {

using sightline::toText; // Of moments; those of this folder's neighbours are found by their arguments.

namespace {

json::Json interval(const Interval& interval)
{
    return {{"n", interval.n}, {"unit", toText(interval.unit)}};
}

json::Json named(const NameOf& nameOf, const std::string& worker)
{
    const std::string name = nameOf(worker);
    return {{"id", worker}, {"name", name.empty() ? json::Json(nullptr) : json::Json(name)}};
}

json::Json requirement(const Requirement& row)
{
    return {{"requirement_id", row.id.text()}, {"measure", toText(row.measure)}, {"interval", interval(row.interval)},
        {"first", row.first ? interval(*row.first) : json::Json(nullptr)}, {"by", row.by.toText()},
        {"where_child_lives", row.where_child_lives}};
}

} // namespace

json::Json document(const rules::ClockResult& clock)
{
    return {{"clock", clock.clock}, {"source", clock.source}, {"state", toText(clock.state)}, {"measure", toText(clock.measure)},
        {"by", clock.by.toText()}, {"last_qualifying", dayOrNull(clock.last_qualifying)}, {"next_due", dayOrNull(clock.next_due)},
        {"days_overdue", clock.days_overdue}, {"disputed", clock.disputed}, {"explanation", clock.explanation}};
}

json::Json document(const projection::VisitFile& visit, const NameOf& nameOf, bool text)
{
    const rules::VisitReading& reading = visit.fact.reading;
    json::Json written{{"id", visit.record.id.toString()}, {"etag", basisOf(visit.record)},
        {"home_visit_id", visit.home_visit.toString()}, {"occurred_on", reading.occurred_on.toString()},
        {"worker", named(nameOf, reading.performer.worker.text())}, {"mode", toText(reading.mode)},
        {"outcome", toText(reading.outcome)}, {"purpose", toText(reading.purpose)}, {"sighting", toText(reading.sighting)},
        {"bedroom_seen", reading.bedroom_seen}, {"place", visit.place ? json::Json(toText(*visit.place)) : json::Json(nullptr)},
        {"recorded_at", toText(visit.fact.recorded_at)}, {"struck_at", momentOrNull(visit.fact.struck_at)},
        {"credits_nothing", visit.fact.credits_nothing}, {"disputed", visit.fact.disputed()}};
    if (text)
        written["not_alone_reason"] = visit.not_alone_reason ? json::Json(toText(*visit.not_alone_reason)) : json::Json(nullptr);
    return written;
}

json::Json document(const projection::PlanFile& plan)
{
    json::Json rows = json::Json::array();
    for (const Requirement& row : plan.fact.plan.requirements) rows.push_back(requirement(row));
    return {{"id", plan.record.id.toString()}, {"etag", basisOf(plan.record)}, {"plan_id", plan.fact.plan_id},
        {"type", toText(plan.fact.plan.type)}, {"start", plan.fact.plan.start.toString()}, {"end", dayOrNull(plan.fact.plan.end)},
        {"requirements", std::move(rows)}, {"disputed", plan.record.disputed()}};
}

json::Json document(const projection::AllocationFile& file, const NameOf& nameOf)
{
    const Allocation& allocation = file.allocation;
    return {{"id", file.record.id.toString()}, {"etag", basisOf(file.record)},
        {"worker", named(nameOf, allocation.worker.text())}, {"role", toText(allocation.role)},
        {"from", allocation.from.toString()}, {"to", dayOrNull(allocation.to)}, {"disputed", file.record.disputed()}};
}

json::Json document(const projection::ExceptionFile& exception, const NameOf& nameOf, bool text)
{
    json::Json written{{"id", exception.record.id.toString()}, {"etag", basisOf(exception.record)},
        {"clock", exception.fact.clock}, {"from", exception.fact.from.toString()}, {"until", exception.fact.until.toString()},
        {"authority", exception.fact.authority}, {"author", named(nameOf, exception.author)},
        {"disputed", exception.record.disputed()}};
    written["about"] = exception.fact.about ? json::Json(*exception.fact.about) : json::Json(nullptr);
    if (text) written["reason"] = exception.fact.reason;
    return written;
}

json::Json document(const projection::TransferFile& transfer, const NameOf& nameOf, bool text)
{
    json::Json decided = json::Json::array();
    for (const auto& decision : transfer.decided) {
        decided.push_back(
            {{"decision", toText(decision.decision)}, {"by", named(nameOf, decision.by)}, {"at", toText(decision.at)}});
        if (text) decided.back()["reason"] = decision.reason;
    }
    json::Json written{{"id", transfer.record.id.toString()}, {"from_worker", named(nameOf, transfer.from_worker.text())},
        {"to_worker", named(nameOf, transfer.to_worker.text())}, {"role", toText(transfer.role)},
        {"start", transfer.start.toString()}, {"offered_by", named(nameOf, transfer.offered_by)},
        {"decided", std::move(decided)}};
    if (text) written["reason"] = transfer.reason;
    return written;
}

json::Json document(const projection::SupervisionFile& note, const NameOf& nameOf)
{
    return {{"id", note.record.id.toString()}, {"about", note.about ? json::Json(note.about->toString()) : json::Json(nullptr)},
        {"held_on", note.held_on.toString()}, {"text", note.text},
        {"actions", note.actions ? json::Json(*note.actions) : json::Json(nullptr)}, {"by_when", dayOrNull(note.by_when)},
        {"author", named(nameOf, note.author)}};
}

json::Json document(const Review& review)
{
    json::Json written{{"id", review.id}, {"kind", wordOf(review.kind)},
        {"child_id", review.child == kNoChild ? json::Json(nullptr) : json::Json(review.child.toString())},
        {"child_name", review.child_name},
        {"record_id", review.record ? json::Json(review.record->toString()) : json::Json(nullptr)},
        {"since", toText(review.since)}, {"sentence", review.sentence}, {"author", review.author},
        {"disputed", projection::disputedDocument(review.disputed)},
        {"acknowledge_by", review.safety ? json::Json(toText(review.safety->acknowledge_by)) : json::Json(nullptr)}};
    return written;
}

} // namespace sightline::server::api
