#include "projection/record_document.h"

#include <algorithm>

#include "projection/oversight_document.h"
#include "projection/same_visit.h"
#include "projection/voice_record_document.h"
#include "projection/words.h"
#include "rules/evaluate_document.h"

namespace sightline::projection {

namespace {

using json::Json;

/// A stored value; one that is no JSON (it cannot be) is shown as it is.
Json valueOf(const std::string& text)
{
    Json value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Json(text) : value;
}

std::string standingOf(const RecordFile& record, const std::string& id)
{
    const auto in = [&](const std::vector<std::string>& ids) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    if (in(record.state.quarantined)) return "quarantined";
    return in(record.state.held) ? "held" : "takes_part";
}

Json entryOf(const RecordFile& record, const KnownRevision& known)
{
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
    if (!known.outcome.empty()) entry["outcome"] = known.outcome;
    if (!known.outcome_reason.empty()) entry["outcome_reason"] = known.outcome_reason;
    if (message.has_reason()) entry["reason"] = message.reason();
    entry["fields"] = fieldsDocument(revision::assertedFields(message));
    return entry;
}

Json historyOf(const RecordFile& record, const Decorate& decorate)
{
    Json list = Json::array();
    for (const KnownRevision& known : record.history) {
        Json entry = entryOf(record, known);
        if (decorate) decorate(entry, known);
        list.push_back(std::move(entry));
    }
    return list;
}

void addState(Json& document, const RecordFile& record)
{
    document["fields"] = fieldsDocument(record.state.fields);
    document["disputed"] = disputedDocument(disputes(record));
    document["counts_as"] = fieldsDocument(record.state.counts_as);
    if (const auto sentences = disputeSentences(record); !sentences.empty()) document["in_words"] = sentences;
    if (record.kind != RecordKind::Visit) return;
    document["credits_if_all_credit"] = record.state.credits_if_all_credit;
    document["credits_nothing"] = record.state.credits_nothing;
}

Json stateDocument(const ChildFile& file, const RecordFile& record)
{
    Json document{{"record_id", record.id.toString()}, {"kind", std::string{toText(record.kind)}}};
    if (record.kind == RecordKind::Visit) document["visit_id"] = record.id.toString();
    if (record.kind == RecordKind::Note) document["note_id"] = record.id.toString();
    document["child_id"] = file.id.toString();
    addState(document, record);
    return document;
}

const VisitFile* visitWith(const ChildFile& file, const RecordId& id)
{
    for (const VisitFile& visit : file.visits)
        if (visit.record.id == id) return &visit;
    return nullptr;
}

Json sameAs(const ChildFile& file, const std::vector<SameVisitLink>& links, const RecordId& id)
{
    Json list = Json::array();
    for (const SameVisitLink& link : links) {
        if (link.first != id && link.second != id) continue;
        const VisitFile* const other = visitWith(file, link.first == id ? link.second : link.first);
        list.push_back({{"visit_id", other->record.id.toString()}, {"kind", std::string{wordOf(link.kind)}},
            {"in_words", inWords(link, *other)}});
    }
    return list;
}

/// What counts of a visit, then its state.
Json visitState(const ChildFile& file, const VisitFile& visit, const std::vector<SameVisitLink>& links)
{
    const rules::VisitReading& reading = visit.fact.reading;
    Json document = stateDocument(file, visit.record);
    document["home_visit_id"] = visit.home_visit.toString();
    document["occurred_on"] = reading.occurred_on.toString();
    document["outcome"] = std::string{toText(reading.outcome)};
    document["sighting"] = std::string{toText(reading.sighting)};
    document["performer"] = reading.performer.worker.text();
    document["struck"] = visit.record.boolean("struck").value_or(false);
    document["possibly_same_as"] = sameAs(file, links, visit.record.id);
    return document;
}

/// What a manager has said about a revision of this record, or about the record.
Json reviewsAbout(const ChildFile& file, const RecordFile& record)
{
    Json list = Json::array();
    for (const ReviewFile& review : file.reviews) {
        const auto isSubject = [&](const std::string& id) {
            return std::find(review.subjects.begin(), review.subjects.end(), id) != review.subjects.end();
        };
        const bool about = isSubject(record.id.toString())
            || std::any_of(record.history.begin(), record.history.end(),
                [&](const KnownRevision& known) { return isSubject(crypto::toHex(known.revision.id.text())); });
        if (about)
            list.push_back(
                {{"about", review.about}, {"decision", review.decision}, {"by", review.author}, {"reason", review.reason}});
    }
    return list;
}

Json withHistory(const ChildFile& file, const RecordFile& record, const Decorate& decorate)
{
    Json document = stateDocument(file, record);
    document["reviews"] = reviewsAbout(file, record);
    document["history"] = historyOf(record, decorate);
    return document;
}

/// What is written once is shown once: what takes part stands above, in its own shape. Whatever else was said for this record
/// keeps its fields.
Json ownShapeWithHistory(const ChildFile& file, const RecordFile& record, Json document, const Decorate& decorate)
{
    if (!rules::isWrittenOnce(record.kind)) addState(document, record);
    document["reviews"] = reviewsAbout(file, record);
    document["history"] = historyOf(record, decorate);
    if (!rules::isWrittenOnce(record.kind)) return document;
    for (Json& entry : document["history"])
        if (entry["standing"] == "takes_part") entry.erase("fields");
    return document;
}

Json visitDocument(const ChildFile& file, const VisitFile& visit, const Decorate& decorate)
{
    Json document = visitState(file, visit, sameVisitLinks(file));
    Json notes = Json::array();
    for (const RecordFile& note : visit.notes) notes.push_back(withHistory(file, note, decorate));
    document["notes"] = std::move(notes);
    document["reviews"] = reviewsAbout(file, visit.record);
    document["history"] = historyOf(visit.record, decorate);
    return document;
}

template <typename Files>
Json statesOf(const ChildFile& file, const Files& files)
{
    Json list = Json::array();
    for (const auto& each : files) list.push_back(stateDocument(file, each.record));
    return list;
}

template <typename Files>
const RecordFile* recordIn(const Files& files, RecordId id)
{
    for (const auto& each : files)
        if (each.record.id == id) return &each.record;
    return nullptr;
}

Json workersOf(const std::vector<WorkerId>& workers)
{
    Json list = Json::array();
    for (const WorkerId& worker : workers) list.push_back(worker.text());
    return list;
}

} // namespace

Json fieldsDocument(const rules::Fields& fields)
{
    Json object = Json::object();
    for (const auto& [name, value] : fields) object[name] = valueOf(value);
    return object;
}

Json disputedDocument(const std::map<std::string, std::vector<DisputedVersion>>& disputed)
{
    Json object = Json::object();
    for (const auto& [field, versions] : disputed) {
        Json list = Json::array();
        for (const DisputedVersion& version : versions)
            list.push_back({{"value", valueOf(version.value_json)}, {"author", version.author},
                {"device", version.device ? Json(version.device->toString()) : Json(nullptr)},
                {"recorded_at", toText(version.recorded_at)}, {"revision", version.revision_hex}});
        object[field] = std::move(list);
    }
    return object;
}

const RecordFile* findRecord(const ChildFile& file, const RecordId& id) noexcept
{
    if (file.record && file.record->id == id) return &*file.record;
    for (const VisitFile& visit : file.visits)
        for (const RecordFile& note : visit.notes)
            if (note.id == id) return &note;
    for (const RecordFile* const found : {recordIn(file.visits, id), recordIn(file.plans, id), recordIn(file.placements, id),
             recordIn(file.allocations, id), recordIn(file.reviews, id), recordIn(file.voices, id), recordIn(file.flags, id),
             recordIn(file.observations, id), recordIn(file.exceptions, id), recordIn(file.supervisions, id),
             recordIn(file.transfers, id), recordIn(file.unreadable, id)})
        if (found != nullptr) return found;
    for (const VoiceFile& voice : file.voices)
        if (const RecordFile* const addition = recordIn(voice.additions, id)) return addition;
    return nullptr;
}

Json childDocument(const ChildFile& file, const rules::AsOf& asOf, const Decorate& decorate)
{
    Json document{{"child_id", file.id.toString()}, {"name", file.child.displayName()}};
    if (file.record) addState(document, *file.record);
    const std::vector<WorkerId> leads = file.leadsOn(asOf.day);
    document["leads"] = workersOf(leads);
    document["lead_disputed"] = leads.size() > 1;
    document["plans"] = statesOf(file, file.plans);
    document["placements"] = statesOf(file, file.placements);
    document["allocations"] = statesOf(file, file.allocations);
    const std::vector<SameVisitLink> links = sameVisitLinks(file);
    Json visits = Json::array();
    for (const VisitFile& visit : file.visits) visits.push_back(visitState(file, visit, links));
    document["visits"] = std::move(visits);
    addVoiceDocuments(document, file);
    addOversightDocuments(document, file);
    Json clocks = Json::array();
    for (const rules::ClockResult& clock : rules::evaluate(rules::builtInCatalogue(), file.facts(), asOf)) {
        clocks.push_back(rules::toJson(clock));
        clocks.back()["disputed"] = clock.disputed;
    }
    document["clocks"] = std::move(clocks);
    document["reviews"] = statesOf(file, file.reviews);
    Json unreadable = Json::array();
    for (const UnreadableRecord& record : file.unreadable)
        unreadable.push_back(
            {{"record_id", record.record.id.toString()}, {"kind", std::string{toText(record.record.kind)}}, {"why", record.why}});
    document["unreadable"] = std::move(unreadable);
    document["history"] = file.record ? historyOf(*file.record, decorate) : Json::array();
    return document;
}

Json recordDocument(const ChildFile& file, RecordId id, const Decorate& decorate)
{
    if (const VisitFile* const visit = visitWith(file, id)) return visitDocument(file, *visit, decorate);
    const RecordFile* const record = findRecord(file, id);
    if (record == nullptr) return nullptr;
    if (auto said = voiceDocument(file, id)) return ownShapeWithHistory(file, *record, *std::move(said), decorate);
    if (auto agreed = oversightDocument(file, id)) return ownShapeWithHistory(file, *record, *std::move(agreed), decorate);
    Json document = withHistory(file, *record, decorate);
    for (const UnreadableRecord& unreadable : file.unreadable)
        if (unreadable.record.id == id) document["unreadable"] = unreadable.why;
    return document;
}

} // namespace sightline::projection
