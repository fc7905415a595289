#include "domain/validation.h"

#include <algorithm>
#include <set>

#include "base/contract.h"
#include "domain/visit_checks.h"

namespace sightline {

namespace {

using namespace form;

/// Minutes since midnight of a well-formed `HH:MM`.
std::optional<int> minutesOfDay(const std::string& text)
{
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return std::nullopt;
    const int hours = (text[0] - '0') * 10 + (text[1] - '0');
    const int minutes = (text[3] - '0') * 10 + (text[4] - '0');
    if (hours > 23 || minutes > 59) return std::nullopt;
    return hours * 60 + minutes;
}

void checkWhen(const HomeVisit& visit, CivilDate today, Problems& problems)
{
    if (visit.occurred_on > today) problems.add("occurred_on", "Date of the visit must be today or in the past");

    const auto started = visit.started_at ? minutesOfDay(*visit.started_at) : std::nullopt;
    const auto ended = visit.ended_at ? minutesOfDay(*visit.ended_at) : std::nullopt;
    if (visit.started_at && !started) problems.add("started_at", "Start time must be a time, like 14:10");
    if (visit.ended_at && !ended)
        problems.add("ended_at", "Finish time must be a time, like 14:10");
    else if (started && ended && *ended <= *started)
        problems.add("ended_at", "Finish time must be after the start time");
}

/// Only these two leave open what happened (screens: "Tell us more").
bool needsDetail(NotAloneReason reason)
{
    switch (reason) {
    case NotAloneReason::ParentRefused:
    case NotAloneReason::Other: return true;
    case NotAloneReason::ChildRefused:
    case NotAloneReason::InappropriateForAgeOrUnderstanding:
    case NotAloneReason::Unable: return false;
    }
    unreachable("NotAloneReason");
}

void checkWhyNotAlone(const Part& part, Problems& problems)
{
    const ChildSeen& seen = part.seen;
    if (!seen.not_alone_reason) {
        if (!part.observedInstead)
            problems.add(part.path + "not_alone_reason", seen.child, "Select why you did not speak to " + part.called + " alone");
    } else if (needsDetail(*seen.not_alone_reason) && isBlank(seen.not_alone_detail)) {
        problems.add(part.path + "not_alone_detail", seen.child, "Enter what stopped you speaking to " + part.called + " alone");
    }
}

void checkAwake(const Part& part, Problems& problems)
{
    if (part.observedInstead && !part.seen.awake)
        problems.add(part.path + "awake", part.seen.child, "Select whether " + part.called + " was awake or asleep");
}

void checkCompleted(const Part& part, Problems& problems)
{
    const ChildSeen& seen = part.seen;
    switch (seen.sighting) {
    case Sighting::NotRecorded: problems.add(part.path + "sighting", seen.child, "Select yes if you saw " + part.called); return;
    case Sighting::NotSeen: return;
    case Sighting::SeenWithOthers:
        checkWhyNotAlone(part, problems);
        checkAwake(part, problems);
        return;
    case Sighting::SeenAlone:
        if (seen.not_alone_reason)
            problems.add(part.path + "not_alone_reason", seen.child,
                "You said that you spoke to " + part.called + " alone: take out the reason why you did not");
        checkAwake(part, problems);
        return;
    }
    unreachable("Sighting");
}

void checkAttempt(const Part& part, Purpose purpose, Problems& problems)
{
    // An enquiry records for each child whether the child was seen (WT2010 5.64), whatever came of the visit.
    if (purpose == Purpose::Section47 && part.seen.sighting == Sighting::NotRecorded)
        problems.add(part.path + "sighting", part.seen.child,
            "Select whether you saw " + part.called + ": a section 47 enquiry cannot leave it open");
    if (part.seen.sighting >= Sighting::SeenWithOthers)
        problems.add(part.path + "sighting", part.seen.child,
            "Select no if the visit did not take place and you did not see " + part.called);
}

void checkChildren(
    const HomeVisit& visit, const std::vector<ChildOnVisit>& children, const VisitPolicy& policy, Problems& problems)
{
    if (visit.children.empty()) problems.add("children", "Select which children the visit was for");
    std::set<ChildId> recorded;
    for (std::size_t i = 0; i < visit.children.size(); ++i) {
        const Part part = partOf(visit, i, children, policy);
        if (!recorded.insert(part.seen.child).second) {
            problems.add(part.path + "child_id", part.seen.child, "Record " + part.called + " only once on this visit");
            continue;
        }
        if (visit.outcome == Outcome::Completed) {
            checkCompleted(part, problems);
            checkRoom(part, problems);
            checkOffered(part, visit.domestic_abuse, problems);
        } else {
            checkAttempt(part, visit.purpose, problems);
        }
        checkHealthReview(part, visit.purpose, problems);
    }
}

bool somebodyInterpreted(InterpreterUse use)
{
    switch (use) {
    case InterpreterUse::Professional:
    case InterpreterUse::SignedOrMakaton:
    case InterpreterUse::FamilyMember: return true;
    case InterpreterUse::NotNeeded:
    case InterpreterUse::NeededNotThere: return false;
    }
    unreachable("InterpreterUse");
}

void checkInterpreter(const HomeVisit& visit, const std::vector<ChildOnVisit>& children, Problems& problems)
{
    if (visit.outcome != Outcome::Completed) return;
    if (visit.interpreter) {
        if (somebodyInterpreted(visit.interpreter->use) && isBlank(visit.interpreter->who))
            problems.add("interpreter.who", "Enter who interpreted");
        return;
    }
    const auto needsAnswer = [&](const ChildSeen& seen) {
        return std::any_of(children.begin(), children.end(), [&](const ChildOnVisit& child) {
            return child.id == seen.child && !isBlank(child.language) && !isEnglish(*child.language);
        });
    };
    if (std::any_of(visit.children.begin(), visit.children.end(), needsAnswer))
        problems.add("interpreter", "Select whether you used an interpreter");
}

} // namespace

std::vector<FieldProblem> validate(
    const HomeVisit& visit, const std::vector<ChildOnVisit>& children, CivilDate today, const VisitPolicy& policy)
{
    Problems problems;
    checkWhen(visit, today, problems);
    checkChildren(visit, children, policy, problems);
    checkWomen(visit, problems);
    checkInterpreter(visit, children, problems);
    checkAfterwards(visit, problems);
    return problems.take();
}

} // namespace sightline
