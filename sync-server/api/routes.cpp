#include "api/routes.h"

#include <iterator>

namespace sightline::server::api {

std::vector<http::Route> apiRoutes(dashboard::Web& web)
{
    std::vector<http::Route> all;
    for (auto routesOf : {boardRoutes, childRoutes, reviewRoutes, planRoutes, workRoutes, personRoutes}) {
        auto routes = routesOf(web);
        all.insert(all.end(), std::make_move_iterator(routes.begin()), std::make_move_iterator(routes.end()));
    }
    return all;
}

} // namespace sightline::server::api
