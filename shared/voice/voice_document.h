#pragma once

#include <functional>
#include <vector>

#include "voice/voice.h"
#include "json/reader.h"

namespace sightline::voice {

/// What a child said as JSON: what `voice new` reads and what `show` prints, one shape both ways (README.md here has it whole).
/// Texts pass byte for byte, strokes point for point. Reading throws json::Malformed with the place: for what is missing, for a
/// word nobody knows, and for a member that has no meaning here, since nothing a child said may fall off unseen.

/// What a document need not say.
struct ReadingFrame {
    std::function<VoiceSessionId()> new_session; ///< Asked once at most, for whatever names no session.
    Instant now; ///< When a flag was raised that does not say when.
    CivilDate today;
};

/// `voice new`'s document: one entry, or `{"entries": […], "not_safe": true or {…}}`. A flag that says no more is raised in the
/// session, on the day and before the people of the first entry.
struct VoiceDocument {
    std::vector<VoiceEntry> entries;
    std::vector<SafetyFlag> flags;
};
[[nodiscard]] VoiceDocument readVoiceDocument(const json::Json& document, const ReadingFrame& frame);

[[nodiscard]] VoiceEntry readEntry(const json::Json& document, const ReadingFrame& frame);
[[nodiscard]] SafetyFlag readFlag(const json::Json& document, const ReadingFrame& frame);
[[nodiscard]] Observation readObservation(const json::Json& document);
/// Only the members that an addition of this kind has.
[[nodiscard]] VoiceAddition readAddition(const json::Json& document, RecordId entry, AdditionKind kind);

[[nodiscard]] json::Json toJson(const VoiceEntry& entry);
[[nodiscard]] json::Json toJson(const SafetyFlag& flag);
[[nodiscard]] json::Json toJson(const Observation& observation);
/// With the `entry` it stands beside and which `addition` it is, which reading takes too.
[[nodiscard]] json::Json toJson(const VoiceAddition& addition);

/// The words on the button where nobody says others.
inline constexpr std::string_view kNotSafeWords = "I don't feel safe";

} // namespace sightline::voice
