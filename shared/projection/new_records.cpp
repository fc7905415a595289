#include "projection/new_records.h"

namespace sightline::projection {

namespace {

void assignTexts(wire::TextList& list, const std::vector<std::string>& texts)
{
    list.mutable_items()->Assign(texts.begin(), texts.end());
}

/// What is the same for every child of the home visit.
wire::VisitPatch commonPart(const HomeVisit& visit, const Performer& performer)
{
    wire::VisitPatch patch;
    patch.set_occurred_on(visit.occurred_on.toString());
    if (visit.started_at) patch.set_started_at(*visit.started_at);
    if (visit.ended_at) patch.set_ended_at(*visit.ended_at);
    patch.set_purpose(std::string{toText(visit.purpose)});
    patch.set_mode(std::string{toText(visit.mode)});
    patch.set_outcome(std::string{toText(visit.outcome)});
    patch.set_place(std::string{toText(visit.place)});
    patch.set_where_child_lives(visit.where_child_lives);
    if (visit.announced) patch.set_announced(*visit.announced);
    if (!visit.present.empty()) assignTexts(*patch.mutable_present(), visit.present);
    if (visit.interpreter) {
        patch.mutable_interpreter()->set_use(std::string{toText(visit.interpreter->use)});
        patch.mutable_interpreter()->set_who(visit.interpreter->who.value_or(""));
        if (visit.interpreter->why) patch.set_interpreter_why(*visit.interpreter->why);
    }
    patch.mutable_performer()->set_worker(performer.worker.text());
    patch.mutable_performer()->set_role(std::string{toText(performer.role)});
    patch.mutable_performer()->set_qualified(performer.qualified);
    return patch;
}

/// What was asked once for the home besides. Only what was answered: unknown stays unknown.
void addHomeAnswers(wire::VisitPatch& patch, const HomeVisit& visit)
{
    if (visit.domestic_abuse) patch.set_domestic_abuse(std::string{toText(*visit.domestic_abuse)});
    if (visit.women) {
        assignTexts(*patch.mutable_women_offered_alone(), visit.women->offered);
        assignTexts(*patch.mutable_women_not_offered_alone(), visit.women->not_offered);
    }
    if (!visit.new_in_home.empty()) assignTexts(*patch.mutable_new_in_home(), visit.new_in_home);
    if (visit.in_danger_now) patch.set_in_danger_now(*visit.in_danger_now);
    if (visit.next_visit_on) patch.set_next_visit_on(visit.next_visit_on->toString());
    if (!visit.late) return;
    patch.set_late_reason(std::string{toText(visit.late->reason)});
    if (visit.late->detail) patch.set_late_detail(*visit.late->detail);
}

/// What was answered for this child. Only what was answered: unknown stays unknown.
void addAnswers(wire::VisitPatch& patch, const ChildSeen& seen)
{
    patch.set_sighting(std::string{toText(seen.sighting)});
    if (seen.not_alone_reason) patch.set_not_alone_reason(std::string{toText(*seen.not_alone_reason)});
    if (seen.not_alone_detail) patch.set_not_alone_detail(*seen.not_alone_detail);
    if (seen.awake) patch.set_awake(std::string{toText(*seen.awake)});
    if (seen.bedroom_seen) patch.set_bedroom_seen(*seen.bedroom_seen);
    if (seen.others_in_room) patch.set_others_in_room(*seen.others_in_room);
    if (seen.where_sleeps) patch.set_where_sleeps(*seen.where_sleeps);
    if (seen.language_used) patch.set_language_used(*seen.language_used);
    if (seen.communication) patch.set_communication(std::string{toText(*seen.communication)});
    if (seen.offered_alone) patch.set_child_offered_alone(*seen.offered_alone);
    if (seen.health_review) patch.set_health_review(std::string{toText(*seen.health_review)});
}

wire::NotePatch notePatch(const NoteText& note, RecordId visit)
{
    wire::NotePatch patch;
    patch.set_visit_id(visit.raw());
    if (note.observation) patch.set_observation(*note.observation);
    if (!note.verbatim.empty()) patch.mutable_verbatim()->mutable_items()->Assign(note.verbatim.begin(), note.verbatim.end());
    if (note.opinion) patch.set_opinion(*note.opinion);
    if (note.analysis) patch.set_analysis(*note.analysis);
    if (note.actions) patch.set_actions(*note.actions);
    return patch;
}

} // namespace

NewHomeVisit newHomeVisit(
    const HomeVisit& visit, const Performer& performer, const revision::Authorship& authorship, const NewId& newId)
{
    NewHomeVisit made{HomeVisitId{newId()}, {}, {}};
    wire::VisitPatch common = commonPart(visit, performer);
    addHomeAnswers(common, visit);
    common.set_home_visit_id(made.id.raw());
    for (const ChildSeen& seen : visit.children) {
        const RecordId visitRecord{newId()};
        wire::Revision message = revision::blankRevision(RecordKind::Visit, visitRecord, seen.child, authorship);
        *message.mutable_visit() = common;
        addAnswers(*message.mutable_visit(), seen);
        made.visits.push_back({seen.child, visitRecord});
        made.revisions.push_back(revision::makeRevision(std::move(message)));
        if (seen.note.empty()) continue;
        wire::Revision note = revision::blankRevision(RecordKind::Note, RecordId{newId()}, seen.child, authorship);
        *note.mutable_note() = notePatch(seen.note, visitRecord);
        made.revisions.push_back(revision::makeRevision(std::move(note)));
    }
    return made;
}

} // namespace sightline::projection
