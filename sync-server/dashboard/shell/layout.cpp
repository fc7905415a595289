#include "dashboard/shell/layout.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "dashboard/assets/assets.h"
#include "dashboard/html.h"
#include "dashboard/shell/form.h"

namespace sightline::server::dashboard {

namespace {

/// What the navigation leads to; shown to those who may see it. A page belongs to the entry whose path its own begins with, or is
/// reached from it all the same.
struct Place {
    std::string_view text;
    std::string_view path;
    Action action;
    std::array<std::string_view, 3> also = {}; ///< Paths that belong to it too.
};
constexpr std::array kPlaces{
    Place{"Visits", "/dashboard", Action::SeeBoard, {"/children", "/visits", "/due"}},
    Place{"Needs a person", "/reviews", Action::SeeReviews, {"/exceptions"}},
    Place{"Moves", "/transfers", Action::OfferTransfer},
    Place{"Exports", "/exports", Action::Export},
    Place{"Tablets", "/freshness", Action::SeeDevices},
    Place{"Audit", "/audit", Action::SeeAudit},
    Place{"Accounts", "/accounts", Action::ManageAccounts},
};

bool isAt(std::string_view path, std::string_view place)
{
    if (place.empty()) return false;
    return path == place || (path.starts_with(place) && path.size() > place.size() && path[place.size()] == '/');
}

/// The page itself, or one below it.
std::string_view currentOf(std::string_view path, const Place& place)
{
    if (path == place.path) return " aria-current=\"page\"";
    const bool below = isAt(path, place.path) || std::any_of(place.also.begin(), place.also.end(), [&](std::string_view also) {
        return !also.empty() && isAt(path, also);
    });
    return below ? " aria-current=\"true\"" : "";
}

std::string navigation(const Surroundings& around)
{
    std::string items;
    for (const Place& place : kPlaces) {
        if (!may(around.person->worker, around.person->scope, place.action, std::nullopt)) continue;
        items += fmt::format("<li><a href=\"{}\"{}>{}</a></li>\n", place.path, currentOf(around.path, place), place.text);
    }
    return fmt::format("<nav class=\"sl-navigation\" aria-label=\"Main\"><ul>\n{}</ul></nav>\n", items);
}

std::string personBar(const Surroundings& around)
{
    if (around.person == nullptr) return {};
    return fmt::format("<div class=\"sl-person\"><a href=\"/account\">{}</a>{}</div>\n", escaped(around.person->worker.name),
        postForm(*around.person, "/sign-out", "<button type=\"submit\" class=\"sl-link-button\">Sign out</button>\n"));
}

std::string header(const Surroundings& around)
{
    return fmt::format(
        "<a class=\"govuk-skip-link\" href=\"#main\">Skip to the main part</a>\n"
        "<header class=\"sl-header\"><div class=\"govuk-width-container sl-header__inner\"><p class=\"sl-product\"><a "
        "href=\"/\">Sightline</a> <span>{}</span></p>\n{}</div>\n{}</header>\n",
        escaped(around.authority), personBar(around),
        "<div class=\"govuk-width-container\"><p class=\"sl-marking\">OFFICIAL-SENSITIVE</p>\n"
            + (around.person == nullptr ? std::string{} : navigation(around)) + "</div>\n");
}

std::string crumbs(const Page& page)
{
    if (page.crumbs.empty()) return {};
    std::string items;
    for (const Crumb& crumb : page.crumbs)
        items += fmt::format(
            "<li class=\"govuk-breadcrumbs__list-item\"><a class=\"govuk-breadcrumbs__link\" href=\"{}\">{}</a></li>\n",
            escaped(crumb.href), escaped(crumb.text));
    return fmt::format(
        "<nav class=\"govuk-breadcrumbs\" aria-label=\"Above this page\"><ol class=\"govuk-breadcrumbs__list\">\n{}"
        "</ol></nav>\n",
        items);
}

std::string notice(const Surroundings& around)
{
    if (around.notice.empty()) return {};
    return fmt::format(
        "<div class=\"govuk-notification-banner govuk-notification-banner--success\" role=\"status\" "
        "aria-labelledby=\"notice-title\"><div class=\"govuk-notification-banner__header\"><h2 "
        "class=\"govuk-notification-banner__title\" id=\"notice-title\">Done</h2></div><div "
        "class=\"govuk-notification-banner__content\"><p class=\"govuk-notification-banner__heading\">{}</p></div></div>\n",
        escaped(around.notice));
}

std::string footer(const Surroundings& around)
{
    if (around.person == nullptr) return {};
    return fmt::format(
        "<footer class=\"sl-footer\"><div class=\"govuk-width-container\"><p class=\"sl-printed\">Printed by {}, {}"
        "</p></div></footer>\n",
        escaped(around.person->worker.name), escaped(around.printed_at));
}

/// For whoever has no script, a way to renew the page; and where nothing is typed, it renews itself.
std::string reloads(const Page& page)
{
    if (page.reload_after_s == 0) return {};
    const std::string meta = fmt::format("<meta http-equiv=\"refresh\" content=\"{}\">", page.reload_after_s);
    return page.follows ? "<noscript>" + meta + "</noscript>\n" : meta + "\n";
}

std::string refreshLink(const Page& page)
{
    if (!page.follows) return {};
    return "<noscript><p class=\"govuk-body sl-no-print\"><a class=\"govuk-link\" href=\"\">Refresh</a></p></noscript>\n";
}

} // namespace

std::string render(const Page& page, const Surroundings& around)
{
    std::string follows = page.follows ? fmt::format(" data-follows=\"{}\"", *page.follows) : std::string{};
    if (page.follows && page.made_on) follows += fmt::format(" data-follows-day=\"{}\"", page.made_on->toString());
    const std::string script =
        page.follows ? fmt::format("<script type=\"module\" src=\"{}\"></script>\n", liveModulePath()) : std::string{};
    const std::string caption =
        page.caption.empty() ? std::string{} : fmt::format("<span class=\"govuk-caption-l\">{}</span>\n", escaped(page.caption));
    return fmt::format(R"(<!doctype html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{}{} – {} – Sightline</title>
<link rel="stylesheet" href="{}">
{}{}</head>
<body class="govuk-template__body">
{}<div class="govuk-width-container">
{}<main class="govuk-main-wrapper" id="main"{}>
{}{}{}<h1 class="govuk-heading-l">{}</h1>
{}{}</main>
</div>
{}</body>
</html>
)",
        page.problems.empty() ? "" : "Error: ", escaped(page.title), escaped(around.authority), styleSheetPath(), reloads(page),
        script, header(around), crumbs(page), follows, errorSummary(page.problems), notice(around), caption, escaped(page.title),
        refreshLink(page), page.main, footer(around));
}

} // namespace sightline::server::dashboard
