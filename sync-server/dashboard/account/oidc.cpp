#include "access/oidc.h"

#include <fmt/format.h>

#include "dashboard/account/account_routes.h"
#include "dashboard/account/address.h"
#include "http/problem.h"

namespace sightline::server::dashboard {

namespace {

/// What binds a sign-in elsewhere to the browser that began it.
constexpr std::string_view kBrowserCookie = "__Host-sightline-browser";
constexpr std::size_t kBrowserBytes = 32;

http::Response saying(const Web& web, int status, const std::string& title, const std::string& message)
{
    Page page;
    page.title = title;
    page.status = status;
    page.problems = {{{}, message}};
    page.main = "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/sign-in\">Back to signing in</a></p>\n";
    return toResponse(web, page, nullptr, "/sign-in");
}

http::Response failed(const Web& web, const Error& error)
{
    const int status = http::toHttpStatus(error.code);
    if (status == 429) return saying(web, 429, "Too many tries", error.detail);
    const bool is_refused = status == 401;
    http::Response response = is_refused
        ? saying(web, 403, "You are not signed in", "You could not be signed in. Begin once more, or ask your administrator.")
        : saying(web, 503, "The sign-in service does not answer", "Try again in a minute.");
    response.note = error.detail;
    return response;
}

http::Response notOffered(const Web& web)
{
    return saying(web, 404, "There is nothing here", "Nobody signs in with an account elsewhere here.");
}

http::Response begin(Web& web, const http::Request& request)
{
    if (web.accounts.elsewhere() == nullptr) return notOffered(web);
    const std::string browser = crypto::toHex(crypto::randomBytes(kBrowserBytes));
    const auto location = web.accounts.elsewhere()->begin(
        browser, safePath(http::Parameters::parse(request.query).typed("then")), addressOf(request));
    if (!location.has_value()) return failed(web, location.error());
    http::Response response = toResponse(SeeOther{location.value()});
    response.headers["set-cookie"] =
        fmt::format("{}={}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600", kBrowserCookie, browser);
    return response;
}

http::Response finish(Web& web, const http::Request& request)
{
    if (web.accounts.elsewhere() == nullptr) return notOffered(web);
    const http::Parameters query = http::Parameters::parse(request.query);
    const auto finished = web.accounts.elsewhere()->finish(
        http::cookie(request, kBrowserCookie).value_or(""), query.typed("state"), query.typed("code"), addressOf(request));
    if (!finished.has_value()) return failed(web, finished.error());
    if (const auto before = http::cookie(request, kSessionCookie)) web.sessions.close(*before);
    http::Response response = toResponse(SeeOther{finished.value().then});
    response.headers["set-cookie"] = sessionCookie(web.sessions.open(finished.value().proven));
    return response;
}

} // namespace

std::vector<http::Route> elsewhereRoutes(Web& web)
{
    return {{"GET", "/sign-in/oidc", [&web](const http::Request& request) { return begin(web, request); }},
        {"GET", "/sign-in/oidc/return", [&web](const http::Request& request) { return finish(web, request); }}};
}

} // namespace sightline::server::dashboard
