#include "cli/show_document.h"

#include <algorithm>

#include "projection/record_files.h"
#include "rules/evaluate_document.h"
#include "service/child_files.h"

namespace sightline::server::cli {

namespace {

using json::Json;
using projection::RecordFile;

/// A stored value; one that is no JSON (it cannot be) is shown as it is.
Json valueOf(const std::string& text)
{
    Json value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Json(text) : value;
}

Json fieldsOf(const rules::Fields& fields)
{
    Json object = Json::object();
    for (const auto& [name, value] : fields) object[name] = valueOf(value);
    return object;
}

Json disputedOf(const RecordFile& record)
{
    Json object = Json::object();
    for (const auto& [field, versions] : projection::disputes(record)) {
        Json list = Json::array();
        for (const projection::DisputedVersion& version : versions)
            list.push_back({{"value", valueOf(version.value_json)}, {"author", version.author},
                {"device", version.device ? Json(version.device->toString()) : Json(nullptr)},
                {"recorded_at", toText(version.recorded_at)}, {"revision", version.revision_hex}});
        object[field] = std::move(list);
    }
    return object;
}

void addState(Json& document, const RecordFile& record)
{
    document["fields"] = fieldsOf(record.state.fields);
    document["disputed"] = disputedOf(record);
    document["counts_as"] = fieldsOf(record.state.counts_as);
    if (record.kind != RecordKind::Visit) return;
    document["credits_if_all_credit"] = record.state.credits_if_all_credit;
    document["credits_nothing"] = record.state.credits_nothing;
}

revision::Revision parsed(const LogRow& row)
{
    auto revision = revision::parseRevision(row.bytes);
    if (!revision.has_value())
        throw StoreFailure{{ErrorCode::StorageDamaged, "row " + std::to_string(row.seq) + " cannot be read"}};
    return std::move(revision).value();
}

Json entryOf(const LogRow& row)
{
    const revision::Revision revision = parsed(row);
    const wire::Revision& message = revision.message;
    Json parents = Json::array();
    for (const std::string& parent : message.parents()) parents.push_back(crypto::toHex(parent));
    Json entry = Json::object();
    entry["revision"] = crypto::toHex(row.revision_id);
    entry["parents"] = std::move(parents);
    entry["author"] = message.author_id();
    entry["device"] = row.device.toString();
    entry["recorded_at"] = toText(revision.recordedAt());
    entry["seq"] = row.seq;
    entry["received_at"] = toText(row.received_at);
    entry["outcome"] = sync::toText(row.outcome);
    if (!row.reason.empty()) entry["outcome_reason"] = row.reason;
    if (message.has_reason()) entry["reason"] = message.reason();
    entry["fields"] = fieldsOf(revision::assertedFields(message));
    return entry;
}

Json historyOf(ReadSession& session, const RecordId& record)
{
    Json list = Json::array();
    for (const LogRow& row : session.rowsOfRecord(record)) list.push_back(entryOf(row));
    return list;
}

Json documentOf(const RecordFile& record, const ChildId& child)
{
    Json document = Json::object();
    document["record_id"] = record.id.toString();
    document["kind"] = toText(record.kind);
    if (record.kind == RecordKind::Visit) document["visit_id"] = record.id.toString();
    document["child_id"] = child.toString();
    addState(document, record);
    return document;
}

template <typename Files>
Json documentsOf(const Files& files, const ChildId& child)
{
    Json list = Json::array();
    for (const auto& file : files) list.push_back(documentOf(file.record, child));
    return list;
}

Json accessOf(ReadSession& session, const ChildId& child)
{
    Json list = Json::array();
    for (const AccessRow& row : session.accessToChild(child))
        list.push_back({{"worker", row.worker.text()}, {"role", toText(row.role)}, {"from", row.from.toString()},
            {"to", row.to ? Json(row.to->toString()) : Json(nullptr)}});
    return list;
}

Json unreadableOf(const projection::ChildFile& file)
{
    Json list = Json::array();
    for (const projection::UnreadableRecord& unreadable : file.unreadable)
        list.push_back(
            {{"record_id", unreadable.record.id.toString()}, {"kind", toText(unreadable.record.kind)}, {"why", unreadable.why}});
    return list;
}

} // namespace

Json childDocument(ReadSession& session, const ChildId& child, CivilDate today)
{
    const projection::ChildFile file = childFile(session, child);
    Json document = Json::object();
    document["child_id"] = child.toString();
    document["name"] = file.child.displayName();
    if (file.record) addState(document, *file.record);
    document["access"] = accessOf(session, child);
    document["plans"] = documentsOf(file.plans, child);
    document["placements"] = documentsOf(file.placements, child);
    document["allocations"] = documentsOf(file.allocations, child);
    Json visits = Json::array();
    for (const projection::VisitFile& visit : file.visits) visits.push_back(documentOf(visit.record, child));
    document["visits"] = std::move(visits);
    Json clocks = Json::array();
    for (const rules::ClockResult& clock : rules::evaluate(rules::builtInCatalogue(), file.facts(), {today, std::nullopt}))
        clocks.push_back(rules::toJson(clock));
    document["clocks"] = std::move(clocks);
    document["unreadable"] = unreadableOf(file);
    document["history"] = historyOf(session, RecordId{child.uuid()});
    return document;
}

Json recordDocument(ReadSession& session, const RecordId& record)
{
    std::vector<projection::KnownRevision> known;
    for (const LogRow& row : session.rowsOfRecord(record))
        known.push_back({parsed(row), row.by, row.outcome == wire::OUTCOME_QUARANTINED, row.seq, row.received_at, row.device});
    if (known.empty()) return nullptr;
    const ChildId child = known.front().revision.child();
    std::vector<projection::UnreadableRecord> unreadable;
    const std::vector<RecordFile> files = projection::recordFiles(std::move(known), std::nullopt, unreadable);
    Json document = documentOf(files.empty() ? unreadable.front().record : files.front(), child);
    if (!unreadable.empty()) document["unreadable"] = unreadable.front().why;
    document["history"] = historyOf(session, record);
    return document;
}

Json revisionDocument(ReadSession& session, const std::string& revisionHex)
{
    const auto row = session.rowOfRevision(crypto::fromHex(revisionHex).value_or(std::string{}));
    if (!row) return nullptr;
    Json document = Json::object();
    document["record_id"] = row->record.toString();
    document["child_id"] = row->child.toString();
    document["kind"] = toText(parsed(*row).kind());
    document.update(entryOf(*row));
    document["written_by"] = rules::toText(row->by);
    document["group"] = row->group.toString();
    document["chain"] = crypto::toHex(row->chain);
    return document;
}

} // namespace sightline::server::cli
