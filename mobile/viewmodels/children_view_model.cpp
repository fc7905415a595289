#include "children_view_model.h"

#include "viewmodels/caseload_rows.h"
#include "viewmodels/child_search.h"
#include "viewmodels/language_watch.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

QString orEmpty(const std::optional<std::string>& text)
{
    return words::fromStd(text.value_or(std::string{}));
}

} // namespace

ChildrenViewModel::ChildrenViewModel(Tablet& tablet, QObject* parent)
    : QObject{parent}
    , m_tablet{tablet}
{
    connect(new LanguageWatch{this}, &LanguageWatch::changed, this, &ChildrenViewModel::refresh);
    refresh();
}

void ChildrenViewModel::refresh()
{
    const auto caseload = m_tablet.caseload();
    m_children.clear();
    m_problem.clear();
    if (!caseload.has_value()) {
        m_problem = tr("The children on this tablet could not be read. %1").arg(words::fromStd(caseload.error().detail));
        return show();
    }
    const CivilDate today = m_tablet.today();
    for (const CaseloadEntry& entry : caseload.value()) {
        const QString name = words::fromStd(entry.name);
        const QString knownAs = orEmpty(entry.known_as);
        const QString number = orEmpty(entry.local_id);
        QStringList details;
        if (!knownAs.isEmpty()) details << tr("Known as %1").arg(knownAs);
        if (entry.address) details << orEmpty(entry.address);
        if (!number.isEmpty()) details << tr("Number %1").arg(number);
        ChildRow row{entry.child, words::nameAndAge(name, entry.date_of_birth, today), details.join(tr(". ")),
            standingOf(entry, m_tablet.me(), today).state, {}};
        const QString spoken = tr("%1. %2").arg(row.name, word(row.state));
        row.accessible_name = row.details.isEmpty() ? spoken : tr("%1. %2").arg(spoken, row.details);
        const QStringList all{name, knownAs, orEmpty(entry.address), number};
        m_children.push_back({std::move(row), searchWords(all.join(u' '))});
    }
    show();
}

void ChildrenViewModel::search(const QString& text)
{
    if (text == m_query) return;
    m_query = text;
    show();
}

void ChildrenViewModel::show()
{
    const std::vector<QString> asked = searchWords(m_query);
    std::vector<ChildRow> rows;
    for (const Known& child : m_children)
        if (isFound(child.words, asked)) rows.push_back(child.row);
    m_found = foundInWords(static_cast<int>(rows.size()));
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

QString ChildrenViewModel::foundInWords(int count) const
{
    if (!m_problem.isEmpty()) return {};
    if (m_children.empty()) return tr("No child is on this tablet yet. Connect once to download your caseload.");
    const bool asked = !searchWords(m_query).empty();
    if (!asked) return count == 1 ? tr("1 child") : tr("%n children", nullptr, count);
    if (count > 0) return count == 1 ? tr("1 child found") : tr("%n children found", nullptr, count);
    return tr("No child on this tablet is found by “%1”. Try part of a name, an address or the number.")
        .arg(m_query.simplified());
}

} // namespace sightline::mobile
