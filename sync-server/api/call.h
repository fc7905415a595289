#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "dashboard/shell/web.h"
#include "projections/boards.h"
#include "json/reader.h"

namespace sightline::server::api {

/// The JSON of /v1: the same people, the same session, the same one authorisation function and the same services as the pages.
/// Errors are problem+json (RFC 9457); `errors` names the places of what was wrong.

/// What somebody asked for. `asked.query` is what the address says.
struct Call {
    const dashboard::Asked& asked;
    json::Json body; ///< Of a write; null otherwise.
    std::optional<std::string> match; ///< What If-Match names, without its quotation marks; nullopt: anything (`*`).
};

/// What is answered. `version` becomes the ETag; empty: of a read, a digest of the document, of a write none.
struct Document {
    json::Json json;
    std::string version = {};
    int status = 200;
    std::string location = {}; ///< Of what was made.
};

using Said = std::variant<Document, http::Response>;
using Ask = std::function<Result<Said>(const Call&)>;

/// GET, for who is signed in and may. 401 without a session, 404 for what does not exist or is not theirs, 304 when If-None-Match
/// names what is still so.
[[nodiscard]] http::Route read(dashboard::Web& web, std::string path, std::optional<Action> action, Ask ask);

enum class Match { NotNeeded, Needed };
/// POST or PATCH with a JSON object. Besides: 403 without the session's token in X-CSRF-Token or from another site, 415, 428
/// without If-Match where it is needed, 412 when somebody changed it in between, 422 for what is refused.
[[nodiscard]] http::Route write(dashboard::Web& web, std::string method, std::string path, Action action, Match match, Ask ask);

/// What was wrong with a query: 400 with the names of the parameters.
[[nodiscard]] http::Response invalid(const std::vector<dashboard::Problem>& problems);

/// A part of a list: `page` and `per_page` of the query.
struct Part {
    std::size_t page = 1;
    std::size_t per_page = 50;
};
inline constexpr std::size_t kPerPageMost = 200;
/// What is wrong with either is put among the problems.
[[nodiscard]] Part partOf(const http::Parameters& query, std::vector<dashboard::Problem>& problems);

/// `{"items": […], "page": 1, "pages": 4, "total": 160}`
template <typename Items, typename Write>
[[nodiscard]] json::Json listed(const Items& items, const Part& part, const Write& write)
{
    const std::size_t total = items.size();
    const std::size_t first = std::min(total, (part.page - 1) * part.per_page);
    const std::size_t last = std::min(total, first + part.per_page);
    json::Json list = json::Json::array();
    for (std::size_t i = first; i < last; ++i) list.push_back(write(items[i]));
    return {{"items", std::move(list)}, {"page", part.page}, {"pages", (total + part.per_page - 1) / part.per_page},
        {"total", total}};
}

/// 503: the figures are still being worked out; come again.
[[nodiscard]] http::Response notYet(const Progress& progress);

} // namespace sightline::server::api
