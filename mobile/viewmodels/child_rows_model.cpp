#include "child_rows_model.h"

#include "viewmodels/caseload_rows.h"

namespace sightline::mobile {

QVariant ChildRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ChildRow& row = at(index.row());
    switch (role) {
    case ChildRole: return QString::fromStdString(row.child.toString());
    case NameRole: return row.name;
    case DetailsRole: return row.details;
    case StateRole: return QVariant::fromValue(row.state);
    case StateWordRole: return word(row.state);
    case SpokenRole: return row.accessible_name;
    }
    return {};
}

QHash<int, QByteArray> ChildRowsModel::roleNames() const
{
    return {{ChildRole, "childId"}, {NameRole, "name"}, {DetailsRole, "details"}, {StateRole, "visitState"},
        {StateWordRole, "stateWord"}, {SpokenRole, "spoken"}};
}

} // namespace sightline::mobile
