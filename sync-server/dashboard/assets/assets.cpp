#include "dashboard/assets/assets.h"

#include <string>

#include "dashboard/assets/embedded.h"

namespace sightline::server::dashboard {

namespace {

http::Route asset(std::string_view path, std::string_view content, const char* type)
{
    return {"GET", std::string{path}, [content, type](const http::Request&) {
                http::Response response{200, type, std::string{content}, {}, {}};
                response.headers["cache-control"] = "public, max-age=31536000, immutable";
                response.headers["cross-origin-resource-policy"] = "same-origin";
                return response;
            }};
}

} // namespace

std::string_view styleSheetPath() noexcept
{
    return embedded::styleSheetPath;
}

std::string_view liveModulePath() noexcept
{
    return embedded::liveModulePath;
}

std::vector<http::Route> assetRoutes()
{
    return {asset(embedded::styleSheetPath, embedded::styleSheet, "text/css; charset=utf-8"),
        asset(embedded::liveModulePath, embedded::liveModule, "text/javascript; charset=utf-8")};
}

} // namespace sightline::server::dashboard
