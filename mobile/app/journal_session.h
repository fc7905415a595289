#pragma once

#include <optional>
#include <string>

#include "child_space/session_journal.h"
#include "viewmodels/open_session.h"

namespace sightline::mobile {

/// Where the journal of the session lies that the worker of this vault began.
[[nodiscard]] std::string sessionFolder(const std::string& vault);
/// Somebody handed the tablet over and has not finished: whoever starts the app finds the child's space.
[[nodiscard]] bool sessionLiesAt(const std::string& vault);

/// The journal of an open session, for the worker who came back.
class JournalSession final : public HeldSession {
public:
    JournalSession(std::string vault, const OpenSession& session);
    /// From then on nobody else goes on with it, until this is gone. Refused: the child's page is open in another window.
    [[nodiscard]] Result<GivenBack> read() override;
    /// A journal of which something could not be read is not removed: it is put aside, byte for byte.
    [[nodiscard]] Result<void> remove() override;

private:
    std::string m_vault;
    VoiceSessionId m_session;
    crypto::Secret m_key;
    std::optional<child_space::JournalHold> m_hold;
    bool m_damaged = false;
};

} // namespace sightline::mobile
