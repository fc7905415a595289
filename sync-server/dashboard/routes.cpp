#include "dashboard/routes.h"

#include <iterator>

#include "dashboard/account/account_routes.h"
#include "dashboard/assets/assets.h"
#include "dashboard/board/board_routes.h"
#include "dashboard/exports/export_routes.h"
#include "dashboard/work/work_routes.h"

namespace sightline::server::dashboard {

std::vector<http::Route> pageRoutes(Web& web)
{
    std::vector<http::Route> all;
    const auto add = [&all](std::vector<http::Route> routes) {
        all.insert(all.end(), std::make_move_iterator(routes.begin()), std::make_move_iterator(routes.end()));
    };
    add(assetRoutes());
    add(accountRoutes(web));
    add(exportRoutes(web));
    add(workRoutes(web));
    add(boardRoutes(web));
    add(childRoutes(web));
    add(changesRoutes(web));
    return all;
}

} // namespace sightline::server::dashboard
