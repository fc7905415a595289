#include "sections_model.h"

#include "base/contract.h"

namespace sightline::mobile {

namespace {

QString inWords(SectionState state)
{
    switch (state) {
    case SectionState::NotStarted: return SectionsModel::tr("Not started");
    case SectionState::Started: return SectionsModel::tr("Started");
    case SectionState::Done: return SectionsModel::tr("Done");
    }
    unreachable("SectionState");
}

} // namespace

void SectionsModel::setSections(std::vector<Section> sections)
{
    if (sections.size() != m_sections.size()) {
        beginResetModel();
        m_sections = std::move(sections);
        endResetModel();
        return;
    }
    m_sections = std::move(sections); // The same lines: whatever has the keyboard keeps it.
    if (!m_sections.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SectionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sections.size());
}

QVariant SectionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Section& section = m_sections[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole: return section.title;
    case StateRole: return static_cast<int>(section.state);
    case StateTextRole: return inWords(section.state);
    case OptionalRole: return section.optional;
    }
    return {};
}

QHash<int, QByteArray> SectionsModel::roleNames() const
{
    return {{TitleRole, "title"}, {StateRole, "sectionState"}, {StateTextRole, "stateText"}, {OptionalRole, "optional"}};
}

} // namespace sightline::mobile
