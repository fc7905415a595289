#pragma once

#include "access/accounts.h"
#include "access/web_sessions.h"
#include "dashboard/board/board_routes.h"
#include "http/router.h"
#include "projections/boards.h"
#include "unit/projections/busy_authority.h"

namespace sightline::test {

/// A busy authority whose pages are asked for in this process, by whoever signs in.
struct PageWorld : BusyAuthority {
    server::Accounts accounts{authority, clock};
    server::WebSessions sessions{authority, clock};
    server::Boards boards{authority, clock};
    server::dashboard::Notices notices;
    server::dashboard::Web web{authority, clock, accounts, sessions, boards, notices};
    server::http::Router router{routes()};
    std::string cookie;

    explicit PageWorld(std::uint64_t seed = 1)
        : BusyAuthority{seed}
    {
        addWorker("ann", WorkerRole::Administrator, false, "");
        addWorker("aud", WorkerRole::Auditor, false, "");
        addWorker("lin", WorkerRole::Manager, false, "", {"south"});
        signIn("aud");
    }

    std::vector<server::http::Route> routes()
    {
        auto all = server::dashboard::boardRoutes(web);
        for (auto& route : server::dashboard::childRoutes(web)) all.push_back(std::move(route));
        for (auto& route : server::dashboard::changesRoutes(web)) all.push_back(std::move(route));
        return all;
    }

    void signIn(const std::string& worker)
    {
        const auto who = inRead([&](server::ReadSession& session) { return session.worker(WorkerId{worker}); });
        BOOST_REQUIRE(who.has_value());
        cookie = std::string{server::dashboard::kSessionCookie} + "=" + sessions.open(*who);
    }

    /// Asks until the figures are worked out.
    server::http::Response get(const std::string& address)
    {
        const auto question = address.find('?');
        server::http::Request request{"GET", address.substr(0, question),
            question == std::string::npos ? std::string{} : address.substr(question + 1),
            {{"host", "127.0.0.1"}, {"cookie", cookie}}, ""};
        server::http::Response response = router.answer(request);
        for (int i = 0; i < 2000 && response.body.find("being worked out") != std::string::npos; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds{5});
            response = router.answer(request);
        }
        return response;
    }
};

} // namespace sightline::test
