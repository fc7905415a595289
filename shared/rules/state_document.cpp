#include <set>

#include "rules/document_readers.h"
#include "rules/evaluate_document.h"

namespace sightline::rules {

namespace {

using json::Json;
using json::Place;

RecordKind readKind(const Place& place)
{
    const std::string given = place.text();
    for (const RecordKind kind : {RecordKind::Visit, RecordKind::Note, RecordKind::Child})
        if (given == sightline::toText(kind)) return kind;
    place.fail("must be one of visit, note, child, not " + Json(given).dump());
}

WrittenBy readWrittenBy(const Place& place)
{
    const std::string given = place.text();
    const auto by = writtenByFromText(given);
    if (!by) place.fail("must be one of author, manager, other, not " + Json(given).dump());
    return *by;
}

Fields readFields(const Place& place, RecordKind kind)
{
    if (!place.json().is_object()) place.fail("must be an object");
    Fields fields;
    for (const auto& member : place.json().items()) {
        const Place value{member.value(), place.path() + '.' + member.key()};
        if (value.json().is_structured()) value.fail("must be text, a number, true, false or null");
        // "true" in quotation marks would leave a visit counting that somebody struck out.
        if (kind == RecordKind::Visit && member.key() == "struck") static_cast<void>(value.boolean());
        fields.emplace(member.key(), value.json().dump());
    }
    return fields;
}

RevisionNode readRevision(const Place& place, RecordKind kind)
{
    place.expectMembers({"revision_id", "parents", "by", "reason", "fields"});
    RevisionNode node{nonEmptyText(place.member("revision_id")), {}, readWrittenBy(place.member("by")), std::nullopt,
        readFields(place.member("fields"), kind)};
    for (const Place& parent : place.member("parents").items()) node.parents.push_back(nonEmptyText(parent));
    if (const auto reason = place.optionalMember("reason")) node.reason = reason->text();
    return node;
}

Json toJson(const Fields& fields)
{
    Json written = Json::object();
    for (const auto& [name, value] : fields) written[name] = Json::parse(value);
    return written;
}

Json disputedToJson(const RecordState& state)
{
    Json written = Json::object();
    for (const auto& [name, values] : state.disputed) {
        Json list = Json::array();
        for (const FieldValue& value : values) list.push_back(Json::parse(value));
        written[name] = std::move(list);
    }
    return written;
}

Json stateOfRecord(const Place& place, std::set<std::string>& ids)
{
    place.expectMembers({"record_id", "kind", "revisions"});
    const std::string id = nonEmptyText(place.member("record_id"));
    if (!ids.insert(id).second) place.member("record_id").fail("another record has the id " + Json(id).dump());
    const RecordKind kind = readKind(place.member("kind"));
    std::vector<RevisionNode> revisions;
    for (const Place& item : place.member("revisions").items()) revisions.push_back(readRevision(item, kind));

    const Result<RecordState> resolved = resolve(kind, revisions);
    if (!resolved.has_value()) place.member("revisions").fail(resolved.error().detail);
    const RecordState& state = resolved.value();

    Json written = Json::object();
    written["record_id"] = id;
    written["kind"] = sightline::toText(kind);
    written["heads"] = state.heads;
    written["quarantined"] = state.quarantined;
    written["held"] = state.held;
    written["fields"] = toJson(state.fields);
    written["disputed"] = disputedToJson(state);
    written["counts_as"] = toJson(state.counts_as);
    written["credits_if_all_credit"] = state.credits_if_all_credit;
    written["credits_nothing"] = state.credits_nothing;
    return written;
}

} // namespace

Result<Json> stateDocument(const Json& input, std::vector<std::string>& unknown)
{
    return json::read([&] {
        const Place root{input, {}, &unknown};
        root.expectMembers({"records"});
        Json records = Json::array();
        std::set<std::string> ids;
        for (const Place& item : root.member("records").items()) records.push_back(stateOfRecord(item, ids));
        Json written = Json::object();
        written["records"] = std::move(records);
        return written;
    });
}

} // namespace sightline::rules
