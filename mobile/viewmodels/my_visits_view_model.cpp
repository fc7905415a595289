#include "my_visits_view_model.h"

#include "viewmodels/language_watch.h"
#include "viewmodels/visit_draft.h"
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
        Q_EMIT changed();
        return;
    }
    std::vector<CaseloadRow> rows = caseloadRows(caseload.value(), childrenWithDrafts(m_tablet), m_tablet.today());
    const auto status = m_tablet.status();
    const bool everReceived = status.has_value() && status.value().last_received;
    m_problem.clear();
    m_summary = caseloadSummary(rows);
    m_empty_text = !rows.empty() ? QString{}
        : everReceived           ? tr("You have no visits due in the next 7 days. No child is in your caseload.")
                                 : tr("We have not got your caseload yet. Connect once to download it.");
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace sightline::mobile
