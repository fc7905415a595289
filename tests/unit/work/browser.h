#pragma once

#include <filesystem>
#include <fstream>
#include <regex>
#include <thread>

#include "access/accounts.h"
#include "dashboard/routes.h"
#include "projections/boards.h"
#include "working_fixture.h"

namespace sightline::test {

using namespace sightline::server;

inline bool has(const http::Response& response, const std::string& words)
{
    return response.body.find(words) != std::string::npos;
}

/// What a browser without script does: asks, reads the form, fills it in, sends it.
struct Browser : Working {
    Accounts accounts{authority, clock};
    WebSessions sessions{authority, clock};
    Boards boards{authority, clock};
    dashboard::Notices notices;
    dashboard::Web web{authority, clock, accounts, sessions, boards, notices};
    http::Router router{dashboard::pageRoutes(web)};
    std::string token;
    const std::string child = "/children/" + nth<ChildId>(1).toString();

    using Fields = std::vector<std::pair<std::string, std::string>>;

    void signIn(const std::string& who)
    {
        token = sessions.open(*inRead([&](ReadSession& s) { return s.worker(WorkerId{who}); }));
    }
    http::Response ask(http::Request request)
    {
        if (!token.empty()) request.headers["cookie"] = "__Host-sightline=" + token;
        const auto question = request.path.find('?');
        if (question != std::string::npos) {
            request.query = request.path.substr(question + 1);
            request.path.resize(question);
        }
        auto response = router.answer(request);
        keep(request.path, response);
        return response;
    }
    /// Waits for figures that are still being worked out.
    http::Response get(const std::string& path)
    {
        auto response = ask({"GET", path, {}, {}, {}});
        for (int tries = 0; tries < 2000 && has(response, "being worked out"); ++tries) {
            std::this_thread::sleep_for(std::chrono::milliseconds{5});
            response = ask({"GET", path, {}, {}, {}});
        }
        return response;
    }

    /// Every hidden field of the page's last form with this action.
    static Fields hidden(const std::string& html, const std::string& action)
    {
        Fields found;
        const auto form = html.rfind("action=\"" + action + "\"");
        BOOST_REQUIRE_MESSAGE(form != std::string::npos, "no form to " << action);
        const std::string part = html.substr(form, html.find("</form>", form) - form);
        static const std::regex kHidden{"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"};
        for (std::sregex_iterator it{part.begin(), part.end(), kHidden}; it != std::sregex_iterator{}; ++it)
            found.emplace_back((*it)[1], (*it)[2]);
        return found;
    }
    http::Response post(const std::string& path, const Fields& fields)
    {
        std::string body;
        for (const auto& [name, value] : fields)
            body += (body.empty() ? "" : "&") + http::encoded(name) + "=" + http::encoded(value);
        return ask({"POST", path, {}, {{"content-type", "application/x-www-form-urlencoded"}}, body});
    }
    /// Opens the page and sends its form with these fields besides the hidden ones.
    http::Response fill(const std::string& page, const Fields& typed, const std::string& action = {})
    {
        const auto shown = get(page);
        BOOST_REQUIRE_MESSAGE(shown.status == 200, page << " " << shown.status);
        Fields fields = hidden(shown.body, action.empty() ? page : action);
        fields.insert(fields.end(), typed.begin(), typed.end());
        return post(action.empty() ? page : action, fields);
    }
    /// For looking at: with SIGHTLINE_PAGES every page is kept as a file.
    static void keep(const std::string& path, const http::Response& response)
    {
        const char* const folder = std::getenv("SIGHTLINE_PAGES");
        if (folder == nullptr || response.body.empty()) return;
        static int number = 0;
        std::string name = std::to_string(100 + ++number) + path.substr(0, 9) + path.substr(path.rfind('/')) + "-"
            + std::to_string(response.status) + ".html";
        std::replace(name.begin(), name.end(), '/', '_');
        std::ofstream{std::filesystem::path{folder} / name} << response.body;
    }
};

inline std::string where(const http::Response& response)
{
    const auto found = response.headers.find("location");
    return found == response.headers.end() ? std::to_string(response.status) : found->second;
}

} // namespace sightline::test
