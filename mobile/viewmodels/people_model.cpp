#include "people_model.h"

#include <algorithm>

#include <QQmlEngine>

namespace sightline::mobile {

PersonAnswers& PeopleModel::add(const QString& name, bool known, const QString& shown)
{
    auto person = std::make_unique<PersonAnswers>(name, known, shown);
    PersonAnswers& added = *person;
    QQmlEngine::setObjectOwnership(&added, QQmlEngine::CppOwnership);
    added.offered()->setAsked(m_offer_asked);
    connect(&added, &PersonAnswers::edited, this, [this, &added] { Q_EMIT edited(&added); });
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_people.push_back(std::move(person));
    endInsertRows();
    return added;
}

PersonAnswers* PeopleModel::find(const QString& name) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const auto& person) { return person->name() == name; });
    return found == m_people.end() ? nullptr : found->get();
}

void PeopleModel::addKnown(const QString& name)
{
    if (find(name) == nullptr) add(name, true);
}

void PeopleModel::setNamed(const QStringList& names)
{
    for (const auto& person : m_people)
        if (!person->known()) person->restoreThere(names.contains(person->name()));
    for (const QString& name : names)
        if (find(name) == nullptr) add(name, false).restoreThere(true);
}

void PeopleModel::setOfferAsked(bool asked)
{
    m_offer_asked = asked;
    for (const auto& person : m_people) person->offered()->setAsked(asked);
}

std::vector<PersonAnswers*> PeopleModel::there() const
{
    std::vector<PersonAnswers*> there;
    for (const auto& person : m_people)
        if (person->there()) there.push_back(person.get());
    return there;
}

bool PeopleModel::anyKnown() const
{
    return std::any_of(m_people.begin(), m_people.end(), [](const auto& person) { return person->known(); });
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != PersonRole) return {};
    return QVariant::fromValue(m_people[static_cast<std::size_t>(index.row())].get());
}

} // namespace sightline::mobile
