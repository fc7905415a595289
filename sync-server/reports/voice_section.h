#pragma once

#include "reports/report_words.h"

namespace sightline::server::reports {

/// What the child said, in the child's words, byte for byte, with the child's own choice beside each entry; what was answered and
/// what happened. Only entries that the child's choice lets these readers have; what was taken back is never here. For the family
/// also nothing whose child named somebody who must not read it. Observations of a child who does not speak are marked as the
/// worker's; the family's report has none, and no "I don't feel safe".
[[nodiscard]] std::string voiceSection(const ReportMatter& matter);

/// One entry of the child's, with its choice and what stands beside it. Whether it may be shown is for the caller to decide.
[[nodiscard]] std::string voiceEntry(const ReportMatter& matter, const projection::VoiceFile& voice);
/// What workers observed of a child who does not speak yet; empty if nothing is.
[[nodiscard]] std::string observationEntries(const ReportMatter& matter);

} // namespace sightline::server::reports
