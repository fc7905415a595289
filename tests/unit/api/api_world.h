#pragma once

#include "access/accounts.h"
#include "access/web_sessions.h"
#include "cli/served_routes.h"
#include "projections/boards.h"
#include "unit/projections/busy_authority.h"
#include "json/reader.h"

namespace sightline::test {

/// A busy authority and every address that `serve` answers, asked in this process by whoever signs in.
struct ApiWorld : BusyAuthority {
    server::SyncService service{authority, clock};
    server::SealedDeposits deposits{authority, clock};
    server::Sessions tablets{authority, clock};
    server::Accounts accounts{authority, clock};
    server::WebSessions sessions{authority, clock};
    server::Boards boards{authority, clock};
    server::dashboard::Notices notices;
    server::dashboard::Web web{authority, clock, accounts, sessions, boards, notices};
    server::api::Metrics metrics;
    server::http::WorkerQueue queue{1, 1};
    server::http::Router router{server::cli::servedRoutes({service, deposits, tablets, web, metrics, queue})};
    std::string cookie;
    std::string token; ///< For what is written.

    explicit ApiWorld(std::uint64_t seed = 1)
        : BusyAuthority{seed}
    {
        addWorker("aud", WorkerRole::Auditor, false, "");
        addWorker("ann", WorkerRole::Administrator, false, "");
        signIn("aud");
    }

    void signIn(const std::string& worker)
    {
        const auto who = inRead([&](server::ReadSession& session) { return session.worker(WorkerId{worker}); });
        BOOST_REQUIRE(who.has_value());
        const std::string session = sessions.open(*who);
        cookie = std::string{server::dashboard::kSessionCookie} + "=" + session;
        const auto person = sessions.personOf(session);
        BOOST_REQUIRE(person.has_value());
        token = person->csrf;
    }

    server::http::Response ask(
        std::string method, const std::string& address, server::http::Headers more = {}, std::string body = {})
    {
        const auto question = address.find('?');
        server::http::Request request{std::move(method), address.substr(0, question),
            question == std::string::npos ? std::string{} : address.substr(question + 1),
            {{"host", "127.0.0.1"}, {"cookie", cookie}}, std::move(body)};
        for (auto& [name, value] : more) request.headers[name] = value;
        server::http::Response response = router.answer(request);
        for (int i = 0; i < 4000 && response.body.find("being_worked_out") != std::string::npos; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds{5});
            response = router.answer(request);
        }
        return response;
    }
    server::http::Response get(const std::string& address, server::http::Headers more = {})
    {
        return ask("GET", address, std::move(more));
    }
    json::Json read(const std::string& address)
    {
        const auto response = get(address);
        BOOST_REQUIRE_MESSAGE(response.status == 200, address << " answered " << response.status << " " << response.body);
        return json::Json::parse(response.body);
    }
    /// As a script of the page would send it.
    server::http::Response send(
        const std::string& address, const json::Json& body, server::http::Headers more = {}, std::string method = "POST")
    {
        more.try_emplace("x-csrf-token", token);
        more.try_emplace("content-type", "application/json");
        return ask(std::move(method), address, std::move(more), body.dump());
    }
    std::string someChild() { return read("/v1/children")["items"][0]["id"].get<std::string>(); }
};

} // namespace sightline::test
