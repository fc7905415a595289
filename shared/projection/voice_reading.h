#pragma once

#include <vector>

#include "base/result.h"
#include "projection/child_file.h"

namespace sightline::projection {

/// Records of what a child said, as values. An error's detail says why a record cannot be read; then it is untouched, else it is
/// moved into the file.
[[nodiscard]] Result<VoiceFile> readVoiceFile(RecordFile& record);
[[nodiscard]] Result<VoiceAdditionFile> readAdditionFile(RecordFile& record);
[[nodiscard]] Result<SafetyFlagFile> readFlagFile(RecordFile& record);
[[nodiscard]] Result<ObservationFile> readObservationFile(RecordFile& record);

/// Puts each addition beside its entry (to `unreadable` where the entry is not here), sorts entries, flags and observations, and
/// notes which flags a manager has acknowledged. `reviews` must be there already.
void joinVoices(ChildFile& file, std::vector<VoiceAdditionFile> additions);

/// The first review that acknowledges this flag: it says that it is about one, and names it. The id of a review alone is nothing.
[[nodiscard]] std::optional<SafetyFlagFile::Acknowledged> acknowledgementOf(const ChildFile& file, const RecordId& flag);

/// A flag that can be read is moved from `unreadable` to the flags with why it is kept aside: a child said it all the same.
void takeUpFlagsKeptAside(ChildFile& file);

/// What a review of a safety flag is about.
inline constexpr std::string_view kAboutSafetyFlag = "safety_flag";

} // namespace sightline::projection
