#pragma once

#include <span>
#include <string_view>

namespace sightline::server::api {

/// Every address and method of this server in one line each: what it is for, who may ask, what it takes and answers. A test walks
/// the router and fails on a route that has no line here.

enum class Who {
    Anybody,
    SignedIn, ///< The session's cookie.
    SignedInWriting, ///< And the session's token: in X-CSRF-Token, of a form in its field `csrf`.
    Tablet, ///< The bearer token of an enrolled tablet.
    ThisMachine ///< Nobody who asks through a proxy.
};

struct Operation {
    std::string_view method;
    std::string_view path;
    std::string_view summary;
    Who who;
    std::string_view query = {}; ///< Names of parameters, with spaces between.
    std::string_view takes = {}; ///< A schema of schemas.json, `form`, or a media type.
    std::string_view answers = "page"; ///< A schema of schemas.json, `page`, `nothing`, or a media type.
    bool if_match = false;
};

[[nodiscard]] std::span<const Operation> tabletOperations() noexcept;
[[nodiscard]] std::span<const Operation> apiOperations() noexcept;
[[nodiscard]] std::span<const Operation> pageOperations() noexcept;

} // namespace sightline::server::api
