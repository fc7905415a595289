#include "prompt_view_model.h"

#include <algorithm>
#include <utility>

#include "base/contract.h"
#include "child_space/child_words.h"
#include "child_space/kept_rows.h"

namespace sightline::child_space {

namespace {

constexpr std::chrono::milliseconds kTypingKeptAfter{500};

} // namespace

PromptViewModel::PromptViewModel(SessionLog& log, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_log{log}
    , m_clock{clock}
{
    m_typing_ends.setSingleShot(true);
    m_typing_ends.setInterval(kTypingKeptAfter);
    connect(&m_typing_ends, &QTimer::timeout, this, &PromptViewModel::flush);
}

void PromptViewModel::open(VoiceModule module, Prompt prompt, Names names)
{
    flush();
    m_module = module;
    m_prompt = std::move(prompt);
    m_names = std::move(names);
    m_named.clear();
    m_scribe = false; // Who types is said anew at each prompt, or a child's own typing would be put down as the worker's.
    const SessionSlot* last = nullptr;
    if (const SessionModule* opened = this->module()) {
        for (const SessionSlot& slot : opened->answers) {
            if (slot.answer.prompt != m_prompt.name.toStdString()) continue;
            if (!slot.answer.named.empty()) m_named = QString::fromStdString(slot.answer.named);
            if (!slot.takenOut()) last = &slot;
        }
    }
    Q_EMIT promptChanged();
    if (last)
        showSlot(last->slot);
    else
        beginSlot();
}

void PromptViewModel::close()
{
    flush();
    m_slot = -1;
    m_prompt = {};
    m_names = {};
    m_scribe = false;
    m_held.clear();
    m_named.clear();
    m_own.clear();
    m_held_card.clear();
    m_held_name.reset();
    m_typed.clear();
    m_before.clear();
    m_after.clear();
    m_drawing.show({}, {}, {});
    m_choices.setRows({});
    m_columns.setRows({});
    m_answers.setRows({});
    Q_EMIT promptChanged();
    Q_EMIT changed();
}

void PromptViewModel::flush()
{
    m_typing_ends.stop();
    if (const QString card = std::exchange(m_held_card, {}); !card.isEmpty()) addCard(card);
    if (const auto name = std::exchange(m_held_name, std::nullopt)) rename(*name);
    if (!std::exchange(m_typing, false)) return;
    VoiceAnswer answer = answerNow();
    answer.text = m_typed.toStdString();
    answer.typed_by.reset();
    if (!answer.text.empty()) answer.typed_by = m_scribe ? TypedBy::Scribe : TypedBy::Child;
    m_typed.clear();
    if (answer.text != answerNow().text || putAside())
        keep(std::move(answer));
    else
        refresh();
}

void PromptViewModel::reword(Prompt prompt)
{
    m_prompt = std::move(prompt);
    Q_EMIT promptChanged();
    refresh();
}

void PromptViewModel::forget(const VoiceAnswer& answer)
{
    for (auto& [prompt, own] : m_own)
        if (prompt == QString::fromStdString(answer.prompt))
            for (const Picked& one : answer.picked) own.removeAll(QString::fromStdString(one.shown));
    m_before.clear();
    m_after.clear();
}

void PromptViewModel::noteReadAloud()
{
    if (slot()) m_log.tell(ReadAloud{m_module, m_slot});
}

QString PromptViewModel::title() const
{
    return m_named.isEmpty() ? m_prompt.title : m_named;
}

QString PromptViewModel::text() const
{
    if (m_typing) return m_typed;
    return QString::fromStdString(answerNow().text);
}

QString PromptViewModel::whoTyped() const
{
    return m_scribe ? words::typesWorker(m_names.worker) : words::typesChild();
}

PromptViewModel::Said PromptViewModel::said() const
{
    const SessionSlot* now = slot();
    if (!now) return Said::Nothing;
    const Given given = answerOf(*now).given;
    switch (given) {
    case Given::Answered: return Said::Answered;
    case Given::Skipped: return now->put_aside ? Said::Skipped : Said::Nothing;
    case Given::DontKnow: return Said::DontKnow;
    case Given::DontWantToSay: return Said::DontWantToSay;
    case Given::TakenOut: return Said::Nothing;
    }
    unreachable("Given");
}

QString PromptViewModel::saidWords() const
{
    switch (said()) {
    case Said::Nothing:
    case Said::Answered: return {};
    case Said::Skipped: return words::skipped();
    case Said::DontKnow: return words::dontKnow();
    case Said::DontWantToSay: return words::dontWantToSay();
    }
    unreachable("PromptViewModel::Said");
}

bool PromptViewModel::canUndo() const
{
    if (m_prompt.kind == PromptKind::Drawing && !putAside()) return m_drawing.canUndo();
    return m_typing || !m_before.empty();
}

bool PromptViewModel::canRedo() const
{
    if (m_prompt.kind == PromptKind::Drawing && m_after.empty()) return !putAside() && m_drawing.canRedo();
    return !m_after.empty();
}

QString PromptViewModel::aloud() const
{
    QStringList lines;
    if (!title().isEmpty()) lines << title() + u'.';
    lines << m_prompt.asked;
    if (!m_prompt.hint.isEmpty()) lines << m_prompt.hint;
    for (const CardRow& card : m_choices.rows()) lines << card.words + u'.';
    return lines.join(u'\n');
}

void PromptViewModel::holdName(const QString& name)
{
    m_held_name = name;
}

void PromptViewModel::setText(const QString& text)
{
    if (!m_prompt.words) return;
    const QString page = words::cappedAt(kPageMax, text);
    if (page != text) Q_EMIT pageFull();
    if (page == this->text()) {
        if (page != text) Q_EMIT changed(); // The box takes back what is too much.
        return;
    }
    m_typed = page;
    m_typing = true;
    if (!m_typing_ends.isActive()) m_typing_ends.start(); // Not again with each letter: at most half a second is at stake.
    Q_EMIT changed();
}

void PromptViewModel::setScribe(bool scribe)
{
    if (scribe == m_scribe) return;
    flush();
    m_scribe = scribe;
    if (!answerNow().text.empty())
        beginSlot(); // Nobody's words become another's.
    else
        refresh();
}

void PromptViewModel::rename(const QString& chosen)
{
    m_held_name.reset();
    const QString name = words::cappedAt(kCardMax, chosen);
    if (!m_prompt.renamed || name == m_named) return;
    flush();
    m_named = name.trimmed().isEmpty() ? QString{} : name;
    VoiceAnswer answer = answerNow();
    const bool aside = putAside();
    if (aside) answer.given = slot()->answer.given; // A name says nothing about what was asked.
    keep(std::move(answer));
}

void PromptViewModel::skip()
{
    putAsideAs(Given::Skipped);
}

void PromptViewModel::dontKnow()
{
    putAsideAs(Given::DontKnow);
}

void PromptViewModel::dontWantToSay()
{
    putAsideAs(Given::DontWantToSay);
}

void PromptViewModel::putAsideAs(Given given)
{
    flush();
    if (!slot()) return;
    VoiceAnswer answer = answerNow();
    answer.given = given;
    answer.text.clear();
    answer.typed_by.reset();
    answer.picked.clear();
    m_held.clear();
    keep(std::move(answer));
}

void PromptViewModel::undo()
{
    flush();
    if (m_prompt.kind == PromptKind::Drawing && !putAside()) return m_drawing.undo();
    stepTo(m_before, m_after);
}

void PromptViewModel::redo()
{
    flush();
    if (m_prompt.kind == PromptKind::Drawing && m_after.empty()) return m_drawing.redo();
    stepTo(m_after, m_before);
}

void PromptViewModel::stepTo(std::vector<VoiceAnswer>& from, std::vector<VoiceAnswer>& to)
{
    if (from.empty()) return;
    VoiceAnswer answer = std::move(from.back());
    from.pop_back();
    to.push_back(answerNow());
    if (putAside()) to.back().given = slot()->answer.given;
    m_named = QString::fromStdString(answer.named);
    m_held.clear();
    keepQuietly(std::move(answer));
}

void PromptViewModel::addAnother()
{
    flush();
    if (m_prompt.several && said() != Said::Nothing) beginSlot();
}

void PromptViewModel::choose(const QString& item)
{
    flush();
    const auto wanted = itemNamed(item);
    const SessionSlot* found =
        wanted && wanted->first == m_module ? m_log.session().find(wanted->first, wanted->second) : nullptr;
    if (found && !found->takenOut() && found->answer.prompt == m_prompt.name.toStdString()) showSlot(found->slot);
}

const SessionSlot* PromptViewModel::slot() const
{
    return m_slot < 0 ? nullptr : m_log.session().find(m_module, m_slot);
}

bool PromptViewModel::putAside() const
{
    const SessionSlot* now = slot();
    return now && now->put_aside;
}

VoiceAnswer PromptViewModel::answerNow() const
{
    const SessionSlot* now = slot();
    VoiceAnswer answer = now ? now->answer : VoiceAnswer{};
    answer.given = Given::Answered; // What nothing was said to becomes "skipped" at the end.
    return answer;
}

void PromptViewModel::showSlot(int slot)
{
    m_slot = slot;
    m_before.clear();
    m_after.clear();
    m_held.clear();
    if (const auto typed_by = answerNow().typed_by) m_scribe = *typed_by == TypedBy::Scribe;
    showDrawing();
    refresh();
}

void PromptViewModel::beginSlot()
{
    const SessionModule* opened = module();
    const int slot = opened ? static_cast<int>(opened->answers.size()) : 0;
    m_log.tell(PromptShown{
        m_module, slot, m_prompt.name.toStdString(), m_prompt.asked.toStdString(), m_clock.now().time_since_epoch().count()});
    showSlot(slot);
}

void PromptViewModel::keep(VoiceAnswer answer)
{
    m_before.push_back(answerNow());
    if (putAside()) m_before.back().given = slot()->answer.given;
    m_after.clear();
    keepQuietly(std::move(answer));
}

void PromptViewModel::keepQuietly(VoiceAnswer answer)
{
    if (!slot()) return;
    answer.named = m_named.toStdString();
    answer.at_ms = m_clock.now().time_since_epoch().count();
    m_log.tell(AnswerKept{m_module, m_slot, std::move(answer)});
    refresh();
}

void PromptViewModel::showDrawing()
{
    const SessionSlot* now = slot();
    if (!m_prompt.drawing || !now) return m_drawing.show({}, {}, {});
    m_drawing.show(now->marks, now->undone,
        {[this](const DrawingMark& mark) {
             flush();
             m_log.tell(MarkMade{m_module, m_slot, mark});
             if (m_prompt.kind == PromptKind::Drawing) m_before.clear();
             m_after.clear();
             refresh();
         },
            [this] {
                m_log.tell(MarkUndone{m_module, m_slot});
                refresh();
            },
            [this] {
                m_log.tell(MarkRedone{m_module, m_slot});
                refresh();
            },
            [this] { addAnother(); }});
}

} // namespace sightline::child_space
