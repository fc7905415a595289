#include "voice/child_session.h"

#include <algorithm>
#include <utility>

#include "base/contract.h"

namespace sightline {

namespace {

template <typename Modules>
auto* moduleIn(Modules& modules, VoiceModule wanted) noexcept
{
    const auto found = std::find_if(modules.begin(), modules.end(), [&](const auto& one) { return one.module == wanted; });
    return found == modules.end() ? nullptr : &*found;
}

template <typename Slots>
auto* slotIn(Slots& answers, int wanted) noexcept
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const auto& one) { return one.slot == wanted; });
    return found == answers.end() ? nullptr : &*found;
}

/// Nobody writes into what the child took out.
SessionSlot* openSlot(ChildSession& session, VoiceModule module, int slot) noexcept
{
    SessionModule* opened = moduleIn(session.modules, module);
    SessionSlot* found = opened ? slotIn(opened->answers, slot) : nullptr;
    return found && !found->takenOut() ? found : nullptr;
}

SessionModule& moduleOf(ChildSession& session, VoiceModule module, std::int64_t at_ms)
{
    if (SessionModule* opened = moduleIn(session.modules, module)) return *opened;
    session.modules.push_back({module, at_ms, {}});
    return session.modules.back();
}

struct Applying {
    ChildSession& session;

    void operator()(const SharingChosen& event) const
    {
        switch (event.moment) {
        case SharingMoment::Before: session.before = event.choice; return;
        case SharingMoment::After: session.after = event.choice; return;
        }
        unreachable("SharingMoment");
    }

    void operator()(const ModuleOpened& event) const { moduleOf(session, event.module, event.at_ms); }

    void operator()(const PromptShown& event) const
    {
        SessionModule& opened = moduleOf(session, event.module, event.at_ms);
        if (slotIn(opened.answers, event.slot)) return;
        SessionSlot slot{event.slot, {}, {}, {}, false};
        slot.answer.prompt = event.prompt;
        slot.answer.asked = event.asked;
        slot.answer.at_ms = event.at_ms;
        opened.answers.push_back(std::move(slot));
    }

    void operator()(const AnswerKept& event) const
    {
        SessionSlot* slot = openSlot(session, event.module, event.slot);
        if (!slot) return;
        const bool read_aloud = slot->answer.read_aloud || event.answer.read_aloud;
        slot->answer = event.answer;
        slot->answer.drawing.reset();
        slot->answer.read_aloud = read_aloud;
        slot->put_aside = event.answer.given != Given::Answered;
    }

    void operator()(const MarkMade& event) const
    {
        SessionSlot* slot = openSlot(session, event.module, event.slot);
        if (!slot) return;
        if (std::exchange(slot->put_aside, false)) slot->answer.given = Given::Skipped;
        slot->marks.push_back(event.mark);
        slot->undone.clear();
        slot->answer.at_ms = std::visit([](const auto& mark) { return beganAt(mark); }, event.mark);
    }

    void operator()(const MarkUndone& event) const { moveMark(event.module, event.slot, true); }
    void operator()(const MarkRedone& event) const { moveMark(event.module, event.slot, false); }

    void operator()(const ReadAloud& event) const
    {
        if (SessionSlot* slot = openSlot(session, event.module, event.slot)) slot->answer.read_aloud = true;
    }

    void operator()(const NotSafe& event) const { session.not_safe.push_back(event); }

    void operator()(const TakenOut& event) const
    {
        SessionSlot* slot = openSlot(session, event.module, event.slot);
        if (!slot) return;
        VoiceAnswer left;
        left.prompt = slot->answer.prompt;
        left.asked = slot->answer.asked;
        left.given = Given::TakenOut;
        left.at_ms = event.at_ms;
        left.read_aloud = slot->answer.read_aloud;
        *slot = SessionSlot{slot->slot, std::move(left), {}, {}, false};
    }

    void operator()(const Finished& event) const { session.finished_ms = event.at_ms; }

private:
    static std::int64_t beganAt(const Stroke& stroke) noexcept { return stroke.began_ms; }
    static std::int64_t beganAt(const Stamp& stamp) noexcept { return stamp.at_ms; }

    void moveMark(VoiceModule module, int which, bool undo) const
    {
        SessionSlot* slot = openSlot(session, module, which);
        if (!slot) return; // Put aside or not: the page the child sees is the page that is kept.
        auto& from = undo ? slot->marks : slot->undone;
        auto& to = undo ? slot->undone : slot->marks;
        if (from.empty()) return;
        to.push_back(std::move(from.back()));
        from.pop_back();
    }
};

const SharingChoice kNeverAsked{{}, {}, true};

/// The empty box that waits below three worries is not a fourth that was skipped.
bool answeredElsewhere(const SessionSlot& slot, const SessionModule& module)
{
    return std::any_of(module.answers.begin(), module.answers.end(),
        [&](const SessionSlot& other) { return other.answer.prompt == slot.answer.prompt && !onlyShown(other); });
}

} // namespace

const SessionModule* ChildSession::find(VoiceModule module) const noexcept
{
    return moduleIn(modules, module);
}

const SessionSlot* ChildSession::find(VoiceModule module, int slot) const noexcept
{
    const SessionModule* opened = find(module);
    return opened ? slotIn(opened->answers, slot) : nullptr;
}

void apply(ChildSession& session, const SessionEvent& event)
{
    std::visit(Applying{session}, event);
}

ChildSession replay(const std::vector<SessionEvent>& events)
{
    ChildSession session;
    for (const SessionEvent& event : events) apply(session, event);
    return session;
}

VoiceAnswer answerOf(const SessionSlot& slot)
{
    VoiceAnswer answer = slot.answer;
    if (answer.given == Given::TakenOut) return answer;
    if (slot.put_aside) { // What was said before "I don't want to say" is not kept against the child's wish.
        answer.text.clear();
        answer.typed_by.reset();
        answer.picked.clear();
        return answer;
    }
    if (!slot.marks.empty()) answer.drawing = Drawing{kPageWidth, kPageHeight, slot.marks};
    const bool content = !answer.text.empty() || !answer.picked.empty() || answer.drawing;
    answer.given = content ? Given::Answered : Given::Skipped;
    return answer;
}

bool onlyShown(const SessionSlot& slot)
{
    return !slot.put_aside && answerOf(slot).given == Given::Skipped;
}

std::int64_t endedAt(const ChildSession& session) noexcept
{
    if (session.finished_ms) return *session.finished_ms;
    std::int64_t ended = 0;
    for (const SessionModule& module : session.modules) {
        ended = std::max(ended, module.began_ms);
        for (const SessionSlot& slot : module.answers) ended = std::max(ended, slot.answer.at_ms);
    }
    return ended;
}

std::vector<VoiceEntry> entriesOf(const ChildSession& session, const HandOver& given, std::int64_t ended_ms)
{
    std::vector<VoiceEntry> entries;
    const SharingChoice before = session.before.value_or(kNeverAsked);
    for (const SessionModule& opened : session.modules) {
        if (opened.answers.empty()) continue;
        VoiceEntry entry{given.session, opened.module, given.level, given.language, given.day, opened.began_ms,
            std::max(ended_ms, opened.began_ms), given.present, given.interpreter, {}, before, session.after.value_or(before)};
        for (const SessionSlot& slot : opened.answers)
            if (!onlyShown(slot) || !answeredElsewhere(slot, opened)) entry.answers.push_back(answerOf(slot));
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<SafetyFlag> flagsOf(const ChildSession& session, const HandOver& given)
{
    std::vector<SafetyFlag> flags;
    for (const NotSafe& said : session.not_safe)
        flags.push_back({given.session, given.day, said.at_ms, said.module, given.present, said.shown});
    return flags;
}

} // namespace sightline
