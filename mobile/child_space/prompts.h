#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "voice/voice_enums.h"

namespace sightline::child_space {

/// What a child may be asked, as data. Names are stable: they are kept with the answers. The words follow the language that the
/// app speaks when they are asked for.

/// How a prompt is answered. Choices: cards, pick any. Sort: cards put under columns. Houses: words, cards or a drawing, several
/// times. People: as Choices, with cards the child makes.
enum class PromptKind { Faces, Choices, Words, Drawing, Sort, Houses, People };

/// A card. `picture` is the name of a file of qml/Child/pictures without its ending; empty: a card of words only.
struct PromptChoice {
    QString code;
    QString words;
    QString picture;
};

struct Prompt {
    QString name; ///< `feel.faces`
    PromptKind kind;
    QString asked; ///< The exact words shown.
    QString hint = {}; ///< May be empty.
    QString title = {}; ///< A name to show where it is one of several parts: "House of worries".
    QString picture = {}; ///< For the part.
    std::vector<PromptChoice> choices = {};
    std::vector<PromptChoice> columns = {}; ///< Sort: what cards are put under.
    bool own_cards = false; ///< The child may make cards.
    bool several = false; ///< May be answered several times.
    bool words = false; ///< Words may be written (always so for Words and Houses).
    bool drawing = false; ///< A page may be drawn (always so for Drawing and Houses).
    bool renamed = false; ///< The child may give it a name of their own.
};

/// The names that stand in the words.
struct Names {
    QString child;
    QString worker;
};

/// The prompts of a module in the order in which they are offered. None is required.
[[nodiscard]] std::vector<Prompt> promptsOf(VoiceModule module, ChildLevel level, const Names& names);
/// "Which is your favourite food?": to learn how it works on something safe. Nothing of it is kept.
[[nodiscard]] Prompt practicePrompt(ChildLevel level);

[[nodiscard]] QString titleOf(VoiceModule module);
/// Name of the module's picture.
[[nodiscard]] QString pictureOf(VoiceModule module);
[[nodiscard]] std::vector<VoiceModule> allModules();

} // namespace sightline::child_space
