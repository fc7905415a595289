#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sightline::server::http {

/// Names are lower-case; a header that came twice has its values joined by ", ".
using Headers = std::map<std::string, std::string, std::less<>>;

/// A request with its whole body. No library's types: whoever handles one needs none.
struct Request {
    std::string method; ///< `GET`
    std::string path; ///< As sent, without the query; not decoded.
    std::string query; ///< As sent, without the question mark.
    Headers headers;
    std::string body;
    /// The parts of the path that a route leaves open, by the names it gives them; decoded. Filled by the router.
    std::map<std::string, std::string, std::less<>> parts = {};

    /// A part that the route names.
    [[nodiscard]] const std::string& part(std::string_view name) const { return parts.find(name)->second; }
    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? std::nullopt : std::optional<std::string_view>{found->second};
    }
};

struct Response {
    int status = 200;
    std::string content_type;
    std::string body;
    Headers headers;
    std::string note; ///< For our own log only: why it failed. Never sent, never case data.
};

} // namespace sightline::server::http
