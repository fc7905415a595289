// What a worker saves on the tablet.
#include <algorithm>

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

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
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
    SIGHTLINE_TRY(saved, save(std::move(made.revisions)));
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

    SIGHTLINE_TRY(author, authorship());
    std::vector<revision::Revision> revisions;
    if (amendment.visit) {
        wire::Revision message = basedOn(*record, seen ? seen->visit : record->state.heads, file.id, author, reason);
        *message.mutable_visit() = *amendment.visit;
        revisions.push_back(revision::makeRevision(std::move(message)));
    }
    if (amendment.note) {
        const projection::RecordFile* note = noteToChange(file, visit, m_me, today());
        const bool sawNote = seen && note != nullptr && seen->note_id == note->id;
        wire::Revision message = note != nullptr
            ? basedOn(*note, sawNote ? seen->note : note->state.heads, file.id, author, reason)
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
