#include "brief_view_model.h"

#include <algorithm>

#include "viewmodels/child_page_rows.h"
#include "viewmodels/clock_cards.h"
#include "viewmodels/record_words.h"
#include "viewmodels/voice_rows.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

constexpr int kLastVisits = 3;
constexpr int kLastPresent = 6;

void addOnce(QStringList& list, const QStringList& more)
{
    for (const QString& each : more)
        if (!list.contains(each, Qt::CaseInsensitive)) list << each;
}

QStringList lastVisits(const projection::ChildFile& file)
{
    QStringList visits;
    for (auto visit = file.visits.rbegin(); visit != file.visits.rend() && visits.size() < kLastVisits; ++visit) {
        if (words::isStruck(visit->record)) continue;
        visits << BriefViewModel::tr("%1, %2: %3")
                      .arg(words::day(visit->fact.reading.occurred_on), words::visitTitle(*visit),
                          words::visitOutcome(*visit, words::called(file.child)));
    }
    if (visits.isEmpty()) visits << BriefViewModel::tr("No visit to %1 is on this tablet yet.").arg(words::called(file.child));
    return visits;
}

QStringList due(const projection::ChildFile& file, const WorkerNames& names, CivilDate today)
{
    QStringList lines;
    for (const ClockCard& card : clockCards(file, names, today))
        if (lines.size() < 2 && !card.when.isEmpty()) lines << BriefViewModel::tr("%1: %2").arg(card.title, card.when);
    if (lines.isEmpty()) lines << BriefViewModel::tr("Nothing is due under a plan.");
    return lines;
}

RowsModel::Row rowOf(const projection::ChildFile& file, const WorkerNames& names, CivilDate today)
{
    const QString called = words::called(file.child);
    const int attempts = rules::attemptsInARow(file.facts(), {today, std::nullopt});
    const QString tries =
        attempts < 2 ? QString{} : BriefViewModel::tr("%n tries in a row without seeing %1.", nullptr, attempts).arg(called);
    QString about;
    QStringList said;
    QString happened;
    // What the child said directly comes before what was written down for them.
    child_page::Rows wishes = child_page::lastSaid(file, names);
    if (wishes.empty()) wishes = child_page::wishes(file, names);
    if (!wishes.empty()) {
        about = wishes.front().value(0).toString();
        said = wishes.front().value(1).toStringList();
        happened = wishes.front().value(2).toString();
    }
    QStringList needs;
    if (file.child.language) needs << words::fromStd(*file.child.language);
    if (file.child.communication_needs) needs << words::fromStd(*file.child.communication_needs);
    return {words::nameAndAge(words::fromStd(file.child.displayName()), file.child.date_of_birth, today), needs.join(u'\n'),
        tries, due(file, names, today).join(u'\n'), lastVisits(file).join(u'\n'), about, said, happened};
}

bool sameHome(const CaseloadEntry& a, const CaseloadEntry& b)
{
    return a.child == b.child || (a.household && a.household == b.household);
}

} // namespace

Result<std::unique_ptr<BriefViewModel>> BriefViewModel::open(Tablet& tablet, ChildId child)
{
    std::unique_ptr<BriefViewModel> page{new BriefViewModel{tablet, child}};
    SIGHTLINE_CHECK(page->read());
    return page;
}

BriefViewModel::BriefViewModel(Tablet& tablet, ChildId child)
    : m_tablet{tablet}
    , m_child{child}
    , m_asked{words::fromStd(child.toString())}
    , m_children{{"name", "needs", "tries", "due", "visits", "about", "said", "happened"}}
{ }

Result<void> BriefViewModel::read()
{
    SIGHTLINE_TRY(caseload, m_tablet.caseload());
    const auto asked =
        std::find_if(caseload.begin(), caseload.end(), [&](const CaseloadEntry& entry) { return entry.child == m_child; });
    if (asked == caseload.end()) return Error{ErrorCode::NotFound, "this child is not in the caseload of this tablet"};
    // The child who was asked for comes first.
    std::vector<ChildId> home{m_child};
    for (const CaseloadEntry& entry : caseload)
        if (entry.child != m_child && sameHome(entry, *asked)) home.push_back(entry.child);

    const WorkerNames names{m_tablet};
    const CivilDate today = m_tablet.today();
    std::vector<RowsModel::Row> rows;
    QStringList known;
    QStringList present;
    m_alerts.clear();
    for (const ChildId& id : home) {
        SIGHTLINE_TRY(file, m_tablet.child(id));
        if (file.record) {
            addOnce(m_alerts, words::list(*file.record, "alerts"));
            addOnce(known, words::list(*file.record, "people"));
        }
        for (auto visit = file.visits.rbegin(); visit != file.visits.rend() && present.size() < kLastPresent; ++visit)
            addOnce(present, words::list(visit->record, "present"));
        rows.push_back(rowOf(file, names, today));
    }
    addOnce(known, present);
    m_people = known.join(u'\n');
    m_where = words::fromStd(asked->address.value_or(""));
    m_children.setRows(std::move(rows));
    return {};
}

void BriefViewModel::recordsChanged()
{
    const auto again = read();
    if (!again.has_value() && mayNotBeShown(again.error())) {
        Q_EMIT lost(tr("This is not shown any more. %1").arg(words::fromStd(again.error().detail)));
        return;
    }
    m_problem = again.has_value() ? QString{} : tr("This could not be read again. %1").arg(words::fromStd(again.error().detail));
    Q_EMIT changed();
}

} // namespace sightline::mobile
