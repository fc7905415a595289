#pragma once

#include <functional>
#include <memory>

#include "child_space/session_journal.h"
#include "voice/child_session.h"

namespace sightline::child_space {

/// The session and where it is kept: every event is applied and written down before `tell` returns. Where the disk is full the
/// session goes on in memory, and each further event tries again.
class SessionLog {
public:
    SessionLog() = default; ///< Kept nowhere: for practising.
    SessionLog(ChildSession session, std::unique_ptr<SessionJournal> journal);
    SessionLog(SessionLog&&) = default;
    SessionLog& operator=(SessionLog&&) = default;
    ~SessionLog(); ///< Tries once more to write what waits.

    void tell(const SessionEvent& event);
    [[nodiscard]] const ChildSession& session() const noexcept { return m_session; }
    /// Something the child said is in memory only: the disk is full or failing.
    [[nodiscard]] bool behind() const noexcept { return m_journal && m_journal->behind(); }
    /// Not yet, but soon.
    [[nodiscard]] bool low() const noexcept { return m_journal && m_journal->low(); }
    /// Tries once more to write what waits.
    void catchUp();
    /// Called after every event.
    void onTold(std::function<void()> told) { m_told = std::move(told); }
    /// Tries to write what waits, then drops session, journal and key. False: something still waits, and nothing was dropped.
    [[nodiscard]] bool drop();

private:
    ChildSession m_session;
    std::unique_ptr<SessionJournal> m_journal;
    std::function<void()> m_told;
};

} // namespace sightline::child_space
