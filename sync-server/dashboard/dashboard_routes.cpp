#include "dashboard/dashboard_routes.h"

#include <set>

#include <fmt/format.h>

#include "base/decimal_text.h"
#include "base/london_moment.h"
#include "dashboard/compliance_page.h"
#include "dashboard/live_document.h"
#include "dashboard/query.h"
#include "dashboard/style_sheet.h"
#include "http/listen_address.h"
#include "http/problem.h"

namespace sightline::server::dashboard {

namespace {

/// A page elsewhere on the web can have its name answered with this machine's address; a proxy can be told to pass everything on.
bool isFromThisMachine(const http::Request& request)
{
    for (const char* header : {"forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"})
        if (request.header(header)) return false;
    return http::isLoopbackHost(request.header("host").value_or(""));
}

http::Response htmlPage(int status, std::string html)
{
    http::Response response{status, "text/html; charset=utf-8", std::move(html), {}, {}};
    response.headers["content-security-policy"] =
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    response.headers["referrer-policy"] = "no-referrer";
    response.headers["cross-origin-resource-policy"] = "same-origin";
    return response;
}

std::vector<std::string> teamsOf(ReadSession& session)
{
    std::set<std::string> teams;
    for (const Worker& worker : session.workers()) {
        teams.insert(worker.team);
        teams.insert(worker.manages.begin(), worker.manages.end());
    }
    teams.erase("");
    return {teams.begin(), teams.end()};
}

void readQuestion(CompliancePage& page, const http::Request& request)
{
    const Parameters parameters = parseQuery(request.query);
    if (const auto day = given(parameters, "as_of")) {
        if (const auto parsed = CivilDate::parse(*day))
            page.as_of = *parsed;
        else {
            page.as_of_typed = *day;
            page.problems.push_back("On the day (as_of): must be a day that exists, written YYYY-MM-DD");
        }
    }
    page.team = given(parameters, "team");
    if (page.team && std::find(page.teams.begin(), page.teams.end(), *page.team) == page.teams.end())
        page.problems.push_back("Team (team): nobody works in or manages a team called “" + *page.team + "”");
    if (const auto number = given(parameters, "page")) {
        const auto parsed = decimalDigits(*number);
        if (parsed && *parsed > 0)
            page.page = static_cast<std::size_t>(*parsed);
        else
            page.problems.push_back("Page (page): must be a number from 1");
    }
}

void fill(CompliancePage& page, ReadSession& session)
{
    WishesCount wishes{session, wishesUpTo(page.as_of, page.team)};
    page.lines = compliance(
        session, {page.as_of, std::nullopt, page.team}, {}, [&](const projection::ChildFile& file) { wishes.add(file); });
    page.wishes = wishes.figure();
    page.wishes_period = wishes.question().from.inWords() + " to " + wishes.question().to.inWords();
    if (page.team) return;
    std::set<ChildId> withClock;
    for (const ComplianceLine& line : page.lines) withClock.insert(line.child);
    page.children_without_plan = session.children().size() - withClock.size();
}

Result<http::Response> showCompliance(Authority& authority, Clock& clock, const http::Request& request)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<http::Response> {
        CompliancePage page{authority.name, londonDate(clock.now()), londonMoment(clock.now()), teamsOf(*session), {}, {}, {}, {},
            std::nullopt, 1};
        page.safety = safetyNotices(*session, clock.now());
        readQuestion(page, request);
        if (page.problems.empty()) fill(page, *session);
        return htmlPage(page.problems.empty() ? 200 : 400, render(page));
    });
}

Result<http::Response> showLive(Authority& authority, Clock& clock)
{
    SIGHTLINE_TRY(session, authority.store->beginRead());
    return inSession([&, &session = session]() -> Result<http::Response> {
        const Instant now = clock.now();
        return http::Response{200, "application/json", liveDocument(now, safetyNotices(*session, now)), {}, {}};
    });
}

} // namespace

std::vector<http::Route> dashboardRoutes(Authority& authority, Clock& clock)
{
    const auto guarded = [](http::Endpoint show) {
        return [show = std::move(show)](const http::Request& request) {
            if (isFromThisMachine(request)) return show(request);
            return http::problem(
                403, "this_machine_only", "The dashboard is shown on the server's own machine only, until people can sign in.");
        };
    };
    const auto page = [&authority, &clock](const http::Request& request) {
        const auto shown = showCompliance(authority, clock, request);
        return shown.has_value() ? shown.value() : http::problem(shown.error());
    };
    const auto live = [&authority, &clock](const http::Request&) {
        const auto shown = showLive(authority, clock);
        return shown.has_value() ? shown.value() : http::problem(shown.error());
    };
    const auto style = [](const http::Request&) {
        return http::Response{200, "text/css; charset=utf-8", std::string{kStyleSheet}, {}, {}};
    };
    return {{"GET", "/dashboard", guarded(page)}, {"GET", "/dashboard.json", guarded(live)},
        {"GET", "/dashboard.css", guarded(style)}};
}

} // namespace sightline::server::dashboard
