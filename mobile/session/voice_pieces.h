#pragma once

#include <vector>

#include "voice/voice.h"

namespace sightline::mobile {

/// The entry as entries that each fit into one record: itself, nearly always. A longer one is divided between its answers, and a
/// page with more marks than a record holds between its marks: every word and every stroke stays, in order. One word longer than
/// a record stays whole; whoever saves it is told. Pure.
[[nodiscard]] std::vector<VoiceEntry> inPieces(const VoiceEntry& entry);

} // namespace sightline::mobile
