#include "session_log.h"

#include <utility>

namespace sightline::child_space {

SessionLog::SessionLog(ChildSession session, std::unique_ptr<SessionJournal> journal)
    : m_session{std::move(session)}
    , m_journal{std::move(journal)}
{ }

SessionLog::~SessionLog()
{
    if (m_journal) static_cast<void>(m_journal->writeWhatWaits());
}

void SessionLog::tell(const SessionEvent& event)
{
    apply(m_session, event);
    // What could not be written waits in the journal; `behind` says so.
    if (m_journal) static_cast<void>(m_journal->append(event));
    if (m_told) m_told();
}

void SessionLog::catchUp()
{
    if (m_journal) static_cast<void>(m_journal->writeWhatWaits()); // Otherwise it is still behind.
}

bool SessionLog::drop()
{
    if (m_journal && !m_journal->writeWhatWaits().has_value()) return false;
    m_journal.reset();
    m_session = ChildSession{};
    return true;
}

} // namespace sightline::child_space
