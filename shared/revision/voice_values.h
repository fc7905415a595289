#pragma once

#include "base/result.h"
#include "revision/revision.pb.h"
#include "voice/voice.h"

namespace sightline::revision {

/// Between the values of shared/voice and what is signed. Texts and strokes pass unchanged, byte for byte.

[[nodiscard]] wire::VoicePatch toPatch(const VoiceEntry& entry);
[[nodiscard]] wire::VoiceAdditionPatch toPatch(const VoiceAddition& addition);
[[nodiscard]] wire::SafetyFlagPatch toPatch(const SafetyFlag& flag);
[[nodiscard]] wire::ObservationPatch toPatch(const Observation& observation);

/// InvalidInput names what is missing or a word this program does not know (a newer one wrote it). Whether the values make sense
/// is voice_checks.h.
[[nodiscard]] Result<VoiceEntry> readVoice(const wire::VoicePatch& patch);
[[nodiscard]] Result<VoiceAddition> readAddition(const wire::VoiceAdditionPatch& patch);
[[nodiscard]] Result<SafetyFlag> readFlag(const wire::SafetyFlagPatch& patch);
[[nodiscard]] Result<Observation> readObservation(const wire::ObservationPatch& patch);

} // namespace sightline::revision
