// What a worker saves on the tablet.
#include <algorithm>

#include "revision/authorship.h"
#include "session/tablet.h"

namespace sightline::mobile {

namespace {

Error refused(std::string why)
{
    return {ErrorCode::Refused, std::move(why)};
}

/// The record of a visit, readable or not; null if it is not one.
const projection::RecordFile* visitRecord(const projection::ChildFile& file, RecordId id)
{
    for (const projection::VisitFile& visit : file.visits)
        if (visit.record.id == id) return &visit.record;
    for (const projection::UnreadableRecord& unreadable : file.unreadable)
        if (unreadable.record.id == id && unreadable.record.kind == RecordKind::Visit) return &unreadable.record;
    return nullptr;
}

std::optional<WorkerId> authorOf(const projection::RecordFile& record)
{
    std::vector<const revision::Revision*> in_log_order;
    for (const projection::KnownRevision& known : record.history) in_log_order.push_back(&known.revision);
    return revision::recordAuthor(in_log_order);
}

Result<void> mayChange(const projection::RecordFile& record, const Me& me)
{
    if (!record.takesPart()) return refused("this visit is kept aside or waits for an earlier change; it cannot be changed yet");
    if (me.role == WorkerRole::Manager || authorOf(record) == me.id) return {};
    return refused("only the author of a visit or a manager may change it");
}

/// A revision based on everything that is known of the record.
wire::Revision basedOn(
    const projection::RecordFile& record, ChildId child, const revision::Authorship& authorship, const std::string& reason)
{
    wire::Revision message = revision::blankRevision(record.kind, record.id, child, authorship);
    for (const std::string& head : record.state.heads) message.add_parents(head);
    message.set_reason(reason);
    return message;
}

/// The note of this visit that `me` may change; null if a new one has to be made.
const projection::RecordFile* noteToChange(const projection::ChildFile& file, RecordId visit, const Me& me)
{
    for (const projection::VisitFile& each : file.visits) {
        if (each.record.id != visit) continue;
        for (const projection::RecordFile& note : each.notes)
            if (mayChange(note, me).has_value()) return &note;
    }
    return nullptr;
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

Result<void> Tablet::amendVisit(RecordId visit, const projection::VisitAmendment& amendment, const std::string& reason)
{
    if (isBlank(reason)) return Error{ErrorCode::InvalidInput, "say why the visit is changed"};
    SIGHTLINE_TRY(file, fileOfRecord(visit));
    const projection::RecordFile* record = visitRecord(file, visit);
    if (record == nullptr) return Error{ErrorCode::NotFound, "that id is not a visit's"};
    SIGHTLINE_CHECK(mayChange(*record, m_me));
    if (amendment.visit && amendment.visit->has_occurred_on()) {
        const auto day = CivilDate::parse(amendment.visit->occurred_on());
        if (!day) return Error{ErrorCode::InvalidInput, "occurred_on: must be a day as YYYY-MM-DD"};
        if (*day > today()) return Error{ErrorCode::InvalidInput, "occurred_on: " + day->inWords() + " has not come yet"};
    }

    SIGHTLINE_TRY(author, authorship());
    std::vector<revision::Revision> revisions;
    if (amendment.visit) {
        wire::Revision message = basedOn(*record, file.id, author, reason);
        *message.mutable_visit() = *amendment.visit;
        revisions.push_back(revision::makeRevision(std::move(message)));
    }
    if (amendment.note) {
        const projection::RecordFile* note = noteToChange(file, visit, m_me);
        wire::Revision message = note != nullptr
            ? basedOn(*note, file.id, author, reason)
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
