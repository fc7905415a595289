#pragma once

#include <string>

#include "field/terminal.h"

namespace sightline::field {

/// The commands of `sightline-field`, each from its options to its exit code. They print; they never throw.

struct EnrolOptions {
    std::string vault;
    std::string server;
    std::string code;
    bool json = false;
    bool weak_pin_hashing = false; ///< For tests: a try costs milliseconds instead of half a second.
};
[[nodiscard]] Exit enrolCommand(const EnrolOptions& options);

struct UploadOptions {
    std::string vault;
    std::string server;
    bool json = false;
};
[[nodiscard]] Exit uploadSealedCommand(const UploadOptions& options);

struct ReadOptions {
    std::string vault;
    bool json = false;
    std::string id; ///< `show`
    std::string as_of; ///< `due`; empty: today.
};
[[nodiscard]] Exit caseloadCommand(const ReadOptions& options);
[[nodiscard]] Exit dueCommand(const ReadOptions& options);
[[nodiscard]] Exit showCommand(const ReadOptions& options);
[[nodiscard]] Exit statusCommand(const ReadOptions& options);
[[nodiscard]] Exit syncCommand(const ReadOptions& options);

struct VisitOptions {
    std::string vault;
    std::string document; ///< A file or `-`.
    std::string visit;
    std::string reason;
};
[[nodiscard]] Exit visitNewCommand(const VisitOptions& options);
[[nodiscard]] Exit visitAmendCommand(const VisitOptions& options);
[[nodiscard]] Exit visitStrikeCommand(const VisitOptions& options);

struct VoiceOptions {
    std::string vault;
    std::string id; ///< A child; beside an entry: the entry.
    std::string document; ///< A file or `-`; empty: none.
    std::string text; ///< `respond`, `withdraw`
    bool json = false; ///< `list`
};
[[nodiscard]] Exit voiceNewCommand(const VoiceOptions& options);
[[nodiscard]] Exit voiceNotSafeCommand(const VoiceOptions& options);
[[nodiscard]] Exit voiceRespondCommand(const VoiceOptions& options);
[[nodiscard]] Exit voiceWithdrawCommand(const VoiceOptions& options);
[[nodiscard]] Exit voiceHappenedCommand(const VoiceOptions& options);
[[nodiscard]] Exit voiceShareCommand(const VoiceOptions& options);
[[nodiscard]] Exit voiceListCommand(const VoiceOptions& options);
[[nodiscard]] Exit observeCommand(const VoiceOptions& options);

} // namespace sightline::field
