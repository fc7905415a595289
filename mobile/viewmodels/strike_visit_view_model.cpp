#include "strike_visit_view_model.h"

#include "session/may_change.h"
#include "viewmodels/record_words.h"
#include "viewmodels/visit_page_rows.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

Result<std::unique_ptr<StrikeVisitViewModel>> StrikeVisitViewModel::begin(Tablet& tablet, RecordId visit)
{
    SIGHTLINE_TRY(file, tablet.childOfRecord(visit));
    const projection::VisitFile* const found = visit_page::find(file, visit);
    if (found == nullptr) return Error{ErrorCode::NotFound, "this visit is not on this tablet"};
    SIGHTLINE_CHECK(mayChange(found->record, file.id, tablet.me(), tablet.today()));
    if (words::isStruck(found->record)) return Error{ErrorCode::Refused, "this visit is struck out already"};
    std::unique_ptr<StrikeVisitViewModel> page{new StrikeVisitViewModel{tablet, visit}};
    const QString what = words::visitTitle(*found);
    const QString day = words::day(found->fact.reading.occurred_on);
    page->m_about = tr("%1 to %2, %3").arg(what, words::fromStd(file.child.displayName()), day);
    page->m_question = tr("Strike out this record of %1?").arg(day);
    page->m_seen = found->record.state.heads;
    page->m_kept.watch({&page->m_reason});
    static_cast<void>(page->m_kept.restore(page->m_kept.kept()));
    return page;
}

StrikeVisitViewModel::StrikeVisitViewModel(Tablet& tablet, RecordId visit)
    : m_tablet{tablet}
    , m_visit{visit}
    , m_reason{QStringLiteral("reason"),
          {tr("Why should this visit not count?"), tr("This is kept with the record and shown in its history.")}, {}, nullptr}
    , m_kept{tablet, "strike/" + visit.toString()}
{
    connect(&m_kept, &KeptAnswers::changed, this, &StrikeVisitViewModel::notSavedChanged);
}

StrikeVisitViewModel::~StrikeVisitViewModel()
{
    m_kept.keep();
}

void StrikeVisitViewModel::back()
{
    if (m_asking) return setAsking(false);
    Page::back();
}

void StrikeVisitViewModel::strike()
{
    if (m_reason.value().trimmed().isEmpty()) {
        m_reason.setError(tr("Enter why this visit should not count"));
        Q_EMIT m_reason.focusWanted();
        return;
    }
    m_kept.keep();
    setAsking(true);
}

void StrikeVisitViewModel::keepVisit()
{
    setAsking(false);
}

void StrikeVisitViewModel::confirm()
{
    projection::VisitAmendment amendment;
    amendment.visit.emplace().set_struck(true);
    const auto done =
        m_tablet.amendVisit(m_visit, amendment, m_reason.value().trimmed().toStdString(), SeenVisit{m_seen, std::nullopt, {}});
    if (!done.has_value()) {
        m_not_saved = tr("Not struck out. %1").arg(words::fromStd(done.error().detail));
        Q_EMIT notSavedChanged();
        return setAsking(false);
    }
    static_cast<void>(m_kept.discard());
    Q_EMIT saved();
    Q_EMIT closed();
}

void StrikeVisitViewModel::setAsking(bool asking)
{
    if (asking == m_asking) return;
    m_asking = asking;
    Q_EMIT askingChanged();
}

} // namespace sightline::mobile
