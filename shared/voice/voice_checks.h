#pragma once

#include <optional>
#include <string>

#include "voice/voice.h"

namespace sightline {

/// Why something cannot be kept as it is, naming the place (`answers[2].typed_by: …`); nullopt if it can. The same on the tablet
/// before saving and on the server when it arrives.
[[nodiscard]] std::optional<std::string> objectionTo(const VoiceEntry& entry, CivilDate today);
[[nodiscard]] std::optional<std::string> objectionTo(const SafetyFlag& flag, CivilDate today);
[[nodiscard]] std::optional<std::string> objectionTo(const VoiceAddition& addition, CivilDate today);
[[nodiscard]] std::optional<std::string> objectionTo(const Observation& observation, CivilDate today);

} // namespace sightline
