#pragma once

#include <regex>
#include <thread>

#include "../access/access_fixture.h"
#include "access/audit.h"
#include "access/break_glass.h"
#include "dashboard/routes.h"
#include "projections/boards.h"

namespace sightline::test {

/// The pages of an authority, asked for in this process by whoever signs in, as a browser without script asks.
struct AccountWorld : AccessFixture {
    server::Boards boards{authority, clock};
    server::dashboard::Notices notices;
    server::dashboard::Web web{authority, clock, accounts, sessions, boards, notices};
    server::http::Router router{server::dashboard::pageRoutes(web)};
    std::string token;
    std::string csrf;

    void signIn(const std::string& who) { goOnWith(sessions.open(worker(who))); }
    void goOnWith(const std::string& opened)
    {
        token = opened;
        csrf = sessions.personOf(token)->csrf;
    }

    server::http::Response get(const std::string& address)
    {
        const auto question = address.find('?');
        const server::http::Request request{"GET", address.substr(0, question),
            question == std::string::npos ? std::string{} : address.substr(question + 1),
            {{"cookie", "__Host-sightline=" + token}}, {}};
        auto response = router.answer(request);
        for (int tries = 0; tries < 2000 && response.body.find("being worked out") != std::string::npos; ++tries) {
            std::this_thread::sleep_for(std::chrono::milliseconds{5});
            response = router.answer(request);
        }
        return response;
    }
    server::http::Response post(const std::string& path, const std::vector<std::pair<std::string, std::string>>& fields = {})
    {
        std::string body = "csrf=" + csrf;
        for (const auto& [name, value] : fields) body += "&" + server::http::encoded(name) + "=" + server::http::encoded(value);
        return router.answer({"POST", path, {},
            {{"cookie", "__Host-sightline=" + token}, {"content-type", "application/x-www-form-urlencoded"}}, body});
    }

    /// How many lines say that this person looked at this child on this page.
    std::size_t looks(const std::string& who, int child, const std::string& path)
    {
        std::size_t found = 0;
        for (const server::AuditEntry& line : auditLines())
            if (line.who.text() == who && line.child == nth<ChildId>(child) && line.about == path) ++found;
        return found;
    }
};

inline bool has(const server::http::Response& response, const std::string& words)
{
    return response.body.find(words) != std::string::npos;
}

} // namespace sightline::test
