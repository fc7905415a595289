#include "timeline_model.h"

#include <algorithm>

#include <QDate>
#include <QLocale>

#include "base/contract.h"
#include "viewmodels/record_words.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

bool isOfKind(const projection::VisitFile& visit, TimelineKind kind)
{
    const rules::VisitReading& reading = visit.fact.reading;
    const bool attempt = reading.outcome != Outcome::Completed;
    const bool counts = reading.mode == Mode::InPerson && reading.purpose != Purpose::CoreGroup
        && reading.purpose != Purpose::FamilyTime && reading.purpose != Purpose::Transport;
    switch (kind) {
    case TimelineKind::All: return true;
    case TimelineKind::Visits: return counts && !attempt;
    case TimelineKind::Health: return reading.purpose == Purpose::HealthContact;
    case TimelineKind::Attempts: return attempt;
    case TimelineKind::NotVisits: return !counts;
    }
    unreachable("TimelineKind");
}

/// A disputed visit is shown as seen alone only if every version of it says so.
bool wasSeenAlone(const projection::VisitFile& visit)
{
    return visit.fact.reading.outcome == Outcome::Completed && visit.fact.reading.sighting == Sighting::SeenAlone
        && !words::isStruck(visit.record);
}

bool isDisputed(const projection::VisitFile& visit)
{
    return visit.record.disputed() || std::any_of(visit.notes.begin(), visit.notes.end(), [](const projection::RecordFile& note) {
        return note.disputed();
    });
}

} // namespace

void TimelineModel::show(
    std::shared_ptr<const projection::ChildFile> file, std::shared_ptr<const WorkerNames> names, std::set<RecordId> unsent)
{
    beginResetModel();
    m_file = std::move(file);
    m_names = std::move(names);
    m_unsent = std::move(unsent);
    rebuild();
    endResetModel();
    Q_EMIT countChanged();
}

void TimelineModel::filter(TimelineKind kind, bool only_alone)
{
    if (kind == m_kind && only_alone == m_only_alone) return;
    beginResetModel();
    m_kind = kind;
    m_only_alone = only_alone;
    rebuild();
    endResetModel();
    Q_EMIT countChanged();
}

void TimelineModel::rebuild()
{
    m_shown.clear();
    if (!m_file) return;
    for (std::size_t i = m_file->visits.size(); i-- > 0;) {
        const projection::VisitFile& visit = m_file->visits[i];
        if (isOfKind(visit, m_kind) && (!m_only_alone || wasSeenAlone(visit))) m_shown.push_back(i);
    }
}

QString TimelineModel::month(std::size_t row) const
{
    const auto monthOf = [&](std::size_t i) {
        const std::chrono::year_month_day day{visit(i).fact.reading.occurred_on.days()};
        return QDate{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())), 1};
    };
    const QDate here = monthOf(row);
    if (row > 0 && monthOf(row - 1) == here) return {};
    return QLocale{QLocale::English, QLocale::UnitedKingdom}.toString(here, QStringLiteral("MMMM yyyy"));
}

QString TimelineModel::when(const projection::VisitFile& visit) const
{
    const QString on = words::day(visit.fact.reading.occurred_on);
    return visit.started_at ? tr("%1 at %2").arg(on, words::fromStd(*visit.started_at)) : on;
}

QStringList TimelineModel::childsWords(const projection::VisitFile& visit) const
{
    QStringList said;
    for (const projection::RecordFile& note : visit.notes) said += words::list(note, "verbatim");
    return said;
}

std::vector<TimelineModel::Mark> TimelineModel::marks(const projection::VisitFile& visit) const
{
    std::vector<Mark> marks;
    if (words::isStruck(visit.record))
        marks.push_back({QStringLiteral("erase"), tr("Struck out. It counts for nothing and stays in the history")});
    if (isDisputed(visit)) marks.push_back({QStringLiteral("square_alert"), tr("Two versions")});
    if (m_unsent.contains(visit.record.id)) marks.push_back({QStringLiteral("send"), tr("Not sent yet")});
    return marks;
}

QString TimelineModel::spoken(const projection::VisitFile& visit) const
{
    QStringList parts{words::visitTitle(visit), when(visit), words::visitOutcome(visit, words::called(m_file->child)),
        tr("by %1").arg(words::visitBy(visit, *m_names))};
    for (const Mark& mark : marks(visit)) parts << mark.text;
    return parts.join(tr(". "));
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const projection::VisitFile& shown = visit(row);
    const auto column = [&](QString Mark::*part) {
        QStringList values;
        for (const Mark& mark : marks(shown)) values << mark.*part;
        return values;
    };
    switch (role) {
    case RecordRole: return words::fromStd(shown.record.id.toString());
    case MonthRole: return month(row);
    case IconRole: return words::visitIcon(shown);
    case TitleRole: return words::visitTitle(shown);
    case WhenRole: return when(shown);
    case ByRole: return words::visitBy(shown, *m_names);
    case OutcomeRole: return words::visitOutcome(shown, words::called(m_file->child));
    case WordsRole: return childsWords(shown);
    case MarksRole: return column(&Mark::text);
    case MarkIconsRole: return column(&Mark::icon);
    case SpokenRole: return spoken(shown);
    }
    return {};
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{RecordRole, "record"}, {MonthRole, "month"}, {IconRole, "kindIcon"}, {TitleRole, "title"}, {WhenRole, "when"},
        {ByRole, "by"}, {OutcomeRole, "outcome"}, {WordsRole, "childsWords"}, {MarksRole, "marks"}, {MarkIconsRole, "markIcons"},
        {SpokenRole, "spoken"}};
}

} // namespace sightline::mobile
