#include <algorithm>
#include <charconv>

#include <nlohmann/json.hpp>

#include "dashboard/board/board_routes.h"
#include "http/problem.h"

namespace sightline::server::dashboard {

namespace {

std::optional<std::uint64_t> numberIn(const std::string& text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

bool isForReader(const Asked& asked, std::uint64_t after)
{
    const auto changed = asked.session.childrenChangedSince(after);
    return std::any_of(changed.begin(), changed.end(), [&](const ChildId& child) { return asked.may(Action::SeeBoard, child); });
}

Result<Answer> showChanges(const Asked& asked)
{
    const auto after = numberIn(asked.query.typed("after"));
    if (!after) return {http::problem(400, "invalid_input", "`after` must be the number that the page follows.")};
    // A page shows its day: after midnight it is yesterday's, whatever the log says.
    bool of_another_day = false;
    if (const auto typed = asked.query.given("day")) {
        const auto day = CivilDate::parse(*typed);
        if (!day) return {http::problem(400, "invalid_input", "`day` must be the day that the page was made on.")};
        of_another_day = *day != asked.today;
    }
    const std::uint64_t head = asked.session.head().seq();
    // A log that is shorter than what the page was made from is another log: a restore. The page is made anew.
    const bool renewed = of_another_day || head < *after || (head > *after && isForReader(asked, *after));
    if (!renewed) return {http::Response{204, {}, {}, {}, {}}};
    return {http::Response{200, "application/json", nlohmann::json{{"head", head}}.dump(), {}, {}}};
}

} // namespace

std::vector<http::Route> changesRoutes(Web& web)
{
    return {polled(web, "/changes", Action::SeeBoard, showChanges)};
}

} // namespace sightline::server::dashboard
