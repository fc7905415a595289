#include <algorithm>

#include "child_space/child_words.h"
#include "child_space/kept_rows.h"
#include "prompt_view_model.h"

namespace sightline::child_space {

namespace {

/// The child's own cards have no code of their own: their words are what is kept.
const QString kOwn = QStringLiteral("own/");

QString cardOf(const Picked& picked)
{
    return picked.code.empty() ? kOwn + QString::fromStdString(picked.shown) : QString::fromStdString(picked.code);
}

auto findCard(std::vector<Picked>& picked, const QString& card)
{
    return std::find_if(picked.begin(), picked.end(), [&](const Picked& one) { return cardOf(one) == card; });
}

} // namespace

QString PromptViewModel::wordsOn(const QString& card) const
{
    const auto& rows = m_choices.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const CardRow& row) { return row.code == card; });
    return found == rows.end() ? QString{} : found->words;
}

QString PromptViewModel::heldWords() const
{
    return wordsOn(m_held);
}

Picked PromptViewModel::pickedAs(const QString& card) const
{
    const bool own = card.startsWith(kOwn);
    return {own ? std::string{} : card.toStdString(), wordsOn(card).toStdString(), {}};
}

void PromptViewModel::pick(const QString& card)
{
    if (wordsOn(card).isEmpty()) return;
    flush();
    if (m_prompt.kind == PromptKind::Sort) {
        m_held = m_held == card ? QString{} : card;
        return refresh();
    }
    VoiceAnswer answer = answerNow();
    const auto found = findCard(answer.picked, card);
    if (found == answer.picked.end())
        answer.picked.push_back(pickedAs(card));
    else
        answer.picked.erase(found);
    keep(std::move(answer));
}

void PromptViewModel::put(const QString& card, const QString& column)
{
    const auto& columns = m_prompt.columns;
    const bool known = column.isEmpty()
        || std::any_of(columns.begin(), columns.end(), [&](const PromptChoice& one) { return one.code == column; });
    if (m_prompt.kind != PromptKind::Sort || !known || wordsOn(card).isEmpty()) return;
    flush();
    VoiceAnswer answer = answerNow();
    const auto found = findCard(answer.picked, card);
    if (found != answer.picked.end()) answer.picked.erase(found);
    if (!column.isEmpty()) {
        answer.picked.push_back(pickedAs(card));
        answer.picked.back().under = column.toStdString();
    }
    m_held.clear();
    keep(std::move(answer));
}

void PromptViewModel::putHeld(const QString& column)
{
    if (!m_held.isEmpty()) put(m_held, column);
}

void PromptViewModel::addCard(const QString& written)
{
    m_held_card.clear();
    const QString words = words::cappedAt(kCardMax, written);
    if (!m_prompt.own_cards || words.trimmed().isEmpty()) return;
    QStringList& own = m_own[m_prompt.name];
    if (!own.contains(words)) own << words;
    refresh();
    const QString card = kOwn + words;
    const VoiceAnswer answer = answerNow();
    const bool there =
        std::any_of(answer.picked.begin(), answer.picked.end(), [&](const Picked& one) { return cardOf(one) == card; });
    if (!there && m_held != card) pick(card);
}

void PromptViewModel::refresh()
{
    const std::vector<Picked> picked = answerNow().picked;
    QStringList& own = m_own[m_prompt.name];
    for (const Picked& one : picked)
        if (one.code.empty() && !own.contains(QString::fromStdString(one.shown))) own << QString::fromStdString(one.shown);
    std::vector<CardRow> cards;
    for (const PromptChoice& choice : m_prompt.choices) cards.push_back({choice.code, choice.words, choice.picture});
    for (const QString& words : own) cards.push_back({kOwn + words, words, {}, false, {}, true});
    for (CardRow& card : cards) {
        const auto found =
            std::find_if(picked.begin(), picked.end(), [&](const Picked& one) { return cardOf(one) == card.code; });
        card.picked = found != picked.end() || card.code == m_held;
        if (found != picked.end()) card.under = QString::fromStdString(found->under);
    }
    m_choices.setRows(std::move(cards));

    std::vector<CardRow> columns;
    for (const PromptChoice& column : m_prompt.columns) columns.push_back({column.code, column.words, column.picture});
    m_columns.setRows(std::move(columns));

    std::vector<KeptRow> answers;
    if (const SessionModule* opened = module()) {
        for (const SessionSlot& one : opened->answers) {
            if (one.takenOut() || onlyShown(one) || one.answer.prompt != m_prompt.name.toStdString()) continue;
            answers.push_back(keptRow(m_module, one, {m_prompt}, m_names));
            answers.back().current = one.slot == m_slot;
        }
    }
    m_answers.setRows(std::move(answers));
    Q_EMIT changed();
}

} // namespace sightline::child_space
