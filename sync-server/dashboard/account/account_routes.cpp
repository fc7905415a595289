#include "dashboard/account/account_routes.h"

#include <iterator>

namespace sightline::server::dashboard {

std::vector<http::Route> accountRoutes(Web& web)
{
    std::vector<http::Route> all;
    const auto add = [&all](std::vector<http::Route> routes) {
        all.insert(all.end(), std::make_move_iterator(routes.begin()), std::make_move_iterator(routes.end()));
    };
    add(signInRoutes(web));
    add(elsewhereRoutes(web));
    add(passwordRoutes(web));
    add(peopleRoutes(web));
    add(tabletRoutes(web));
    add(breakGlassRoutes(web));
    add(auditRoutes(web));
    return all;
}

} // namespace sightline::server::dashboard
