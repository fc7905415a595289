#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "session/tablet.h"
#include "voice/hand_over.h"

namespace sightline::mobile {

/// A child's session that was begun with this worker's tablet, as the worker's own store keeps it: the only place where the key
/// of its journal is. Kept before the tablet changes hands, gone only when what the child said is saved.
struct OpenSession {
    ChildId child;
    VoiceSessionId session;
    crypto::Secret key; ///< 32 bytes.
};

/// Refused if another session is kept there.
[[nodiscard]] Result<void> keepOpenSession(Tablet& tablet, const OpenSession& session);
/// StorageDamaged if what is kept there cannot be read.
[[nodiscard]] Result<std::optional<OpenSession>> openSession(Tablet& tablet);
[[nodiscard]] Result<void> forgetOpenSession(Tablet& tablet);

/// What a damaged journal keeps from being read is not lost while its key is here: kept under the session's id before the journal
/// is put aside, in the draft `child-space-unreadable/<session>`, which nothing of the app removes.
[[nodiscard]] Result<void> keepUnreadableSession(Tablet& tablet, const OpenSession& session);

/// What a child made, as the journal has it.
struct GivenBack {
    std::vector<SafetyFlag> flags;
    std::vector<VoiceEntry> entries;
    std::optional<std::string> damage; ///< Why what comes after this cannot be read; the journal stays then.
    bool only_here = false; ///< The disk was full: this program has more than the journal, and nobody else has.
};

/// The journal of one session, as the worker's side sees it.
class HeldSession {
public:
    virtual ~HeldSession() = default;
    [[nodiscard]] virtual Result<GivenBack> read() = 0;
    /// Only after everything in it is saved.
    [[nodiscard]] virtual Result<void> remove() = 0;
};

/// A session whose journal could not take all of it: what is in memory is the session, the journal stays until that is kept.
class SessionInMemory final : public HeldSession {
public:
    SessionInMemory(std::unique_ptr<HeldSession> journal, std::vector<SafetyFlag> flags, std::vector<VoiceEntry> entries);
    [[nodiscard]] Result<GivenBack> read() override;
    [[nodiscard]] Result<void> remove() override { return m_journal->remove(); }

private:
    std::unique_ptr<HeldSession> m_journal;
    GivenBack m_back;
};

/// Where the app finds them.
struct HeldSessions {
    std::function<bool(const Tablet&)> lies = [](const Tablet&) { return false; }; ///< Beside this worker's vault.
    std::function<std::unique_ptr<HeldSession>(const Tablet&, const OpenSession&)> hold = {};
};

} // namespace sightline::mobile
