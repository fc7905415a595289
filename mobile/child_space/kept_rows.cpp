#include "kept_rows.h"

#include <algorithm>

#include "base/contract.h"
#include "child_space/child_words.h"

namespace sightline::child_space {

namespace {

const Prompt* promptNamed(const std::vector<Prompt>& prompts, const QString& name)
{
    const auto found = std::find_if(prompts.begin(), prompts.end(), [&](const Prompt& one) { return one.name == name; });
    return found == prompts.end() ? nullptr : &*found;
}

const PromptChoice* choiceOf(const std::vector<PromptChoice>& choices, const QString& code)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const PromptChoice& one) { return one.code == code; });
    return found == choices.end() ? nullptr : &*found;
}

QString saidInstead(Given given)
{
    switch (given) {
    case Given::Answered: return {};
    case Given::Skipped: return words::skipped();
    case Given::DontKnow: return words::dontKnow();
    case Given::DontWantToSay: return words::dontWantToSay();
    case Given::TakenOut: return words::tookOut();
    }
    unreachable("Given");
}

void addCards(KeptRow& row, const VoiceAnswer& answer, const Prompt* prompt)
{
    for (const Picked& picked : answer.picked) {
        const QString shown = QString::fromStdString(picked.shown);
        const PromptChoice* column = prompt ? choiceOf(prompt->columns, QString::fromStdString(picked.under)) : nullptr;
        const PromptChoice* choice =
            prompt && !picked.code.empty() ? choiceOf(prompt->choices, QString::fromStdString(picked.code)) : nullptr;
        row.cards << (column ? words::putUnder(shown, column->words) : shown);
        row.pictures << (choice ? choice->picture : QString{});
    }
}

} // namespace

QString itemName(VoiceModule module, int slot)
{
    return codeOf(module) + u'/' + QString::number(slot);
}

std::optional<std::pair<VoiceModule, int>> itemNamed(const QString& name)
{
    const QStringList parts = name.split(u'/');
    if (parts.size() != 2) return std::nullopt;
    const auto module = fromText<VoiceModule>(parts.first().toStdString());
    bool number = false;
    const int slot = parts.last().toInt(&number);
    if (!module || !number) return std::nullopt;
    return std::pair{*module, slot};
}

KeptRow keptRow(VoiceModule module, const SessionSlot& slot, const std::vector<Prompt>& prompts, const Names& names)
{
    const VoiceAnswer answer = answerOf(slot);
    const Prompt* prompt = promptNamed(prompts, QString::fromStdString(answer.prompt));
    KeptRow row;
    row.item = itemName(module, slot.slot);
    row.module = titleOf(module);
    row.title = !answer.named.empty() ? QString::fromStdString(answer.named) : prompt ? prompt->title : QString{};
    row.asked = QString::fromStdString(answer.asked);
    row.words = QString::fromStdString(answer.text);
    addCards(row, answer, prompt);
    if (answer.typed_by)
        row.who_typed = *answer.typed_by == TypedBy::Child ? words::typedByChild() : words::typedByWorker(names.worker);
    row.said = saidInstead(answer.given);
    if (answer.drawing) row.drawing = *answer.drawing;
    row.taken_out = slot.takenOut();
    return row;
}

std::vector<KeptRow> keptRows(const ChildSession& session, ChildLevel level, const Names& names)
{
    std::vector<KeptRow> rows;
    for (const SessionModule& opened : session.modules) {
        const std::vector<Prompt> prompts = promptsOf(opened.module, level, names);
        for (const SessionSlot& slot : opened.answers) {
            if (!onlyShown(slot)) rows.push_back(keptRow(opened.module, slot, prompts, names));
        }
    }
    return rows;
}

} // namespace sightline::child_space
