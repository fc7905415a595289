#pragma once

#include <functional>
#include <memory>
#include <variant>

#include "access/authorise.h"
#include "access/web_sessions.h"
#include "dashboard/shell/notices.h"
#include "dashboard/shell/page.h"
#include "http/parameters.h"
#include "http/router.h"
#include "service/authority.h"
#include "service/kept_exceptions.h"
#include "service/kept_offers.h"
#include "service/kept_reviews.h"

namespace sightline::server {
class Accounts;
class Boards;
} // namespace sightline::server

namespace sightline::server::dashboard {

/// What the pages work with. Made where the program is put together; outlives the routes.
struct Web {
    Authority& authority;
    Clock& clock;
    Accounts& accounts;
    WebSessions& sessions;
    Boards& boards;
    Notices& notices;
    /// What is read again only when it has changed.
    std::shared_ptr<KeptExceptions> exceptions = std::make_shared<KeptExceptions>();
    std::shared_ptr<KeptReviews> reviews = std::make_shared<KeptReviews>();
    std::shared_ptr<KeptOffers> offers = std::make_shared<KeptOffers>();
};

/// One request of somebody who is signed in, on one state of the store.
struct Asked {
    Web& web;
    const http::Request& request;
    http::Parameters query;
    http::Parameters form; ///< Of a POST; empty otherwise.
    SignedIn person;
    ReadSession& session; ///< For reading. What is written is decided in a write session of its own, which reads again.
    Instant now;
    CivilDate today; ///< In London.

    /// Whether this person may do it: about a child, or where no child is named, at all.
    [[nodiscard]] bool may(Action action, const std::optional<ChildId>& child = std::nullopt) const;
    /// The child that the path names, if it is one that this person may do this about. NotFound, with the same words whether the
    /// child does not exist or is not theirs.
    [[nodiscard]] Result<ChildId> child(Action action, std::string_view part = "child") const;
};

inline constexpr std::string_view kSessionCookie = "__Host-sightline";
/// The only page (besides signing out) of somebody whose password was given to them by somebody else.
inline constexpr std::string_view kChangePasswordPath = "/account/password";
inline constexpr std::string_view kSignOutPath = "/sign-out";

using Answer = std::variant<Page, SeeOther, http::Response>;

/// The guards: nothing of ours is served but through one of them. Who is not signed in is sent to the sign-in page (GET) or told
/// so (POST, 401); whose role may not do it gets the page of an address that does not exist. The handler's errors become pages:
/// NotFound and NotAuthorised the same 404, InvalidInput 400, Refused 422, and what is the server's fault a plain page without
/// details. A POST must carry the session's CSRF field (`csrf`) and must not come from another site.
/// Without an action: for anybody who is signed in.
[[nodiscard]] http::Route shown(
    Web& web, std::string path, std::optional<Action> action, std::function<Result<Answer>(const Asked&)> handler);
[[nodiscard]] http::Route posted(
    Web& web, std::string path, std::optional<Action> action, std::function<Result<Answer>(const Asked&)> handler);
/// What a page's script asks again and again: does not keep the session alive, and answers 401 once it is over.
[[nodiscard]] http::Route polled(
    Web& web, std::string path, std::optional<Action> action, std::function<Result<Answer>(const Asked&)> handler);

/// "There is nothing at this address", as an error.
[[nodiscard]] Error notHere();

/// For pages of those who are not signed in: a whole page with the headers that every page has.
[[nodiscard]] http::Response toResponse(const Web& web, const Page& page, const SignedIn* person, std::string_view path);
[[nodiscard]] http::Response toResponse(const SeeOther& where);

} // namespace sightline::server::dashboard
