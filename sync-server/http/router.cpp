#include "http/router.h"

#include <algorithm>
#include <exception>
#include <typeinfo>

#include "http/problem.h"

namespace sightline::server::http {

Router::Router(std::vector<Route> routes)
    : m_routes{std::move(routes)}
{ }

const Route* Router::find(std::string_view method, std::string_view path) const
{
    const auto found = std::find_if(
        m_routes.begin(), m_routes.end(), [&](const Route& route) { return route.method == method && route.path == path; });
    return found == m_routes.end() ? nullptr : &*found;
}

Response Router::answer(const Request& request) const
{
    const bool head = request.method == "HEAD";
    if (const Route* route = find(head ? "GET" : request.method, request.path)) {
        try {
            Response response = route->endpoint(request);
            if (head) response.body.clear();
            return response;
        } catch (const std::exception& failure) {
            // Not what it says, which may quote what was sent: what it is, is enough to find it.
            Response response = problem(500, "unexpected_failure", "The server could not do this; its log says why.");
            response.note = typeid(failure).name();
            return response;
        }
    }
    std::string allowed;
    for (const Route& route : m_routes)
        if (route.path == request.path)
            allowed += (allowed.empty() ? "" : ", ") + route.method + (route.method == "GET" ? ", HEAD" : "");
    if (allowed.empty()) return problem(404, "no_such_address", "There is nothing at this address.");
    Response response = problem(405, "wrong_method", "This address does not take that method.");
    response.headers["allow"] = allowed;
    return response;
}

std::string Router::nameForLog(const Request& request) const
{
    const bool ours =
        std::any_of(m_routes.begin(), m_routes.end(), [&](const Route& route) { return route.path == request.path; });
    return ours ? request.path : "other";
}

} // namespace sightline::server::http
