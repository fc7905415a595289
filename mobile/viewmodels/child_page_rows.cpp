#include "child_page_rows.h"

#include <algorithm>

#include <QCoreApplication>

#include "base/contract.h"
#include "viewmodels/record_words.h"
#include "viewmodels/words.h"

namespace sightline::mobile::child_page {

namespace {

struct ChildPage {
    Q_DECLARE_TR_FUNCTIONS(ChildPage)
};

QString roleOf(AllocationRole role)
{
    switch (role) {
    case AllocationRole::Lead: return ChildPage::tr("Lead social worker");
    case AllocationRole::Second: return ChildPage::tr("Second worker");
    case AllocationRole::Health: return ChildPage::tr("Health");
    }
    unreachable("AllocationRole");
}

QString regime(Regime regime)
{
    switch (regime) {
    case Regime::General: return ChildPage::tr("Looked after");
    case Regime::ParentBeforeAssessment: return ChildPage::tr("Looked after, with a parent before the assessment");
    case Regime::TemporaryApprovalOrInterimOrderWithParent:
        return ChildPage::tr("Looked after, temporary approval or an interim order with a parent");
    case Regime::CareOrderWithParent: return ChildPage::tr("Looked after, a care order with a parent");
    }
    unreachable("Regime");
}

QString since(CivilDate start, std::optional<CivilDate> end, CivilDate today)
{
    if (end && *end <= today) return ChildPage::tr("From %1 to %2").arg(words::day(start), words::day(*end));
    if (start > today) return ChildPage::tr("Starts on %1").arg(words::day(start));
    return end ? ChildPage::tr("Since %1, ends on %2").arg(words::day(start), words::day(*end))
               : ChildPage::tr("Since %1").arg(words::day(start));
}

void addNeed(Rows& rows, const projection::RecordFile& record)
{
    if (!record.disputed()) return;
    QStringList fields;
    for (const auto& [field, values] : record.state.disputed) fields << words::field(field);
    rows.push_back({ChildPage::tr("Two versions. %1: %2").arg(words::recordKind(record.kind), fields.join(QStringLiteral(", "))),
        words::fromStd(record.id.toString())});
}

template <typename Files>
void addNeeds(Rows& rows, const Files& files)
{
    for (const auto& each : files) addNeed(rows, each.record);
}

struct Present {
    QString text;
    CivilDate last;
};

/// Who was there at visits, the latest first; people are known by what was written.
std::vector<Present> presentAtVisits(const projection::ChildFile& file)
{
    std::vector<Present> present;
    for (auto visit = file.visits.rbegin(); visit != file.visits.rend(); ++visit)
        for (const QString& person : words::list(visit->record, "present")) {
            const bool told = std::any_of(present.begin(), present.end(),
                [&](const Present& known) { return known.text.compare(person, Qt::CaseInsensitive) == 0; });
            if (!told) present.push_back({person, visit->fact.reading.occurred_on});
        }
    return present;
}

} // namespace

Rows needs(const projection::ChildFile& file)
{
    Rows rows;
    if (file.record) addNeed(rows, *file.record);
    addNeeds(rows, file.plans);
    addNeeds(rows, file.placements);
    addNeeds(rows, file.allocations);
    for (const projection::VisitFile& visit : file.visits) {
        addNeed(rows, visit.record);
        for (const projection::RecordFile& note : visit.notes) addNeed(rows, note);
    }
    return rows;
}

Rows clocks(const std::vector<ClockCard>& cards)
{
    Rows rows;
    for (const ClockCard& card : cards)
        rows.push_back({card.title, QVariant::fromValue(static_cast<int>(card.state)), card.state_word, card.when, card.last,
            card.rule, card.why, card.source});
    return rows;
}

Rows plans(const projection::ChildFile& file, CivilDate today)
{
    Rows rows;
    for (const projection::PlanFile& plan : file.plans)
        rows.push_back({planType(plan.fact.plan.type), since(plan.fact.plan.start, plan.fact.plan.end, today)});
    for (const projection::PlacementFile& placement : file.placements)
        rows.push_back({regime(placement.fact.placement.regime),
            since(placement.fact.placement.start, placement.fact.placement.end, today)});
    return rows;
}

Rows planRows(const std::vector<ClockCard>& cards)
{
    Rows rows;
    for (const bool ofPlan : {true, false})
        for (const ClockCard& card : cards) {
            if (card.of_plan != ofPlan) continue;
            const QString group = ofPlan ? ChildPage::tr("What the plan asks for") : ChildPage::tr("What the law asks for");
            rows.push_back({group, card.rule.isEmpty() ? card.title : card.rule, card.when.isEmpty() ? card.why : card.when,
                QVariant::fromValue(static_cast<int>(card.state)), card.state_word, card.next_dates.join(u'\n'), card.source});
        }
    return rows;
}

QString happenedNext(const projection::VisitFile& visit)
{
    QStringList actions;
    for (const projection::RecordFile& note : visit.notes)
        if (const auto text = note.text("actions")) actions << words::fromStd(*text);
    return actions.join(u'\n');
}

QStringList said(const projection::VisitFile& visit)
{
    QStringList said;
    for (const projection::RecordFile& note : visit.notes) said += words::list(note, "verbatim");
    return said;
}

Rows wishes(const projection::ChildFile& file, const WorkerNames& names)
{
    Rows rows;
    for (auto visit = file.visits.rbegin(); visit != file.visits.rend(); ++visit) {
        if (words::isStruck(visit->record)) continue;
        const QStringList quotes = said(*visit);
        if (quotes.isEmpty()) continue;
        const QString happened = happenedNext(*visit);
        rows.push_back({ChildPage::tr("%1, %2. Written down by %3.")
                            .arg(words::visitTitle(*visit), words::day(visit->fact.reading.occurred_on),
                                names.of(visit->fact.reading.performer.worker)),
            quotes, happened.isEmpty() ? ChildPage::tr("Nothing was written about what happened next.") : happened,
            words::fromStd(visit->record.id.toString()), rows.empty()});
    }
    return rows;
}

Rows people(const projection::ChildFile& file, const WorkerNames& names, CivilDate today)
{
    Rows rows;
    if (file.record)
        for (const QString& person : words::list(*file.record, "people"))
            rows.push_back({ChildPage::tr("Known people"), person, QString{}});
    for (const projection::AllocationFile& each : file.allocations)
        for (const Allocation& allocation : each.standing) {
            if (allocation.from > today || (allocation.to && *allocation.to <= today)) continue;
            rows.push_back({ChildPage::tr("Who works with %1").arg(words::called(file.child)), names.of(allocation.worker),
                ChildPage::tr("%1, since %2").arg(roleOf(allocation.role), words::day(allocation.from))});
        }
    for (const Present& person : presentAtVisits(file))
        rows.push_back(
            {ChildPage::tr("Was there at visits"), person.text, ChildPage::tr("Last on %1").arg(words::day(person.last))});
    return rows;
}

QString planType(PlanType type)
{
    switch (type) {
    case PlanType::ChildProtection: return ChildPage::tr("Child protection plan");
    case PlanType::ChildInNeed: return ChildPage::tr("Child in need plan");
    case PlanType::PrivateFostering: return ChildPage::tr("Private fostering");
    }
    unreachable("PlanType");
}

} // namespace sightline::mobile::child_page
