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
    beginResetModel();
    m_rows = std::move(rows);
    rebuild();
    endResetModel();
    Q_EMIT countChanged();
}

void VisitRowsModel::showAll(int row)
{
    if (row < 0 || row >= count()) return;
    m_whole.insert(m_rows[m_shown[static_cast<std::size_t>(row)].row].group);
    beginResetModel();
    rebuild();
    endResetModel();
    Q_EMIT countChanged();
}

void VisitRowsModel::rebuild()
{
    m_shown.clear();
    m_in_group.clear();
    for (const CaseloadRow& row : m_rows) ++m_in_group[row.group];
    for (std::size_t begin = 0; begin < m_rows.size();) {
        std::size_t end = begin;
        while (end < m_rows.size() && m_rows[end].group == m_rows[begin].group) ++end;
        const bool whole = m_whole.contains(m_rows[begin].group);
        const std::size_t shownEnd = whole ? end : std::min(end, begin + kGroupRowsMax);
        for (std::size_t i = begin; i < shownEnd; ++i) m_shown.push_back({i, i + 1 == shownEnd ? end - shownEnd : 0});
        begin = end;
    }
}

QString VisitRowsModel::headingOf(std::size_t row) const
{
    const VisitGroup group = m_rows[row].group;
    if (row > 0 && m_rows[row - 1].group == group) return {};
    return tr("%1 (%2)").arg(title(group)).arg(m_in_group.at(group));
}

int VisitRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisitRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Shown& shown = m_shown[static_cast<std::size_t>(index.row())];
    const CaseloadRow& row = m_rows[shown.row];
    switch (role) {
    case ChildRole: return QString::fromStdString(row.child.toString());
    case HeadingRole: return headingOf(shown.row);
    case StateRole: return QVariant::fromValue(row.state);
    case StateWordRole: return word(row.state);
    case NameRole: return row.name;
    case WhereRole: return row.where;
    case DueRole: return row.due;
    case AloneRole: return row.alone;
    case MarksRole: return column(row.marks, &RowMark::text);
    case MarkIconsRole: return column(row.marks, &RowMark::icon);
    case SpokenRole: return row.accessible_name;
    case SameHomeRole: return row.same_home;
    case MoreRole: return shown.more == 0 ? QString{} : tr("Show %1 more").arg(shown.more);
    default: return {};
    }
}

QHash<int, QByteArray> VisitRowsModel::roleNames() const
{
    return {{ChildRole, "childId"}, {HeadingRole, "heading"}, {StateRole, "visitState"}, {StateWordRole, "stateWord"},
        {NameRole, "name"}, {WhereRole, "where"}, {DueRole, "due"}, {AloneRole, "alone"}, {MarksRole, "marks"},
        {MarkIconsRole, "markIcons"}, {SpokenRole, "spoken"}, {SameHomeRole, "sameHome"}, {MoreRole, "more"}};
}

} // namespace sightline::mobile
