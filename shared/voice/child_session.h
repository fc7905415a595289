#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "voice/hand_over.h"
#include "voice/voice.h"

namespace sightline {

/// What happens while the tablet is in the child's hands, one event after another, and what has come of it. Pure: the same events
/// give the same session, so that a journal of them is all that has to be kept.
///
/// A slot is one answer within a module, counted from 0 in the order in which they were begun. Several answers may belong to
/// one prompt. A slot whose content the child took out stays so: nothing is written into it any more.

enum class SharingMoment { Before, After };
struct SharingChosen {
    SharingMoment moment;
    SharingChoice choice;
    friend bool operator==(const SharingChosen&, const SharingChosen&) = default;
};

struct ModuleOpened {
    VoiceModule module;
    std::int64_t at_ms; ///< Wall clock of the tablet, UTC, here and below.
    friend bool operator==(const ModuleOpened&, const ModuleOpened&) = default;
};

/// The child was shown a prompt: a new slot, skipped until something is said. A new page of a drawing is a new slot too.
struct PromptShown {
    VoiceModule module;
    int slot;
    std::string prompt;
    std::string asked; ///< The exact words shown.
    std::int64_t at_ms;
    friend bool operator==(const PromptShown&, const PromptShown&) = default;
};

/// What the slot says now, instead of what it said: everything but its drawing. Anything but `Answered` puts the slot aside, with
/// its drawing, until an answer or a mark comes.
struct AnswerKept {
    VoiceModule module;
    int slot;
    VoiceAnswer answer; ///< `drawing` is not read.
    friend bool operator==(const AnswerKept&, const AnswerKept&) = default;
};

struct MarkMade {
    VoiceModule module;
    int slot;
    DrawingMark mark;
    friend bool operator==(const MarkMade&, const MarkMade&) = default;
};
struct MarkUndone {
    VoiceModule module;
    int slot;
    friend bool operator==(const MarkUndone&, const MarkUndone&) = default;
};
struct MarkRedone {
    VoiceModule module;
    int slot;
    friend bool operator==(const MarkRedone&, const MarkRedone&) = default;
};

struct ReadAloud {
    VoiceModule module;
    int slot;
    friend bool operator==(const ReadAloud&, const ReadAloud&) = default;
};

/// "I don't feel safe."
struct NotSafe {
    std::int64_t at_ms;
    std::optional<VoiceModule> module; ///< nullopt: not within a module.
    std::string shown; ///< The exact words on the button.
    friend bool operator==(const NotSafe&, const NotSafe&) = default;
};

/// "Take this out": the content is gone from the session.
struct TakenOut {
    VoiceModule module;
    int slot;
    std::int64_t at_ms;
    friend bool operator==(const TakenOut&, const TakenOut&) = default;
};

struct Finished {
    std::int64_t at_ms;
    friend bool operator==(const Finished&, const Finished&) = default;
};

using SessionEvent = std::variant<SharingChosen, ModuleOpened, PromptShown, AnswerKept, MarkMade, MarkUndone, MarkRedone,
    ReadAloud, NotSafe, TakenOut, Finished>;

/// One answer as it stands.
struct SessionSlot {
    int slot;
    VoiceAnswer answer; ///< Its drawing is in `marks`.
    std::vector<DrawingMark> marks;
    std::vector<DrawingMark> undone; ///< The last one undone is the last.
    bool put_aside = false; ///< "Skip", "I don't know", "I don't want to say": the marks wait, and are not kept.

    [[nodiscard]] bool takenOut() const noexcept { return answer.given == Given::TakenOut; }
    friend bool operator==(const SessionSlot&, const SessionSlot&) = default;
};

struct SessionModule {
    VoiceModule module;
    std::int64_t began_ms;
    std::vector<SessionSlot> answers; ///< In the order in which they were begun.

    friend bool operator==(const SessionModule&, const SessionModule&) = default;
};

struct ChildSession {
    std::optional<SharingChoice> before;
    std::optional<SharingChoice> after;
    std::vector<SessionModule> modules; ///< In the order in which they were opened first.
    std::vector<NotSafe> not_safe;
    std::optional<std::int64_t> finished_ms;

    [[nodiscard]] const SessionModule* find(VoiceModule module) const noexcept;
    [[nodiscard]] const SessionSlot* find(VoiceModule module, int slot) const noexcept;
    friend bool operator==(const ChildSession&, const ChildSession&) = default;
};

/// An event about a slot that was never shown changes nothing.
void apply(ChildSession& session, const SessionEvent& event);
[[nodiscard]] ChildSession replay(const std::vector<SessionEvent>& events);

/// The answer as it would be kept: with its drawing, and with `given` as it came to be.
[[nodiscard]] VoiceAnswer answerOf(const SessionSlot& slot);

/// Whether the child was shown the prompt and neither said anything nor put it aside.
[[nodiscard]] bool onlyShown(const SessionSlot& slot);

/// Wall clock of the last thing that was done, or of "finished".
[[nodiscard]] std::int64_t endedAt(const ChildSession& session) noexcept;

/// One entry for each module in which something was shown, as the child left it. What was only shown is "skipped", unless there
/// is another answer to the same prompt. A choice about sharing that was never made is
/// "not sure", which is read as the narrowest; without one at the end the one from the beginning holds.
[[nodiscard]] std::vector<VoiceEntry> entriesOf(const ChildSession& session, const HandOver& given, std::int64_t ended_ms);

/// Each time the child said so.
[[nodiscard]] std::vector<SafetyFlag> flagsOf(const ChildSession& session, const HandOver& given);

} // namespace sightline
