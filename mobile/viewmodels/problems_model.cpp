#include "problems_model.h"

namespace sightline::mobile {

void ProblemsModel::setProblems(std::vector<Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
    Q_EMIT countChanged();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != MessageRole) return {};
    return m_problems[static_cast<std::size_t>(index.row())].message;
}

} // namespace sightline::mobile
