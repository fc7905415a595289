#include "choices_model.h"

#include <algorithm>

namespace sightline::mobile {

void ChoicesModel::setChoices(std::vector<Choice> choices)
{
    const auto sameValue = [](const Choice& a, const Choice& b) { return a.value == b.value; };
    if (!choices.empty() && std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(), sameValue)) {
        m_choices = std::move(choices); // Other words for the same answers: who has the keyboard keeps it.
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TextRole, HintRole});
        return;
    }
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

QString ChoicesModel::textOf(const QString& value) const
{
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& choice) { return choice.value == value; });
    return found == m_choices.end() ? QString{} : found->text;
}

int ChoicesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoicesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Choice& choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ValueRole: return choice.value;
    case TextRole: return choice.text;
    case HintRole: return choice.hint;
    default: return {};
    }
}

QHash<int, QByteArray> ChoicesModel::roleNames() const
{
    return {{ValueRole, "value"}, {TextRole, "text"}, {HintRole, "hint"}};
}

} // namespace sightline::mobile
