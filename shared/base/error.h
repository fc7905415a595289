#pragma once

#include <string>
#include <string_view>

namespace sightline {

/// Why an operation that may fail in normal use did not succeed.
/// Callers branch on the code; people read the detail.
enum class ErrorCode {
    InvalidInput, ///< What was given is malformed; the detail names the place and what is wrong.
    Refused, ///< Well formed, but a rule says no; the detail names the rule.
    NotFound,
    AlreadyExists,
    WrongSecret, ///< PIN, passphrase, code or key did not open it.
    Throttled, ///< Too many wrong tries; the detail says how long to wait.
    NotAuthorised,
    StorageBusy, ///< Another process holds the store; the same call may succeed later.
    StorageFull,
    StorageDamaged,
    StorageFailed, ///< Any other failure of the disk.
    NetworkUnreachable,
    ServerBusy,
    ServerRefused,
    ProtocolMismatch,
    HistoryDiverged, ///< The server no longer has what it once acknowledged (an old backup was restored).
    Cancelled,
};

struct Error {
    ErrorCode code;
    std::string detail; ///< One line for people. From storage, network and logs it never holds a name, a note or other case data.
};

[[nodiscard]] std::string_view toText(ErrorCode code) noexcept;

/// True if the same call may succeed later with nothing changed on this machine.
[[nodiscard]] bool isTransient(ErrorCode code) noexcept;

} // namespace sightline
