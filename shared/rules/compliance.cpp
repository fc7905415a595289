#include "rules/compliance.h"

#include <algorithm>

#include "base/contract.h"
#include "rules/clock_terms.h"
#include "rules/explanation.h"
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

/// The exception that suspends this clock on the day asked about; of several the one that ends last.
const ExceptionFact* exceptionInForce(const Question& question, const std::string& clock)
{
    const ExceptionFact* inForce = nullptr;
    for (const ExceptionFact& exception : question.child.exceptions) {
        if (exception.clock != clock || !wasKnown(exception.recorded_at, question.asOf)) continue;
        if (question.asOf.day < exception.from || question.asOf.day >= exception.until) continue;
        if (inForce == nullptr || exception.until > inForce->until) inForce = &exception;
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
        return withoutDates(terms, ClockState::Suspended, explainUnborn(terms, child));
    const CivilDate anchor = std::max(terms.start, *child.date_of_birth);
    if (day < anchor) return withoutDates(terms, ClockState::NotStarted, explainNotStarted(terms, anchor));

    ClockResult clock = withoutDates(terms, ClockState::Met, {});
    const Due due = runWindows(question, terms, anchor, clock);
    if (const ExceptionFact* exception = exceptionInForce(question, terms.clock))
        return withoutDates(terms, ClockState::Suspended, explainException(terms, *exception, due.day));

    clock.anchor = anchor;
    clock.next_due = due.day;
    clock.state = stateOn(day, due.day, question.catalogue.due_soon_days);
    clock.days_overdue = std::max(0, day.daysSince(due.day));
    clock.disputed = isDisputed(question, terms, anchor);
    clock.explanation = explainDue(terms, clock, due.interval);
    return clock;
}

/// Under dispute an attempt on any reading is an attempt: the question is whether to worry.
bool isCompleted(const VisitFact& visit)
{
    const auto completed = [](const VisitReading& reading) { return reading.outcome == Outcome::Completed; };
    return completed(visit.reading) && std::all_of(visit.other_readings.begin(), visit.other_readings.end(), completed);
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

int attemptsInARow(const ChildFacts& child, const AsOf& asOf)
{
    std::optional<CivilDate> lastCompleted;
    for (const VisitFact& visit : child.visits)
        if (exists(visit, asOf) && !visit.credits_nothing && isCompleted(visit))
            lastCompleted = lastCompleted ? std::max(*lastCompleted, visit.reading.occurred_on) : visit.reading.occurred_on;

    // The order within a day is not recorded: a completed visit ends the run of its own day too.
    return static_cast<int>(std::count_if(child.visits.begin(), child.visits.end(), [&](const VisitFact& visit) {
        return exists(visit, asOf) && !visit.credits_nothing && !isCompleted(visit)
            && (!lastCompleted || visit.reading.occurred_on > *lastCompleted);
    }));
}

} // namespace sightline::rules
