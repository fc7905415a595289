#include "sync/visit_rules.h"

namespace sightline::sync {

namespace {

template <Coded E>
std::optional<std::string> unknownWord(bool asserted, const std::string& word, bool may_be_empty = false)
{
    if (!asserted || (may_be_empty && word.empty()) || fromText<E>(word)) return std::nullopt;
    return "its " + std::string{WordsOf<E>::kName} + " is not a word this server knows";
}

std::optional<std::string> wordObjection(const wire::VisitPatch& visit)
{
    if (auto no = unknownWord<Purpose>(visit.has_purpose(), visit.purpose())) return no;
    if (auto no = unknownWord<Mode>(visit.has_mode(), visit.mode())) return no;
    if (auto no = unknownWord<Outcome>(visit.has_outcome(), visit.outcome())) return no;
    if (auto no = unknownWord<Place>(visit.has_place(), visit.place())) return no;
    if (auto no = unknownWord<Sighting>(visit.has_sighting(), visit.sighting())) return no;
    if (auto no = unknownWord<NotAloneReason>(visit.has_not_alone_reason(), visit.not_alone_reason(), true)) return no;
    return unknownWord<Awake>(visit.has_awake(), visit.awake(), true);
}

std::optional<std::string> dateObjection(const wire::VisitPatch& visit, CivilDate received_on)
{
    if (!visit.has_occurred_on()) return std::nullopt;
    const auto day = CivilDate::parse(visit.occurred_on());
    if (!day) return "its date is not a day that exists";
    if (*day > received_on) return "its date, " + day->inWords() + ", had not come yet when it was received";
    return std::nullopt;
}

/// Nobody can make themselves a qualified social worker, or sign for somebody else.
std::optional<std::string> performerObjection(const wire::VisitPatch& visit, const Writer& writer)
{
    if (!visit.has_performer()) return std::nullopt;
    const wire::PerformerValue& performer = visit.performer();
    if (!fromText<WorkerRole>(performer.role())) return "its performer's role is not a word this server knows";
    if (performer.worker() != writer.worker.text()) {
        if (writer.role == WorkerRole::Manager) return std::nullopt;
        return "it names somebody else as the person who made the visit";
    }
    if (performer.role() != toText(writer.role)) return "it gives its author another role than the authority has on record";
    if (performer.qualified() && !writer.qualified)
        return "it calls its author a qualified social worker, the authority does not";
    return std::nullopt;
}

/// What a finished visit must say (domain.md section 5), as far as one revision shows it.
std::optional<std::string> completenessObjection(const wire::VisitPatch& visit)
{
    if (!visit.has_home_visit_id() || visit.home_visit_id().size() != 16) return "it does not say which home visit it belongs to";
    if (!visit.has_occurred_on()) return "it has no date";
    if (!visit.has_purpose() || !visit.has_mode() || !visit.has_outcome()) return "it lacks purpose, mode or outcome";
    if (!visit.has_performer()) return "it does not say who made the visit";
    const bool completed = visit.outcome() == toText(Outcome::Completed);
    const bool recorded = visit.has_sighting() && visit.sighting() != toText(Sighting::NotRecorded);
    if (completed && !recorded) return "it does not say whether the child was seen";
    const bool seen = visit.sighting() == toText(Sighting::SeenAlone) || visit.sighting() == toText(Sighting::SeenWithOthers);
    if (!completed && seen) return "it says the child was seen on a visit that did not take place";
    const bool why = !visit.not_alone_reason().empty() || !visit.awake().empty();
    if (visit.sighting() == toText(Sighting::SeenWithOthers) && !why) return "it does not say why the child was not seen alone";
    return std::nullopt;
}

} // namespace

std::optional<std::string> visitObjection(const wire::Revision& message, const Writer& writer, CivilDate received_on)
{
    const wire::VisitPatch& visit = message.visit();
    if (auto no = dateObjection(visit, received_on)) return no;
    if (auto no = performerObjection(visit, writer)) return no;
    if (message.schema() > revision::kSchema) return std::nullopt;
    if (auto no = wordObjection(visit)) return no;
    const bool first = message.parents().empty(); // A change asserts only what it changes.
    return first ? completenessObjection(visit) : std::nullopt;
}

} // namespace sightline::sync
