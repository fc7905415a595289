#include "projection/oversight_document.h"

namespace sightline::projection {

namespace {

using json::Json;

Json headOf(const ChildFile& file, const RecordFile& record)
{
    return {{"record_id", record.id.toString()}, {"kind", std::string{toText(record.kind)}}, {"child_id", file.id.toString()}};
}

Json exceptionDocument(const ChildFile& file, const ExceptionFile& exception)
{
    const rules::ExceptionFact& fact = exception.fact;
    Json document = headOf(file, exception.record);
    document.update({{"author", exception.author}, {"clock", fact.clock}, {"from", fact.from.toString()},
        {"until", fact.until.toString()}, {"authority", fact.authority}, {"reason", fact.reason},
        {"suspends_nothing", exception.clock_disputed}, {"dispute", exception.record.disputed()}});
    document["about"] = fact.about ? Json(*fact.about) : Json(nullptr);
    return document;
}

Json supervisionDocument(const ChildFile& file, const SupervisionFile& note)
{
    Json document = headOf(file, note.record);
    document.update({{"author", note.author}, {"held_on", note.held_on.toString()}, {"text", note.text}});
    document["about"] = note.about ? Json(note.about->toString()) : Json(nullptr);
    document["actions"] = note.actions ? Json(*note.actions) : Json(nullptr);
    document["by_when"] = note.by_when ? Json(note.by_when->toString()) : Json(nullptr);
    return document;
}

Json transferDocument(const ChildFile& file, const TransferFile& transfer)
{
    Json document = headOf(file, transfer.record);
    document.update({{"offered_by", transfer.offered_by}, {"from_worker", transfer.from_worker.text()},
        {"to_worker", transfer.to_worker.text()}, {"role", std::string{toText(transfer.role)}},
        {"start", transfer.start.toString()}, {"reason", transfer.reason}});
    Json decided = Json::array();
    for (const TransferFile::Decided& each : transfer.decided)
        decided.push_back({{"decision", std::string{toText(each.decision)}}, {"by", each.by}, {"at", toText(each.at)},
            {"reason", each.reason}});
    document["decided"] = std::move(decided);
    return document;
}

} // namespace

std::optional<Json> oversightDocument(const ChildFile& file, RecordId id)
{
    for (const ExceptionFile& exception : file.exceptions)
        if (exception.record.id == id) return exceptionDocument(file, exception);
    for (const SupervisionFile& note : file.supervisions)
        if (note.record.id == id) return supervisionDocument(file, note);
    for (const TransferFile& transfer : file.transfers)
        if (transfer.record.id == id) return transferDocument(file, transfer);
    return std::nullopt;
}

void addOversightDocuments(Json& child, const ChildFile& file)
{
    Json exceptions = Json::array();
    for (const ExceptionFile& exception : file.exceptions) exceptions.push_back(exceptionDocument(file, exception));
    Json supervisions = Json::array();
    for (const SupervisionFile& note : file.supervisions) supervisions.push_back(supervisionDocument(file, note));
    Json transfers = Json::array();
    for (const TransferFile& transfer : file.transfers) transfers.push_back(transferDocument(file, transfer));
    child["exceptions"] = std::move(exceptions);
    child["supervisions"] = std::move(supervisions);
    child["transfers"] = std::move(transfers);
}

} // namespace sightline::projection
