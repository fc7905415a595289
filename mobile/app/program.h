#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "child_space/reader.h"
#include "platform/device_lock.h"
#include "platform/languages.h"
#include "session/tablet.h"
#include "viewmodels/vault_list_model.h"

namespace sightline::mobile {

/// What lives as long as the program, whichever space is shown. Holds nothing of a worker or a child.
struct Program {
    Languages& languages;
    Clock& clock;
    vault::PlatformSecret& platform;
    DeviceLock& lock;
    child_space::Reader& reader;
    std::string root; ///< Folder with one vault a worker.
    std::string only_vault; ///< That one and no other; empty: all below the root.
    std::vector<std::string> arguments; ///< As the program was started.
};

/// The vaults to choose from.
[[nodiscard]] std::vector<VaultOnDevice> vaultsOf(const Program& program);

/// A child's session is open there, and this worker's PIN ends it. Not where the vault is destroyed: then no PIN does, and what
/// was not sent is delivered from the page where a worker unlocks.
[[nodiscard]] bool holdsTablet(const VaultOnDevice& vault);

/// The worker's space and the child's space run one after the other, never together. What one leaves to the next is here.
struct Quit {
    int code;
};
/// What a child said on this tablet that its full disk could not take: whose vault's session it is, and all of it.
struct UnwrittenSession {
    std::string vault;
    std::vector<SafetyFlag> flags;
    std::vector<VoiceEntry> entries;
};
/// Without a key: asleep. There is nothing to see then, and nothing in memory, until the worker's PIN.
struct ToChild {
    std::string vault; ///< Folder of the worker who handed the tablet over.
    crypto::Secret key;
    std::optional<UnwrittenSession> unwritten = std::nullopt; ///< Of an earlier hand-back; it waits for the worker.
};
/// With the tablet that the PIN has just opened, or locked.
struct ToWorker {
    std::unique_ptr<Tablet> tablet;
    std::optional<UnwrittenSession> unwritten = std::nullopt;
};
using NextSpace = std::variant<Quit, ToChild, ToWorker>;

} // namespace sightline::mobile
