#include "access/audit.h"

#include <algorithm>
#include <array>

namespace sightline::server {

namespace {

constexpr std::size_t kReadAtOnce = 20'000;

std::string lineText(std::uint64_t seq)
{
    return "audit line " + std::to_string(seq);
}

/// What is done about an account: the line's `about` is whose.
bool isAboutAnAccount(std::string_view action)
{
    constexpr std::array<std::string_view, 9> kActions{"add_user", "give_password", "change_password", "disable", "enable",
        "change_role", "move_to_team", "set_manages", "revoke_tablet"};
    return std::find(kActions.begin(), kActions.end(), action) != kActions.end();
}

} // namespace

Result<void> audit(Authority& authority, const AuditEntry& entry)
{
    SIGHTLINE_TRY(session, authority.store->beginWrite());
    return inSession([&, &session = session]() -> Result<void> {
        session->appendAudit(entry);
        return session->commit();
    });
}

AuditReader::AuditReader(ReadSession& session, const Worker& reader, const Scope& scope)
    : m_reader{reader}
    , m_scope{scope}
    , m_theirs{reader.id}
{
    const auto managed = [&](const std::string& team) {
        return std::find(reader.manages.begin(), reader.manages.end(), team) != reader.manages.end();
    };
    m_accounts.insert(reader.id);
    for (const Worker& worker : session.workers()) {
        if (managed(worker.team)) m_theirs.insert(worker.id);
        if (managed(worker.team) || std::any_of(worker.manages.begin(), worker.manages.end(), managed))
            m_accounts.insert(worker.id);
    }
}

bool AuditReader::may(const AuditEntry& entry) const
{
    if (!server::may(m_reader, m_scope, Action::SeeAudit)) return false;
    if (m_scope.everything) return true;
    if (entry.child && m_scope.children.contains(*entry.child)) return true;
    if (isAboutAnAccount(entry.action) && m_accounts.contains(WorkerId{entry.about})) return true;
    return m_theirs.contains(entry.who);
}

AuditPart readAudit(ReadSession& session, const AuditQuestion& question, const AuditReader& reader, std::size_t most)
{
    AuditPart found;
    std::size_t read = 0;
    session.scanAudit(question, [&](const AuditEntry& entry) {
        if (found.lines.size() == most || read == kReadAtOnce) {
            found.next = entry.seq + 1;
            return false;
        }
        ++read;
        if (reader.may(entry)) found.lines.push_back(entry);
        return true;
    });
    return found;
}

AuditVerification verifyAudit(ReadSession& session)
{
    AuditVerification found;
    std::string chain;
    session.scanAuditChain([&](const AuditEntry& entry) {
        if (entry.seq != found.lines + 1)
            found.fault = lineText(found.lines + 1) + ": is missing; the audit log goes on at " + lineText(entry.seq);
        else if (nextAuditChain(chain, entry) != entry.chain)
            found.fault = lineText(entry.seq) + ": does not continue the chain: it, or the order, was altered";
        if (found.fault) return false;
        chain = entry.chain;
        ++found.lines;
        return true;
    });
    if (found.fault) return found;
    const std::string end = std::to_string(found.lines) + " " + crypto::toHex(chain);
    const std::string noted = session.setting("audit_head").value_or("0 ");
    if (noted != end)
        found.fault =
            lineText(found.lines) + ": is the last one there, but another end was noted: " + noted.substr(0, noted.find(' '));
    return found;
}

} // namespace sightline::server
