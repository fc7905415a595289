#pragma once

#include <optional>
#include <string>
#include <vector>

#include "voice/voice.h"

namespace sightline {

/// Who may read an entry: the child's choice, what was decided beyond it, and whether the child took it back. One function for
/// the server's pull, the tablet and every report.

/// What has been said beside an entry that changes who may read it.
struct SharingNow {
    WorkerId captured_by;
    SharingChoice chosen;
    std::vector<VoiceAddition> wider; ///< Only those of kind SharedWider.
    bool withdrawn = false; ///< The child took it back: nobody new may read it, wider shares end.
};

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

/// "Only Jo Marsh and their manager. Not: my stepdad." For every view and export of the entry.
[[nodiscard]] std::string sharingInWords(const SharingChoice& choice, std::string_view worker_name);

} // namespace sightline
