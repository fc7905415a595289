#include "cli/served_routes.h"

#include <iterator>

#include "api/metrics_routes.h"
#include "api/openapi.h"
#include "api/routes.h"
#include "dashboard/routes.h"
#include "http/sync_routes.h"

namespace sightline::server::cli {

std::vector<http::Route> servedRoutes(const Served& served)
{
    std::vector<http::Route> all = http::syncRoutes(served.service, served.sessions);
    const auto add = [&all](std::vector<http::Route> routes) {
        all.insert(all.end(), std::make_move_iterator(routes.begin()), std::make_move_iterator(routes.end()));
    };
    dashboard::Web& web = served.web;
    add(http::sealedRoutes(served.deposits, served.sessions));
    add(http::healthRoutes(web.authority));
    add(dashboard::pageRoutes(web));
    add(api::apiRoutes(web));
    add(api::metricsRoutes(web.authority, web.boards, served.metrics, served.queue, web.clock));
    all.push_back(api::openApiRoute(all));
    return all;
}

} // namespace sightline::server::cli
