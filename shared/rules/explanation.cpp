#include "rules/explanation.h"

#include "base/contract.h"
#include "rules/intervals.h"

namespace sightline::rules {

namespace {

std::string_view inWords(WorkerRole role) noexcept
{
    switch (role) {
    case WorkerRole::SocialWorker: return "a social worker";
    case WorkerRole::HealthVisitor: return "a health visitor";
    case WorkerRole::SchoolNurse: return "a school nurse";
    case WorkerRole::FamilySupportWorker: return "a family support worker";
    case WorkerRole::PersonalAdviser: return "a personal adviser";
    case WorkerRole::Manager: return "a manager";
    case WorkerRole::Administrator: return "an administrator";
    case WorkerRole::Auditor: return "an auditor";
    }
    unreachable("WorkerRole");
}

std::string_view subjectInWords(const ClockTerms& terms) noexcept
{
    return terms.placement != nullptr ? "placement" : "plan";
}

/// The end of every sentence: where the rule comes from.
void addSource(std::string& sentence, const ClockTerms& terms)
{
    sentence += terms.source == "plan" ? " (the plan)." : " (" + terms.source + ").";
}

} // namespace

std::string_view inWords(Measure measure) noexcept
{
    switch (measure) {
    case Measure::Seen: return "seen";
    case Measure::SeenAlone: return "seen alone";
    case Measure::BedroomSeen: return "bedroom seen";
    }
    unreachable("Measure");
}

std::string inWords(const PerformedBy& by)
{
    if (by.worker) return by.worker->text();
    if (by.role) return std::string{inWords(*by.role)};
    return "any professional";
}

std::string explainDue(const ClockTerms& terms, const ClockResult& clock, const Interval& interval)
{
    std::string sentence;
    sentence.reserve(200);
    sentence += "Due ";
    sentence += clock.next_due->inWords();
    if (clock.days_overdue > 0) {
        sentence += ", now ";
        sentence += lengthInWords({clock.days_overdue, IntervalUnit::Days});
        sentence += " overdue";
    }
    if (clock.last_qualifying) {
        sentence += ": at least ";
        sentence += inWords(interval);
    } else {
        sentence += ": first within ";
        sentence += lengthInWords(interval);
        sentence += " of ";
        sentence += clock.anchor->inWords();
    }
    sentence += ", ";
    sentence += inWords(terms.measure);
    sentence += " by ";
    sentence += inWords(*terms.by);
    if (terms.where_child_lives) sentence += " where the child lives";
    if (clock.last_qualifying) {
        sentence += "; last ";
        sentence += inWords(terms.measure);
        sentence += " on ";
        sentence += clock.last_qualifying->inWords();
    } else {
        sentence += "; no visit has counted yet";
    }
    if (clock.disputed) sentence += "; a dispute bears on this, and the stricter reading counts";
    addSource(sentence, terms);
    return sentence;
}

std::string explainUnborn(const ClockTerms& terms, const ChildFacts& child, CivilDate day)
{
    std::string sentence = "Suspended: ";
    if (child.date_of_birth)
        sentence += "the child was not born yet";
    else if (child.expected_date_of_birth && *child.expected_date_of_birth >= day)
        sentence += "the child is not born yet, expected on " + child.expected_date_of_birth->inWords();
    else if (child.expected_date_of_birth)
        sentence += "the birth was expected on " + child.expected_date_of_birth->inWords() + ", and no date of birth is recorded";
    else
        sentence += "no date of birth is recorded";
    sentence += "; the clock starts with the birth";
    addSource(sentence, terms);
    return sentence;
}

std::string explainNotStarted(const ClockTerms& terms, CivilDate anchor)
{
    std::string sentence = "Not started: the ";
    sentence += subjectInWords(terms);
    sentence += " starts on " + anchor.inWords();
    addSource(sentence, terms);
    return sentence;
}

std::string explainException(const ClockTerms& terms, const ExceptionFact& exception, CivilDate due)
{
    std::string sentence =
        "Suspended up to and including " + exception.until.plusDays(-1).inWords() + ", agreed by " + exception.authority;
    sentence += "; without that it is due " + due.inWords();
    addSource(sentence, terms);
    return sentence;
}

} // namespace sightline::rules
