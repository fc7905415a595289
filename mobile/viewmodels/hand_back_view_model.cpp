#include "hand_back_view_model.h"

#include <algorithm>

#include "session/setting_names.h"
#include "viewmodels/record_words.h"
#include "viewmodels/save_words.h"
#include "viewmodels/voice_words.h"
#include "viewmodels/words.h"

namespace sightline::mobile {

namespace {

/// record, title, asked, said, notes, pictures, sharing
RowsModel::Row rowOf(const VoiceEntry& entry, const QString& record, const QString& called, const Me& me)
{
    QStringList asked;
    QStringList said;
    QStringList notes;
    QVariantList pictures;
    for (const VoiceAnswer& answer : entry.answers) {
        const words::VoiceSaid each = words::voiceSaid(answer, called);
        asked << each.asked;
        said << each.said;
        notes << each.note;
        pictures << (answer.drawing ? QVariant::fromValue(*answer.drawing) : QVariant{});
    }
    return {record, words::voiceModule(entry.module), asked, said, notes, pictures,
        words::sharing(SharingNow{me.id, entry.sharing, {}, false}, called, words::fromStd(me.name))};
}

} // namespace

Result<std::unique_ptr<HandBackViewModel>> HandBackViewModel::open(
    Tablet& tablet, OpenSession session, std::unique_ptr<HeldSession> held)
{
    SIGHTLINE_TRY(numbers, tablet.store().setting(kDutyNumbers));
    SIGHTLINE_TRY(known, tablet.onVisit({session.child}));
    std::unique_ptr<HandBackViewModel> page{new HandBackViewModel{tablet, std::move(session), std::move(held)}};
    page->m_duty_numbers = words::fromStd(numbers.value_or(""));
    page->m_called = words::fromStd(known.front().called);
    page->readJournal();
    return page;
}

HandBackViewModel::HandBackViewModel(Tablet& tablet, OpenSession session, std::unique_ptr<HeldSession> held)
    : m_tablet{tablet}
    , m_session{std::move(session)}
    , m_held{std::move(held)}
    , m_flags{{"text", "sent"}}
    , m_made{{"record", "title", "asked", "said", "notes", "pictures", "sharing"}}
{ }

void HandBackViewModel::readJournal()
{
    auto back = m_held->read();
    m_readable = back.has_value();
    if (!back.has_value())
        return tell(tr("What %1 made cannot be read now: %2. It is kept as it is. Tell the people who look after this tablet.")
                        .arg(m_called, words::fromStd(back.error().detail)));
    m_back = std::move(back).value();
    m_entries_kept = anyEntryKept();
    if (m_back.only_here)
        m_problem = tr("This tablet is full. Part of what %1 made is not written down yet. Finish before you do anything else.")
                        .arg(m_called);
    if (m_back.damage)
        m_problem = tr("The last part of what %1 made cannot be read: %2. It is kept as it is.")
                        .arg(m_called, words::fromStd(*m_back.damage));
    std::vector<RowsModel::Row> rows;
    for (const VoiceEntry& entry : m_back.entries) rows.push_back(rowOf(entry, QString{}, m_called, m_tablet.me()));
    m_made.setRows(std::move(rows));
    for (const SafetyFlag& flag : m_back.flags) {
        const auto raised = m_tablet.raiseSafetyFlag(m_session.child, flag);
        m_flag_records.push_back(raised.has_value() ? std::optional{raised.value()} : std::nullopt);
        if (!raised.has_value())
            m_problem = tr("“%1” is not saved yet. %2").arg(words::fromStd(flag.shown), words::notSavedBecause(raised.error()));
    }
    readRecords();
}

/// What became of the flags, and which records the entries are by now.
void HandBackViewModel::readRecords()
{
    const auto own = m_tablet.store().ownRecords();
    std::vector<RowsModel::Row> rows;
    for (std::size_t i = 0; i < m_back.flags.size(); ++i) {
        const SafetyFlag& flag = m_back.flags[i];
        const bool sent = own.has_value() && m_flag_records[i]
            && std::any_of(own.value().begin(), own.value().end(), [&](const store::OwnRecord& record) {
                   return record.record == *m_flag_records[i] && record.state != store::SendState::Saved
                       && record.state != store::SendState::Sent;
               });
        const Instant raised{std::chrono::milliseconds{flag.raised_ms}};
        rows.push_back({tr("%1 pressed “%2” on %3").arg(m_called, words::fromStd(flag.shown), words::moment(raised)),
            sent ? tr("Sent. A manager is asked to acknowledge it.")
                 : tr("Not sent yet. It goes first as soon as there is a network.")});
    }
    m_flags.setRows(std::move(rows));
}

void HandBackViewModel::recordsChanged()
{
    readRecords();
    Q_EMIT changed();
}

QString HandBackViewModel::title() const
{
    return tr("%1 gave the tablet back").arg(m_called);
}

QString HandBackViewModel::madeNote() const
{
    if (!m_readable) return {};
    if (m_back.entries.empty()) return tr("%1 opened nothing, so there is nothing to keep.").arg(m_called);
    return m_finished
        ? tr("Kept as %1’s own. It will be sent when you are online. It is never changed; you can write beside it.").arg(m_called)
        : tr("This is what %1 made, as it will be kept.").arg(m_called);
}

void HandBackViewModel::back()
{
    if (m_finished || !m_readable) return Page::back();
    if (canGoOn()) return tell(tr("Let %1 go on, or finish. What %1 made is kept until then.").arg(m_called));
    tell(tr("Finish first. What %1 made is kept until then.").arg(m_called));
}

bool HandBackViewModel::canGoOn() const noexcept
{
    return m_readable && !m_finished && !m_entries_kept && !m_back.damage && !m_back.only_here;
}

bool HandBackViewModel::anyEntryKept() const
{
    const auto file = m_tablet.child(m_session.child);
    if (!file.has_value()) return m_entries_kept;
    const auto& voices = file.value().voices;
    return std::any_of(voices.begin(), voices.end(),
        [this](const projection::VoiceFile& voice) { return voice.entry.session == m_session.session; });
}

void HandBackViewModel::goOn()
{
    if (canGoOn()) Q_EMIT goOnWanted();
}

void HandBackViewModel::finish()
{
    if (m_finished || !m_readable) return;
    const auto kept = m_tablet.keepSession(m_session.child, m_back.flags, m_back.entries);
    m_entries_kept = anyEntryKept();
    if (!kept.has_value())
        return tell(tr("Not saved. What %1 made is still here. %2").arg(m_called, words::notSavedBecause(kept.error())));
    // Of a damaged journal something is left to be read one day: its key outlives the session.
    const auto key_kept = m_back.damage ? keepUnreadableSession(m_tablet, m_session) : Result<void>{};
    const auto removed = key_kept.has_value() ? m_held->remove() : key_kept;
    const auto forgotten = removed.has_value() ? forgetOpenSession(m_tablet) : removed;
    if (!forgotten.has_value())
        return tell(tr("It is saved, but the child’s session could not be closed: %1. Press Finish again.")
                        .arg(words::fromStd(forgotten.error().detail)));
    m_finished = true;
    std::vector<RowsModel::Row> rows;
    for (std::size_t i = 0; i < m_back.entries.size(); ++i) {
        const QString record =
            kept.value().entries.size() == m_back.entries.size() ? words::fromStd(kept.value().entries[i].toString()) : QString{};
        rows.push_back(rowOf(m_back.entries[i], record, m_called, m_tablet.me()));
    }
    m_made.setRows(std::move(rows));
    if (!m_back.damage) m_problem.clear();
    Q_EMIT changed();
    Q_EMIT saved();
}

void HandBackViewModel::tell(const QString& problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace sightline::mobile
