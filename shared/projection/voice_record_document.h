#pragma once

#include <optional>

#include "projection/child_file.h"
#include "json/reader.h"

namespace sightline::projection {

/// What a child said, what stands beside it, a flag or an observation as `show` prints it: the shape that `voice new` reads
/// (voice/voice_document.h) with the record's id, who was there and what became of it. Nullopt: the record is none of these, or
/// cannot be read.
[[nodiscard]] std::optional<json::Json> voiceDocument(const ChildFile& file, RecordId id);

/// All of them, oldest first: members `voices`, `flags` and `observations`.
void addVoiceDocuments(json::Json& child, const ChildFile& file);

} // namespace sightline::projection
