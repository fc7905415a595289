#include "amend_visit_view_model.h"

#include <algorithm>

#include <QJsonArray>

#include "session/may_change.h"
#include "viewmodels/record_words.h"
#include "viewmodels/visit_page_rows.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

QJsonArray toJson(const std::vector<std::string>& ids)
{
    QJsonArray list;
    for (const std::string& id : ids) list.append(words::fromStd(crypto::toHex(id)));
    return list;
}

std::vector<std::string> idsFrom(const QJsonValue& value)
{
    std::vector<std::string> ids;
    for (const QJsonValue& each : value.toArray())
        if (const auto bytes = crypto::fromHex(each.toString().toStdString())) ids.push_back(*bytes);
    return ids;
}

constexpr QLatin1String kVisitHeads{"visit"};
constexpr QLatin1String kNoteHeads{"note"};
constexpr QLatin1String kNoteId{"note_id"}; ///< Empty: there was no note when the form was begun.

SeenVisit seenNow(const projection::VisitFile& visit, const projection::RecordFile* note)
{
    SeenVisit seen{visit.record.state.heads, std::nullopt, {}};
    if (note == nullptr) return seen;
    seen.note_id = note->id;
    seen.note = note->state.heads;
    return seen;
}

SeenVisit seenFrom(const QJsonObject& also)
{
    return {idsFrom(also.value(kVisitHeads)), RecordId::parse(also.value(kNoteId).toString().toStdString()),
        idsFrom(also.value(kNoteHeads))};
}

QJsonObject toJson(const SeenVisit& seen)
{
    return {{kVisitHeads, toJson(seen.visit)}, {kNoteHeads, toJson(seen.note)},
        {kNoteId, seen.note_id ? words::fromStd(seen.note_id->toString()) : QString{}}};
}

} // namespace

Result<std::unique_ptr<AmendVisitViewModel>> AmendVisitViewModel::begin(Tablet& tablet, RecordId visit)
{
    SIGHTLINE_TRY(file, tablet.childOfRecord(visit));
    const projection::VisitFile* const found = visit_page::find(file, visit);
    if (found == nullptr) return Error{ErrorCode::NotFound, "this visit is not on this tablet"};
    SIGHTLINE_CHECK(mayChange(found->record, file.id, tablet.me(), tablet.today()));
    const projection::RecordFile* note = noteToChange(file, visit, tablet.me(), tablet.today());

    std::unique_ptr<AmendVisitViewModel> page{new AmendVisitViewModel{tablet, visit}};
    const QString called = words::called(file.child);
    page->m_title = tr("Change the record of a visit to %1").arg(called);
    page->m_about = tr("%1, %2").arg(words::visitTitle(*found), words::day(found->fact.reading.occurred_on));
    const QJsonObject kept = page->m_kept.kept();
    const QJsonObject keptAnswers = kept.value(QLatin1String{"answers"}).toObject();
    page->m_seen = seenNow(*found, note);
    const QJsonObject now = toJson(page->m_seen);
    if (!keptAnswers.isEmpty()) {
        // What has arrived since the worker began was never shown to them: what they save stands beside it.
        const QJsonObject also = kept.value(QLatin1String{"also"}).toObject();
        if (also != now)
            page->m_changed_since = tr("This record has changed since you began. What you save is kept beside it as a second "
                                       "version where both say something else.");
        if (!also.isEmpty()) page->m_seen = seenFrom(also);
        const auto seen = std::find_if(found->notes.begin(), found->notes.end(),
            [&](const projection::RecordFile& each) { return each.id == page->m_seen.note_id; });
        note = seen == found->notes.end() ? nullptr : &*seen;
    }
    page->m_answers = std::make_unique<AmendQuestions>(*found, note, called, keptAnswers);
    page->m_questions.setRows(page->m_answers->rows());
    std::vector<Question*> all = page->m_answers->all();
    all.push_back(&page->m_reason);
    page->m_kept.watch(all);
    static_cast<void>(page->m_kept.restore(kept));
    page->m_kept.setAlso(toJson(page->m_seen));
    page->m_answers->update();
    return page;
}

AmendVisitViewModel::AmendVisitViewModel(Tablet& tablet, RecordId visit)
    : m_tablet{tablet}
    , m_visit{visit}
    , m_reason{QStringLiteral("reason"),
          {tr("Why are you changing this record?"), tr("This is kept with the record and shown in its history.")}, {}, nullptr}
    , m_questions{{"section", "question", "choosing", "lines"}}
    , m_kept{tablet, "amend/" + visit.toString()}
{
    connect(&m_kept, &KeptAnswers::changed, this, &AmendVisitViewModel::draftChanged);
    connect(&m_kept, &KeptAnswers::edited, this, [this] {
        m_answers->update();
        if (m_checked) showErrors();
        Q_EMIT answered();
    });
}

AmendVisitViewModel::~AmendVisitViewModel()
{
    m_kept.keep();
}

void AmendVisitViewModel::showErrors()
{
    std::vector<Problem> problems = m_answers->problems(m_tablet.today());
    const auto amendment = m_answers->amendment();
    const bool nothing = amendment.has_value() && !amendment.value().visit && !amendment.value().note;
    if (problems.empty() && nothing) problems.push_back({tr("Nothing has been changed yet"), 0, nullptr});
    if (m_reason.value().trimmed().isEmpty()) problems.push_back({tr("Enter why you are changing this record"), 0, &m_reason});
    std::vector<Question*> all = m_answers->all();
    all.push_back(&m_reason);
    for (Question* question : all) {
        const auto problem =
            std::find_if(problems.begin(), problems.end(), [&](const Problem& each) { return each.question == question; });
        question->setError(problem == problems.end() ? QString{} : problem->message);
    }
    m_problems.setProblems(std::move(problems));
}

void AmendVisitViewModel::save()
{
    m_kept.keep();
    m_checked = true;
    showErrors();
    if (m_problems.count() > 0) {
        Q_EMIT problemsFound();
        return;
    }
    const auto amendment = m_answers->amendment();
    const auto done = amendment.has_value()
        ? m_tablet.amendVisit(m_visit, amendment.value(), m_reason.value().trimmed().toStdString(), m_seen)
        : Result<void>{amendment.error()};
    if (!done.has_value()) {
        m_not_saved = tr("Not saved. Your answers are still here. %1").arg(words::fromStd(done.error().detail));
        Q_EMIT draftChanged();
        return;
    }
    // The change is safe; a draft that could not be thrown away would only be offered again.
    static_cast<void>(m_kept.discard());
    Q_EMIT saved();
    Q_EMIT closed();
}

void AmendVisitViewModel::putRight(int index)
{
    if (index < 0 || index >= m_problems.count()) return;
    if (Question* question = m_problems.problems()[static_cast<std::size_t>(index)].question) Q_EMIT question->focusWanted();
}

void AmendVisitViewModel::discard()
{
    if (const auto gone = m_kept.discard(); !gone.has_value()) {
        m_not_saved = tr("The draft could not be thrown away. %1").arg(words::fromStd(gone.error().detail));
        Q_EMIT draftChanged();
        return;
    }
    Q_EMIT closed();
}

} // namespace sightline::mobile
