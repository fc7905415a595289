#include "field/records_json.h"

#include <algorithm>

#include "rules/evaluate_document.h"

namespace sightline::field {

namespace {

using json::Json;
using projection::ChildFile;
using projection::KnownRevision;
using projection::RecordFile;
using projection::VisitFile;

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

std::string standingOf(const RecordFile& record, const std::string& id)
{
    const auto in = [&](const std::vector<std::string>& ids) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    if (in(record.state.quarantined)) return "quarantined";
    return in(record.state.held) ? "held" : "takes_part";
}

Json historyOf(const RecordFile& record)
{
    Json list = Json::array();
    for (const KnownRevision& known : record.history) {
        const wire::Revision& message = known.revision.message;
        Json parents = Json::array();
        for (const std::string& parent : message.parents()) parents.push_back(crypto::toHex(parent));
        Json entry{{"revision", crypto::toHex(known.revision.id.text())}, {"parents", std::move(parents)},
            {"author", message.author_id()}, {"device", known.device ? Json(known.device->toString()) : Json(nullptr)},
            {"recorded_at", toText(known.revision.recordedAt())}};
        if (known.seq != 0) {
            entry["seq"] = known.seq;
            entry["received_at"] = toText(known.received_at);
        }
        entry["standing"] = standingOf(record, known.revision.id.text());
        if (message.has_reason()) entry["reason"] = message.reason();
        entry["fields"] = fieldsOf(revision::assertedFields(message));
        list.push_back(std::move(entry));
    }
    return list;
}

void addState(Json& document, const RecordFile& record)
{
    document["fields"] = fieldsOf(record.state.fields);
    document["disputed"] = disputedOf(record);
    document["counts_as"] = fieldsOf(record.state.counts_as);
    if (record.kind == RecordKind::Visit) {
        document["credits_if_all_credit"] = record.state.credits_if_all_credit;
        document["credits_nothing"] = record.state.credits_nothing;
    }
}

Json noteDocument(const RecordFile& note)
{
    Json document{{"note_id", note.id.toString()}};
    addState(document, note);
    document["history"] = historyOf(note);
    return document;
}

Json genericDocument(const ChildFile& file, const RecordFile& record)
{
    Json document{
        {"record_id", record.id.toString()}, {"kind", std::string{toText(record.kind)}}, {"child_id", file.id.toString()}};
    addState(document, record);
    document["history"] = historyOf(record);
    return document;
}

Json visitDocument(const ChildFile& file, const VisitFile& visit)
{
    Json document{{"visit_id", visit.record.id.toString()}, {"child_id", file.id.toString()},
        {"home_visit_id", visit.home_visit.toString()}};
    addState(document, visit.record);
    Json notes = Json::array();
    for (const RecordFile& note : visit.notes) notes.push_back(noteDocument(note));
    document["notes"] = std::move(notes);
    document["history"] = historyOf(visit.record);
    return document;
}

Json visitRow(const VisitFile& visit)
{
    const rules::VisitReading& reading = visit.fact.reading;
    return {{"visit_id", visit.record.id.toString()}, {"home_visit_id", visit.home_visit.toString()},
        {"occurred_on", reading.occurred_on.toString()}, {"outcome", std::string{toText(reading.outcome)}},
        {"sighting", std::string{toText(reading.sighting)}}, {"performer", reading.performer.worker.text()},
        {"struck", visit.record.boolean("struck").value_or(false)}, {"disputed", visit.record.disputed()}};
}

template <typename Files>
Json recordsOf(const ChildFile& file, const Files& files)
{
    Json list = Json::array();
    for (const auto& each : files) {
        Json document = genericDocument(file, each.record);
        document.erase("history");
        list.push_back(std::move(document));
    }
    return list;
}

const RecordFile* otherRecord(const ChildFile& file, RecordId id)
{
    if (file.record && file.record->id == id) return &*file.record;
    for (const auto& plan : file.plans)
        if (plan.record.id == id) return &plan.record;
    for (const auto& placement : file.placements)
        if (placement.record.id == id) return &placement.record;
    for (const auto& allocation : file.allocations)
        if (allocation.record.id == id) return &allocation.record;
    for (const VisitFile& visit : file.visits)
        for (const RecordFile& note : visit.notes)
            if (note.id == id) return &note;
    return nullptr;
}

} // namespace

Json childDocument(const ChildFile& file, const rules::AsOf& asOf)
{
    Json document{{"child_id", file.id.toString()}, {"name", file.child.displayName()}};
    if (file.record) addState(document, *file.record);
    document["plans"] = recordsOf(file, file.plans);
    document["placements"] = recordsOf(file, file.placements);
    document["allocations"] = recordsOf(file, file.allocations);
    Json visits = Json::array();
    for (const VisitFile& visit : file.visits) visits.push_back(visitRow(visit));
    document["visits"] = std::move(visits);
    Json clocks = Json::array();
    for (const rules::ClockResult& clock : rules::evaluate(rules::builtInCatalogue(), file.facts(), asOf))
        clocks.push_back(rules::toJson(clock));
    document["clocks"] = std::move(clocks);
    Json unreadable = Json::array();
    for (const projection::UnreadableRecord& record : file.unreadable)
        unreadable.push_back(
            {{"record_id", record.record.id.toString()}, {"kind", std::string{toText(record.record.kind)}}, {"why", record.why}});
    document["unreadable"] = std::move(unreadable);
    if (file.record) document["history"] = historyOf(*file.record);
    return document;
}

Json recordDocument(const ChildFile& file, RecordId id)
{
    for (const VisitFile& visit : file.visits)
        if (visit.record.id == id) return visitDocument(file, visit);
    if (const RecordFile* record = otherRecord(file, id)) return genericDocument(file, *record);
    for (const projection::UnreadableRecord& unreadable : file.unreadable) {
        if (unreadable.record.id != id) continue;
        Json document = genericDocument(file, unreadable.record);
        if (unreadable.record.kind == RecordKind::Visit) document["visit_id"] = id.toString();
        document["unreadable"] = unreadable.why;
        return document;
    }
    return nullptr;
}

std::string inLines(const Json& document)
{
    std::string lines;
    for (const auto& [name, value] : document.items()) {
        if (value.is_array() && value.empty()) continue;
        if (value.is_object() && name == "fields") {
            lines += inLines(value);
            continue;
        }
        if (value.is_array()) {
            lines += name + ":\n";
            for (const Json& item : value) lines += "  " + item.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
            continue;
        }
        if (value.is_object() && value.empty()) continue;
        lines += name + ": "
            + (value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
    }
    return lines;
}

} // namespace sightline::field
