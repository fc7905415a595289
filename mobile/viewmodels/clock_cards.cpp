#include "clock_cards.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "base/contract.h"
#include "rules/clock_terms.h"
#include "viewmodels/caseload_rows.h"
#include "viewmodels/record_words.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

constexpr int kMonthsToAnniversary = 12;

struct Clocks {
    Q_DECLARE_TR_FUNCTIONS(Clocks)
};

VisitState stateOf(rules::ClockState state)
{
    switch (state) {
    case rules::ClockState::Met: return VisitState::OnTrack;
    case rules::ClockState::DueSoon: return VisitState::DueSoon;
    case rules::ClockState::Overdue: return VisitState::Overdue;
    case rules::ClockState::Suspended: return VisitState::Paused;
    case rules::ClockState::NotStarted: return VisitState::NoPlan;
    }
    unreachable("ClockState");
}

QString seen(Measure measure)
{
    switch (measure) {
    case Measure::Seen: return Clocks::tr("Seen");
    case Measure::SeenAlone: return Clocks::tr("Seen alone");
    case Measure::BedroomSeen: return Clocks::tr("Where the child sleeps seen");
    }
    unreachable("Measure");
}

QString by(const PerformedBy& who, const WorkerNames& names)
{
    return who.worker ? names.of(*who.worker) : words::fromStd(rules::inWords(who));
}

/// What a clock goes by, found again by its name; clocks of one name come in the same order.
class Terms {
public:
    Terms(const rules::ChildFacts& facts, const rules::AsOf& asOf)
        : m_terms{rules::termsOf(rules::builtInCatalogue(), facts, asOf)}
    { }

    [[nodiscard]] const rules::ClockTerms* of(const rules::ClockResult& clock)
    {
        std::size_t skip = m_given[clock.clock]++;
        for (const rules::ClockTerms& terms : m_terms)
            if (terms.clock == clock.clock && skip-- == 0) return &terms;
        return nullptr;
    }

private:
    std::vector<rules::ClockTerms> m_terms;
    std::map<std::string, std::size_t> m_given;
};

QString ruleOf(const rules::ClockTerms& terms, const rules::ClockResult& clock, const WorkerNames& names)
{
    if (!clock.anchor || terms.by == nullptr || terms.versions.empty()) return {};
    const bool countEventDay = rules::builtInCatalogue().count_event_day;
    const CivilDate anniversary = clock.anchor->plusMonths(kMonthsToAnniversary);
    const rules::Due due = clock.last_qualifying ? rules::dueAfterVisit(terms, *clock.last_qualifying, anniversary, countEventDay)
                                                 : rules::firstDue(terms, *clock.anchor, countEventDay);
    QString how = words::fromStd(rules::inWords(due.interval));
    if (!clock.last_qualifying) {
        const rules::Due then = rules::dueAfterVisit(terms, due.day, anniversary, countEventDay);
        how = Clocks::tr("%1; the first time by %2").arg(words::fromStd(rules::inWords(then.interval)), words::day(due.day));
    }
    const QString where = terms.where_child_lives ? Clocks::tr(", where the child lives") : QString{};
    return Clocks::tr("%1 by %2%3, at least %4").arg(seen(clock.measure), by(*terms.by, names), where, how);
}

QStringList datesOf(const rules::ClockTerms& terms, const rules::ClockResult& clock)
{
    QStringList dates;
    if (!clock.next_due || !clock.anchor || terms.versions.empty()) return dates;
    const CivilDate anniversary = clock.anchor->plusMonths(kMonthsToAnniversary);
    CivilDate due = *clock.next_due;
    for (int i = 0; i < kNextDates; ++i) {
        dates << words::day(due);
        due = rules::dueAfterVisit(terms, due, anniversary, rules::builtInCatalogue().count_event_day).day;
    }
    return dates;
}

QString lastOf(const rules::ClockResult& clock, CivilDate today)
{
    if (!clock.last_qualifying) return Clocks::tr("No visit has counted yet.");
    const QString on = words::day(*clock.last_qualifying);
    const int days = today.daysSince(*clock.last_qualifying);
    QString last = days == 0 ? Clocks::tr("Last counted today, %1.").arg(on)
        : days == 1          ? Clocks::tr("Last counted yesterday, %1.").arg(on)
                             : Clocks::tr("Last counted %n days ago, on %1.", nullptr, days).arg(on);
    if (clock.last_by_other_than_lead) last += Clocks::tr(" It was not made by the lead social worker.");
    return last;
}

ClockCard cardOf(const rules::ClockResult& clock, const rules::ClockTerms* terms, const WorkerNames& names, CivilDate today)
{
    ClockCard card{.title = {},
        .state = stateOf(clock.state),
        .state_word = word(stateOf(clock.state)),
        .when = clock.next_due ? words::visitDue(clock, today) : QString{},
        .last = clock.next_due ? lastOf(clock, today) : QString{},
        .rule = terms == nullptr ? QString{} : ruleOf(*terms, clock, names),
        .why = words::fromStd(clock.explanation),
        .source = sourceInWords(clock.source),
        .next_dates = terms == nullptr ? QStringList{} : datesOf(*terms, clock),
        .of_plan = clock.source == "plan"};
    card.title = Clocks::tr("%1, by %2").arg(seen(clock.measure), by(clock.by, names));
    return card;
}

/// What is due first among those that ask for seeing the child alone, or at all.
const rules::ClockResult* firstDue(const std::vector<rules::ClockResult>& clocks, bool alone)
{
    const rules::ClockResult* first = nullptr;
    for (const rules::ClockResult& clock : clocks) {
        if ((clock.measure == Measure::SeenAlone) != alone || !clock.next_due) continue;
        if (first == nullptr || *clock.next_due < *first->next_due) first = &clock;
    }
    return first;
}

} // namespace

std::vector<ClockCard> clockCards(const projection::ChildFile& file, const WorkerNames& names, CivilDate today)
{
    const rules::ChildFacts facts = file.facts();
    const rules::AsOf asOf{today, std::nullopt};
    const std::vector<rules::ClockResult> clocks = rules::evaluate(rules::builtInCatalogue(), facts, asOf);
    Terms terms{facts, asOf};
    const rules::ClockResult* const visit = firstDue(clocks, false);
    const rules::ClockResult* const alone = firstDue(clocks, true);

    struct Placed {
        ClockCard card;
        int place;
        std::optional<CivilDate> due;
    };
    std::vector<Placed> placed;
    for (const rules::ClockResult& clock : clocks) {
        ClockCard card = cardOf(clock, terms.of(clock), names, today);
        const int place = &clock == visit ? 0 : &clock == alone ? 1 : clock.next_due ? 2 : 3;
        if (place == 0) card.title = Clocks::tr("Next visit");
        if (place == 1) card.title = Clocks::tr("Next time seen alone");
        placed.push_back({std::move(card), place, clock.next_due});
    }
    std::stable_sort(placed.begin(), placed.end(),
        [](const Placed& a, const Placed& b) { return std::tie(a.place, a.due) < std::tie(b.place, b.due); });
    std::vector<ClockCard> cards;
    for (Placed& each : placed) cards.push_back(std::move(each.card));
    return cards;
}

QString sourceInWords(const std::string& source)
{
    if (source == "plan") return Clocks::tr("The child's plan");
    struct Law {
        const char* begins;
        QString words;
    };
    const Law laws[]{{"WT2010 ", Clocks::tr("Working Together to Safeguard Children 2010, paragraph %1")},
        {"WT2015 ", Clocks::tr("Working Together to Safeguard Children 2015, %1")},
        {"CPPCR 2010 reg ", Clocks::tr("Care Planning, Placement and Case Review Regulations 2010, regulation %1")},
        {"PF Regs 2005 reg ", Clocks::tr("Private Fostering Regulations 2005, regulation %1")}};
    for (const Law& law : laws)
        if (source.starts_with(law.begins)) return law.words.arg(words::fromStd(source.substr(std::string{law.begins}.size())));
    return words::fromStd(source);
}

} // namespace sightline::mobile
