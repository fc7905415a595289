#include "my_visits_view_model.h"

#include <algorithm>

#include "base/contract.h"
#include "session/setting_names.h"
#include "viewmodels/language_watch.h"
#include "viewmodels/visit_draft.h"
#include "viewmodels/voice_words.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

std::set<ChildId> childrenWithDrafts(Tablet& tablet)
{
    std::set<ChildId> children;
    const auto names = tablet.draftsNamed(kVisitDrafts);
    if (!names.has_value()) return children;
    for (const std::string& name : names.value()) {
        const auto draft = tablet.draft(name);
        if (draft.has_value() && draft.value()) children.merge(childrenOfDraft(*draft.value()));
    }
    return children;
}

std::map<WorkerId, std::string> colleaguesByName(Tablet& tablet)
{
    std::map<WorkerId, std::string> names;
    const auto colleagues = tablet.colleagues();
    if (!colleagues.has_value()) return names; // Then their sign-in names are shown.
    for (const wire::Colleague& colleague : colleagues.value()) names.emplace(WorkerId{colleague.worker_id()}, colleague.name());
    return names;
}

/// Of the whole caseload, wherever it was pressed. Only children who have such a flag are read.
QStringList flagsToAcknowledge(Tablet& tablet, const std::vector<CaseloadEntry>& caseload)
{
    QStringList lines;
    const WorkerNames names{tablet};
    for (const CaseloadEntry& entry : caseload) {
        if (entry.unacknowledged_flags == 0) continue;
        const QString name = words::fromStd(entry.name);
        const auto file = tablet.child(entry.child);
        if (!file.has_value()) {
            lines << MyVisitsViewModel::tr("%1 pressed “I don’t feel safe”. Not yet acknowledged by a manager.").arg(name);
            continue;
        }
        for (const projection::SafetyFlagFile& flag : file.value().flags)
            if (!flag.acknowledged) lines << words::safetyFlag(flag, name, names);
    }
    return lines;
}

} // namespace

MyVisitsViewModel::MyVisitsViewModel(Tablet& tablet, QObject* parent)
    : QObject{parent}
    , m_tablet{tablet}
{
    connect(new LanguageWatch{this}, &LanguageWatch::changed, this, &MyVisitsViewModel::refresh);
    refresh();
}

void MyVisitsViewModel::refresh()
{
    const auto caseload = m_tablet.caseload();
    if (!caseload.has_value()) {
        m_problem = tr("Your visits could not be read. %1").arg(words::fromStd(caseload.error().detail));
        m_not_safe.clear();
        m_all.clear(); // What may not be read may not stay on the screen, and yesterday's dates are wrong today.
        return show();
    }
    m_problem.clear();
    m_not_safe = flagsToAcknowledge(m_tablet, caseload.value());
    const auto received = m_tablet.store().setting(kLastReceived);
    m_ever_received = received.has_value() && received.value();
    m_all = caseloadRows(
        caseload.value(), {m_tablet.me(), m_tablet.today(), childrenWithDrafts(m_tablet), colleaguesByName(m_tablet)});
    const auto mine =
        static_cast<std::size_t>(std::count_if(m_all.begin(), m_all.end(), [](const CaseloadRow& row) { return row.mine; }));
    m_choose_whose = mine > 0 && mine < m_all.size();
    if (!m_chosen) m_whose = mine > 0 && m_tablet.me().role != WorkerRole::Manager ? Whose::Mine : Whose::Team;
    show();
}

void MyVisitsViewModel::showWhose(Whose whose)
{
    m_chosen = true;
    m_whose = whose;
    show();
}

void MyVisitsViewModel::showWhat(What what)
{
    m_what = what == m_what ? What::Everything : what;
    show();
}

void MyVisitsViewModel::showAll()
{
    m_what = What::Everything;
    showWhose(Whose::Team);
}

bool MyVisitsViewModel::isTheirs(const CaseloadRow& row) const
{
    switch (m_whose) {
    case Whose::Mine: return row.mine;
    case Whose::Team: return true;
    case Whose::Covering: return !row.mine;
    }
    unreachable("Whose");
}

bool MyVisitsViewModel::isAskedFor(const CaseloadRow& row) const
{
    switch (m_what) {
    case What::Everything: return true;
    case What::Overdue: return row.group == VisitGroup::Overdue;
    case What::Due: return row.group == VisitGroup::Today || row.group == VisitGroup::NextSevenDays;
    case What::SeenAloneDue: return row.alone_due;
    }
    unreachable("What");
}

void MyVisitsViewModel::show()
{
    const auto overdue = [](const CaseloadRow& row) { return row.group == VisitGroup::Overdue; };
    std::vector<CaseloadRow> shown;
    for (const CaseloadRow& row : m_all)
        if (isTheirs(row)) shown.push_back(row);
    m_summary = caseloadSummary(shown); // Of these children, whichever of their visits are shown below.
    std::erase_if(shown, [this](const CaseloadRow& row) { return !isAskedFor(row); });
    markSameHome(shown);
    const auto overdueHidden =
        std::count_if(m_all.begin(), m_all.end(), overdue) - std::count_if(shown.begin(), shown.end(), overdue);
    const int hidden = static_cast<int>(m_all.size() - shown.size());
    const QString children = hidden == 1 ? tr("1 child is not shown") : tr("%n children are not shown", nullptr, hidden);
    m_hidden = hidden == 0   ? QString{}
        : overdueHidden == 0 ? tr("%1, none of them overdue.").arg(children)
                             : tr("%1, %2 of them overdue.").arg(children).arg(overdueHidden);
    m_empty_text = emptyText(shown.size());
    m_rows.setRows(std::move(shown));
    Q_EMIT changed();
}

QString MyVisitsViewModel::emptyText(std::size_t shown) const
{
    if (shown > 0 || !m_problem.isEmpty()) return {};
    if (!m_all.empty()) return tr("No child is in this part of your list.");
    return m_ever_received ? tr("You have no visits due in the next 7 days. No child is in your caseload.")
                           : tr("We have not got your caseload yet. Connect once to download it.");
}

} // namespace sightline::mobile
