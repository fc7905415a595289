#include "visit_rows_model.h"

#include <algorithm>

namespace sightline::mobile {

namespace {

QStringList column(const std::vector<RowMark>& marks, QString RowMark::*part)
{
    QStringList values;
    for (const RowMark& mark : marks) values << mark.*part;
    return values;
}

} // namespace

void VisitRowsModel::setRows(std::vector<CaseloadRow> rows)
{
    m_all = std::move(rows);
    show();
}

void VisitRowsModel::showAll(int row)
{
    if (row < 0 || row >= count()) return;
    m_whole.insert(at(row).row.group);
    show();
}

void VisitRowsModel::show()
{
    std::vector<ShownVisitRow> shown;
    for (std::size_t begin = 0; begin < m_all.size();) {
        std::size_t end = begin;
        while (end < m_all.size() && m_all[end].group == m_all[begin].group) ++end;
        const bool whole = m_whole.contains(m_all[begin].group);
        const std::size_t shownEnd = whole ? end : std::min(end, begin + kGroupRowsMax);
        for (std::size_t i = begin; i < shownEnd; ++i) shown.push_back({m_all[i], {}, {}});
        shown[shown.size() - (shownEnd - begin)].heading = tr("%1 (%2)").arg(title(m_all[begin].group)).arg(end - begin);
        if (end > shownEnd) shown.back().more = tr("Show %1 more").arg(end - shownEnd);
        begin = end;
    }
    become(std::move(shown));
    Q_EMIT countChanged();
}

QVariant VisitRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ShownVisitRow& shown = at(index.row());
    const CaseloadRow& row = shown.row;
    switch (role) {
    case ChildRole: return QString::fromStdString(row.child.toString());
    case HeadingRole: return shown.heading;
    case StateRole: return QVariant::fromValue(row.state);
    case StateWordRole: return word(row.state);
    case NameRole: return row.name;
    case WhereRole: return row.same_home ? tr("Same home") : row.where;
    case HealthRole: return row.health;
    case DueRole: return row.due;
    case AloneRole: return row.alone;
    case AlsoRole: return row.also;
    case WorkerRole: return row.worker;
    case NotSafeRole: return row.not_safe;
    case MarksRole: return column(row.marks, &RowMark::text);
    case MarkIconsRole: return column(row.marks, &RowMark::icon);
    case SpokenRole: return row.accessible_name;
    case SameHomeRole: return row.same_home;
    case MoreRole: return shown.more;
    default: return {};
    }
}

QHash<int, QByteArray> VisitRowsModel::roleNames() const
{
    return {{ChildRole, "childId"}, {HeadingRole, "heading"}, {StateRole, "visitState"}, {StateWordRole, "stateWord"},
        {NameRole, "name"}, {WhereRole, "where"}, {HealthRole, "health"}, {DueRole, "due"}, {AloneRole, "alone"},
        {AlsoRole, "also"}, {WorkerRole, "worker"}, {NotSafeRole, "notSafe"}, {MarksRole, "marks"}, {MarkIconsRole, "markIcons"},
        {SpokenRole, "spoken"}, {SameHomeRole, "sameHome"}, {MoreRole, "more"}};
}

} // namespace sightline::mobile
