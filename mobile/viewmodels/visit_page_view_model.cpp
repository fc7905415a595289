#include "visit_page_view_model.h"

#include <algorithm>

#include "session/may_change.h"
#include "session/send_words.h"
#include "viewmodels/record_words.h"
#include "viewmodels/visit_page_rows.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

QString timesOf(const projection::VisitFile& visit)
{
    QString day = words::day(visit.fact.reading.occurred_on);
    const QString started = words::fromStd(visit.started_at.value_or(""));
    const QString ended = words::fromStd(visit.record.text("ended_at").value_or(""));
    if (started.isEmpty()) return day;
    return ended.isEmpty() ? VisitPageViewModel::tr("%1 at %2").arg(day, started)
                           : VisitPageViewModel::tr("%1, %2 to %3").arg(day, started, ended);
}

/// The worst that a person has to know of what was written on this tablet about a record.
std::optional<QString> sendWords(Tablet& tablet, const projection::RecordFile& record)
{
    const auto own = tablet.store().ownRecords();
    if (!own.has_value()) return std::nullopt;
    const store::OwnRecord* worst = nullptr;
    for (const store::OwnRecord& each : own.value())
        if (each.record == record.id && (worst == nullptr || urgency(each.state) > urgency(worst->state))) worst = &each;
    if (worst == nullptr || worst->state == store::SendState::AcceptedDisputed) return std::nullopt;
    return words::fromStd(inWords(*worst));
}

} // namespace

Result<std::unique_ptr<VisitPageViewModel>> VisitPageViewModel::open(Tablet& tablet, RecordId visit)
{
    std::unique_ptr<VisitPageViewModel> page{new VisitPageViewModel{tablet, visit}};
    SIGHTLINE_CHECK(page->read());
    return page;
}

VisitPageViewModel::VisitPageViewModel(Tablet& tablet, RecordId visit)
    : m_tablet{tablet}
    , m_visit{visit}
    , m_disputes{{"text", "record"}}
    , m_facts{{"label", "value"}}
    , m_notes{{"heading", "text", "quotes", "by"}}
    , m_history{{"text", "reason", "changes", "standing"}}
    , m_same_visits{{"text", "record"}}
{ }

Result<void> VisitPageViewModel::read()
{
    SIGHTLINE_TRY(file, m_tablet.childOfRecord(m_visit));
    const projection::VisitFile* const visit = visit_page::find(file, m_visit);
    if (visit == nullptr) {
        for (const projection::UnreadableRecord& unreadable : file.unreadable)
            if (unreadable.record.id == m_visit)
                return Error{ErrorCode::InvalidInput, "this visit cannot be read here: " + unreadable.why};
        return Error{ErrorCode::NotFound, "this visit is not on this tablet"};
    }
    const WorkerNames names{m_tablet};
    const QString called = words::called(file.child);
    m_title = words::visitTitle(*visit);
    m_child_name = words::fromStd(file.child.displayName());
    m_when = timesOf(*visit);
    m_outcome = words::visitOutcome(*visit, called);
    m_struck = words::isStruck(visit->record)
        ? tr("Struck out. This record counts for nothing. It stays in the history for ever.")
        : QString{};
    const auto may = sightline::mobile::mayChange(visit->record, file.id, m_tablet.me(), m_tablet.today());
    const auto author = visit_page::authorOf(visit->record);
    m_who_may_change.clear();
    if (!may.has_value()) {
        m_who_may_change = author
            ? tr("Only %1, who recorded this visit, or a manager may change it or strike it out.").arg(names.of(*author))
            : tr("This record cannot be changed yet. %1").arg(words::fromStd(may.error().detail));
    }
    readProvenance(*visit, names);

    visit_page::Rows disputes;
    const auto addDispute = [&](const projection::RecordFile& record, const QString& text) {
        if (record.disputed()) disputes.push_back({text, words::fromStd(record.id.toString())});
    };
    addDispute(visit->record, tr("Two people changed this visit. See both versions"));
    for (const projection::RecordFile& note : visit->notes)
        addDispute(note, tr("Two people changed these notes. See both versions"));
    m_disputes.setRows(std::move(disputes));
    m_facts.setRows(visit_page::facts(*visit, names));
    m_notes.setRows(visit_page::notes(*visit, names));
    m_history.setRows(visit_page::history(*visit, names));
    m_same_visits.setRows(visit_page::sameVisits(file, *visit, names));
    return {};
}

void VisitPageViewModel::readProvenance(const projection::VisitFile& visit, const WorkerNames& names)
{
    m_provenance.clear();
    if (visit.record.history.empty()) return;
    const projection::KnownRevision& first = visit.record.history.front();
    m_provenance << tr("Recorded by %1 on %2.")
                        .arg(names.of(WorkerId{first.revision.message.author_id()}), words::moment(first.revision.recordedAt()));
    m_provenance << (first.seq == 0 ? tr("The server has not received it yet.")
                                    : tr("The server received it on %1.").arg(words::moment(first.received_at)));
    if (const auto sent = sendWords(m_tablet, visit.record)) m_provenance << *sent;
    for (const projection::RecordFile& note : visit.notes)
        if (const auto sent = sendWords(m_tablet, note); sent && !m_provenance.contains(*sent))
            m_provenance << tr("Its notes: %1").arg(*sent);
    if (first.outcome == "accepted_late") m_provenance << tr("It came after the child had left the author's caseload.");
}

void VisitPageViewModel::recordsChanged()
{
    const auto again = read();
    if (!again.has_value() && mayNotBeShown(again.error())) {
        Q_EMIT lost(tr("This is not shown any more. %1").arg(words::fromStd(again.error().detail)));
        return;
    }
    m_problem = again.has_value() ? QString{} : tr("This could not be read again. %1").arg(words::fromStd(again.error().detail));
    Q_EMIT changed();
}

QString VisitPageViewModel::record() const
{
    return words::fromStd(m_visit.toString());
}

} // namespace sightline::mobile
