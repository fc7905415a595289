#include "next_visit.h"

#include <QCoreApplication>

#include "rules/compliance.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

/// The words of the proposal, for translators.
struct NextVisitWords {
    Q_DECLARE_TR_FUNCTIONS(NextVisitWords)
};

rules::VisitFact asFact(const HomeVisit& visit, const ChildSeen& seen, const Performer& performer)
{
    return {"this visit",
        {visit.occurred_on, performer, visit.mode, visit.outcome, visit.purpose, visit.where_child_lives, seen.sighting,
            seen.bedroom_seen.value_or(false)},
        Instant{}, std::nullopt, {}};
}

} // namespace

std::optional<NextVisit> nextVisit(const HomeVisit& visit, const std::vector<ChildAnswers*>& children,
    const std::map<ChildId, rules::ChildFacts>& facts, const Performer& performer)
{
    std::optional<NextVisit> next;
    for (std::size_t i = 0; i < children.size() && i < visit.children.size(); ++i) {
        const auto known = facts.find(children[i]->child().id);
        if (known == facts.end()) continue;
        rules::ChildFacts after = known->second;
        after.visits.push_back(asFact(visit, visit.children[i], performer));
        const rules::AsOf asOf{visit.occurred_on, std::nullopt};
        for (const rules::ClockResult& clock : rules::evaluate(rules::builtInCatalogue(), after, asOf)) {
            if (!clock.next_due || (next && next->due <= *clock.next_due)) continue;
            // What was owed before and is not credited now stays owed: no day after this visit can be proposed for it.
            const bool overdue = *clock.next_due <= visit.occurred_on;
            next = NextVisit{*clock.next_due, overdue,
                overdue ? NextVisitWords::tr("%1: this visit, as answered so far, does not count. %2")
                              .arg(children[i]->called(), words::fromStd(clock.explanation))
                        : NextVisitWords::tr("%1: the next visit is due by %2. %3")
                              .arg(children[i]->called(), words::fromStd(clock.next_due->inWords()),
                                  words::fromStd(clock.explanation))};
        }
    }
    return next;
}

} // namespace sightline::mobile
