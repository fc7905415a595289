#include "bench/dashboard_places.h"

#include <algorithm>
#include <regex>

#include "bench/dashboard_authority.h"

namespace sightline::bench {

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// The first address of this kind that a page leads to; the kind's own name if it leads to none.
std::string linkOn(HttpProbe& probe, const std::string& page, const std::string& kind, const std::string& otherwise)
{
    const std::string html = probe.get(page).body;
    std::smatch found;
    return std::regex_search(html, found, std::regex{"href=\"(" + kind + ")\""}) ? found.str(1) : otherwise;
}

/// A child with a plan, a lead and visits.
const server::BoardChild* typicalChild(const server::Board& board)
{
    const auto found = std::find_if(board.children.begin(), board.children.end(), [](const auto& child) {
        return !child->visits.empty() && !child->clocks.empty() && !child->leads.empty() && !child->plans.empty()
            && child->plans.front().kind != server::PlanKind::LookedAfter;
    });
    return found == board.children.end() ? nullptr : found->get();
}

} // namespace

std::vector<std::string> pathsOf(const server::Board& board, HttpProbe& probe)
{
    std::vector<std::pair<std::string, std::string>> places{{"{head}", std::to_string(board.seq)}, {"{team}", "Team%201"},
        {"{worker}", std::string{kFirstLead}}, {"{yesterday}", board.as_of.plusDays(-1).toString()}};
    if (const auto* const child = typicalChild(board)) {
        const std::string path = "/children/" + child->id.toString();
        places.emplace_back("{child}", child->id.toString());
        places.emplace_back("{visit}", child->visits.back().record.toString());
        places.emplace_back("{clock}", child->clocks.front().clock);
        places.emplace_back("{plan page}", linkOn(probe, path, path + "/plans/[0-9a-f-]{36}", "{plan page}"));
        places.emplace_back(
            "{allocation page}", linkOn(probe, path + "/allocations", path + "/allocations/[0-9a-f-]{36}", "{allocation page}"));
    }
    for (const server::BoardWorker& worker : board.workers)
        if (!worker.devices.empty()) {
            const std::string tablet = worker.devices.front().id.toString();
            places.emplace_back("{tablet page}", "/accounts/" + worker.id.text() + "/tablets/" + tablet);
            break;
        }
    const std::string review = linkOn(probe, "/reviews", "/reviews/[0-9a-f-]+", "/reviews/{review}");
    places.emplace_back("{review}", review.substr(review.rfind('/') + 1));
    places.emplace_back(
        "{exception page}", linkOn(probe, "/exceptions", "/children/[0-9a-f-]{36}/exceptions/[0-9a-f-]{36}", "{exception page}"));
    places.emplace_back("{transfer page}", linkOn(probe, "/transfers", "/transfers/[0-9a-f-]{36}", "{transfer page}"));
    std::vector<std::string> paths;
    for (const DashboardAddress& address : kDashboardAddresses) {
        std::string path{address.path};
        for (const auto& [place, value] : places)
            if (place != value) path = replaced(path, place, value);
        paths.push_back(std::move(path));
    }
    return paths;
}

bool isMeasured(const std::string& described)
{
    // What only says "moved" or that the server is there, what makes no page, and what signing in asks another server.
    if (described.starts_with("/assets/") || described.starts_with("/sign-in")) return true;
    for (const char* other : {"/", "/healthz", "/readyz", "/v1/session"})
        if (described == other) return true;
    const std::pair<std::string_view, std::string_view> pages[] = {{"/children/{child}/plans/{plan}", "{plan page}"},
        {"/children/{child}/allocations/{allocation}", "{allocation page}"},
        {"/children/{child}/exceptions/{exception}", "{exception page}"}, {"/transfers/{offer}", "{transfer page}"},
        {"/accounts/{worker}/tablets/{device}", "{tablet page}"}};
    return std::any_of(kDashboardAddresses.begin(), kDashboardAddresses.end(), [&](const DashboardAddress& address) {
        const auto page =
            std::find_if(std::begin(pages), std::end(pages), [&](const auto& each) { return each.second == address.path; });
        const std::string_view path = page == std::end(pages) ? address.path : page->first;
        return path.substr(0, path.find('?')) == described;
    });
}

std::string shortened(const std::string& path)
{
    static const std::regex kId{"([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"};
    return std::regex_replace(path, kId, "$1…");
}

} // namespace sightline::bench
