#pragma once

#include <string>
#include <vector>

#include "http/router.h"
#include "json/reader.h"

namespace sightline::server::api {

/// The OpenAPI 3.1 description of these routes. A route that operations.h does not know is left out: `undescribed` names it.
[[nodiscard]] json::Json openApi(const std::vector<http::Route>& routes);
/// `GET /v1/board`
[[nodiscard]] std::vector<std::string> undescribed(const std::vector<http::Route>& routes);

/// GET /openapi.json, which describes these routes and itself.
[[nodiscard]] http::Route openApiRoute(const std::vector<http::Route>& routes);

} // namespace sightline::server::api
