#include "dashboard/work/work_routes.h"

#include <iterator>

namespace sightline::server::dashboard {

std::vector<http::Route> workRoutes(Web& web)
{
    std::vector<http::Route> all;
    for (auto routes : {reviewRoutes(web), planRoutes(web), allocationRoutes(web), transferRoutes(web), exceptionRoutes(web),
             strikeRoutes(web), supervisionRoutes(web)})
        all.insert(all.end(), std::make_move_iterator(routes.begin()), std::make_move_iterator(routes.end()));
    return all;
}

std::string clockInWords(const std::string& clock)
{
    constexpr std::string_view kPlan = "plan:";
    if (clock.starts_with(kPlan)) return "The plan's row \"" + clock.substr(kPlan.size()) + "\"";
    if (clock == "cp.seen_alone") return "Seen alone, under the child protection plan";
    if (clock.starts_with("lac.")) return "Visits to a looked-after child (rule " + clock.substr(4) + ")";
    if (clock == "pf.visit") return "Visits in private fostering";
    return clock;
}

} // namespace sightline::server::dashboard
