#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "child_space/card_models.h"
#include "child_space/prompts.h"
#include "voice/child_session.h"

namespace sightline::child_space {

/// What was said, as the child is shown it.

/// `how_i_feel/0`, and back; nullopt if it is no such name.
[[nodiscard]] QString itemName(VoiceModule module, int slot);
[[nodiscard]] std::optional<std::pair<VoiceModule, int>> itemNamed(const QString& name);

[[nodiscard]] KeptRow keptRow(
    VoiceModule module, const SessionSlot& slot, const std::vector<Prompt>& prompts, const Names& names);
/// Everything that will be kept, in the order in which it was begun. A prompt that was only looked at is not shown.
[[nodiscard]] std::vector<KeptRow> keptRows(const ChildSession& session, ChildLevel level, const Names& names);

/// A code of the domain, for QML.
template <typename Code>
[[nodiscard]] QString codeOf(Code code)
{
    const std::string_view text = toText(code);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace sightline::child_space
