#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/civil_date.h"
#include "domain/ids.h"
#include "domain/records.h"
#include "voice/drawing.h"
#include "voice/voice_enums.h"

namespace sightline {

using VoiceSessionId = StrongId<struct VoiceSessionIdTag>; ///< One handing over of the tablet.

/// What a child said, drew or chose, directly on the tablet (wishes and feelings, WT2010 1.15-18; domain.md section 6). Texts are
/// the child's, byte for byte: never trimmed, corrected, joined or translated.

/// One thing picked: a face, a symbol, a card. `shown` are the exact words that stood under it.
struct Picked {
    std::string code; ///< `happy`; empty if the child made the card: then `shown` are the child's words.
    std::string shown;
    std::string under; ///< What it was put under: `like`, `not_sure`, `dont_like`; empty if it was only picked.

    friend bool operator==(const Picked&, const Picked&) = default;
};

/// What came of one prompt. A prompt may be answered several times (three worries in one house); order is the child's.
struct VoiceAnswer {
    std::string prompt; ///< Stable name: `feel.faces`.
    std::string asked; ///< The exact words shown to the child, in the language shown. A house the child renamed: as `named`.
    std::string named; ///< The child's own name for it (a renamed house); empty if it was not renamed.
    Given given = Given::Skipped;
    std::string text; ///< The words, if any.
    std::optional<TypedBy> typed_by; ///< Set exactly if there is text.
    std::vector<Picked> picked;
    std::optional<Drawing> drawing;
    std::int64_t at_ms = 0; ///< Wall clock of the tablet, UTC, when it was last touched.
    bool read_aloud = false; ///< The child had it read aloud.

    friend bool operator==(const VoiceAnswer&, const VoiceAnswer&) = default;
};

/// Who may read it, by the child's choice. The worker who was there and their manager always may; the child was told so, and that
/// what is not safe is told to people who can help.
struct SharingChoice {
    std::vector<Audience> readers; ///< Empty: only the worker who was there and their manager.
    std::vector<std::string> never; ///< Whom the child named as not: "my stepdad". In the child's words.
    bool not_sure = false; ///< The child was not sure: read as the narrowest.

    friend bool operator==(const SharingChoice&, const SharingChoice&) = default;
};

/// One module of one session: immutable once kept. The capturing worker is the revision's author.
struct VoiceEntry {
    VoiceSessionId session;
    VoiceModule module;
    ChildLevel level;
    std::string language; ///< Of the prompts: BCP 47, `en`, `cy`.
    CivilDate occurred_on; ///< London.
    std::int64_t began_ms = 0; ///< Wall clock of the tablet, UTC.
    std::int64_t ended_ms = 0;
    std::vector<std::string>
        present; ///< Who was in the room besides the child, in words. Empty: nobody else, not even the worker.
    std::optional<Interpreter> interpreter;
    std::vector<VoiceAnswer> answers; ///< At least one; in the order in which they were first touched.
    SharingChoice sharing_before; ///< As chosen before the child began.
    SharingChoice sharing; ///< As chosen at the end: this one holds.
};

/// "I don't feel safe": that it was said, where and when. Holds nothing else the child said, and is read by everybody who works
/// with the child, whatever the sharing choice.
struct SafetyFlag {
    VoiceSessionId session;
    CivilDate occurred_on;
    std::int64_t raised_ms = 0; ///< Wall clock of the tablet, UTC.
    std::optional<VoiceModule> module; ///< Where in the child's space; nullopt: on its home page.
    std::vector<std::string> present;
    std::string shown; ///< The exact words on the button, in the language shown.
};

/// Set beside an entry by a worker. Written once, as the entry itself.
struct VoiceAddition {
    RecordId entry;
    AdditionKind kind;
    std::string text; ///< The response; what happened; why it is shared wider; what the child said when taking it back.
    std::optional<CivilDate> happened_on;
    std::optional<DecisionKind> decision; ///< WhatHappened: what it informed.
    std::optional<RecordId> decision_record; ///< WhatHappened: the plan, visit … where it was decided.
    std::optional<bool> child_told; ///< SharedWider, WhatHappened: whether the child was told. Unknown stays unknown.
    std::optional<WorkerId> decided_by; ///< SharedWider.
    std::vector<Audience> readers; ///< SharedWider: who may read it now, besides those the child chose.
    std::vector<WorkerId> workers; ///< SharedWider: single workers who may read it now.
};

/// For babies and children who do not speak: what the worker observed. Never a "voice".
struct Observation {
    CivilDate occurred_on;
    std::optional<Awake> awake;
    std::vector<std::string> present;
    std::string seen; ///< What the child did and how they seemed, facts only.
    std::string with_carer; ///< How the child was with the people there.
    std::string communicates; ///< How this child shows what they want or do not want.
    std::string might_say; ///< What the worker thinks the child would tell us: an opinion, marked so.
};

} // namespace sightline
