#include "child_answers_model.h"

#include <QQmlEngine>

namespace sightline::mobile {

void ChildAnswersModel::add(std::unique_ptr<ChildAnswers> child)
{
    QQmlEngine::setObjectOwnership(child.get(), QQmlEngine::CppOwnership);
    const int row = static_cast<int>(m_children.size());
    beginInsertRows({}, row, row);
    m_children.push_back(std::move(child));
    endInsertRows();
}

std::vector<ChildAnswers*> ChildAnswersModel::chosen() const
{
    std::vector<ChildAnswers*> chosen;
    for (const auto& child : m_children)
        if (child->chosen()) chosen.push_back(child.get());
    return chosen;
}

int ChildAnswersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_children.size());
}

QVariant ChildAnswersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != AnswersRole) return {};
    return QVariant::fromValue(m_children[static_cast<std::size_t>(index.row())].get());
}

} // namespace sightline::mobile
