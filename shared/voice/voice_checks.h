#pragma once

#include <optional>
#include <string>

#include "voice/voice.h"

namespace sightline {

/// Why something cannot be kept as it is, naming the place (`answers[2].typed_by: …`); nullopt if it can. The same on the tablet
/// before saving and on the server when it arrives.
///
/// What a child said is never refused over a date: the day is that of the tablet at the hand-over, and its clock decides nothing.
/// What a worker types is: they can put it right.
[[nodiscard]] std::optional<std::string> objectionTo(const VoiceEntry& entry);
[[nodiscard]] std::optional<std::string> objectionTo(const SafetyFlag& flag);
[[nodiscard]] std::optional<std::string> objectionTo(const VoiceAddition& addition, CivilDate today);
[[nodiscard]] std::optional<std::string> objectionTo(const Observation& observation, CivilDate today);

} // namespace sightline
