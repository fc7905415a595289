#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "voice/voice.h"

namespace sightline {

/// Who may read an entry: the child's choice, what was decided beyond it, and whether the child took it back. One function for
/// the server's pull, the tablet and every report.
///
/// While the child named anybody as not ("my stepdad"), the audiences the child chose let in nobody: no program can know who
/// among "anyone helping" that person is, or tells. Then only the worker who was there and their manager read it, until one of
/// them records a wider share that says who.

/// What has been said beside an entry that changes who may read it.
struct SharingNow {
    WorkerId captured_by;
    SharingChoice chosen;
    std::vector<VoiceAddition> wider; ///< Only those of kind SharedWider.
    bool withdrawn = false; ///< The child took it back: nobody new may read it, wider shares end.
};

/// What one saying of the child has in common in all its pieces: a long one is kept as several records (who took it down, in
/// which session and module, when it began). What changes who may read one piece changes it for all.
using WholeEntry = std::tuple<WorkerId, VoiceSessionId, VoiceModule, std::int64_t>;
[[nodiscard]] inline WholeEntry wholeOf(const WorkerId& captured_by, const VoiceEntry& entry)
{
    return {captured_by, entry.session, entry.module, entry.began_ms};
}

/// A person who signs in, seen from the child.
struct SharingReader {
    WorkerId worker;
    bool manages; ///< Their manager: of the worker who was there, or of the child's lead once that worker has left.
};

/// Whether this person, who works with the child, may read what the child said. Scope (whether they may know of the child at
/// all) is decided elsewhere and before.
[[nodiscard]] bool mayRead(const SharingNow& sharing, const SharingReader& reader) noexcept;

/// Whether a document for these people may print it: every one of them must be let in by the child or by a recorded wider share.
/// Empty: a document for the worker who was there and their manager only.
[[nodiscard]] bool mayPrintFor(const SharingNow& sharing, const std::vector<Audience>& readers) noexcept;

/// Who may record that an entry is shared wider: the worker who was there, or their manager.
[[nodiscard]] bool mayShareWider(const SharingNow& sharing, const SharingReader& writer) noexcept;

/// "Only Jo Marsh and their manager, until one of them records who else. The child chose school. Not: my stepdad." For every view
/// and export of the entry.
[[nodiscard]] std::string sharingInWords(const SharingChoice& choice, std::string_view worker_name);

} // namespace sightline
