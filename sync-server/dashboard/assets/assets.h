#pragma once

#include <string_view>
#include <vector>

#include "http/router.h"

namespace sightline::server::dashboard {

/// Where the style sheet and the module that keeps a page up to date are served. The address has the content's hash in it, so a
/// browser keeps either for as long as it likes, and a new build is a new address.
[[nodiscard]] std::string_view styleSheetPath() noexcept;
[[nodiscard]] std::string_view liveModulePath() noexcept;

/// GET of both. They hold no data of anybody's and are there for those who are not signed in too. An address with another hash
/// is not found.
[[nodiscard]] std::vector<http::Route> assetRoutes();

} // namespace sightline::server::dashboard
