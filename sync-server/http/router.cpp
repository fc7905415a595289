#include "http/router.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <typeinfo>

#include "http/parameters.h"
#include "http/problem.h"

namespace sightline::server::http {

namespace {

using Parts = std::map<std::string, std::string, std::less<>>;

bool isOpen(std::string_view part)
{
    return part.size() > 2 && part.front() == '{' && part.back() == '}';
}

bool hasOpenParts(const Route& route)
{
    return route.path.find('{') != std::string::npos;
}

/// Up to the next slash, which is taken away with it.
std::string_view nextPart(std::string_view& path)
{
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
    return part;
}

/// What stands in the open parts, if the path is this route's.
std::optional<Parts> partsOf(const Route& route, std::string_view path)
{
    std::string_view pattern = route.path;
    if (!hasOpenParts(route)) return path == pattern ? std::optional<Parts>{std::in_place} : std::nullopt;
    if (std::count(path.begin(), path.end(), '/') != std::count(pattern.begin(), pattern.end(), '/')) return std::nullopt;
    Parts parts;
    while (!pattern.empty() || !path.empty()) {
        const std::string_view wanted = nextPart(pattern);
        const std::string_view got = nextPart(path);
        if (!isOpen(wanted)) {
            if (wanted != got) return std::nullopt;
            continue;
        }
        if (got.empty()) return std::nullopt;
        parts.emplace(wanted.substr(1, wanted.size() - 2), decodedPart(got));
    }
    return parts;
}

} // namespace

Router::Router(std::vector<Route> routes)
    : m_routes{std::move(routes)}
{
    std::stable_partition(m_routes.begin(), m_routes.end(), [](const Route& route) { return !hasOpenParts(route); });
}

Response Router::answer(const Request& request) const
{
    const bool head = request.method == "HEAD";
    const std::string_view method = head ? "GET" : std::string_view{request.method};
    std::string allowed;
    for (const Route& route : m_routes) {
        auto parts = partsOf(route, request.path);
        if (!parts) continue;
        if (route.method != method) {
            allowed += (allowed.empty() ? "" : ", ") + route.method + (route.method == "GET" ? ", HEAD" : "");
            continue;
        }
        try {
            Response response;
            if (parts->empty()) {
                response = route.endpoint(request);
            } else {
                Request withParts = request;
                withParts.parts = *std::move(parts);
                response = route.endpoint(withParts);
            }
            if (head) response.body.clear();
            return response;
        } catch (const std::exception& failure) {
            // Not what it says, which may quote what was sent: what it is, is enough to find it.
            Response response = problem(500, "unexpected_failure", "The server could not do this; its log says why.");
            response.note = typeid(failure).name();
            return response;
        }
    }
    if (allowed.empty()) return problem(404, "no_such_address", "There is nothing at this address.");
    Response response = problem(405, "wrong_method", "This address does not take that method.");
    response.headers["allow"] = allowed;
    return response;
}

std::string Router::nameForLog(const Request& request) const
{
    const auto ours = std::find_if(
        m_routes.begin(), m_routes.end(), [&](const Route& route) { return partsOf(route, request.path).has_value(); });
    return ours == m_routes.end() ? "other" : ours->path;
}

} // namespace sightline::server::http
