#include <fmt/format.h>

#include "access/accounts.h"
#include "dashboard/account/account_routes.h"
#include "dashboard/account/address.h"
#include "dashboard/html.h"
#include "dashboard/shell/form.h"
#include "http/problem.h"

namespace sightline::server::dashboard {

namespace {

/// The form's own token, in a cookie beside it: another site can neither read nor set it, so it cannot sign anybody in.
constexpr std::string_view kFormCookie = "__Host-sightline-form";
constexpr std::size_t kFormTokenLength = 64;

std::optional<SignedIn> personOf(Web& web, const http::Request& request)
{
    const auto token = http::cookie(request, kSessionCookie);
    return token ? web.sessions.personOf(*token) : std::nullopt;
}

std::string signInForm(const FormState& state, const std::string& token, const std::string& then)
{
    const std::string fields = hiddenField("form", token) + hiddenField("then", then)
        + textField(state, {"name", "Sign-in name", {}, "username"})
        + textField(state, {"password", "Password", {}, "current-password"}, "password") + submitButton("Sign in");
    return fmt::format("<form method=\"post\" action=\"/sign-in\" novalidate>\n{}</form>\n", fields);
}

http::Response signInPage(
    const Web& web, const http::Request& request, int status, const FormState& state, const std::string& then, bool was_signed_in)
{
    std::string token = http::cookie(request, kFormCookie).value_or("");
    const bool fresh = token.size() != kFormTokenLength || !crypto::fromHex(token);
    if (fresh) token = crypto::toHex(crypto::randomBytes(kFormTokenLength / 2));
    Page page;
    page.title = was_signed_in ? "You are not signed in any more" : "Sign in";
    page.problems = state.problems;
    page.status = status;
    page.main =
        (was_signed_in ? "<p class=\"govuk-body\">Nothing is lost. Sign in, and you come back to where you were.</p>\n" : "")
        + signInForm(state, token, then);
    if (web.accounts.elsewhere() != nullptr)
        page.main +=
            fmt::format("<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/sign-in/oidc?then={}\">Sign in with your "
                        "organisation’s account</a></p>\n",
                escaped(http::encoded(then)));
    http::Response response = toResponse(web, page, nullptr, "/sign-in");
    if (fresh) response.headers["set-cookie"] = fmt::format("{}={}; Path=/; Secure; HttpOnly; SameSite=Lax", kFormCookie, token);
    return response;
}

http::Response showSignIn(Web& web, const http::Request& request)
{
    const std::string then = safePath(http::Parameters::parse(request.query).typed("then"));
    if (personOf(web, request)) return toResponse(SeeOther{then});
    return signInPage(web, request, 200, {}, then, http::cookie(request, kSessionCookie).has_value());
}

int statusOf(ErrorCode code)
{
    if (code == ErrorCode::WrongSecret || code == ErrorCode::Refused) return 422;
    return http::toHttpStatus(code);
}

/// What was typed comes back, but never a password.
FormState typedAgain(const http::Parameters& form, std::vector<Problem> problems)
{
    return {form.without("password"), std::move(problems)};
}

bool isFromThisForm(const http::Request& request, const http::Parameters& form)
{
    const auto site = request.header("sec-fetch-site");
    if (site && *site != "same-origin" && *site != "none") return false;
    const auto beside = http::cookie(request, kFormCookie);
    return beside && beside->size() == kFormTokenLength && crypto::equalInConstantTime(*beside, form.typed("form"));
}

http::Response signIn(Web& web, const http::Request& request)
{
    const auto form = http::readForm(request);
    if (!form.has_value()) return signInPage(web, request, 400, {{}, {{{}, form.error().detail}}}, "/dashboard", false);
    const http::Parameters& typed = form.value();
    const std::string then = safePath(typed.typed("then"));
    const auto again = [&](int status, std::vector<Problem> problems) {
        return signInPage(web, request, status, typedAgain(typed, std::move(problems)), then, false);
    };
    if (!isFromThisForm(request, typed)) return again(403, {{{}, "This page had lain open too long. Sign in once more"}});
    std::vector<Problem> missing;
    if (!typed.given("name")) missing.push_back({"name", "Enter your sign-in name"});
    if (!typed.given("password")) missing.push_back({"password", "Enter your password"});
    if (!missing.empty()) return again(400, missing);

    auto proven = web.accounts.signIn(typed.typed("name"), typed.typed("password"), addressOf(request));
    if (!proven.has_value()) {
        const bool hidden = http::toHttpStatus(proven.error().code) >= 500 && !isTransient(proven.error().code);
        return again(statusOf(proven.error().code), {{"name", hidden ? "The server could not do this" : proven.error().detail}});
    }
    // Never the token that was there before: somebody else may have put it there.
    if (const auto before = http::cookie(request, kSessionCookie)) web.sessions.close(*before);
    const std::string token = web.sessions.open(proven.value());
    http::Response response = toResponse(SeeOther{proven.value().must_change_password ? std::string{kChangePasswordPath} : then});
    response.headers["set-cookie"] = sessionCookie(token);
    return response;
}

Result<Answer> signOut(const Asked& asked)
{
    if (const auto token = http::cookie(asked.request, kSessionCookie)) asked.web.sessions.close(*token);
    http::Response response = toResponse(SeeOther{"/sign-in"});
    response.headers["set-cookie"] = sessionCookie({});
    response.headers["clear-site-data"] = "\"cache\", \"storage\"";
    return Answer{std::move(response)};
}

} // namespace

std::vector<http::Route> signInRoutes(Web& web)
{
    return {{"GET", "/sign-in", [&web](const http::Request& request) { return showSignIn(web, request); }},
        {"POST", "/sign-in", [&web](const http::Request& request) { return signIn(web, request); }},
        posted(web, std::string{kSignOutPath}, std::nullopt, signOut)};
}

} // namespace sightline::server::dashboard
