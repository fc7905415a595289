#include "access/web_sessions.h"

#include <algorithm>
#include <stdexcept>

#include "access/audit.h"

namespace sightline::server {

namespace {

constexpr std::chrono::minutes kIdleMost{30};
constexpr std::chrono::hours kLifeMost{12};
constexpr std::size_t kTokenBytes = 32;
/// A large authority has some thousands of people. Only who has signed in gets one.
constexpr std::size_t kSessionsMost = 20'000;

std::string newToken()
{
    return crypto::toHex(crypto::randomBytes(kTokenBytes));
}

} // namespace

bool csrfHolds(const SignedIn& person, std::string_view given)
{
    return !person.csrf.empty() && crypto::equalInConstantTime(person.csrf, given);
}

WebSessions::WebSessions(Authority& authority, Clock& clock)
    : m_authority{authority}
    , m_clock{clock}
{ }

bool WebSessions::isOver(const Session& session, std::chrono::milliseconds now)
{
    return now - session.used >= kIdleMost || now - session.opened >= kLifeMost;
}

void WebSessions::makeRoom(std::chrono::milliseconds now)
{
    std::erase_if(m_sessions, [now](const auto& each) { return isOver(each.second, now); });
    while (m_sessions.size() >= kSessionsMost)
        m_sessions.erase(std::min_element(
            m_sessions.begin(), m_sessions.end(), [](const auto& a, const auto& b) { return a.second.used < b.second.used; }));
}

WebSessions::Reading WebSessions::readPerson(const WorkerId& id)
{
    auto session = m_authority.store->beginRead();
    if (!session.has_value()) throw std::runtime_error{"the store does not answer"};
    const Instant now = m_clock.now();
    Reading reading;
    const auto read = inSession([&]() -> Result<void> {
        reading.worker = session.value()->worker(id);
        if (!reading.worker) return {};
        if (const auto account = session.value()->account(id)) {
            reading.account_version = account->version;
            reading.has_given_password = account->temporary;
        }
        reading.scope = scopeOf(*session.value(), *reading.worker, now, m_caseloads);
        return {};
    });
    if (!read.has_value()) throw std::runtime_error{"the store does not answer"};
    return reading;
}

std::string WebSessions::open(const Worker& worker)
{
    const Reading reading = readPerson(worker.id);
    return open(Proven{worker, reading.account_version, reading.has_given_password});
}

std::string WebSessions::open(const Proven& proven)
{
    const std::string token = newToken();
    const std::chrono::milliseconds now = m_clock.sinceBoot();
    const std::lock_guard lock{m_mutex};
    makeRoom(now);
    m_sessions.emplace(crypto::sha256(token),
        Session{proven.worker.id, newToken(), proven.account_version, proven.must_change_password, now, now});
    return token;
}

std::optional<SignedIn> WebSessions::personOf(std::string_view token, Counts counts)
{
    const std::string key = crypto::sha256(token);
    Session session{WorkerId{""}, {}, 0, false, {}, {}};
    {
        const std::lock_guard lock{m_mutex};
        const auto found = m_sessions.find(key);
        if (found == m_sessions.end()) return std::nullopt;
        const std::chrono::milliseconds now = m_clock.sinceBoot();
        if (isOver(found->second, now)) {
            m_sessions.erase(found);
            return std::nullopt;
        }
        if (counts == Counts::AsPresence) found->second.used = now;
        session = found->second;
    }
    Reading reading = readPerson(session.worker);
    if (!reading.worker || reading.worker->disabled || reading.account_version != session.account_version) {
        close(token);
        return std::nullopt;
    }
    const auto left =
        std::min<std::chrono::milliseconds>(session.used + kIdleMost, session.opened + kLifeMost) - m_clock.sinceBoot();
    return SignedIn{*std::move(reading.worker), std::move(session.csrf), std::move(reading.scope), m_clock.now() + left,
        session.must_change_password};
}

Result<void> WebSessions::noteRefused(const SignedIn& person, Action action, const std::optional<ChildId>& child)
{
    return audit(m_authority, {0, m_clock.now(), person.worker.id, std::string{toText(action)}, child, std::string{kRefused}});
}

void WebSessions::close(std::string_view token)
{
    const std::lock_guard lock{m_mutex};
    m_sessions.erase(crypto::sha256(token));
}

} // namespace sightline::server
