#include "help_topics_model.h"

namespace sightline::mobile {

void HelpTopicsModel::leaveOut(Topic topic)
{
    beginResetModel();
    m_topics.clear();
    for (const Topic one : {Stuck, FiveWords, ToSend, Visits, Children, Record, Conflict, Sync, Settings, Unlock, Enrol})
        if (one != topic) m_topics.push_back(one);
    endResetModel();
    Q_EMIT changed();
}

int HelpTopicsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HelpTopicsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Topic topic = m_topics[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole: return titleOf(topic);
    case TextRole: return textOf(topic);
    default: return {};
    }
}

QHash<int, QByteArray> HelpTopicsModel::roleNames() const
{
    return {{TitleRole, "title"}, {TextRole, "words"}};
}

} // namespace sightline::mobile
