#include "rules/compliance.h"

#include <algorithm>

#include "base/contract.h"
#include "rules/clock_terms.h"
#include "rules/due_regardless.h"
#include "rules/explanation.h"
#include "rules/held_until.h"
#include "rules/visit_credit.h"

namespace sightline::rules {

namespace {

constexpr int kMonthsToAnniversary = 12;

/// One question about one child, with what every clock of it needs.
struct Question {
    const Catalogue& catalogue;
    const ChildFacts& child;
    const AsOf& asOf;
    std::vector<Candidate> visits;
    bool anyDisputedVisit;
};

/// Whether the exception was agreed for this plan or placement: it names it, or names none and could have meant it, because it
/// was there to be read and had begun.
bool wasAgreedFor(const ExceptionFact& exception, const ClockTerms& terms)
{
    if (exception.clock != terms.clock) return false;
    if (exception.about) return *exception.about == terms.record;
    return terms.recorded_at <= exception.recorded_at && terms.start <= londonDate(exception.recorded_at);
}

std::vector<const ExceptionFact*> exceptionsTo(const Question& question, const ClockTerms& terms)
{
    std::vector<const ExceptionFact*> found;
    for (const ExceptionFact& exception : question.child.exceptions)
        if (wasAgreedFor(exception, terms) && wasKnown(exception.recorded_at, question.asOf)) found.push_back(&exception);
    return found;
}

/// The exception that suspends this clock on the day asked about; of several the one that ends last.
const ExceptionFact* exceptionInForce(const Question& question, const ClockTerms& terms)
{
    const ExceptionFact* inForce = nullptr;
    for (const ExceptionFact* exception : exceptionsTo(question, terms)) {
        if (question.asOf.day < exception->from || question.asOf.day >= exception->until) continue;
        if (inForce == nullptr || exception->until > inForce->until) inForce = exception;
    }
    return inForce;
}

bool isDisputed(const Question& question, const ClockTerms& terms, CivilDate anchor)
{
    if (terms.row_disputed) return true;
    return question.anyDisputedVisit
        && std::any_of(question.visits.begin(), question.visits.end(),
            [&](const Candidate& candidate) { return mightCredit(candidate, terms.needs, anchor); });
}

ClockResult withoutDates(const ClockTerms& terms, ClockState state, std::string explanation)
{
    ClockResult clock{};
    clock.clock = terms.clock;
    clock.source = terms.source;
    clock.state = state;
    clock.measure = terms.measure;
    if (terms.by != nullptr) clock.by = *terms.by;
    clock.explanation = std::move(explanation);
    return clock;
}

/// Lets every crediting visit close a window and open the next. Returns what the last window is due by.
Due runWindows(const Question& question, const ClockTerms& terms, CivilDate anchor, ClockResult& clock)
{
    const bool countEventDay = question.catalogue.count_event_day;
    const CivilDate anniversary = anchor.plusMonths(kMonthsToAnniversary);
    Due due = firstDue(terms, anchor, countEventDay);
    clock.windows.reserve(question.visits.size() + 1);
    for (const Candidate& candidate : question.visits) {
        if (clock.last_qualifying == candidate.day || !credits(candidate, terms.needs, anchor)) continue;
        clock.windows.push_back({due.day, candidate.day, candidate.day <= due.day ? WindowResult::OnTime : WindowResult::Late});
        clock.last_qualifying = candidate.day;
        due = dueAfterVisit(terms, candidate.day, anniversary, countEventDay);
    }
    clock.windows.push_back({due.day, std::nullopt, due.day < question.asOf.day ? WindowResult::Overdue : WindowResult::Open});
    return due;
}

ClockState stateOn(CivilDate day, CivilDate due, int dueSoonDays)
{
    if (due < day) return ClockState::Overdue;
    return due.daysSince(day) <= dueSoonDays ? ClockState::DueSoon : ClockState::Met;
}

ClockResult run(const Question& question, const ClockTerms& terms)
{
    const ChildFacts& child = question.child;
    const CivilDate day = question.asOf.day;
    if (!child.date_of_birth || *child.date_of_birth > day)
        return withoutDates(terms, ClockState::Suspended, explainUnborn(terms, child, day));
    const CivilDate anchor = std::max(terms.start, *child.date_of_birth);
    if (day < anchor) return withoutDates(terms, ClockState::NotStarted, explainNotStarted(terms, anchor));

    ClockResult clock = withoutDates(terms, ClockState::Met, {});
    const Due due = runWindows(question, terms, anchor, clock);
    if (const ExceptionFact* exception = exceptionInForce(question, terms))
        return withoutDates(terms, ClockState::Suspended, explainException(terms, *exception, due.day));

    clock.anchor = anchor;
    clock.next_due = due.day;
    clock.state = stateOn(day, due.day, question.catalogue.due_soon_days);
    clock.days_overdue = std::max(0, day.daysSince(due.day));
    clock.disputed = isDisputed(question, terms, anchor);
    clock.explanation = explainDue(terms, clock, due.interval);
    return clock;
}

DueRegardless regardlessOf(const Question& question, const ClockTerms& terms)
{
    DueRegardless found;
    if (const ExceptionFact* exception = exceptionInForce(question, terms)) {
        found.held_by = *exception;
        found.held_until = heldUntil(exceptionsTo(question, terms), question.asOf.day);
    }
    const auto& born = question.child.date_of_birth;
    const CivilDate day = question.asOf.day;
    if (!born || *born > day) return found;
    const CivilDate anchor = std::max(terms.start, *born);
    ClockResult windows{};
    found.due = day < anchor ? firstDue(terms, anchor, question.catalogue.count_event_day).day
                             : runWindows(question, terms, anchor, windows).day;
    found.days_overdue = std::max(0, day.daysSince(*found.due));
    return found;
}

bool isAttempt(const VisitFact& visit)
{
    const auto tried = [](const VisitReading& reading) { return reading.outcome != Outcome::Completed; };
    return tried(visit.reading) || std::any_of(visit.other_readings.begin(), visit.other_readings.end(), tried);
}

/// A call, a meeting or a visit without the child in sight does not say that the child is well: the run goes on.
bool endsRun(const Candidate& visit)
{
    Needs seen;
    addNeeds(seen, Measure::Seen, {}, false);
    return credits(visit, seen, visit.day);
}

} // namespace

std::string_view toText(ClockState state) noexcept
{
    switch (state) {
    case ClockState::Met: return "met";
    case ClockState::DueSoon: return "due_soon";
    case ClockState::Overdue: return "overdue";
    case ClockState::Suspended: return "suspended";
    case ClockState::NotStarted: return "not_started";
    }
    unreachable("ClockState");
}

std::string_view toText(WindowResult result) noexcept
{
    switch (result) {
    case WindowResult::OnTime: return "on_time";
    case WindowResult::Late: return "late";
    case WindowResult::Open: return "open";
    case WindowResult::Overdue: return "overdue";
    }
    unreachable("WindowResult");
}

std::vector<ClockResult> evaluate(const Catalogue& catalogue, const ChildFacts& child, const AsOf& asOf)
{
    const std::vector<ClockTerms> terms = termsOf(catalogue, child, asOf);
    if (terms.empty()) return {};
    Question question{catalogue, child, asOf, candidates(child, asOf), false};
    question.anyDisputedVisit = std::any_of(
        question.visits.begin(), question.visits.end(), [](const Candidate& candidate) { return candidate.visit->disputed(); });

    std::vector<ClockResult> clocks;
    clocks.reserve(terms.size());
    for (const ClockTerms& each : terms) clocks.push_back(run(question, each));
    std::stable_sort(clocks.begin(), clocks.end(), [](const ClockResult& a, const ClockResult& b) { return a.clock < b.clock; });
    return clocks;
}

std::vector<DueRegardless> dueRegardless(const Catalogue& catalogue, const ChildFacts& child, const AsOf& asOf)
{
    std::vector<ClockTerms> terms = termsOf(catalogue, child, asOf);
    std::stable_sort(terms.begin(), terms.end(), [](const ClockTerms& a, const ClockTerms& b) { return a.clock < b.clock; });
    const Question question{catalogue, child, asOf, candidates(child, asOf), false};
    std::vector<DueRegardless> found;
    found.reserve(terms.size());
    for (const ClockTerms& each : terms) found.push_back(regardlessOf(question, each));
    return found;
}

int attemptsInARow(const ChildFacts& child, const AsOf& asOf)
{
    std::optional<CivilDate> lastSeen;
    for (const Candidate& visit : candidates(child, asOf))
        if (endsRun(visit)) lastSeen = visit.day;

    // The order within a day is not recorded: a visit that ends a run ends that of its own day too.
    return static_cast<int>(std::count_if(child.visits.begin(), child.visits.end(), [&](const VisitFact& visit) {
        return exists(visit, asOf) && !visit.credits_nothing && isAttempt(visit)
            && (!lastSeen || visit.reading.occurred_on > *lastSeen);
    }));
}

} // namespace sightline::rules
