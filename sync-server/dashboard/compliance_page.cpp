#include "dashboard/compliance_page.h"

#include <fmt/format.h>

#include "dashboard/compliance_table.h"
#include "dashboard/html.h"
#include "dashboard/summary.h"

namespace sightline::server::dashboard {

namespace {

std::string head(const CompliancePage& page)
{
    return fmt::format(R"(<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{}Visits in my teams – {}</title>
<link rel="stylesheet" href="/dashboard.css">
</head>
<body>
<a class="skip" href="#main">Skip to the figures</a>
<header><p class="marking">OFFICIAL-SENSITIVE</p><p class="product">Sightline <span>{}</span></p></header>
<main id="main">
{}<h1>Visits in my teams</h1>
)",
        page.problems.empty() ? "" : "Error: ", escaped(page.authority), escaped(page.authority), safetyPanel(page.safety));
}

std::string problems(const CompliancePage& page)
{
    std::string html = "<div class=\"problems\" role=\"alert\">\n<h2>There is a problem</h2>\n<ul>\n";
    for (const std::string& problem : page.problems) html += "<li>" + escaped(problem) + "</li>\n";
    return html + "</ul>\n</div>\n";
}

std::string filters(const CompliancePage& page)
{
    const std::string day = page.as_of_typed.empty() ? page.as_of.toString() : page.as_of_typed;
    std::string html = fmt::format(R"(<form method="get" action="/dashboard" aria-label="What is shown">
<div><label for="as_of">On the day</label><input id="as_of" name="as_of" type="date" value="{}"></div>
<div><label for="team">Team</label><select id="team" name="team"><option value="">All teams</option>)",
        escaped(day));
    for (const std::string& team : page.teams)
        html += fmt::format(R"(<option value="{0}"{1}>{0}</option>)", escaped(team), page.team == team ? " selected" : "");
    return html + "</select></div>\n<button type=\"submit\">Apply</button>\n</form>\n";
}

std::string panel(std::size_t count, const char* what, const char* css)
{
    return fmt::format("<li class=\"{}\"><strong>{}</strong> {}</li>\n", css, count, what);
}

/// How often, never what: the children's words are for those whom the children chose.
std::string wishes(const CompliancePage& page)
{
    if (!page.wishes) return {};
    return fmt::format(
        "<section class=\"wishes\"><h2>Wishes and feelings</h2>\n<p>{}</p>\n<p class=\"fresh\">{}, visits at which a "
        "child old enough to say something was seen.</p></section>\n",
        escaped(inWords(*page.wishes)), escaped(page.wishes_period));
}

std::string figures(const CompliancePage& page)
{
    const Summary summary = summarise(page.lines);
    std::string html = fmt::format("<p class=\"sentence\">{}</p>\n", escaped(inWords(summary)));
    html += fmt::format("<p class=\"fresh\">On {}{}. Includes what tablets had sent by {}.</p>\n", escaped(page.as_of.inWords()),
        page.team ? ", team " + escaped(*page.team) : ", all teams", escaped(page.made_at));
    html += "<ul class=\"panels\" aria-label=\"Children\">\n";
    html +=
        panel(summary.visit_overdue, "visit overdue", "overdue") + panel(summary.alone_overdue, "seen alone overdue", "overdue");
    html += panel(summary.due_soon, "due within 7 days", "soon")
        + panel(summary.disputed, "with two versions of something", "paused");
    html += panel(summary.paused, "paused: not born, or the plan starts later", "paused");
    if (page.children_without_plan)
        html += panel(*page.children_without_plan, "no plan or placement, so nothing falls due", "paused");
    return html + "</ul>\n" + wishes(page);
}

constexpr const char* kFoot = R"(</main>
<footer>
<p>This page has no sign-in yet: it is shown only to people at the server's own machine, and is not to be passed on by the proxy.</p>
<p>Nothing on this page is stored by the browser. Print it only where it is needed.</p>
</footer>
</body>
</html>
)";

} // namespace

std::string render(const CompliancePage& page)
{
    std::string html = head(page);
    if (!page.problems.empty()) return html + problems(page) + filters(page) + kFoot;
    html += figures(page) + filters(page);
    html += page.lines.empty() ? "<p>There is no clock to show.</p>\n" : complianceTable(page);
    return html + kFoot;
}

} // namespace sightline::server::dashboard
