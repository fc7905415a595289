#include "cli/show_document.h"

#include "projection/record_document.h"
#include "service/child_files.h"

namespace sightline::server::cli {

namespace {

using json::Json;

Json accessOf(ReadSession& session, const ChildId& child)
{
    Json list = Json::array();
    for (const AccessRow& row : session.accessToChild(child))
        list.push_back({{"worker", row.worker.text()}, {"role", toText(row.role)}, {"from", row.from.toString()},
            {"to", row.to ? Json(row.to->toString()) : Json(nullptr)}});
    return list;
}

} // namespace

Json childDocument(ReadSession& session, const ChildId& child, CivilDate today)
{
    const projection::ChildFile file = childFile(session, child);
    Json document = projection::childDocument(file, {today, std::nullopt});
    document["access"] = accessOf(session, child);
    return document;
}

Json recordDocument(ReadSession& session, const RecordId& record)
{
    const std::vector<LogRow> rows = session.rowsOfRecord(record);
    if (rows.empty()) return nullptr;
    return projection::recordDocument(childFile(session, rows.front().child), record);
}

Json revisionDocument(ReadSession& session, const std::string& revisionHex)
{
    const auto found = session.rowOfRevision(crypto::fromHex(revisionHex).value_or(std::string{}));
    if (!found) return nullptr;
    const LogRow& row = *found;
    const Json record = recordDocument(session, row.record);
    Json document = Json::object();
    document["record_id"] = row.record.toString();
    document["child_id"] = row.child.toString();
    document["kind"] = record.at("kind");
    for (const Json& entry : record.at("history"))
        if (entry.at("revision") == crypto::toHex(row.revision_id)) document.update(entry);
    document["written_by"] = rules::toText(row.by);
    document["group"] = row.group.toString();
    document["chain"] = crypto::toHex(row.chain);
    return document;
}

} // namespace sightline::server::cli
