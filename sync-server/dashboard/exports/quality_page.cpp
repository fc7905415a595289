#include "dashboard/exports/quality_page.h"

#include <map>

#include <fmt/format.h>

#include "dashboard/exports/visit_gaps.h"
#include "dashboard/html.h"
#include "projections/figures.h"
#include "reports/sector_queries.h"

namespace sightline::server::dashboard {

namespace {

std::string cells(const VisitGaps& gaps)
{
    const auto cell = [](const char* label, std::size_t part, std::size_t whole) {
        return fmt::format("<td class=\"govuk-table__cell govuk-table__cell--numeric\" data-label=\"{}\">{}</td>", label,
            escaped(share(part, whole)));
    };
    return cell("Whether seen not recorded", gaps.not_recorded, gaps.visits)
        + cell("Not alone, no reason", gaps.without_reason, gaps.not_alone) + cell("Disputed", gaps.disputed, gaps.standing);
}

std::string teamTable(const View& view)
{
    VisitGaps all;
    std::map<std::string, VisitGaps> teams;
    for (const BoardChild* child : view.children)
        for (const BoardVisit& visit : child->visits) {
            if (!view.inPeriod(visit)) continue;
            all.add(visit);
            if (child->teams.empty()) teams[{}].add(visit);
            for (const std::string& team : child->teams) teams[team].add(visit);
        }
    std::string rows;
    for (const auto& [team, gaps] : teams)
        rows += fmt::format("<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">{}</th>{}</tr>\n",
            escaped(team.empty() ? "No team" : team), cells(gaps));
    return fmt::format(
        "<table class=\"govuk-table\">\n<caption class=\"govuk-table__caption\">Visits from {} to {}</caption>\n<thead "
        "class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">Team</th><th "
        "scope=\"col\" class=\"govuk-table__header govuk-table__header--numeric\">Whether seen not recorded</th><th "
        "scope=\"col\" "
        "class=\"govuk-table__header govuk-table__header--numeric\">Not alone, no reason</th><th scope=\"col\" "
        "class=\"govuk-table__header govuk-table__header--numeric\">Disputed</th></tr></thead>\n<tbody "
        "class=\"govuk-table__body\">\n{}<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">All "
        "children, each once</th>{}</tr>\n</tbody>\n</table>\n",
        escaped(view.periodStart().inWords()), escaped(view.board->as_of.inWords()), rows, cells(all));
}

std::string queriesTable()
{
    std::string rows;
    for (const reports::SectorQuery& query : reports::sectorQueries())
        rows += fmt::format("<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\" data-label=\"What the query "
                            "does\"><span>{}<br><span class=\"sl-quiet\">{}</span></span></td><td class=\"govuk-table__cell\" "
                            "data-label=\"Called in the "
                            "list\"><span class=\"sl-id\">{}</span></td></tr>\n",
            escaped(query.does), escaped(query.seen_in), escaped(query.name));
    return "<table class=\"govuk-table\">\n<caption class=\"govuk-table__caption govuk-visually-hidden\">Queries that "
           "misstate</caption>\n<thead "
           "class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" class=\"govuk-table__header\">What the "
           "query does</th><th scope=\"col\" class=\"govuk-table__header\">Called in the list</th></tr></thead>\n<tbody "
           "class=\"govuk-table__body\">\n"
        + rows + "</tbody>\n</table>\n";
}

} // namespace

std::string qualityPage(const View& view, std::optional<std::size_t> misstated)
{
    // Every record is read for that number, so it is there for whoever asks for it.
    const std::string count = misstated
        ? fmt::format("<p class=\"govuk-inset-text\">Today {}.</p>\n",
            *misstated == 1 ? "1 row would be misstated" : fmt::format("{} rows would be misstated", *misstated))
        : std::string{
            "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/exports/data-quality?count=lint\">Count these rows</a> "
            "<span class=\"sl-quiet\">Every record is read for it, which may take a minute.</span></p>\n"};
    return "<p class=\"govuk-body\">What nobody recorded is unknown: it is never counted as No, and never as seen alone.</p>\n"
        + teamTable(view) + "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/exports?table=data-quality&amp;from="
        + view.periodStart().toString()
        + "\">Export the visits and children behind these figures</a></p>\n"
          "<h2 class=\"govuk-heading-m\">What other programs would make of them</h2>\n"
          "<p class=\"govuk-body\">Queries that are in use in the sector fill the statutory lists in ways that differ from what "
          "was "
          "recorded. The list names each child, visit and cell. <a class=\"govuk-link\" href=\"/exports?table=lint\">Export the "
          "rows "
          "that would be misstated</a></p>\n"
        + count + queriesTable();
}

} // namespace sightline::server::dashboard
