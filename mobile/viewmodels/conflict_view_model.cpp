#include "conflict_view_model.h"

#include <algorithm>

#include <QJsonArray>

#include "session/may_change.h"
#include "viewmodels/record_words.h"
#include "viewmodels/visit_page_rows.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

constexpr QLatin1String kHeads{"heads"};
constexpr QLatin1String kAnswers{"answers"};

QJsonArray toJson(const std::vector<std::string>& heads)
{
    QJsonArray list;
    for (const std::string& head : heads) list.append(words::fromStd(crypto::toHex(head)));
    return list;
}

QString aboutOf(const projection::ChildFile& file, const projection::RecordFile& record)
{
    const QString child = words::fromStd(file.child.displayName());
    for (const projection::VisitFile& visit : file.visits) {
        const bool itsNote = std::any_of(
            visit.notes.begin(), visit.notes.end(), [&](const projection::RecordFile& note) { return note.id == record.id; });
        if (visit.record.id != record.id && !itsNote) continue;
        const QString what = itsNote ? ConflictViewModel::tr("Notes of a visit") : words::visitTitle(visit);
        return ConflictViewModel::tr("%1, %2 – %3").arg(what, words::day(visit.fact.reading.occurred_on), child);
    }
    return ConflictViewModel::tr("%1 – %2").arg(words::recordKind(record.kind), child);
}

/// Who may settle it, where this worker may not.
QString whoMay(const projection::RecordFile& record, const WorkerNames& names)
{
    const auto author = visit_page::authorOf(record);
    if ((record.kind == RecordKind::Visit || record.kind == RecordKind::Note) && author)
        return ConflictViewModel::tr(
            "Only %1, who wrote this record, or a manager may settle it. Both versions are kept until then.")
            .arg(names.of(*author));
    return ConflictViewModel::tr("Only a manager may settle this. Your manager sees it too. Both versions are kept until then.");
}

} // namespace

Result<std::unique_ptr<ConflictViewModel>> ConflictViewModel::open(Tablet& tablet, RecordId record)
{
    SIGHTLINE_TRY(file, tablet.childOfRecord(record));
    const projection::RecordFile* const found = projection::findRecord(file, record);
    if (found == nullptr) return Error{ErrorCode::NotFound, "this record is not on this tablet"};
    if (!found->disputed()) return Error{ErrorCode::NotFound, "this record says one thing only by now"};
    const WorkerNames names{tablet};
    std::unique_ptr<ConflictViewModel> page{new ConflictViewModel{tablet, record}};
    page->m_about = aboutOf(file, *found);
    page->m_seen = found->state.heads;
    if (!mayChange(*found, file.id, tablet.me(), tablet.today()).has_value()) page->m_who_may_settle = whoMay(*found, names);

    std::vector<Question*> questions;
    std::vector<RowsModel::Row> rows;
    const int count = static_cast<int>(found->state.disputed.size());
    for (const auto& [field, values] : found->state.disputed) {
        const ConflictCard::Place place{static_cast<int>(page->m_cards.size()) + 1, count};
        page->m_cards.push_back(std::make_unique<ConflictCard>(*found, field, names, tablet.me(), place));
        ConflictCard* const card = page->m_cards.back().get();
        questions.insert(questions.end(), {card->choice(), card->text()});
        rows.push_back({QVariant::fromValue(card)});
    }
    page->m_rows.setRows(std::move(rows));
    questions.push_back(&page->m_reason);
    page->m_kept.watch(questions);
    page->restore();
    return page;
}

void ConflictViewModel::restore()
{
    QJsonObject kept = m_kept.kept();
    const QJsonArray heads = toJson(m_seen);
    if (!kept.isEmpty() && kept.value(QLatin1String{"also"}).toObject().value(kHeads) != heads) {
        // A choice was made among the versions that were shown then. Of others nobody has chosen anything yet.
        QJsonObject answers = kept.value(kAnswers).toObject();
        for (const auto& card : m_cards) {
            if (!answers.contains(card->choice()->field())) continue;
            answers.remove(card->choice()->field());
            m_not_saved = tr("This record has changed since you chose, so nothing is chosen now. What you wrote is still here. "
                             "Read the versions and choose again.");
        }
        kept.insert(kAnswers, answers);
    }
    static_cast<void>(m_kept.restore(kept));
    m_kept.setAlso({{kHeads, heads}});
    for (const auto& card : m_cards) card->update();
}

ConflictViewModel::ConflictViewModel(Tablet& tablet, RecordId record)
    : m_tablet{tablet}
    , m_record{record}
    , m_rows{{"card"}}
    , m_reason{QStringLiteral("reason"),
          {tr("Why do you decide so?"), tr("This is kept with the record and shown in its history.")}, {}, nullptr}
    , m_kept{tablet, "settle/" + record.toString()}
{
    connect(&m_kept, &KeptAnswers::changed, this, &ConflictViewModel::draftChanged);
    connect(&m_kept, &KeptAnswers::edited, this, [this] {
        for (const auto& card : m_cards) card->update();
        if (m_checked) showErrors();
    });
}

ConflictViewModel::~ConflictViewModel()
{
    m_kept.keep();
}

void ConflictViewModel::showErrors()
{
    std::vector<Problem> problems;
    bool decided = false;
    for (const auto& card : m_cards) {
        decided = decided || card->chosen();
        const bool missing = !card->answered();
        const bool empty = card->text()->asked() && card->text()->value().trimmed().isEmpty();
        const QString why = tr("Choose what %1 should say, or decide later").arg(u'“' + card->title() + u'”');
        card->choice()->setError(missing ? why : QString{});
        card->text()->setError(empty ? tr("Enter your new version") : QString{});
        if (missing) problems.push_back({why, 0, card->choice()});
        if (empty) problems.push_back({tr("Enter your new version"), 0, card->text()});
    }
    if (problems.empty() && !decided)
        problems.push_back({tr("Nothing is decided yet. Choose Decide later to leave it"), 0, nullptr});
    const bool unreasoned = m_reason.value().trimmed().isEmpty();
    m_reason.setError(unreasoned ? tr("Enter why you decide so") : QString{});
    if (unreasoned) problems.push_back({tr("Enter why you decide so"), 0, &m_reason});
    m_problems.setProblems(std::move(problems));
}

void ConflictViewModel::settle()
{
    m_kept.keep();
    m_checked = true;
    m_not_saved.clear();
    Q_EMIT draftChanged();
    showErrors();
    if (m_problems.count() > 0) {
        Q_EMIT problemsFound();
        return;
    }
    Settlement settlement{{}, m_reason.value().trimmed().toStdString(), m_seen};
    for (const auto& card : m_cards)
        if (auto value = card->chosen()) settlement.values.emplace(card->field(), *std::move(value));
    const auto done = m_tablet.settle(m_record, settlement);
    if (!done.has_value()) {
        m_not_saved = tr("Not saved. What you chose is still here. %1").arg(words::fromStd(done.error().detail));
        Q_EMIT draftChanged();
        return;
    }
    static_cast<void>(m_kept.discard());
    Q_EMIT saved();
    Q_EMIT closed();
}

void ConflictViewModel::putRight(int index)
{
    if (index < 0 || index >= m_problems.count()) return;
    if (Question* question = m_problems.problems()[static_cast<std::size_t>(index)].question) Q_EMIT question->focusWanted();
}

void ConflictViewModel::decideLater()
{
    m_kept.keep();
    Q_EMIT closed();
}

} // namespace sightline::mobile
