#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "access/accounts.h"
#include "access/authorise.h"
#include "service/authority.h"

namespace sightline::server {

/// Somebody at a page, as they are at the moment of this request.
struct SignedIn {
    Worker worker;
    std::string csrf; ///< What every form of theirs carries.
    Scope scope; ///< Without what is offered: Asked::may() looks that up for the child it is asked about.
    Instant expires; ///< Unless something is asked for before.
    bool must_change_password = false; ///< Nothing but changing it is open.
};

/// Whether this is the token of this person's forms; compared in constant time.
[[nodiscard]] bool csrfHolds(const SignedIn& person, std::string_view given);

/// Sessions of people at a page: an opaque token in a cookie, in memory only as its digest. They end after half an hour without a
/// request, twelve hours after signing in, with the server, and at once when the person is disabled or their password changes,
/// by whichever program. Threads: any.
class WebSessions {
public:
    /// Both must outlive this.
    WebSessions(Authority& authority, Clock& clock);

    /// A session of somebody who has just signed in; the token for the cookie.
    [[nodiscard]] std::string open(const Worker& worker);
    /// The same, for exactly what was proved: it ends with the password it was proved by, even if that was changed meanwhile.
    [[nodiscard]] std::string open(const Proven& proven);

    /// Polls do not keep a session alive: a page that lies open is not a person at it.
    enum class Counts { AsPresence, No };
    /// Whose token this is, read anew; nullopt if it is nobody's (any more). Throws std::runtime_error if the store cannot be
    /// read.
    [[nodiscard]] std::optional<SignedIn> personOf(std::string_view token, Counts counts = Counts::AsPresence);
    void close(std::string_view token);

    /// Writes into the audit log that they asked for something about a child and were refused, whether there is such a child or
    /// not.
    [[nodiscard]] Result<void> noteRefused(const SignedIn& person, Action action, const std::optional<ChildId>& child);

private:
    struct Session {
        WorkerId worker;
        std::string csrf;
        std::uint64_t account_version;
        /// As it was proved: who signed in elsewhere has nothing to do with a password that somebody gave them. Another password
        /// is another version, so it stays true.
        bool must_change_password;
        std::chrono::milliseconds opened; ///< Since boot, as the next.
        std::chrono::milliseconds used;
    };
    struct Reading {
        std::optional<Worker> worker;
        std::uint64_t account_version = 0;
        bool has_given_password = false;
        Scope scope;
    };
    [[nodiscard]] static bool isOver(const Session& session, std::chrono::milliseconds now);
    void makeRoom(std::chrono::milliseconds now);
    [[nodiscard]] Reading readPerson(const WorkerId& id);

    Authority& m_authority;
    Clock& m_clock;
    KeptCaseloads m_caseloads;
    std::mutex m_mutex; ///< Of what follows.
    std::map<std::string, Session> m_sessions; ///< By digest of the token.
};

} // namespace sightline::server
