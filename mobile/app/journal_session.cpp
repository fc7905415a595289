#include "app/journal_session.h"

#include <filesystem>

#include "vault/durable_file.h"
#include "voice/child_session.h"

namespace sightline::mobile {

using child_space::SessionJournal;

std::string sessionFolder(const std::string& vault)
{
    return vault + "/child-session";
}

bool sessionLiesAt(const std::string& vault)
{
    return SessionJournal::present(sessionFolder(vault));
}

JournalSession::JournalSession(std::string vault, const OpenSession& session)
    : m_vault{std::move(vault)}
    , m_session{session.session}
    , m_key{session.key.clone()}
{ }

Result<GivenBack> JournalSession::read()
{
    m_damaged = true; // Until all of it has been read.
    if (!m_hold) {
        SIGHTLINE_TRY(hold, child_space::JournalHold::take(sessionFolder(m_vault)));
        m_hold.emplace(std::move(hold));
    }
    SIGHTLINE_TRY(read, SessionJournal::read(sessionFolder(m_vault), m_key));
    const ChildSession session = replay(read.events);
    m_damaged = read.damage.has_value();
    return GivenBack{flagsOf(session, read.given), entriesOf(session, read.given, endedAt(session)), read.damage};
}

Result<void> JournalSession::remove()
{
    const std::string folder = sessionFolder(m_vault);
    if (!sessionLiesAt(m_vault)) return {};
    if (!m_damaged) return SessionJournal::removeKept(folder, m_session, m_hold ? &*m_hold : nullptr);
    std::error_code failed;
    std::filesystem::rename(folder, folder + "-unreadable-" + m_session.toString(), failed);
    if (failed) return Error{ErrorCode::StorageFailed, failed.message()};
    return vault::flushFolder(m_vault);
}

} // namespace sightline::mobile
