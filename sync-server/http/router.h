#pragma once

#include <functional>
#include <string>
#include <vector>

#include "http/message.h"

namespace sightline::server::http {

using Endpoint = std::function<Response(const Request&)>;

/// One address and one method. A part of `path` in braces, as in `/children/{child}`, stands for any one part that is not empty
/// and reaches the endpoint decoded (`Request::part`); everything else is compared exactly. A route without braces comes before
/// one with them.
struct Route {
    std::string method;
    std::string path;
    Endpoint endpoint;
};

/// Finds who answers. Immutable after it is made; any thread.
class Router {
public:
    explicit Router(std::vector<Route> routes);

    /// Never throws: an endpoint that does is answered for with 500. 404 and 405 (with Allow) as problem+json.
    /// HEAD is answered as GET without its body.
    [[nodiscard]] Response answer(const Request& request) const;

    /// The route's path, braces and all, if it is one of ours, else `other`: what a log may say, since anything can be written
    /// into an address.
    [[nodiscard]] std::string nameForLog(const Request& request) const;

    [[nodiscard]] const std::vector<Route>& routes() const noexcept { return m_routes; }

private:
    std::vector<Route> m_routes;
};

} // namespace sightline::server::http
