#pragma once

#include <functional>
#include <string>
#include <vector>

#include "http/message.h"

namespace sightline::server::http {

using Endpoint = std::function<Response(const Request&)>;

/// One address and one method. `path` is compared exactly; there are no patterns.
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

    /// The path if it is one of ours, else `other`: what a log may say, since anything can be written into an address.
    [[nodiscard]] std::string nameForLog(const Request& request) const;

private:
    [[nodiscard]] const Route* find(std::string_view method, std::string_view path) const;

    std::vector<Route> m_routes;
};

} // namespace sightline::server::http
