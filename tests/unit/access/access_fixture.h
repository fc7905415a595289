#pragma once

#include "access/accounts.h"
#include "access/people.h"
#include "access/web_sessions.h"
#include "support/authority_fixture.h"

namespace sightline::test {

inline constexpr crypto::Argon2Cost kCheap{1, 8}; ///< Nobody guesses here.
inline const std::string kGood = "three words of mine";

/// The authority of AuthorityFixture with an auditor, and accounts at next to no cost.
struct AccessFixture : AuthorityFixture {
    server::Accounts accounts{authority, clock, kCheap};
    server::WebSessions sessions{authority, clock};
    const server::By by_admin{WorkerId{"admin"}, clock};

    AccessFixture() { addWorker("aud", WorkerRole::Auditor, false, ""); }

    void give(const std::string& who, const std::string& password, server::PasswordIs kind = server::PasswordIs::Chosen)
    {
        const auto given = server::setPassword(authority, WorkerId{who}, password, kind, by_admin, kCheap);
        BOOST_REQUIRE_MESSAGE(given.has_value(), why(given));
    }
    [[nodiscard]] server::Worker worker(const std::string& id)
    {
        return inRead([&](server::ReadSession& session) { return *session.worker(WorkerId{id}); });
    }
    [[nodiscard]] std::vector<server::AuditEntry> auditLines()
    {
        return inRead([](server::ReadSession& session) {
            std::vector<server::AuditEntry> lines;
            session.scanAuditChain([&](const server::AuditEntry& entry) {
                lines.push_back(entry);
                return true;
            });
            return lines;
        });
    }
};

} // namespace sightline::test
