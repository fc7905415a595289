#include "api/call.h"

#include "base/contract.h"
#include "base/decimal_text.h"
#include "base/london_moment.h"
#include "crypto/crypto.h"
#include "http/problem.h"
#include "projections/boards.h"
#include "service/console_change.h"

namespace sightline::server::api {

namespace {

http::Response nothingHere()
{
    return http::problem(404, "no_such_address", "There is nothing at this address.");
}

http::Response refusedBy(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::NotAuthorised: return nothingHere();
    case ErrorCode::Refused:
        if (error.detail.starts_with(kChangedMeanwhile)) return http::problem(412, "changed_meanwhile", error.detail);
        return http::problem(error);
    case ErrorCode::InvalidInput:
    case ErrorCode::WrongSecret:
    case ErrorCode::AlreadyExists:
    case ErrorCode::HistoryDiverged:
    case ErrorCode::ProtocolMismatch:
    case ErrorCode::Throttled:
    case ErrorCode::StorageBusy:
    case ErrorCode::StorageFull:
    case ErrorCode::StorageDamaged:
    case ErrorCode::StorageFailed:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ServerRefused:
    case ErrorCode::ServerBusy:
    case ErrorCode::Cancelled: return http::problem(error);
    }
    unreachable("ErrorCode");
}

std::string asTag(const std::string& version)
{
    return '"' + version + '"';
}

/// Half of it tells two documents apart.
std::string digestOf(const std::string& text)
{
    return crypto::toHex(crypto::sha256(text).substr(0, 16));
}

/// The versions that If-Match or If-None-Match names; `*` as it is.
std::vector<std::string> versionsIn(std::string_view header)
{
    std::vector<std::string> versions;
    if (header == "*") return {"*"};
    while (true) {
        const std::size_t open = header.find('"');
        if (open == std::string_view::npos) return versions;
        const std::size_t close = header.find('"', open + 1);
        if (close == std::string_view::npos) return versions;
        versions.emplace_back(header.substr(open + 1, close - open - 1));
        header.remove_prefix(close + 1);
    }
}

http::Response toResponse(const http::Request& request, Document document, bool isRead)
{
    http::Response response{
        document.status, "application/json", document.json.dump(-1, ' ', false, json::Json::error_handler_t::replace), {}, {}};
    if (!document.location.empty()) response.headers["location"] = document.location;
    if (document.version.empty() && isRead) document.version = digestOf(response.body);
    if (!document.version.empty()) response.headers["etag"] = asTag(document.version);
    if (!isRead) return response;
    if (const auto known = request.header("if-none-match"))
        for (const std::string& version : versionsIn(*known))
            if (version == "*" || version == document.version) {
                response.status = 304;
                response.body.clear();
                response.content_type.clear();
                break;
            }
    return response;
}

/// Signed in, and allowed anything of the kind; else the answer.
std::variant<SignedIn, http::Response> personAsking(
    const dashboard::Web& web, const http::Request& request, std::optional<Action> action, WebSessions::Counts counts)
{
    const auto token = http::cookie(request, dashboard::kSessionCookie);
    auto person = token ? web.sessions.personOf(*token, counts) : std::nullopt;
    if (!person) {
        http::Response response = http::problem(401, "not_signed_in", "Sign in first.");
        response.headers.erase("www-authenticate"); // A browser would ask for a password of its own.
        return response;
    }
    if (person->must_change_password)
        return http::problem(403, "change_password_first", "The password was given by somebody else: change it first.");
    if (action && !may(person->worker, person->scope, *action)) return nothingHere();
    return *std::move(person);
}

http::Response answered(dashboard::Web& web, const http::Request& request, SignedIn person, json::Json body,
    std::optional<std::string> match, const Ask& ask, bool isRead)
{
    auto session = web.authority.store->beginRead();
    if (!session.has_value()) return http::problem(session.error());
    auto said = inSession([&]() -> Result<Said> {
        const Instant now = web.clock.now();
        const dashboard::Asked asked{
            web, request, http::Parameters::parse(request.query), {}, std::move(person), *session.value(), now, londonDate(now)};
        return ask({asked, std::move(body), std::move(match)});
    });
    if (!said.has_value()) return refusedBy(said.error());
    if (auto* response = std::get_if<http::Response>(&said.value())) return std::move(*response);
    return toResponse(request, std::get<Document>(std::move(said).value()), isRead);
}

std::optional<http::Response> objectionTo(const http::Request& request, const SignedIn& person)
{
    const auto site = request.header("sec-fetch-site");
    if ((site && *site != "same-origin" && *site != "none") || !csrfHolds(person, request.header("x-csrf-token").value_or("")))
        return http::problem(403, "not_from_this_session", "X-CSRF-Token must be the token that GET /v1/me gives this session.");
    const std::string_view type = request.header("content-type").value_or("");
    if (type.substr(0, type.find(';')) != "application/json")
        return http::problem(415, "not_json", "The body must be JSON, with Content-Type application/json.");
    return std::nullopt;
}

} // namespace

http::Route read(dashboard::Web& web, std::string path, std::optional<Action> action, Ask ask)
{
    return {"GET", std::move(path), [&web, action, ask = std::move(ask)](const http::Request& request) {
                // As for pages: a program that asks again and again is not a person at it.
                const auto counts =
                    request.header("x-sightline-live") ? WebSessions::Counts::No : WebSessions::Counts::AsPresence;
                auto person = personAsking(web, request, action, counts);
                if (auto* refusal = std::get_if<http::Response>(&person)) return std::move(*refusal);
                return answered(web, request, std::get<SignedIn>(std::move(person)), {}, {}, ask, true);
            }};
}

http::Route write(dashboard::Web& web, std::string method, std::string path, Action action, Match match, Ask ask)
{
    return {std::move(method), std::move(path), [&web, action, match, ask = std::move(ask)](const http::Request& request) {
                auto asking = personAsking(web, request, action, WebSessions::Counts::AsPresence);
                if (auto* refusal = std::get_if<http::Response>(&asking)) return std::move(*refusal);
                auto& person = std::get<SignedIn>(asking);
                if (auto objection = objectionTo(request, person)) return *std::move(objection);
                std::optional<std::string> version;
                if (match == Match::Needed) {
                    const auto versions = versionsIn(request.header("if-match").value_or(""));
                    if (versions.size() != 1)
                        return http::problem(428, "if_match_needed", "If-Match must name the one version that this is based on.");
                    if (versions.front() != "*") version = versions.front();
                }
                auto body = json::parse(request.body);
                if (!body.has_value()) return refusedBy(body.error());
                if (!body.value().is_object()) return http::problem(400, "invalid_input", "The body must be one JSON object.");
                return answered(web, request, std::move(person), std::move(body).value(), std::move(version), ask, false);
            }};
}

http::Response invalid(const std::vector<dashboard::Problem>& problems)
{
    nlohmann::json errors = nlohmann::json::array();
    std::string all;
    for (const dashboard::Problem& problem : problems) {
        errors.push_back({{"place", problem.field}, {"detail", problem.message}});
        all += (all.empty() ? "" : " ") + problem.message + ".";
    }
    return http::problem(400, "invalid_input", all, {{"errors", std::move(errors)}});
}

http::Response notYet(const Progress& progress)
{
    http::Response response = http::problem(503, "being_worked_out", "The figures are being worked out; ask again soon.",
        {{"done", progress.done}, {"of", progress.of}});
    response.headers["retry-after"] = "1";
    return response;
}

Part partOf(const http::Parameters& query, std::vector<dashboard::Problem>& problems)
{
    Part part;
    const auto number = [&](const char* name, std::size_t most, std::size_t& into) {
        const auto typed = query.given(name);
        if (!typed) return;
        const auto parsed = decimalDigits(*typed);
        if (parsed && *parsed > 0 && static_cast<std::size_t>(*parsed) <= most)
            into = static_cast<std::size_t>(*parsed);
        else
            problems.push_back({name, std::string{name} + " must be a number from 1 to " + std::to_string(most)});
    };
    number("page", 1'000'000, part.page);
    number("per_page", kPerPageMost, part.per_page);
    return part;
}

} // namespace sightline::server::api
