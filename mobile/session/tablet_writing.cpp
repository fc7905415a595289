// What a worker saves on the tablet.
#include <algorithm>

#include "projection/field_values.h"
#include "session/may_change.h"
#include "session/tablet.h"

namespace sightline::mobile {

namespace {

/// The record of a visit, readable or not; null if it is not one.
const projection::RecordFile* visitRecord(const projection::ChildFile& file, RecordId id)
{
    for (const projection::VisitFile& visit : file.visits)
        if (visit.record.id == id) return &visit.record;
    for (const projection::UnreadableRecord& unreadable : file.unreadable)
        if (unreadable.record.id == id && unreadable.record.kind == RecordKind::Visit) return &unreadable.record;
    return nullptr;
}

/// A revision based on these versions of the record.
wire::Revision basedOn(const projection::RecordFile& record, const std::vector<std::string>& heads, ChildId child,
    const revision::Authorship& authorship, const std::string& reason)
{
    wire::Revision message = revision::blankRevision(record.kind, record.id, child, authorship);
    for (const std::string& head : heads) message.add_parents(head);
    message.set_reason(reason);
    return message;
}

/// The note of this visit that was seen, whether it may be changed or not; null if none was, or it is not here.
const projection::RecordFile* seenNote(const projection::ChildFile& file, RecordId visit, const SeenVisit& seen)
{
    for (const projection::VisitFile& each : file.visits)
        for (const projection::RecordFile& note : each.notes)
            if (each.record.id == visit && note.id == seen.note_id) return &note;
    return nullptr;
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// What the fields of a visit say about how the child was seen, as the checks read a visit. The rest is left as it may be.
HomeVisit readingOf(const rules::Fields& fields, ChildId child, CivilDate today)
{
    const auto said = [&](const char* field) {
        const auto found = fields.find(field);
        return found == fields.end() ? std::string{"null"} : found->second;
    };
    ChildSeen seen{.child = child,
        .sighting = projection::wordValue<Sighting>(said("sighting")).value_or(Sighting::NotRecorded),
        .not_alone_reason = projection::wordValue<NotAloneReason>(said("not_alone_reason")),
        .not_alone_detail = projection::textValue(said("not_alone_detail")),
        .awake = std::nullopt,
        .bedroom_seen = std::nullopt,
        .note = {},
        .others_in_room = projection::booleanValue(said("others_in_room"))};
    return {today, {}, {}, Purpose::Other, Mode::InPerson,
        projection::wordValue<Outcome>(said("outcome")).value_or(Outcome::Completed), Place::Home, false, {}, {}, {},
        {std::move(seen)}};
}

/// Where a visit that says this contradicts itself, or leaves open what happened. Other answers may be missing: an older or an
/// imported visit need not be complete to be put right.
std::vector<FieldProblem> contradictions(const rules::Fields& fields, const ChildOnVisit& child, CivilDate today)
{
    std::vector<FieldProblem> found = validate(readingOf(fields, child.id, today), {child}, today);
    const auto other = [](const FieldProblem& problem) {
        return !problem.field.ends_with(".others_in_room") && !problem.field.ends_with(".not_alone_detail");
    };
    found.erase(std::remove_if(found.begin(), found.end(), other), found.end());
    return found;
}

/// The visit as it stands once `patch` is taken over: InvalidInput if it then contradicts itself where it did not before.
Result<void> checkAmended(
    const projection::RecordFile& record, const wire::VisitPatch& patch, const ChildOnVisit& child, CivilDate today)
{
    rules::Fields fields;
    for (const char* field : {"outcome", "sighting", "not_alone_reason", "not_alone_detail", "others_in_room"})
        if (const auto* value = projection::countedValue(record.state, field)) fields[field] = *value;
    const std::vector<FieldProblem> before = contradictions(fields, child, today);
    wire::Revision change;
    change.set_kind(revision::toWire(RecordKind::Visit));
    *change.mutable_visit() = patch;
    for (auto& [field, value] : revision::assertedFields(change)) fields[field] = value;
    for (const FieldProblem& problem : contradictions(fields, child, today)) {
        const bool old =
            std::any_of(before.begin(), before.end(), [&](const FieldProblem& each) { return each.message == problem.message; });
        const std::string field = problem.field.substr(problem.field.rfind('.') + 1);
        if (!old) return Error{ErrorCode::InvalidInput, field + ": " + problem.message};
    }
    return {};
}

} // namespace

Result<SavedHomeVisit> Tablet::saveHomeVisit(const HomeVisit& visit)
{
    std::vector<ChildId> children;
    for (const ChildSeen& seen : visit.children) children.push_back(seen.child);
    SIGHTLINE_TRY(known, onVisit(children));
    SIGHTLINE_TRY(rules, policy());
    const auto problems = validate(visit, known, today(), rules);
    if (!problems.empty()) return Error{ErrorCode::InvalidInput, problems.front().field + ": " + problems.front().message};
    if (children.empty()) return Error{ErrorCode::InvalidInput, "children: name at least one child"};

    SIGHTLINE_TRY(author, authorship());
    const Performer performer{m_me.id, m_me.role, m_me.qualified};
    auto made = projection::newHomeVisit(visit, performer, author, [this] { return crypto::newUuid(m_clock.now()); });
    // A child in danger now does not wait behind what was saved before.
    const wire::Lane lane = visit.in_danger_now.value_or(false) ? wire::LANE_URGENT : wire::LANE_NORMAL;
    SIGHTLINE_TRY(saved, save(std::move(made.revisions), lane));
    return SavedHomeVisit{made.id, std::move(made.visits)};
}

Result<void> Tablet::amendVisit(
    RecordId visit, const projection::VisitAmendment& amendment, const std::string& reason, const std::optional<SeenVisit>& seen)
{
    if (isBlank(reason)) return Error{ErrorCode::InvalidInput, "say why the visit is changed"};
    SIGHTLINE_TRY(file, fileOfRecord(visit));
    const projection::RecordFile* record = visitRecord(file, visit);
    if (record == nullptr) return Error{ErrorCode::NotFound, "that id is not a visit's"};
    SIGHTLINE_CHECK(mayChange(*record, file.id, m_me, today()));
    if (amendment.visit && amendment.visit->has_occurred_on()) {
        const auto day = CivilDate::parse(amendment.visit->occurred_on());
        if (!day) return Error{ErrorCode::InvalidInput, "occurred_on: must be a day as YYYY-MM-DD"};
        if (*day > today()) return Error{ErrorCode::InvalidInput, "occurred_on: " + day->inWords() + " has not come yet"};
    }
    if (amendment.visit) {
        SIGHTLINE_TRY(children, onVisit({file.id}));
        SIGHTLINE_CHECK(checkAmended(*record, *amendment.visit, children.front(), today()));
    }

    SIGHTLINE_TRY(author, authorship());
    std::vector<revision::Revision> revisions;
    if (amendment.visit) {
        wire::Revision message = basedOn(*record, seen ? seen->visit : record->state.heads, file.id, author, reason);
        *message.mutable_visit() = *amendment.visit;
        revisions.push_back(revision::makeRevision(std::move(message)));
    }
    if (amendment.note) {
        // A note that arrived unseen is not written over: what was written without it becomes a note of its own.
        const projection::RecordFile* note = seen ? seenNote(file, visit, *seen) : noteToChange(file, visit, m_me, today());
        if (note != nullptr) SIGHTLINE_CHECK(mayChange(*note, file.id, m_me, today()));
        wire::Revision message = note != nullptr
            ? basedOn(*note, seen ? seen->note : note->state.heads, file.id, author, reason)
            : revision::blankRevision(RecordKind::Note, RecordId{crypto::newUuid(m_clock.now())}, file.id, author);
        *message.mutable_note() = *amendment.note;
        if (note == nullptr) message.mutable_note()->set_visit_id(visit.raw());
        revisions.push_back(revision::makeRevision(std::move(message)));
    }
    if (revisions.empty()) return Error{ErrorCode::InvalidInput, "nothing is changed"};
    SIGHTLINE_TRY(saved, save(std::move(revisions)));
    return {};
}

Result<void> Tablet::strikeVisit(RecordId visit, const std::string& reason)
{
    projection::VisitAmendment amendment;
    amendment.visit.emplace().set_struck(true);
    return amendVisit(visit, amendment, reason);
}

} // namespace sightline::mobile
