#include "dashboard/shell/web.h"

#include "base/contract.h"
#include "base/london_moment.h"
#include "dashboard/html.h"
#include "dashboard/shell/layout.h"
#include "http/problem.h"
#include "service/transfers.h"

namespace sightline::server::dashboard {

namespace {

using Handler = std::function<Result<Answer>(const Asked&)>;

constexpr std::string_view kContentPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri "
    "'none'; frame-ancestors 'none'";

Page plainPage(int status, std::string title, std::string sentence)
{
    return {std::move(title), "<p class=\"govuk-body\">" + escaped(sentence) + "</p>\n", {}, {}, status};
}

Page notFoundPage()
{
    return plainPage(
        404, "There is nothing here", "The address is wrong, or what it leads to is not among the children you work with.");
}

/// Our own mistakes and the disk's are told without details: those are in the log.
Page pageOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::NotAuthorised: return notFoundPage();
    case ErrorCode::InvalidInput: {
        Page page = plainPage(400, "This could not be read", "Go back, change it and try again. Nothing was changed.");
        page.problems.push_back({{}, error.detail});
        return page;
    }
    case ErrorCode::WrongSecret:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Refused: {
        Page page = plainPage(422, "This is not possible", "Nothing was changed.");
        page.problems.push_back({{}, error.detail});
        return page;
    }
    case ErrorCode::Throttled: return plainPage(429, "Too many tries", error.detail);
    case ErrorCode::StorageBusy:
    case ErrorCode::ServerBusy:
    case ErrorCode::Cancelled:
        return plainPage(503, "The server has too much to do just now", "Nothing was changed. Try again in a few seconds.");
    case ErrorCode::StorageFull:
        return plainPage(507, "The server's disk is full", "Nothing was changed. Tell whoever looks after the server.");
    case ErrorCode::StorageDamaged:
    case ErrorCode::StorageFailed:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ServerRefused:
    case ErrorCode::ProtocolMismatch:
    case ErrorCode::HistoryDiverged:
        return plainPage(500, "The server could not do this", "Nothing was changed. The server's log says why.");
    }
    unreachable("ErrorCode");
}

/// Browsers say where a form stood; one that says another place than ours is refused before anything is read.
bool isFromElsewhere(const http::Request& request)
{
    const auto site = request.header("sec-fetch-site");
    return site && *site != "same-origin" && *site != "none";
}

std::string signInPath(const http::Request& request)
{
    const std::string there = request.path + (request.query.empty() ? "" : "?" + request.query);
    return "/sign-in" + (there == "/" ? std::string{} : "?then=" + http::encoded(there));
}

class Guard {
public:
    Guard(Web& web, std::optional<Action> action, Handler handler)
        : m_web{web}
        , m_action{action}
        , m_handler{std::move(handler)}
    { }

    http::Response show(const http::Request& request) const
    {
        // A page that renews itself is not a person at it.
        auto person =
            personOf(request, request.header("x-sightline-live") ? WebSessions::Counts::No : WebSessions::Counts::AsPresence);
        if (!person) return toResponse(SeeOther{signInPath(request)});
        if (isHeldBack(*person, request)) return toResponse(SeeOther{std::string{kChangePasswordPath}});
        return answer(request, *std::move(person), {});
    }

    http::Response poll(const http::Request& request) const
    {
        auto person = personOf(request, WebSessions::Counts::No);
        if (!person) return http::problem(401, "not_signed_in", "You are not signed in any more.");
        if (isHeldBack(*person, request))
            return http::problem(403, "change_password_first", "The password was given by somebody else: change it first.");
        return answer(request, *std::move(person), {});
    }

    http::Response post(const http::Request& request) const
    {
        auto person = personOf(request);
        if (!person)
            return toResponse(m_web,
                plainPage(401, "You are not signed in any more", "Nothing was changed. Sign in and do it again."), nullptr,
                request.path);
        auto form = http::readForm(request);
        if (!form.has_value()) return toResponse(m_web, pageOf(form.error()), &*person, request.path);
        if (isFromElsewhere(request) || !csrfHolds(*person, form.value().typed("csrf")))
            return toResponse(m_web,
                plainPage(403, "This form is not from this session",
                    "Nothing was changed. Open the page again and fill the form in once more."),
                &*person, request.path);
        if (isHeldBack(*person, request)) return toResponse(SeeOther{std::string{kChangePasswordPath}});
        return answer(request, *std::move(person), std::move(form).value());
    }

private:
    static bool isHeldBack(const SignedIn& person, const http::Request& request)
    {
        return person.must_change_password && request.path != kChangePasswordPath && request.path != kSignOutPath;
    }

    std::optional<SignedIn> personOf(
        const http::Request& request, WebSessions::Counts counts = WebSessions::Counts::AsPresence) const
    {
        const auto token = http::cookie(request, kSessionCookie);
        return token ? m_web.sessions.personOf(*token, counts) : std::nullopt;
    }

    http::Response answer(const http::Request& request, SignedIn person, http::Parameters form) const
    {
        const SignedIn reader = person;
        auto answered = handled(request, std::move(person), std::move(form));
        if (!answered.has_value()) {
            http::Response response = toResponse(m_web, pageOf(answered.error()), &reader, request.path);
            if (response.status == 500) response.note = answered.error().detail;
            return response;
        }
        Answer& value = answered.value();
        if (auto* response = std::get_if<http::Response>(&value)) return std::move(*response);
        if (const auto* elsewhere = std::get_if<SeeOther>(&value)) {
            if (!elsewhere->notice.empty()) m_web.notices.put(reader.csrf, elsewhere->notice, m_web.clock.sinceBoot());
            return toResponse(*elsewhere);
        }
        return toResponse(m_web, std::get<Page>(value), &reader, request.path);
    }

    Result<Answer> handled(const http::Request& request, SignedIn person, http::Parameters form) const
    {
        if (m_action && !may(person.worker, person.scope, *m_action)) return notHere();
        SIGHTLINE_TRY(session, m_web.authority.store->beginRead());
        return inSession([&, &session = session]() -> Result<Answer> {
            const Instant now = m_web.clock.now();
            const CivilDate today = londonDate(now);
            auto answered = m_handler({m_web, request, http::Parameters::parse(request.query), std::move(form), std::move(person),
                *session, now, today});
            if (!answered.has_value()) return answered;
            if (Page* const page = std::get_if<Page>(&answered.value())) page->made_on = today;
            return answered;
        });
    }

    Web& m_web;
    std::optional<Action> m_action;
    Handler m_handler;
};

} // namespace

bool Asked::may(Action action, const std::optional<ChildId>& child) const
{
    if (action != Action::AcceptTransfer || !child) return server::may(person.worker, person.scope, action, child);
    Scope scope = person.scope;
    if (isOfferedTo(session, person.worker, *child)) scope.offered.insert(*child);
    return server::may(person.worker, scope, action, child);
}

Result<ChildId> Asked::child(Action action, std::string_view part) const
{
    const auto id = ChildId::parse(request.part(part));
    if (!id || *id == kNoChild || !may(action, *id) || !session.childHead(*id)) {
        SIGHTLINE_CHECK(web.sessions.noteRefused(person, action, id));
        return notHere();
    }
    return *id;
}

Error notHere()
{
    return {ErrorCode::NotFound, "there is nothing at this address"};
}

http::Route shown(Web& web, std::string path, std::optional<Action> action, Handler handler)
{
    return {"GET", std::move(path),
        [guard = Guard{web, action, std::move(handler)}](const http::Request& request) { return guard.show(request); }};
}

http::Route posted(Web& web, std::string path, std::optional<Action> action, Handler handler)
{
    return {"POST", std::move(path),
        [guard = Guard{web, action, std::move(handler)}](const http::Request& request) { return guard.post(request); }};
}

http::Route polled(Web& web, std::string path, std::optional<Action> action, Handler handler)
{
    return {"GET", std::move(path),
        [guard = Guard{web, action, std::move(handler)}](const http::Request& request) { return guard.poll(request); }};
}

http::Response toResponse(const Web& web, const Page& page, const SignedIn* person, std::string_view path)
{
    Surroundings around{web.authority.name, person, std::string{path}, {}, londonMoment(web.clock.now())};
    if (person != nullptr) around.notice = web.notices.take(person->csrf, web.clock.sinceBoot());
    const int status = page.status == 200 && !page.problems.empty() ? 400 : page.status;
    http::Response response{status, "text/html; charset=utf-8", render(page, around), {}, {}};
    response.headers["content-security-policy"] = kContentPolicy;
    response.headers["referrer-policy"] = "same-origin";
    response.headers["cross-origin-resource-policy"] = "same-origin";
    response.headers["cross-origin-opener-policy"] = "same-origin";
    response.headers["x-frame-options"] = "DENY";
    return response;
}

http::Response toResponse(const SeeOther& where)
{
    http::Response response{303, {}, {}, {}, {}};
    response.headers["location"] = where.path;
    return response;
}

} // namespace sightline::server::dashboard
